import type { Vignette } from './vignette.ts';

/** People in England and Wales. */
export const englandAndWales: readonly Vignette[] = [
  {
    id: 'first-offence',
    name: 'A first offence on the worst night of her life',
    person:
      'Hannah is 23. Children’s mental health services knew her until she was 18; nobody has since. She has never been in trouble.',
    needs: ['n-mental', 'n-trauma', 'n-family', 'n-work'],
    moments: [
      {
        intercept: 'i0',
        what: 'Friends find her on a bridge. She fights off a stranger who holds her back.',
        question: 'Whom do the friends ring, and who could come instead of the police?',
      },
      {
        intercept: 'i1',
        what: 'Officers arrest her for assaulting the stranger.',
        question: 'Could she be taken to a place of safety, and is there a bed?',
      },
      {
        intercept: 'i2',
        what: 'In the custody suite she says that she is fine.',
        question: 'Who sees her before she is interviewed, and where does the note go?',
      },
      {
        intercept: 'i3',
        what: 'The court wants to sentence her today. The report writer asks for more time.',
        question: 'Whom can the report writer consult, and how soon is a psychiatric report there?',
      },
      {
        intercept: 'i5',
        what: 'The sentence is suspended, with days of activity and support in the community.',
        question: 'Who would have told the prison of the risk, had it gone the other way?',
      },
    ],
  },
  {
    id: 'tent',
    name: 'A woman who lives in a tent',
    person:
      'Kelly is 27. Her partner died last year, she lost the tenancy, and she buys what helps her through the night. She hit a man who took her sleeping bag.',
    needs: ['n-housing', 'n-substances', 'n-mental', 'n-money', 'n-work', 'n-trauma'],
    moments: [
      {
        intercept: 'i0',
        what: 'An outreach worker knows where the tent stands.',
        question: 'What can the outreach worker offer this week?',
      },
      {
        intercept: 'i1',
        what: 'She is asked to come in for a voluntary interview.',
        question: 'Who notices that something is wrong when nobody is in custody?',
      },
      {
        intercept: 'i2',
        what: 'Liaison and diversion sees her and writes to the court.',
        question: 'Does the letter arrive, and who reads it?',
      },
      {
        intercept: 'i3',
        what: 'Her solicitor asks whether she is fit to plead.',
        question: 'Who assesses her, and what happens to her in the meantime?',
      },
      {
        intercept: 'i5',
        what: 'On her order she is helped with a room, with rent and with a course. Then her officer changes.',
        question: 'How is she handed over, and who is in the conversation?',
      },
    ],
  },
  {
    id: 'licence',
    name: 'A man on licence who expects to fail',
    person:
      'Callum is 25. He has ADHD, low moods, and scars from harming himself. He has a daughter of four and eight months of licence before him.',
    needs: ['n-mental', 'n-learning', 'n-family', 'n-housing', 'n-work'],
    moments: [
      {
        intercept: 'i3',
        what: 'At reception in prison he is screened. The waiting list for an assessment is long.',
        question: 'Who looks in on him while he waits?',
      },
      {
        intercept: 'i4',
        what: 'Two weeks before release somebody sees him and begins medication.',
        question: 'Who prescribes it in the third week after release?',
      },
      {
        intercept: 'i4',
        what: 'He is given the conditions of his licence on four pages.',
        question: 'Who explains them until he can say them himself?',
      },
      {
        intercept: 'i5',
        what: 'He is late three times. His officer wonders about recall.',
        question: 'Who can be asked about ADHD, and about his daughter, before that?',
      },
      {
        intercept: 'i5',
        what: 'After half a year his plan is reviewed.',
        question: 'Who says what has gone well?',
      },
    ],
  },
];
