import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ink } from '../../src/export/pdf/flow/ink.ts';
import { layOutPoster } from '../../src/export/poster/layOutPoster.ts';
import { MARGIN, planPoster } from '../../src/export/poster/posterPlan.ts';
import { mapScene } from '../../src/export/report/mapScene.ts';
import { writeSvg } from '../../src/export/svg/writeSvg.ts';
import { printable } from '../../src/fonts/printable.ts';
import { layOut } from '../../src/intercepts/scene/lay-out.ts';
import type { MapLayout } from '../../src/intercepts/scene/map-layout.ts';
import { usAdults } from '../../src/intercepts/templates/us-adults.ts';
import { marlowCounty } from '../../src/samples/marlow-county.ts';
import { wordsIn } from '../../src/words/words.ts';
import { newWorkshop } from '../../src/workshop/model/new-workshop.ts';
import { anyMap } from '../intercepts/random-map.ts';

const say = wordsIn('en-US');
const FOLD = { at: 6, open: new Set<never>() };
const WORDS = {
  wholeSystem: say('map.wholeSystem'),
  acrossIntercept: (number: string) => say('map.acrossIntercept', { number }),
};

type Numbers = readonly number[];

/** What a picture holds, in scene units. */
interface Geometry {
  readonly boxes: readonly Numbers[];
  readonly lines: readonly string[];
  /** Where each starts. */
  readonly paths: readonly Numbers[];
}

const LETTERS = /[\p{L}\p{N}]/u;

/** The canvas shows these boxes, lines and paths by their layout. */
function onCanvas({ lanes, places, system, paths, bands }: MapLayout): Geometry {
  const boxes = [
    ...bands,
    ...lanes.map(({ box }) => box),
    ...places.map(({ box }) => box),
    ...(system ? [system.box] : []),
  ];
  const rows = [...places, ...(system ? [system] : [])].flatMap((place) => [
    ...place.title,
    ...place.rows.flatMap((row) => row.lines),
  ]);
  const names = lanes.flatMap((lane) => [lane.number, ...lane.name]);
  return {
    boxes: boxes.map(({ x, y, width, height }) => [x, y, width, height]),
    lines: [...names, ...rows, ...paths.flatMap(({ label }) => label)].map((line) => printable(line).trim()),
    paths: paths.flatMap(({ points }) => (points[0] ? [[points[0].x, points[0].y]] : [])),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string) =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

function inSvg(svg: string): Geometry {
  const numbers = (text: string | undefined) => (text ?? '').split(/[ ,]/).map(Number);
  return {
    boxes: [...svg.matchAll(/<rect x="(.*?)" y="(.*?)" width="(.*?)" height="(.*?)"/g)].map(([, ...box]) =>
      box.map(Number),
    ),
    lines: [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => unescaped(text ?? '').trim()),
    paths: [...svg.matchAll(/<path d="M([^C"]*)C/g)].map(([, start]) => numbers(start)),
  };
}

/** The ink of a single sheet, back in scene units. */
function onPaper(inks: readonly Ink[], scale: number, titleHeight: number): Geometry {
  const x = (at: number) => (at - MARGIN) / scale;
  const y = (at: number) => (at - MARGIN - titleHeight) / scale;
  return {
    boxes: inks.flatMap((ink) =>
      ink.kind === 'rect' ? [[x(ink.x), y(ink.y), ink.width / scale, ink.height / scale]] : [],
    ),
    lines: inks.flatMap((ink) => (ink.kind === 'text' ? [printable(ink.text).trim()] : [])),
    paths: inks.flatMap((ink) => (ink.kind === 'stroke' ? [[x(ink.from.x), y(ink.from.y)]] : [])),
  };
}

/** The SVG keeps hundredths of a unit. */
const CLOSE = 0.02;
const isClose = (a: Numbers, b: Numbers) => a.every((value, k) => Math.abs(value - (b[k] ?? Number.NaN)) < CLOSE);
const isSame = (a: string, b: string) => a === b;

/** What is wanted and not found, each found one answering for one wanted. */
function missing<T>(wanted: readonly T[], found: readonly T[], same: (a: T, b: T) => boolean): T[] {
  const left = [...found];
  return wanted.filter((one) => {
    const at = left.findIndex((other) => same(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What `inner` holds and `outer` does not. */
const lost = (inner: Geometry, outer: Geometry) => ({
  boxes: missing(inner.boxes, outer.boxes, isClose),
  lines: missing(inner.lines.filter(isText), outer.lines.filter(isText), isSame),
  paths: missing(inner.paths, outer.paths, isClose),
});
const NOTHING = { boxes: [], lines: [], paths: [] };
const isText = (line: string) => LETTERS.test(line);

/** One map by all three ways: nothing of the canvas is missing from the pictures, and both pictures hold the same. */
function differences(map: Parameters<typeof mapScene>[0]) {
  const scene = mapScene(map, FOLD, say);
  const canvas = onCanvas(layOut(map, WORDS, FOLD));
  const svg = inSvg(writeSvg(scene, 'Map', 'en-US'));
  const plan = { ...planPoster(scene, 'a0'), columns: 1, rows: 1 };
  const large = {
    ...plan,
    width: scene.width * plan.scale + 2 * MARGIN,
    height: scene.height * plan.scale + plan.titleHeight + 2 * MARGIN,
  };
  const [page] = layOutPoster(scene, large, { title: '', alt: '', tile: '' }).pages;
  const inks = page?.marks.flatMap((mark) => mark.inks) ?? [];
  const paper = onPaper(inks, large.scale, large.titleHeight);
  return { canvasNotInSvg: lost(canvas, svg), svgNotOnPaper: lost(svg, paper), paperNotInSvg: lost(paper, svg) };
}

const NONE = { canvasNotInSvg: NOTHING, svgNotOnPaper: NOTHING, paperNotInSvg: NOTHING };

test('the sample has the same boxes, lines of text and paths on the canvas, in the SVG and on paper', () => {
  expect(differences(marlowCounty())).toEqual(NONE);
});

test('so has a map nobody has drawn on yet', () => {
  expect(differences(newWorkshop(usAdults, {}))).toEqual(NONE);
});

test('and so has any map', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      expect(differences(map)).toEqual(NONE);
    }),
    { numRuns: 40 },
  );
});
