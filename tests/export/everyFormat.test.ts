import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FILE_FACTS, FORMATS, type Format } from '../../src/export/formats.ts';
import { pngInNode } from '../../src/export/png/pngInNode.ts';
import { readBack } from '../../src/export/readBack.ts';
import { type Source, WRITERS } from '../../src/export/writers.ts';
import { printable } from '../../src/fonts/printable.ts';
import type { Card } from '../../src/intercepts/model/system-map.ts';
import { wordsIn } from '../../src/words/words.ts';
import type { Step, WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';
import { squeezed } from './checker/textOf.ts';
import { madeUpWorkshop, SMALL } from './madeUpWorkshop.ts';
import { officeText } from './officeText.ts';

const say = wordsIn('en-US');
const sample = madeUpWorkshop(SMALL);
const sourceOf = (workshop: WorkshopDocument, part: Source['part'] = 'full'): Source => ({
  workshop,
  say,
  createdAt: '2026-11-22T16:00:00.000Z',
  part,
  isLargePrint: false,
});

/** What a file of the format says, for whoever reads it. */
async function textIn(format: Format, content: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  switch (format) {
    case 'docx':
    case 'pptx':
      return officeText(bytes);
    case 'xlsx':
    case 'csv':
      return JSON.stringify((await readBack(bytes, format)).document);
    case 'md':
      return strFromU8(bytes).replace(/\\([^A-Za-z0-9\s])/g, '$1');
    case 'json':
      return strFromU8(bytes);
    case 'ics':
      // Long lines are folded, and signs with a meaning have a backslash before them.
      return strFromU8(bytes)
        .replace(/\r\n /g, '')
        .replace(/\\([,;\\])/g, '$1');
    default:
      return format satisfies never;
  }
}

/** Words as people type them; what only shows as a blank is none. */
const words = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem({ maxCount: 12 }))
  .map((text) => printable(text).replace(/["\\]/g, '').trim())
  .filter((text) => text !== '');

/** A workshop in which every card and every step says something else. */
const workshops = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.array(words, { minLength: 40, maxLength: 40 }))
  .map(([seed, texts]): WorkshopDocument => {
    const made = madeUpWorkshop(SMALL, seed);
    const cards = Object.values(made.cards).map((card, index) => ({ ...card, text: texts[index] ?? '' }));
    const steps = Object.values(made.steps).map((step, index) => ({ ...step, text: texts[25 + index] ?? '' }));
    return {
      ...made,
      cards: Object.fromEntries(cards.map((card) => [card.id, card])),
      steps: Object.fromEntries(steps.map((step) => [step.id, step])),
    };
  });

/** A calendar says that it holds no card, and no step without a day; all other formats hold both. */
const isLeftOut = (format: Format, record: Card | Step): boolean =>
  format === 'ics' && !('due' in record && /^\d{4}-\d{2}-\d{2}$/.test(record.due));

describe.each(FORMATS)('%s', (format) => {
  it('holds the text of every card and every step, or says that it does not', async () => {
    await fc.assert(
      fc.asyncProperty(workshops, async (workshop) => {
        const source = sourceOf(workshop);
        const text = squeezed(await textIn(format, await WRITERS[format].write(source, pngInNode)));
        const holds = (said: string) => text.includes(squeezed(said));
        const missing = [...Object.values(workshop.cards), ...Object.values(workshop.steps)].filter(
          (record) => !holds(record.text) && !isLeftOut(format, record),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

it('the calendar says that it holds steps alone', async () => {
  expect(await WRITERS.ics.leftOut(sourceOf(sample))).toContain(say('paper.onlySteps'));
});

describe.each(FORMATS.filter((format) => FILE_FACTS[format].parts.length > 0))('%s', (format) => {
  it('holds the text of every card in the copy without names', async () => {
    const text = squeezed(await textIn(format, await WRITERS[format].write(sourceOf(sample, 'no-names'), pngInNode)));
    const missing = Object.values(sample.cards).filter((card) => !text.includes(squeezed(printable(card.text))));
    expect(missing.map((card) => card.text)).toEqual([]);
  });

  it('says how many cards the map alone does not tell', async () => {
    const text = squeezed(await textIn(format, await WRITERS[format].write(sourceOf(sample, 'map'), pngInNode)));
    const missing = Object.values(sample.cards).filter((card) => !text.includes(squeezed(printable(card.text))));
    expect(missing.length).toBeGreaterThan(0);
    expect(await WRITERS[format].leftOut(sourceOf(sample, 'map'))).toContain(
      say('paper.notDrawn', { count: missing.length }),
    );
  });

  it.each(FILE_FACTS[format].parts)(
    'makes something of the part “%s” of a workshop in which nothing was said',
    async (part) => {
      const empty = madeUpWorkshop({ cards: 0, priorities: 0, objectives: 0, steps: 0, participants: 0 });
      expect((await WRITERS[format].write(sourceOf(empty, part), pngInNode)).length).toBeGreaterThan(100);
    },
  );
});
