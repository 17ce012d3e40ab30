import type { Scene } from '../intercepts/scene/scene.ts';
import type { Say } from '../words/words.ts';
import type { WorkshopDocument } from '../workshop/model/workshop-document.ts';
import type { Order, Paper } from './paper.ts';
import type { Shown } from './shown.ts';

const ALONE = { parts: [], hasPageSize: false, hasLargePrint: false, hasSheet: false, isOfScreen: true } as const;
const PDF = 'application/pdf';
const SVG = 'image/svg+xml';

/** A wall has room for every box, but not for what stands at a hand-off, nor for what the screen does not show. */
const leftOffWall: Paper['leftOut'] = async ({ workshop, say, shown }) => {
  const [{ wallScene }, { notDrawnWords }, { shownOf }] = await Promise.all([
    import('./poster/posterOf.ts'),
    import('./notDrawn.ts'),
    import('./shown.ts'),
  ]);
  // A collapsed intercept says for itself that it only counts.
  const whole = shown && { ...shown, collapsed: new Set<string>() };
  return [
    say('paper.onlyMap'),
    ...notShownWords(workshop, shown, say),
    ...notDrawnWords(shownOf(workshop, shown), [wallScene(workshop, say, whole)], say),
  ];
};

const leftOffOverview: Paper['leftOut'] = async ({ workshop, say, shown }) => [
  say('paper.onlyNames'),
  ...notShownWords(workshop, shown, say),
];

function notShownWords({ cards }: WorkshopDocument, shown: Shown | undefined, say: Say): string[] {
  if (shown === undefined) return [];
  const { caption, collapsed } = shown;
  const told = { caption, shown: Object.keys(shown.cards).length, all: Object.keys(cards).length };
  return [
    ...(caption === '' ? [] : [say('picture.filtered', told)]),
    ...(collapsed.size === 0 ? [] : [say('picture.collapsed')]),
  ];
}

/** The map as a poster and as a picture, of all of it or of what the screen shows. */
export const PICTURES: readonly Paper[] = [
  {
    ...ALONE,
    id: 'poster',
    use: 'print',
    label: (say) => say('paper.format.poster'),
    ending: 'poster.pdf',
    hasSheet: true,
    leftOut: leftOffWall,
    make: async ({ workshop, say, createdAt, sheet, shown, onProgress, signal }) => {
      const [{ posterOf, posterSays }, { pdfInWorker }] = await Promise.all([
        import('./poster/posterOf.ts'),
        import('./pdf/pdfInWorker.ts'),
      ]);
      const { paper, plan } = posterOf(workshop, say, createdAt, { sheet, shown });
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
    make: async (order) => svgOf(await wallOf(order), order),
  },
  {
    ...ALONE,
    id: 'png',
    use: 'pictures',
    label: (say) => say('picture.png'),
    ending: 'png',
    leftOut: leftOffWall,
    make: async (order) => pngOf(await wallOf(order), order),
  },
  {
    ...ALONE,
    id: 'overview-svg',
    use: 'pictures',
    label: (say) => say('picture.overviewSvg'),
    ending: 'overview.svg',
    leftOut: leftOffOverview,
    make: async (order) => svgOf(await overviewOf(order), order),
  },
  {
    ...ALONE,
    id: 'overview',
    use: 'pictures',
    label: (say) => say('picture.overviewPng'),
    ending: 'overview.png',
    leftOut: leftOffOverview,
    make: async (order) => pngOf(await overviewOf(order), order),
  },
];

async function wallOf({ workshop, say, shown }: Order): Promise<Scene> {
  const { wallScene } = await import('./poster/posterOf.ts');
  return wallScene(workshop, say, shown);
}

async function overviewOf({ workshop, say, shown }: Order): Promise<Scene> {
  const { overviewScene } = await import('./poster/posterOf.ts');
  return overviewScene(workshop, say, shown);
}

async function svgOf(scene: Scene, { workshop, say }: Order) {
  const [{ writeSvg }, { nameOf }, { aboutOf }] = await Promise.all([
    import('./svg/writeSvg.ts'),
    import('./poster/posterOf.ts'),
    import('../workshop/model/workshop-document.ts'),
  ]);
  const text = writeSvg(scene, nameOf(workshop, say), aboutOf(workshop).language);
  return { content: new Blob([text], { type: SVG }), told: (name: string) => say('picture.done', { name }) };
}

async function pngOf(scene: Scene, { say, signal }: Order) {
  const { writePng } = await import('./png/writePng.ts');
  const content = await writePng(scene);
  signal.throwIfAborted();
  return { content, told: (name: string) => say('picture.done', { name }) };
}
