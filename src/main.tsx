import './theme.css';
import './controls/controls.css';
import './controls/overlays.css';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, type Machine } from './App.tsx';
import { ErrorBoundary } from './workshop/notices/ErrorScreen.tsx';
import { documentInWorker } from './workshop/sharing/document-in-worker.ts';
import { Disk } from './workshop/storage/disk.ts';

/** 60 bits of chance in lower-case letters and digits: an id that no other laptop makes either. */
function newId(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => letters[byte % letters.length]).join('');
}

function saveAs(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the content after the click; a minute is long enough for any report.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const machine: Machine = {
  device: { disk: new Disk(), now: Date.now, newId, locks: navigator.locks, documentIn: documentInWorker },
  saveAs,
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its root');
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App machine={machine} />
    </ErrorBoundary>
  </StrictMode>,
);
