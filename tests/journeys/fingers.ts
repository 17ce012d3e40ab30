import type { CDPSession, Page } from '@playwright/test';

export interface At {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the glass: Playwright itself only taps. */
export interface Fingers {
  readonly down: (...at: readonly At[]) => Promise<void>;
  /** Moves all fingers that are down, in several steps as a hand does. */
  readonly moveTo: (...at: readonly At[]) => Promise<void>;
  readonly up: () => Promise<void>;
}

const STEPS = 8;

export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  let now: readonly At[] = [];
  return {
    down: async (...at) => {
      now = at;
      await send(session, 'touchStart', at);
    },
    moveTo: async (...to) => {
      const from = now;
      for (let step = 1; step <= STEPS; step += 1) {
        now = to.map((end, k) => between(from[k] ?? end, end, step / STEPS));
        await send(session, 'touchMove', now);
      }
    },
    up: async () => {
      now = [];
      await send(session, 'touchEnd', []);
    },
  };
}

const between = (a: At, b: At, share: number): At => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });

const send = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly At[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(({ x, y }, id) => ({ x, y, id })) });
