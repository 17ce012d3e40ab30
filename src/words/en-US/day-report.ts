import type { Grammar } from '../grammar.ts';
import type { Terms } from '../terms.ts';

interface Counted {
  readonly count: number;
}

const counted = (count: number, one: string, other: string, say: Grammar) =>
  say.plural(count, { one: `1 ${one}`, other: `${say.number(count)} ${other}` });

/** What the room of the report says: its cover, its sections, and the drafts that people begin with. */
export const dayReportWords = {
  'reportRoom.title': 'Report',
  'reportRoom.fictional': 'This workshop is made up. Its report says so on the cover.',
  'reportRoom.cover': 'Cover',
  'reportRoom.sections': 'Sections',
  'reportRoom.sectionsHint':
    'In this order on paper. Untick what this report should not have; sections with nothing in them are left out by themselves.',

  'section.intercepts': ({ intercept }: Terms) => `Every ${intercept}`,
  'section.untitled': 'Section without a title',
  'section.included': ({ title }: { title: string }) => `Print ${title}`,
  'section.name': ({ title }: { title: string }) => `Title of ${title}`,
  'section.moveUp': ({ title }: { title: string }) => `Move ${title} up`,
  'section.moveDown': ({ title }: { title: string }) => `Move ${title} down`,
  'section.write': ({ title }: { title: string }) => `Write ${title}`,
  'section.writeShort': 'Write',
  'section.remove': 'Remove section',
  'section.add': 'Add a section',
  'section.addPlaceholder': 'Title of a section of your own, then Enter',
  'section.text': 'Text',
  'section.textHint': 'Lines are paragraphs. Lists, bold words and links are printed as such.',
  'section.narrative': ({ number, name }: { number: string; name: string }) => `${number}: ${name}`,
  'section.renamed': ({ title }: { title: string }) => `Section renamed: ${title}`,
  'section.hidden': ({ title }: { title: string }) => `Section left out: ${title}`,
  'section.shown': ({ title }: { title: string }) => `Section printed: ${title}`,
  'section.moved': ({ title, place, count }: { title: string; place: number; count: number }) =>
    `${title} moved, section ${place} of ${count}`,
  'section.added': ({ title }: { title: string }) => `Section added: ${title}`,
  'section.removed': ({ title }: { title: string }) => `Section removed: ${title}`,
  'section.written': ({ title }: { title: string }) => `Text changed: ${title}`,

  'format.bold': 'Bold',
  'format.points': 'List',
  'format.link': 'Link',

  'draft.use': 'Begin with a draft from the facts',
  'draft.used': ({ title }: { title: string }) => `Draft written: ${title}`,
  'draft.met': ({ people, agencies, place }: { people: number; agencies: number; place: string }, say: Grammar) =>
    `${counted(people, 'person', 'people', say)} from ${counted(agencies, 'agency', 'agencies', say)} drew the map of ${place === '' ? 'this place' : place} together.`,
  'draft.found': ({ resources, gaps, intercept }: { resources: number; gaps: number } & Terms, say: Grammar) =>
    `They named ${counted(resources, 'resource', 'resources', say)} and ${counted(gaps, 'gap', 'gaps', say)} along the ${intercept}s.`,
  'draft.mostGaps': ({ place, count }: { place: string } & Counted, say: Grammar) =>
    `Most gaps, ${say.number(count)}, are at ${place}.`,
  'draft.chose': (
    { candidates, chosen, share, titles }: { candidates: number; chosen: number; share: number; titles: string },
    say: Grammar,
  ) =>
    `From ${counted(candidates, 'candidate', 'candidates', say)} the room chose ${counted(chosen, 'priority', 'priorities', say)}${share > 0 ? `, which took ${share} % of the votes` : ''}:\n${titles}`,
  'draft.plan': ({ objectives, steps }: { objectives: number; steps: number }, say: Grammar) =>
    `The action plan has ${counted(objectives, 'objective', 'objectives', say)} with ${counted(steps, 'step', 'steps', say)}.`,
  'draft.purpose': ({ place, intercept, community }: { place: string } & Terms) =>
    `This report holds what was said and decided when ${place === '' ? 'the partners' : `the partners of ${place}`} mapped how people with mental health and substance use needs meet the justice system. It shows, ${intercept} by ${intercept}, what there is for them, what is missing, where a way back to the ${community} could open earlier, and what the partners have agreed to do.`,
  'draft.partners': ({ names }: { names: string }) => `At the table were ${names}.`,
  'draft.planned': ({ names }: { names: string }) => `The day was prepared and led by ${names}.`,
  'draft.sponsor': ({ sponsor }: { sponsor: string }) => `It was made possible by ${sponsor}.`,
  'draft.counts': ({ resources, gaps, intercept }: { resources: number; gaps: number } & Terms, say: Grammar) =>
    `At this ${intercept} the room noted ${counted(resources, 'resource', 'resources', say)} and ${counted(gaps, 'gap', 'gaps', say)}.`,
  'draft.short': ({ count, names }: { names: string } & Counted, say: Grammar) =>
    say.plural(count, {
      one: `Short of capacity: ${names}.`,
      other: `${say.number(count)} are short of capacity: ${names}.`,
    }),
  'draft.missingPartners': ({ names }: { names: string }) => `- Bring to the table who was missing: ${names}.`,
  'draft.notCollected': ({ names }: { names: string }) => `- Begin to count what nobody counts yet: ${names}.`,
  'draft.unled': ({ count }: Counted, say: Grammar) =>
    say.plural(count, {
      one: '- Agree who leads the one step that nobody leads yet.',
      other: `- Agree who leads the ${say.number(count)} steps that nobody leads yet.`,
    }),
  'draft.notChosen': ({ count }: Counted, say: Grammar) =>
    say.plural(count, {
      one: '- Come back to the candidate that was not chosen this time.',
      other: `- Come back to the ${say.number(count)} candidates that were not chosen this time.`,
    }),
  'draft.readAgain': '- Read the map and the plan again in six months, and say what was done.',
} as const;
