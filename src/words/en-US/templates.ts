import type { Grammar } from '../grammar.ts';

interface Named {
  readonly name: string;
}

/** Templates: choosing one, changing to another, and making one of a workshop. */
export const templateWords = {
  'template.action': 'Template of this workshop',
  'template.title': 'Template of this workshop',
  'template.switch': 'Change to another template',
  'template.switchHint':
    'Cards, votes, plans and answers are kept. You see first what would change, and you can undo it.',
  'template.other': 'Template',
  'template.apply': 'Change the template',
  'template.switched': ({ name }: Named) => `Changed the template to ${name}`,
  'template.stay': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, { one: '1 card keeps its place.', other: `${say.number(count)} cards keep their places.` }),
  'template.moved': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, { one: '1 card moves', other: `${say.number(count)} cards move` }),
  'template.movedCard': ({ text, from, to }: { text: string; from: string; to: string }) => `${text}: ${from} → ${to}`,
  'template.come': ({ names }: { names: string }) => `New stations: ${names}.`,
  'template.go': ({ names }: { names: string }) => `Stations without a counterpart: ${names}.`,
  'template.keep': 'Save this workshop’s frame as a template',
  'template.keepHint':
    'Lanes, stations, paths, headings, questions, partners, measures, statements and words. No card, name, figure or vote goes with it.',
  'template.name': 'Name of the template',
  'template.needsName': 'Give the template a name, so that you find it again.',
  'template.keepHere': 'Keep it on this device',
  'template.saveFile': 'Save it as a file',
  'template.kept': ({ name }: Named) => `New workshops on this device can start from ${name}.`,
  'template.notKept': ({ name }: Named) =>
    `This browser keeps ${name} only until the page is closed. Save it as a file too.`,
  'template.open': 'Open a template file',
  'template.given': 'Come with the app',
  'template.own': 'Your own',
  'template.remove': ({ name }: Named) => `Remove ${name} from this device`,
  'template.none': 'This is not a template file. SIM Mapper opens the .sim-template.json files that it has saved.',
  'template.newer': 'This template was saved by a newer version of SIM Mapper. Nothing was changed.',
} as const;
