import type { Scene } from '../intercepts/scene/scene.ts';

/** Draws a picture as PNG: on a canvas of the browser, or on one that Node is given. */
export type Paint = (scene: Scene) => Promise<Uint8Array<ArrayBuffer>>;
