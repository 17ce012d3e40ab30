import { afterEach, expect, it, vi } from 'vitest';
import { onLaunchedFile } from '../../../src/workshop/offline/launched-files.ts';

type Consumer = (launch: { readonly files: readonly unknown[] }) => void;

afterEach(() => void Reflect.deleteProperty(window, 'launchQueue'));

/** Opens files from the file manager, as Chromium hands them over. */
function launching(): Consumer {
  let consumer: Consumer | undefined;
  Object.defineProperty(window, 'launchQueue', {
    value: { setConsumer: (given: Consumer) => (consumer = given) },
    configurable: true,
  });
  return (launch) => consumer?.(launch);
}

it('hands over the file and what it takes to write it again', async () => {
  const launch = launching();
  const open = vi.fn<(file: File, handle: unknown) => void>();
  onLaunchedFile(open);
  const file = new File(['{}'], 'day.sim.json');
  const handle = { name: file.name, getFile: () => Promise.resolve(file) };
  launch({ files: [handle] });
  await vi.waitFor(() => expect(open).toHaveBeenCalledExactlyOnceWith(file, handle));
});

it('says of a file that is gone what it says of any file without content, and bears a launch without files', async () => {
  const launch = launching();
  const open = vi.fn<(file: File, handle: unknown) => void>();
  onLaunchedFile(open);
  launch({ files: [] });
  launch({ files: [{ name: 'gone.sim.json', getFile: () => Promise.reject(new Error('NotFound')) }] });
  await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
  expect(open.mock.calls[0]?.[0]).toMatchObject({ name: 'gone.sim.json', size: 0 });
});

it('does nothing in a browser that has no such thing', () => {
  const open = vi.fn<(file: File, handle: unknown) => void>();
  onLaunchedFile(open);
  expect(open).not.toHaveBeenCalled();
});
