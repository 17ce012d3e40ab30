import { describe, expect, it } from 'vitest';
import { rankingOf } from '../../../src/workshop/model/ranking.ts';
import { type Imported, imported, rowsWith } from './imported.ts';

const prioritiesIn = ({ document }: Imported) => Object.values(document.priorities);
const objectivesIn = ({ document }: Imported) => Object.values(document.objectives);
const stepsIn = ({ document }: Imported) => Object.values(document.steps);
/** The chain of a step in words: priority > objective > step. */
const chainsIn = (result: Imported) =>
  stepsIn(result).map(({ objective: id, text }) => {
    const objective = result.document.objectives[id];
    return [result.document.priorities[objective?.priority ?? '']?.title, objective?.text, text];
  });

describe('priorities of a file', () => {
  it('get a round of their own with the votes that their notes say', () => {
    const result = imported(
      'kind,text,note\npriority,Peers,votes 31\npriority,Beds,"Votes: 7; from table 2"\npriority,Data,"page 3, 12 votes"\npriority,Vans,"1,000 votes hoped for"',
    );
    expect(Object.values(result.document.rounds).map(({ title, people }) => [title, people])).toEqual([
      ['Imported votes', null],
    ]);
    expect(rankingOf(result.document).map(({ priority, votes }) => [priority.title, votes, priority.note])).toEqual([
      ['Peers', 31, ''],
      ['Data', 12, 'page 3'],
      ['Beds', 7, 'from table 2'],
      ['Vans', 0, '1,000 votes hoped for'],
    ]);
  });

  it('make no round when no votes are said', () => {
    expect(imported('kind,text,note\npriority,Peers,2').document.rounds).toEqual({});
  });

  it('are chosen when the file has objectives for them', () => {
    const result = imported('kind,text,heading\npriority,Peers,\npriority,Beds,\nobjective,Hire two,peers');
    expect(prioritiesIn(result).map(({ title, chosen }) => [title, chosen])).toEqual([
      ['Peers', true],
      ['Beds', false],
    ]);
  });
});

describe('objectives and actions of a file', () => {
  it('name their priority in the heading, wherever it stands and however it is spelled', () => {
    const result = imported(
      'kind,text,heading\nobjective,Hire two,PEER support\naction,Write the job,\npriority,Peer-support,',
    );
    expect(chainsIn(result)).toEqual([['Peer-support', 'Hire two', 'Write the job']]);
  });

  it('keep a heading that names no priority, and tell it', () => {
    const result = imported('kind,text,heading\nobjective,Hire two,Peers');
    expect(objectivesIn(result)[0]).toMatchObject({ priority: '', note: 'heading: Peers' });
    expect(rowsWith(result.remarks, 'unknownPriority')).toEqual([{ value: 'Peers', rows: [2] }]);
  });

  it('belong together when the action stands below the objective', () => {
    const result = imported('kind,text\nobjective,A\naction,a1\ngap,x\naction,a2\nobjective,B\naction,b1');
    expect(chainsIn(result)).toEqual([
      [undefined, 'A', 'a1'],
      [undefined, 'A', 'a2'],
      [undefined, 'B', 'b1'],
    ]);
  });

  it('give the objective the priority that its action names', () => {
    const result = imported('kind,text,heading\npriority,Peers,\nobjective,A,\naction,a1,Peers');
    expect(chainsIn(result)).toEqual([['Peers', 'A', 'a1']]);
  });

  it('follow the priority when the action names another one than the objective above', () => {
    const result = imported(
      'kind,text,heading\npriority,P,\npriority,Q,\nobjective,A,P\nobjective,B,Q\naction,a1,P\naction,b1,\naction,b2,Q',
    );
    expect(chainsIn(result)).toEqual([
      ['P', 'A', 'a1'],
      ['Q', 'B', 'b1'],
      ['Q', 'B', 'b2'],
    ]);
  });

  it('get an objective without text when the action names a priority that has none', () => {
    const result = imported('kind,text,heading\npriority,P,\naction,a1,P\naction,a2,P');
    expect(chainsIn(result)).toEqual([
      ['P', '', 'a1'],
      ['P', '', 'a2'],
    ]);
    expect(rowsWith(result.remarks, 'objectiveAdded')).toEqual([{ value: '', rows: [3] }]);
  });

  it('tell of an action that has no objective above', () => {
    const result = imported('kind,text\naction,a1');
    expect(stepsIn(result)[0]?.objective).toBe('');
    expect(rowsWith(result.remarks, 'actionWithoutObjective')).toEqual([{ value: '', rows: [2] }]);
  });

  it.each([
    ['Sheriff; March 2027', 'Sheriff', 'March 2027', ''],
    ['; 2027-03-15', '', '2027-03-15', ''],
    ['Sheriff;', 'Sheriff', '', ''],
    ['Court; May; needs a grant; or two', 'Court', 'May', 'needs a grant; or two'],
    ['Sheriff’s Office and County Jail', 'Sheriff’s Office and County Jail', '', ''],
    ['needs council approval', '', '', 'needs council approval'],
    ['for strategy 4, p216; alternative: telehealth', '', '', 'for strategy 4, p216; alternative: telehealth'],
    ['p218', '', '', 'p218'],
    ['', '', '', ''],
  ])('read who and when from the note "%s"', (note, lead, due, rest) => {
    const [step] = stepsIn(imported(`kind,text,note\nobjective,o,\naction,x,"${note}"`));
    expect(step).toMatchObject({ lead, due, note: rest });
  });

  it('take the agency for the lead, or for a partner beside one', () => {
    const steps = stepsIn(imported('kind,text,agency,note\nobjective,o,,\naction,a,Jail,\naction,b,Jail,Court; May'));
    expect(steps.map(({ lead, partners }) => [lead, partners])).toEqual([
      ['Jail', ''],
      ['Court', 'Jail'],
    ]);
  });

  it('understand the status of a step, and keep one that they do not know', () => {
    const steps = stepsIn(imported('kind,text,status\nobjective,o,\naction,a,In progress\naction,b,amber'));
    expect(steps.map(({ status, note }) => [status, note])).toEqual([
      ['in-progress', ''],
      ['not-started', 'status: amber'],
    ]);
  });

  it('stand at their place on the map; an objective, which has none, keeps it in the note', () => {
    const result = imported('kind,intercept,station,text\nobjective,3,Jail,o\naction,3,Jail,a');
    expect(objectivesIn(result)[0]?.note).toBe('intercept: 3\nstation: Jail');
    expect(stepsIn(result)[0]).toMatchObject({ at: 'station:s-jail', note: '' });
  });
});
