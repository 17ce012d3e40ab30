import { describe, expect, it, test } from 'vitest';
import { enGB } from '../../src/words/en-GB.ts';
import { enUS } from '../../src/words/en-US.ts';
import { es } from '../../src/words/es.ts';
import { firstSpoken, LANGUAGE_NAMES, LANGUAGES, languageFor } from '../../src/words/languages.ts';
import { TERMS } from '../../src/words/terms.ts';
import { fetchWords, wordsIn } from '../../src/words/words.ts';

type Sentence = string | ((args: Record<string, unknown>, say: typeof GRAMMAR) => string);
const GRAMMAR = {
  plural: (_: number, forms: Readonly<Record<string, string>>) => Object.values(forms).join(' / '),
  number: String,
};

/** The arguments that a sentence takes, each standing for itself, and the names of those that it asked for. */
function spoken(sentence: Sentence): { readonly text: string; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>();
  if (typeof sentence === 'string') return { text: sentence, asked };
  const args = new Proxy(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return ARGUMENTS[String(name)] ?? `‹${String(name)}›`;
      },
    },
  );
  return { text: sentence(args, GRAMMAR), asked };
}

const NUMBERS =
  'count cards all asked row rows shown number minutes kB resources gaps known unknown percent line pages people dots most votes steps objectives candidates chosen share year month day quarter value impact effort over each allowed cast here least median low high left done answered lower upper clear tied score places own other tied rank weight sessions missing aside statements height width across down columns points total right of read better worse same undrawn lost unmet place';
const DAY = { year: 2027, month: 2, day: 2 };
const ARGUMENTS: Record<string, unknown> = {
  ...Object.fromEntries(NUMBERS.split(' ').map((name) => [name, 2])),
  from: DAY,
  to: DAY,
  about: '‹about›',
  method: 'hands',
  unit: 'hands',
  kind: '‹kind›',
};

/** What may be the same in Spanish as in English: names, formats, and words that both languages have. */
const SAME = new Set([
  'app.name',
  'phase.plan',
  'phase.agenda',
  'dayPhase.plan',
  'agenda.title',
  'report.agenda',
  'lens.theme.trauma',
  'merge.no',
  'measure.collected.no',
  'answering.letter.evidence',
  'scale.short.unsure',
  'about.pageSize.a4',
  'poster.sheet.a4',
  'poster.sheet.a3',
  'poster.sheet.a2',
  'poster.sheet.a1',
  'poster.sheet.a0',
  'paper.button',
  'paper.format.docx',
  'paper.format.pptx',
  'paper.format.md',
  'measure.figure',
  'commissioning.amount',
  'report.timeSpan',
  'shelf.size',
  'template.movedCard',
  'circle.minutes',
]);

const english: Readonly<Record<string, Sentence>> = Object.fromEntries(Object.entries(enUS).map(asSentence));
const others = Object.entries({ 'en-GB': enGB, es }).map(
  ([language, { sentences }]) => [language, Object.fromEntries(Object.entries(sentences).map(asSentence))] as const,
);

function asSentence([key, sentence]: [string, unknown]): [string, Sentence] {
  return [key, sentence as Sentence];
}

describe.each(others)('%s', (_, sentences) => {
  it('says everything that US English says, and nothing else', () => {
    expect(Object.keys(sentences).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('asks for the same in every sentence, apart from the terms, which it may do without', () => {
    const asks = (sentence: Sentence) =>
      [...spoken(sentence).asked].filter((name) => !TERMS.some((term) => term === name)).toSorted();
    const different = Object.keys(english).filter(
      (key) => asks(english[key] ?? '').join() !== asks(sentences[key] ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('leaves no sentence empty, and keeps what labels fill in themselves', () => {
    const blanks = (key: string, among: Readonly<Record<string, Sentence>>) =>
      (spoken(among[key] ?? '').text.match(/\{\w+\}/g) ?? []).toSorted().join();
    const faulty = Object.keys(english).filter(
      (key) => sentences[key] === '' || blanks(key, sentences) !== blanks(key, english),
    );
    expect(faulty).toEqual([]);
  });
});

test('no Spanish sentence was left in English by mistake', () => {
  const spanish = Object.fromEntries(Object.entries(es.sentences).map(asSentence));
  const left = Object.keys(english).filter((key) => {
    const { text } = spoken(english[key] ?? '');
    const words = text.replaceAll(/‹\w+›|\{\w+\}/g, '');
    return /\p{L}{2}/u.test(words) && spoken(spanish[key] ?? '').text === text && !SAME.has(key);
  });
  expect(left).toEqual([]);
});

test('British English has no US spelling', () => {
  const british = Object.entries(enGB.sentences).map(asSentence);
  const us =
    /\b(color|favor|neighbor|behavior|center|organiz|recogniz|prioritiz|summariz|analyz|labeled|canceled|gray)\w*/i;
  const found = british.filter(([key, sentence]) => !key.startsWith('cli.') && us.test(spoken(sentence).text));
  expect(found.map(([key]) => key)).toEqual([]);
});

test('days are written as each language writes them', async () => {
  await Promise.all(LANGUAGES.map((language) => fetchWords(language)));
  expect(LANGUAGES.map((language) => wordsIn(language)('report.day', DAY))).toEqual([
    'February 2, 2027',
    '2 February 2027',
    '2 de febrero de 2027',
  ]);
});

test('numbers and plurals follow the language, and words of the jurisdiction are translated where they are known', async () => {
  await fetchWords('es');
  const say = wordsIn('es');
  expect(say('kinds.gap', { count: 1 })).toBe('1 brecha');
  expect(say('kinds.gap', { count: 23_456 })).toBe('23.456 brechas');
  expect(wordsIn('es-US')('kinds.gap', { count: 23_456 })).toBe('23,456 brechas');
  expect(say('map.interceptShort', { number: '2' })).toBe('Intercepto 2');
});

test('a tag finds the language that is nearest to it, and one that nobody could speak finds none', () => {
  expect(['es-MX', 'en-NZ', 'en', 'EN-us', 'de', '', 'es-!!'].map(languageFor)).toEqual([
    'es',
    'en-GB',
    'en-US',
    'en-US',
    undefined,
    undefined,
    undefined,
  ]);
  expect(firstSpoken(['fr-CA', 'es-PR', 'en'])).toBe('es');
  expect(firstSpoken([])).toBe('en-US');
  expect(wordsIn('es-!!')('action.close')).toBe('Close');
  expect(Object.keys(LANGUAGE_NAMES)).toEqual([...LANGUAGES]);
});
