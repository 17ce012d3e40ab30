import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { configure } from '@testing-library/dom';

// Parts of a screen are imported when they are wanted, which takes its time while every core is busy.
configure({ asyncUtilTimeout: 15_000 });

/** jsdom lays nothing out, and React Flow draws no node before it was told a size. */
const NODE_WIDTH = 220;
const NODE_HEIGHT = 120;

Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: { configurable: true, get: () => NODE_WIDTH },
  offsetHeight: { configurable: true, get: () => NODE_HEIGHT },
});

/** Reports nothing: whoever tests what a size does to a screen writes a `*.browser.test.tsx`. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= SilentResizeObserver;
