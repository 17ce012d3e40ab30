import type { Grammar } from '../grammar.ts';
import type { Terms } from '../terms.ts';

interface Asked {
  readonly about: string;
  readonly detail: string;
}

/** The quiz, and the cards with each other's words. */
export const quizWords = {
  'quiz.title': 'Quiz',
  'quiz.hint': 'Made of this workshop’s own map and glossary. Ask the room, not one person.',
  'quiz.total': ({ total }: { total: number }, say: Grammar) =>
    say.plural(total, { one: '1 thing to ask about', other: `${say.number(total)} things to ask about` }),
  'quiz.tooFew': ({ least }: { least: number }) =>
    `A round needs at least ${least}. The lines below say what adds more.`,
  'quiz.stock.initials': 'What do these initials stand for?',
  'quiz.stock.referrers': 'Who can refer to this service?',
  'quiz.stock.path': 'Where does this path lead?',
  'quiz.stock.intercept': ({ intercept }: Terms) => `At which ${intercept.toLowerCase()} is this?`,
  'quiz.lack.initials': 'Write at least three abbreviations with their meanings into the glossary.',
  'quiz.lack.referrers': 'Say who refers to them in the details of at least three resources on the map.',
  'quiz.lack.path': 'Draw a few paths between the stations of the map.',
  'quiz.lack.intercept': 'Put stations on the map.',
  'quiz.start': 'Start a round',
  'quiz.toMap': 'Go to the map',
  'quiz.kept': 'Rounds on this device',
  'quiz.score': ({ right, of }: { right: number; of: number }) => `${right} of ${of}`,
  'quiz.forget': 'Forget these results',
  'quiz.onDevice': 'Results stay on this device. They are in no file and no report.',
  'quiz.number': ({ number, of }: { number: number; of: number }) => `Question ${number} of ${of}`,
  'quiz.ask.initials': ({ about, detail }: Asked) =>
    detail === '' ? `What does ${about} stand for?` : `What does ${about} stand for at ${detail}?`,
  'quiz.ask.referrers': ({ about, detail }: Asked) =>
    detail === '' || about.includes(detail) ? `Who can refer to ${about}?` : `Who can refer to ${about} (${detail})?`,
  'quiz.ask.path': ({ about, detail }: Asked) =>
    detail === '' ? `Where does the path from ${about} lead?` : `Where does “${detail}” lead from ${about}?`,
  'quiz.ask.intercept': ({ about, intercept }: Asked & Terms) => `At which ${intercept.toLowerCase()} is ${about}?`,
  'quiz.right': 'That is right.',
  'quiz.wrong': ({ right }: { right: string }) => `Not quite: it is ${right}.`,
  'quiz.next': 'Next question',
  'quiz.finish': 'See the result',
  'quiz.result': ({ right, of }: { right: number; of: number }) => `${right} of ${of} right.`,
  'quiz.again': 'Another round',
  'quiz.leave': 'Leave the quiz',
  'quiz.keys': 'Keys 1 to 4 answer, Enter goes on',
  'cards.title': 'Each other’s words',
  'cards.hint': 'One card for each abbreviation. Ask the agency that uses it to turn it over.',
  'cards.empty':
    'There is nothing in the glossary yet. Write the abbreviations that your agencies use under Prepare, Partnership; each becomes a card here.',
  'cards.toGlossary': 'Go to the glossary',
  'cards.agency': 'Whose words?',
  'cards.everybody': 'Everybody’s',
  'cards.noAgency': 'No agency named',
  'cards.number': ({ number, of }: { number: number; of: number }) => `Card ${number} of ${of}`,
  'cards.turn': 'Turn the card over',
  'cards.turnBack': 'Turn it back',
  'cards.also': ({ meaning, agency }: { meaning: string; agency: string }) =>
    agency === '' ? `Elsewhere: ${meaning}` : `At ${agency}: ${meaning}`,
  'cards.before': 'Card before',
  'cards.next': 'Next card',
  'cards.keys': 'Space turns the card, the arrow keys go on and back',
} as const;
