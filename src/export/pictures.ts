import type { Scene } from '../intercepts/scene/scene.ts';
import type { Order, Paper } from './paper.ts';

/** Cards in a box before the rest is folded away: what the screen shows. */
const FOLD_AT = 6;
const ALONE = { parts: [], hasPageSize: false, hasLargePrint: false, hasSheet: false } as const;
const PDF = 'application/pdf';

/** A wall has room for every box, but not for what stands at a hand-off. */
const leftOffWall: Paper['leftOut'] = async ({ workshop, say }) => {
  const [{ wallScene }, { notDrawnWords }] = await Promise.all([
    import('./poster/posterOf.ts'),
    import('./notDrawn.ts'),
  ]);
  return [say('paper.onlyMap'), ...notDrawnWords(workshop, [wallScene(workshop, say)], say)];
};

/** The map as a poster and as a picture. */
export const PICTURES: readonly Paper[] = [
  {
    ...ALONE,
    id: 'poster',
    use: 'print',
    label: (say) => say('paper.format.poster'),
    ending: 'poster.pdf',
    hasSheet: true,
    leftOut: leftOffWall,
    make: async ({ workshop, say, createdAt, sheet, onProgress, signal }) => {
      const [{ posterOf, posterSays }, { pdfInWorker }] = await Promise.all([
        import('./poster/posterOf.ts'),
        import('./pdf/pdfInWorker.ts'),
      ]);
      const { paper, plan } = posterOf(workshop, say, createdAt, sheet);
      const { bytes } = await pdfInWorker(paper, { onProgress, signal });
      return {
        content: new Blob([new Uint8Array(bytes)], { type: PDF }),
        told: (name) => `${say('picture.done', { name })} ${posterSays(plan, say)}`,
      };
    },
  },
  {
    ...ALONE,
    id: 'svg',
    use: 'pictures',
    label: (say) => say('picture.svg'),
    ending: 'svg',
    leftOut: leftOffWall,
    make: async ({ workshop, say }) => {
      const [{ writeSvg }, { nameOf, wallScene }, { aboutOf }] = await Promise.all([
        import('./svg/writeSvg.ts'),
        import('./poster/posterOf.ts'),
        import('../workshop/model/workshop-document.ts'),
      ]);
      const text = writeSvg(wallScene(workshop, say), nameOf(workshop, say), aboutOf(workshop).language);
      return { content: new Blob([text], { type: 'image/svg+xml' }), told: (name) => say('picture.done', { name }) };
    },
  },
  {
    ...ALONE,
    id: 'png',
    use: 'pictures',
    label: (say) => say('picture.png'),
    ending: 'png',
    leftOut: leftOffWall,
    make: async (order) => {
      const { wallScene } = await import('./poster/posterOf.ts');
      return pngOf(wallScene(order.workshop, order.say), order);
    },
  },
  {
    ...ALONE,
    id: 'overview',
    use: 'pictures',
    label: (say) => say('picture.overviewPng'),
    ending: 'overview.png',
    leftOut: async ({ say }) => [say('paper.onlyNames')],
    make: async (order) => {
      const { mapScene } = await import('./report/mapScene.ts');
      return pngOf(mapScene(order.workshop, { at: FOLD_AT, open: new Set(), isOverview: true }, order.say), order);
    },
  },
];

async function pngOf(scene: Scene, { say, signal }: Order) {
  const { writePng } = await import('./png/writePng.ts');
  const content = await writePng(scene);
  signal.throwIfAborted();
  return { content, told: (name: string) => say('picture.done', { name }) };
}
