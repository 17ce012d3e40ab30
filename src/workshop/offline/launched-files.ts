/** The part of the browser that hands over files opened from the file manager; only Chromium has it, and only when installed. */
interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void) => void;
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

/** Calls back with each workshop file that a person opens from the file manager. */
export function onLaunchedFile(open: (file: File, handle: FileSystemFileHandle) => void): void {
  window.launchQueue?.setConsumer(({ files: [first] }) => {
    if (!first) return;
    void first.getFile().then(
      (file) => open(file, first),
      () => open(lost(first.name), first),
    );
  });
}

/** A file that is gone by now: reading it says so as for any other file that is not a workshop. */
const lost = (name: string) => new File([], name);
