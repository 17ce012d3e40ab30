import * as v from 'valibot';
import { TERMS } from '../../words/terms.ts';
import { ID_PATTERN } from '../model/field.ts';
import { PATH_KINDS, TOPIC_KINDS } from '../model/system-map.ts';
import type { Template } from './template.ts';

const FORMAT = 'sim-mapper-template';
const VERSION = 1;

/** Characters. The largest template that comes with the app has 30,000. */
const LONGEST_FILE = 1_000_000;

// Whatever a stranger has written ends up on a projector: nothing is longer than a room could read.
const words = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const list = <Schema extends v.GenericSchema>(of: Schema, most: number) =>
  v.pipe(v.array(of), v.maxLength(most), v.readonly());
const id = () => v.pipe(v.string(), v.regex(ID_PATTERN));
const end = () => v.union([v.literal(''), id()]);
/** By intercept; '' is no id, and stands for the whole system. */
const byIntercept = <Schema extends v.GenericSchema>(of: Schema) => v.record(end(), list(of, 200));

const intercept = v.object({
  id: id(),
  number: words(20),
  name: words(200),
  stations: list(v.object({ id: id(), name: words(200) }), 60),
  headings: list(words(200), 100),
  prompts: list(words(1000), 100),
});

const template = v.object({
  id: id(),
  name: v.pipe(words(200), v.minLength(1)),
  description: words(2000),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)),
  pageSize: v.picklist(['letter', 'a4']),
  terms: v.object(v.entriesFromList(TERMS, words(60))),
  intercepts: list(intercept, 40),
  paths: list(v.object({ kind: v.picklist(PATH_KINDS), from: end(), to: end(), label: words(200) }), 500),
  wholeSystem: v.pick(intercept, ['headings', 'prompts']),
  partnerKinds: list(v.object({ id: id(), name: words(200) }), 100),
  topics: list(v.object({ id: id(), kind: v.picklist(TOPIC_KINDS), name: words(200) }), 100),
  measures: byIntercept(v.object({ name: words(300), unit: words(100), definition: words(1000) })),
  statements: byIntercept(words(1000)),
});

const file = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  template: v.pipe(template, v.check(isWhole)),
});
const header = v.object({ format: v.literal(FORMAT), version: v.number() });

/** What became of a file that may hold a template. Another person's file is never trusted, and never half taken. */
export type ReadTemplate =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'newer' | 'not a template' };

export function readTemplate(text: string): ReadTemplate {
  const content = text.length > LONGEST_FILE ? undefined : parsed(text);
  const read = v.safeParse(file, content);
  if (read.success) return { kind: 'template', template: read.output.template };
  const head = v.safeParse(header, content);
  return { kind: head.success && head.output.version > VERSION ? 'newer' : 'not a template' };
}

/** A template as a file that people can read, keep and pass on. */
export const writeTemplate = (given: Template): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, template: given }, null, 2)}\n`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not even JSON: no template, like any other file that is none.
    return undefined;
  }
}

/** Every id stands once, and every path leads from a station that is there to another one. */
function isWhole({ intercepts, paths, partnerKinds, topics }: v.InferOutput<typeof template>): boolean {
  const stations = new Set(intercepts.flatMap((lane) => lane.stations.map((station) => station.id)));
  const ids = [
    intercepts.map((lane) => lane.id),
    intercepts.flatMap((lane) => lane.stations.map((station) => station.id)),
    partnerKinds.map((kind) => kind.id),
    topics.map((topic) => topic.id),
  ];
  const isEnd = (at: string) => at === '' || stations.has(at);
  return (
    ids.every((some) => new Set(some).size === some.length) &&
    paths.every(({ from, to }) => isEnd(from) && isEnd(to) && from !== to)
  );
}
