import type { Order, Paper } from './paper.ts';
import type { Sheet } from './poster/sheets.ts';

/** Cards in a box before the rest is folded away: what the screen shows. */
const FOLD_AT = 6;

/** The sheets that people ask for by name; the command line knows all. */
const POSTER_SHEETS = ['letter', 'tabloid', 'a4', 'a3'] as const satisfies readonly Sheet[];

/** The map as a poster and as a picture. */
export const PICTURES: readonly Paper[] = [
  poster(),
  ...POSTER_SHEETS.map((sheet) => poster(sheet)),
  {
    id: 'picture-svg',
    label: (say) => say('picture.svg'),
    ending: 'svg',
    make: async (order) => {
      const [scene, { writeSvg }, { nameOf }, { aboutOf }] = await Promise.all([
        sceneFor(order, false),
        import('./svg/writeSvg.ts'),
        import('./poster/posterOf.ts'),
        import('../workshop/model/workshop-document.ts'),
      ]);
      const { workshop, say } = order;
      const text = writeSvg(scene, nameOf(workshop, say), aboutOf(workshop).language);
      return {
        content: new Blob([text], { type: 'image/svg+xml' }),
        told: (name) => say('picture.done', { name }),
      };
    },
  },
  png('picture-png', 'picture.png', 'png', false),
  png('picture-overview', 'picture.overviewPng', 'overview.png', true),
];

function poster(sheet?: Sheet): Paper {
  return {
    id: `poster-${sheet ?? 'best'}`,
    label: (say) => (sheet ? say('poster.on', { sheet: say(`poster.sheet.${sheet}`) }) : say('poster.best')),
    ending: sheet ? `poster-${sheet}.pdf` : 'poster.pdf',
    make: async ({ workshop, say, createdAt, onProgress, signal }) => {
      const [{ posterOf, posterSays }, { pdfInWorker }] = await Promise.all([
        import('./poster/posterOf.ts'),
        import('./pdf/pdfInWorker.ts'),
      ]);
      const { paper, plan } = posterOf(workshop, say, createdAt, sheet);
      const { bytes } = await pdfInWorker(paper, { onProgress, signal });
      return {
        content: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
        told: (name) => `${say('picture.done', { name })} ${posterSays(plan, say)}`,
      };
    },
  };
}

function png(id: string, word: 'picture.png' | 'picture.overviewPng', ending: string, isOverview: boolean): Paper {
  return {
    id,
    label: (say) => say(word),
    ending,
    make: async (order) => {
      const [scene, { writePng }] = await Promise.all([sceneFor(order, isOverview), import('./png/writePng.ts')]);
      const content = await writePng(scene);
      order.signal.throwIfAborted();
      return { content, told: (name) => order.say('picture.done', { name }) };
    },
  };
}

async function sceneFor({ workshop, say }: Order, isOverview: boolean) {
  const { mapScene } = await import('./report/mapScene.ts');
  return mapScene(workshop, { at: FOLD_AT, open: new Set(), isOverview }, say);
}
