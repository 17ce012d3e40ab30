declare global {
  interface Window {
    /** Chromium alone, on pages that are served securely or from this machine. */
    readonly showSaveFilePicker?: (options: {
      readonly id: string;
      readonly suggestedName: string;
      readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
    }) => Promise<FileSystemFileHandle>;
  }
}

/** How a person is asked for a file of this machine that the app may write again and again; undefined where there is no way. */
export function filePicker(): ((name: string) => Promise<FileSystemFileHandle | undefined>) | undefined {
  const pick = window.showSaveFilePicker?.bind(window);
  if (!pick) return undefined;
  return async (suggestedName) => {
    try {
      return await pick({ id: 'workshop', suggestedName, types: [{ accept: { 'application/json': ['.sim.json'] } }] });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      throw error;
    }
  };
}
