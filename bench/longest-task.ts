import type { CDPSession } from 'playwright';

const TASK = 'ThreadControllerImpl::RunTask';
const MAIN_THREAD = 'CrRendererMain';

/**
 * Watches the tasks of the page's main thread until the answer is called, which gives the longest one in milliseconds of CPU.
 * Not the time on the clock, which a long-task observer tells: on a machine with other work that is the time of the others too.
 */
export async function watchTasks(session: CDPSession): Promise<() => Promise<number>> {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: TraceEvent[] }) => events.push(...value);
  session.on('Tracing.dataCollected', keep);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel' });
  return async () => {
    const isComplete = new Promise((resolve) => {
      session.once('Tracing.tracingComplete', resolve);
    });
    await session.send('Tracing.end');
    await isComplete;
    session.off('Tracing.dataCollected', keep);
    return longestOf(events);
  };
}

/** An event of a Chromium trace; `tdur` is the CPU time of its thread in microseconds. */
type TraceEvent = Readonly<Record<string, unknown>>;

function longestOf(events: readonly TraceEvent[]): number {
  const threadOf = (event: TraceEvent) => `${String(event['pid'])} ${String(event['tid'])}`;
  const isMain = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && JSON.stringify(args ?? '').includes(MAIN_THREAD);
  const mains = new Set(events.filter(isMain).map(threadOf));
  const tasks = events.filter((event) => event['name'] === TASK && mains.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The trace holds no task of the main thread');
  return Math.max(...tasks.map((task) => Number(task['tdur'] ?? 0))) / 1000;
}
