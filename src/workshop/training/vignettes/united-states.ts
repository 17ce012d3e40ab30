import type { Vignette } from './vignette.ts';

/** People in the United States. */
export const unitedStates: readonly Vignette[] = [
  {
    id: 'veteran',
    name: 'A veteran who sleeps in his car',
    person:
      'Ray is 41 and came home from two deployments. He has nightmares, drinks to sleep, and lost his apartment after a divorce. He has not asked the VA for anything in six years.',
    needs: ['n-housing', 'n-substances', 'n-mental', 'n-trauma', 'n-family'],
    moments: [
      {
        intercept: 'i0',
        what: 'His sister is afraid for him. She looks for a number that is not 911.',
        question: 'Whom does she reach at ten at night, and who goes out to Ray’s car?',
      },
      {
        intercept: 'i1',
        what: 'A store calls the police because he shouts in the parking lot. Two officers arrive.',
        question: 'Who comes with them, who asks about service, and where can they take him?',
      },
      {
        intercept: 'i2',
        what: 'He is booked for trespass. The jail asks thirty questions in ten minutes.',
        question: 'Is service asked about, who sees the answer, and who tells the judge in the morning?',
      },
      {
        intercept: 'i3',
        what: 'A lawyer offers him a treatment court. He says he does not want charity.',
        question: 'Who can speak with him as one veteran with another?',
      },
      {
        intercept: 'i4',
        what: 'He leaves on a Friday evening with a bus ticket.',
        question: 'Who meets him, and where does he sleep on Friday?',
      },
      {
        intercept: 'i5',
        what: 'He misses the second appointment with his probation officer.',
        question: 'Who looks for him before anybody writes a violation?',
      },
    ],
  },
  {
    id: 'young-person',
    name: 'A young person who runs from school',
    person:
      'Deja is 15. She has lived with four foster families, hears insults as threats, and was suspended twice this year. She wants to become a nurse.',
    needs: ['n-trauma', 'n-work', 'n-family', 'n-mental'],
    moments: [
      {
        intercept: 'i0',
        what: 'A counselor notices that she has stopped eating with the others.',
        question: 'Whom can the school call, and how soon does somebody come?',
      },
      {
        intercept: 'i1',
        what: 'She pushes a teacher. The school calls the officer.',
        question: 'What else could the school do, and who decides?',
      },
      {
        intercept: 'i2',
        what: 'At intake somebody asks who should be phoned. She names nobody.',
        question: 'Who stays with her, what is screened, and who can divert her here?',
      },
      {
        intercept: 'i3',
        what: 'The foster family does not take her back. A bed is free in detention.',
        question: 'Which bed is there that is not detention?',
      },
      {
        intercept: 'i4',
        what: 'She comes home to a fifth family and a new school.',
        question: 'Who knows her story already, so that she need not tell it again?',
      },
    ],
  },
  {
    id: 'mother',
    name: 'A mother with opioid use disorder',
    person:
      'Maria is 29, has two small children and works nights. Pills after an operation became fentanyl. She is on buprenorphine from a clinic that is open until four.',
    needs: ['n-substances', 'n-family', 'n-work', 'n-physical', 'n-money'],
    moments: [
      {
        intercept: 'i0',
        what: 'Her car breaks down and she misses the clinic twice.',
        question: 'Where else can she get her medicine tonight?',
      },
      {
        intercept: 'i1',
        what: 'Officers find her asleep at the wheel, the children in the back.',
        question: 'Who takes care of the children while the officers decide about Maria?',
      },
      {
        intercept: 'i2',
        what: 'She is booked at midnight and will be in withdrawal by morning.',
        question: 'Does her medicine go on, from which hour, and who makes sure of it?',
      },
      {
        intercept: 'i3',
        what: 'Child welfare and the criminal court set hearings on the same day.',
        question: 'Who speaks with both courts?',
      },
      {
        intercept: 'i4',
        what: 'She is released after 19 days. Her tolerance is gone.',
        question: 'What does she carry in her hand when she leaves, and who calls her that week?',
      },
      {
        intercept: 'i5',
        what: 'A test is positive while she waits for a place in a program with children.',
        question: 'What happens then, and who decides?',
      },
    ],
  },
  {
    id: 'incompetent',
    name: 'A person found incompetent to stand trial',
    person:
      'Thomas is 34 and lives with schizophrenia. He stopped his injection when the clinic moved. He took food from a gas station and told the officer that it was his by birth.',
    needs: ['n-mental', 'n-housing', 'n-money', 'n-physical'],
    moments: [
      {
        intercept: 'i0',
        what: 'The clinic notes a missed injection.',
        question: 'Who notices the third one, and what does that person do?',
      },
      {
        intercept: 'i1',
        what: 'The gas station calls 911.',
        question: 'What does the dispatcher hear, code and send?',
      },
      {
        intercept: 'i2',
        what: 'At first appearance he answers questions that nobody has asked. The judge orders an evaluation.',
        question: 'Who evaluates, where does he wait, and for how many days?',
      },
      {
        intercept: 'i3',
        what: 'He is found incompetent. The state hospital has a waiting list.',
        question: 'Who restores competency outside of the hospital, and who hands over to whom while he waits?',
      },
      {
        intercept: 'i4',
        what: 'After restoration the charge is dismissed. The jail has nothing more to do with him.',
        question: 'Who is told that he leaves today?',
      },
      {
        intercept: 'i0',
        what: 'He stands in the street with what he wore in the summer.',
        question: 'Where does the map lead him now, and where did it lose him?',
      },
    ],
  },
];
