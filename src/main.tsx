import './theme.css';
import './controls/controls.css';
import './controls/overlays.css';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, type Machine } from './App.tsx';
import { ErrorBoundary } from './workshop/notices/ErrorScreen.tsx';
import { updatesOf } from './workshop/offline/app-updates.ts';
import { filePicker } from './workshop/offline/file-picker.ts';
import { serviceWorker } from './workshop/offline/keeping-worker.ts';
import { askInWorker } from './workshop/reading/ask-in-worker.ts';
import { deviceLanguageIn } from './workshop/storage/device-language.ts';
import { Disk } from './workshop/storage/disk.ts';
import { laptopIn } from './workshop/storage/laptop.ts';
import { unsavedOn } from './workshop/storage/open-workshop.ts';
import { ownTemplatesIn } from './workshop/storage/own-templates.ts';
import { quizResultsIn } from './workshop/storage/quiz-results.ts';
import { tabMemoryIn } from './workshop/storage/tab-memory.ts';

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

/** The address of the projector window says so, so that it can be bookmarked and reloaded. */
const PROJECTOR = 'projector';

const disk = new Disk();
const worker = serviceWorker();
const updates = worker && updatesOf(worker, new BroadcastChannel(`${disk.name}/update`), () => document.activeElement);
// What was closed while the disk was full lives in this page only.
updates?.before(async () => (unsavedOn(disk).length === 0 ? 'ready' : 'unsaved'));

const machine: Machine = {
  device: {
    disk,
    now: Date.now,
    newId,
    locks: navigator.locks,
    storage: navigator.storage,
    laptop: laptopIn(() => localStorage),
    language: deviceLanguageIn(() => localStorage, navigator.languages),
    templates: ownTemplatesIn(() => localStorage),
    tab: tabMemoryIn(() => sessionStorage),
    quiz: quizResultsIn(() => localStorage),
    ask: askInWorker,
    pickFile: filePicker(),
  },
  saveAs,
  updates,
  isProjector: new URLSearchParams(location.search).get('view') === PROJECTOR,
  // One window however often it is asked for: a second one would have no screen to stand on.
  openProjector: () => void open(`?view=${PROJECTOR}${location.hash}`, 'sim-mapper-projector', 'popup'),
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
