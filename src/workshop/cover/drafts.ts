import type { Id } from '../../intercepts/model/field.ts';
import { interceptOf, interceptsOf } from '../../intercepts/model/places.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { inBrief } from '../../words/in-brief.ts';
import type { Say } from '../../words/words.ts';
import { objectivesOf, prioritiesOf, stepsOf } from '../model/plan-edits.ts';
import { rankingOf } from '../model/ranking.ts';
import { participantsOf, partnerKindsOf } from '../model/roster-edits.ts';
import { type About, aboutOf, type WorkshopDocument } from '../model/workshop-document.ts';

/** The texts of the report that can begin with a draft. */
export type Chapter = keyof Pick<About, 'summary' | 'purpose' | 'background' | 'recommendations'>;

/** Names that one sentence bears. */
const NAMED = 6;

/** A first text made of what the workshop holds, for somebody to edit; '' where there is nothing to say yet. */
export function draftOf(chapter: Chapter, document: WorkshopDocument, say: Say): string {
  switch (chapter) {
    case 'summary':
      return summaryDraft(document, say);
    case 'purpose':
      return say('draft.purpose', { place: aboutOf(document).place });
    case 'background':
      return backgroundDraft(document, say);
    case 'recommendations':
      return recommendationsDraft(document, say);
    default:
      return chapter satisfies never;
  }
}

const joined = (lines: readonly (string | false)[], between = ' '): string =>
  lines.filter((line) => line !== false && line !== '').join(between);

function summaryDraft(document: WorkshopDocument, say: Say): string {
  const { place } = aboutOf(document);
  const people = participantsOf(document);
  const agencies = new Set(people.map(({ agency }) => agency.trim()).filter((agency) => agency !== ''));
  const cards = Object.values(document.cards);
  const [resources, gaps] = [countOf(cards, 'resource'), countOf(cards, 'gap')];
  const first = joined([
    people.length > 0 && say('draft.met', { people: people.length, agencies: agencies.size, place }),
    resources + gaps > 0 && say('draft.found', { resources, gaps }),
    mostGaps(document, say),
  ]);
  return joined([first, chosenDraft(document, say), planDraft(document, say)], '\n\n');
}

/** Where most gaps are, when that is one place. */
function mostGaps(document: WorkshopDocument, say: Say): string {
  const gaps = Object.values(document.cards).filter(({ kind }) => kind === 'gap');
  const lanes = interceptsOf(document).map((lane) => ({
    lane,
    count: gaps.filter(({ at }) => interceptOf(document, at) === lane.id).length,
  }));
  const most = Math.max(0, ...lanes.map(({ count }) => count));
  const [only, ...others] = lanes.filter(({ count }) => count === most);
  return most > 0 && only && others.length === 0
    ? say('draft.mostGaps', { place: say('map.intercept', only.lane), count: most })
    : '';
}

function chosenDraft(document: WorkshopDocument, say: Say): string {
  const ranking = rankingOf(document);
  const chosen = ranking.filter(({ priority }) => priority.chosen);
  if (chosen.length === 0) return '';
  const votesOf = (list: typeof ranking) => list.reduce((sum, { votes }) => sum + votes, 0);
  const all = votesOf(ranking);
  return say('draft.chose', {
    candidates: ranking.length,
    chosen: chosen.length,
    share: all === 0 ? 0 : Math.round((100 * votesOf(chosen)) / all),
    titles: chosen.map(({ priority }, index) => `${index + 1}. ${priority.title}`).join('\n'),
  });
}

function planDraft(document: WorkshopDocument, say: Say): string {
  const objectives = prioritiesOf(document).flatMap((priority) => objectivesOf(document, priority.id));
  const steps = objectives.flatMap(({ id }) => stepsOf(document, id));
  return steps.length === 0 ? '' : say('draft.plan', { objectives: objectives.length, steps: steps.length });
}

function backgroundDraft(document: WorkshopDocument, say: Say): string {
  const { sponsor } = aboutOf(document);
  const people = participantsOf(document);
  const kinds = partnerKindsOf(document).filter(({ id }) => people.some(({ partnerKind }) => partnerKind === id));
  const team = people.filter(({ role, name }) => role !== 'participant' && name !== '');
  return joined([
    kinds.length > 0 && say('draft.partners', { names: kinds.map(({ name }) => name).join('; ') }),
    team.length > 0 && say('draft.planned', { names: team.map(({ name }) => name).join(', ') }),
    sponsor !== '' && say('draft.sponsor', { sponsor }),
  ]);
}

function recommendationsDraft(document: WorkshopDocument, say: Say): string {
  const present = new Set(participantsOf(document).map(({ partnerKind }) => partnerKind));
  const missing = partnerKindsOf(document).filter(({ id }) => !present.has(id));
  const uncounted = Object.values(document.measures).filter(({ collected }) => collected === 'no');
  const unled = Object.values(document.steps).filter(({ lead }) => lead.trim() === '').length;
  const priorities = prioritiesOf(document);
  const open = priorities.filter(({ chosen }) => !chosen).length;
  return joined(
    [
      present.size > 0 && missing.length > 0 && say('draft.missingPartners', { names: someNames(missing) }),
      uncounted.length > 0 && say('draft.notCollected', { names: someNames(uncounted) }),
      unled > 0 && say('draft.unled', { count: unled }),
      open > 0 && open < priorities.length && say('draft.notChosen', { count: open }),
      say('draft.readAgain'),
    ],
    '\n',
  );
}

const someNames = (list: readonly { readonly name: string }[]): string =>
  list
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join('; ');

/** What can be said of one intercept from its cards; '' while it has none. */
export function narrativeDraftOf(document: WorkshopDocument, intercept: Id, say: Say): string {
  const cards = Object.values(document.cards).filter(({ at }) => interceptOf(document, at) === intercept);
  const [resources, gaps] = [countOf(cards, 'resource'), countOf(cards, 'gap')];
  if (resources + gaps === 0) return '';
  const short = cards.filter(({ kind, status }) => kind === 'resource' && status === 'short');
  const names = short.slice(0, NAMED).map(({ text }) => inBrief(text));
  return joined([
    say('draft.counts', { resources, gaps }),
    short.length > 0 && say('draft.short', { count: short.length, names: names.join('; ') }),
  ]);
}

const countOf = (cards: readonly Card[], kind: Card['kind']) => cards.filter((card) => card.kind === kind).length;
