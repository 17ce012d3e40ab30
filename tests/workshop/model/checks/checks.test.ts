import { describe, expect, it } from 'vitest';
import { addCards, changeCard } from '../../../../src/intercepts/model/card-edits.ts';
import { MAP_CHECKS } from '../../../../src/intercepts/model/checks/map-finding.ts';
import { usAdults } from '../../../../src/intercepts/templates/us-adults.ts';
import { checkWords } from '../../../../src/words/en-US/checks.ts';
import { carryOut, type Edit } from '../../../../src/workshop/model/change.ts';
import { checksOf, subjectOf } from '../../../../src/workshop/model/checks/checks.ts';
import { type Check, WORKSHOP_CHECKS } from '../../../../src/workshop/model/checks/finding.ts';
import { decideTie } from '../../../../src/workshop/model/decisions.ts';
import { newWorkshop } from '../../../../src/workshop/model/new-workshop.ts';
import {
  addObjective,
  addPriority,
  addStep,
  gapsOf,
  keepAsEvidence,
  unlinkGap,
} from '../../../../src/workshop/model/plan-edits.ts';
import { addParticipants, changeAbout } from '../../../../src/workshop/model/roster-edits.ts';
import { addBallot, addRound, changeRound, setTally } from '../../../../src/workshop/model/vote-edits.ts';
import type { WorkshopDocument } from '../../../../src/workshop/model/workshop-document.ts';

const started = newWorkshop(usAdults, { title: 'Here', place: 'Here', startDate: '2027-01-12', sponsor: 'Council' });
const after = (...edits: readonly Edit[]): WorkshopDocument =>
  edits.reduce((document, edit) => carryOut(document, edit).document, started);
/** The ids of the records that a check found. */
const foundBy = (document: WorkshopDocument, check: Check) =>
  checksOf(document).flatMap((finding) => (finding.check === check ? [finding.id] : []));

const gap = { id: 'g1', kind: 'gap', at: 'station:s-jail', text: 'No peers' } as const;

describe('the checks', () => {
  it('have a sentence each', () => {
    for (const check of Object.keys({ ...MAP_CHECKS, ...WORKSHOP_CHECKS }))
      expect(checkWords).toHaveProperty([`check.${check}`]);
  });

  it('jump to a record that is there, and to a field that it has', () => {
    const document = after(
      changeAbout({ title: '', place: '', startDate: '', sponsor: '' }),
      addCards([gap, { id: 'r1', kind: 'resource' }]),
      addParticipants([{ id: 'u1' }]),
      addPriority({ id: 'p1', chosen: true }),
      addObjective({ id: 'o1' }),
      addStep({ id: 's1' }),
    );
    const findings = checksOf(document);
    expect(findings.length).toBeGreaterThan(20);
    for (const { collection, id, field } of findings) {
      expect(document[collection]).toHaveProperty(field === '' ? [id] : [id, field]);
    }
  });

  it('name what they found by its words', () => {
    const document = after(addCards([gap]), addPriority({ id: 'p1', title: 'Peers first' }, []));
    const subjects = checksOf(document).map((finding) => subjectOf(document, finding));
    expect(subjects).toContain('Peers first');
    expect(subjects).toContain('Community Corrections');
  });
});

describe('on the map', () => {
  it('an empty intercept is found once, and not again for each of its stations', () => {
    const document = after(addCards([gap]));
    expect(foundBy(document, 'interceptWithoutCard')).toEqual(['i0', 'i1', 'i2', 'i4', 'i5']);
    expect(foundBy(document, 'stationWithoutCard')).toEqual(['s-specialty-courts', 's-dispositional-court']);
  });

  it('a card on a path counts for the intercept where the path starts', () => {
    const document = after(addCards([{ ...gap, at: 'path:p-jail-to-jail-reentry' }]));
    expect(foundBy(document, 'interceptWithoutCard')).not.toContain('i3');
  });

  it('only a resource needs a status', () => {
    const document = after(addCards([gap, { id: 'r1', kind: 'resource', text: 'Unit' }]));
    expect(foundBy(document, 'resourceWithoutStatus')).toEqual(['r1']);
  });
});

describe('at the table', () => {
  it('nobody is missing before the roster is begun', () => {
    expect(foundBy(started, 'partnerKindWithoutParticipant')).toEqual([]);
  });

  it('a kind of partner that sent nobody is found', () => {
    const document = after(addParticipants([{ id: 'u1', agency: 'Court', partnerKind: 'k-courts' }]));
    const missing = foundBy(document, 'partnerKindWithoutParticipant');
    expect(missing).toHaveLength(usAdults.partnerKinds.length - 1);
    expect(missing).not.toContain('k-courts');
  });
});

describe('in a vote', () => {
  const round = { id: 'r', people: 5, dotsPerPerson: 2 };

  it('more dots than people have are found', () => {
    const priorities = [addPriority({ id: 'p1', chosen: true }), addPriority({ id: 'p2' }), addPriority({ id: 'p3' })];
    const fair = after(...priorities, addRound(round), setTally('r', 'p1', 5), setTally('r', 'p2', 5));
    expect(foundBy(fair, 'roundOverBudget')).toEqual([]);
    expect(foundBy(after(...priorities, addRound(round), setTally('r', 'p1', 11)), 'roundOverBudget')).toEqual(['r']);
  });

  it('more dots on one priority than there are people are found, unless dots may be stacked', () => {
    const votes = [addPriority({ id: 'p1', chosen: true }), addRound(round), setTally('r', 'p1', 6)];
    expect(foundBy(after(...votes), 'priorityOverBudget')).toEqual(['p1']);
    expect(foundBy(after(addRound({ ...round, stackable: true }), ...votes), 'priorityOverBudget')).toEqual([]);
  });

  it('a ballot with too many dots is found', () => {
    const document = after(
      addPriority({ id: 'p1', chosen: true }),
      addRound({ ...round, method: 'ballots' }),
      addBallot('b1', 'r'),
      (draft) => void (draft.dots['d1'] = { id: 'd1', ballot: 'b1', priority: 'p1', votes: 3 }),
    );
    expect(foundBy(document, 'ballotOverBudget')).toEqual(['b1']);
  });

  it('a count without people, and votes without a choice, are found', () => {
    const document = after(addPriority({ id: 'p1' }), addRound({ id: 'r' }), setTally('r', 'p1', 3));
    expect(foundBy(document, 'roundWithoutPeople')).toEqual(['r']);
    expect(foundBy(document, 'roundWithoutChoice')).toEqual(['r']);
  });
});

describe('along the chain from gap to step', () => {
  it('gaps without a priority are found once the room has begun to link them', () => {
    const gaps = addCards([gap, { ...gap, id: 'g2' }, { ...gap, id: 'r1', kind: 'resource' }]);
    expect(foundBy(after(gaps), 'gapWithoutPriority')).toEqual([]);
    expect(foundBy(after(gaps, addPriority({ id: 'p1' }, ['g1'])), 'gapWithoutPriority')).toEqual(['g2']);
  });

  it('each missing link is found', () => {
    const document = after(
      addPriority({ id: 'p1', chosen: true }),
      addPriority({ id: 'p2' }),
      addObjective({ id: 'o1' }),
      addObjective({ id: 'o2', priority: 'p2' }),
      addStep({ id: 's1' }),
    );
    expect(foundBy(document, 'priorityWithoutGap')).toEqual(['p1', 'p2']);
    expect(foundBy(document, 'chosenPriorityWithoutObjective')).toEqual(['p1']);
    expect(foundBy(document, 'objectiveWithoutPriority')).toEqual(['o1']);
    expect(foundBy(document, 'objectiveOfUnchosenPriority')).toEqual(['o2']);
    expect(foundBy(document, 'objectiveWithoutStep')).toEqual(['o2', 'o1']);
    expect(foundBy(document, 'stepWithoutObjective')).toEqual(['s1']);
  });

  it('every blank cell of a step is one finding, and filling it in removes that one', () => {
    const filled = { lead: 'a', due: 'b', measure: 'c', partners: 'd', cost: 'e', funder: 'f', text: 'g' };
    const chain = [addPriority({ id: 'p1', chosen: true }), addObjective({ id: 'o1', priority: 'p1', text: 'x' })];
    const blanks = (fields: object) =>
      checksOf(after(...chain, addStep({ id: 's1', objective: 'o1', ...fields }))).flatMap((finding) =>
        finding.collection === 'steps' ? [finding.field] : [],
      );
    expect(blanks(filled)).toEqual([]);
    for (const field of Object.keys(filled)) expect(blanks({ ...filled, [field]: '' })).toEqual([field]);
  });
});

describe('what the room has decided', () => {
  const candidates = [
    addPriority({ id: 'p1', title: 'One', chosen: true }, ['g1']),
    addPriority({ id: 'p2', title: 'Two' }),
  ];
  const tied = [addRound({ id: 'v1', people: 4 }), setTally('v1', 'p1', 3), setTally('v1', 'p2', 3)];

  it('is doubted where one of two equals was chosen, until a decision says why', () => {
    const document = after(addCards([gap]), ...candidates, ...tied);
    expect(foundBy(document, 'tieUndecided')).toEqual(['p1']);
    const { document: decided } = carryOut(document, decideTie({ id: 'd1', round: 'v1', text: 'The sheriff' }, ['p1']));
    expect(foundBy(decided, 'tieUndecided')).toEqual([]);
  });

  it('lacks who was entitled to vote until that is said', () => {
    const document = after(addCards([gap]), ...candidates, ...tied);
    expect(foundBy(document, 'roundWithoutEntitled')).toEqual(['v1']);
    const said = carryOut(document, changeRound('v1', { entitled: 'Everybody' })).document;
    expect(foundBy(said, 'roundWithoutEntitled')).toEqual([]);
  });

  it('a card that is no longer a gap is found until it is kept as evidence or taken out', () => {
    const document = after(addCards([gap]), ...candidates, changeCard('g1', { kind: 'resource' }));
    expect(foundBy(document, 'cardNoLongerGap')).toEqual(['g1']);
    expect(gapsOf(document, 'p1').map(({ id }) => id)).toEqual(['g1']);
    expect(foundBy(carryOut(document, keepAsEvidence('p1', 'g1')).document, 'cardNoLongerGap')).toEqual([]);
    expect(foundBy(carryOut(document, unlinkGap('p1', 'g1')).document, 'cardNoLongerGap')).toEqual([]);
  });

  it('quick fixes and what was parked want an owner', () => {
    const fix = { id: 'f1', kind: 'quick-fix', text: 'One form' } as const;
    const document = after(addCards([fix, { ...fix, id: 'f2', owner: 'Ana' }, { ...fix, id: 'k1', kind: 'parked' }]));
    expect(foundBy(document, 'quickFixWithoutOwner')).toEqual(['f1']);
    expect(foundBy(document, 'parkedWithoutOwner')).toEqual(['k1']);
  });
});
