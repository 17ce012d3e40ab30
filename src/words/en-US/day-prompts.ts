interface Question {
  readonly question: string;
}

/** The questions that are asked at an intercept. */
export const promptWords = {
  'prompts.strip': 'Question to ask',
  'prompts.count': ({ asked, all }: { asked: number; all: number }) => `${asked} of ${all} asked`,
  'prompts.asked': 'Asked',
  'prompts.askedKeys': 'Asked, next question (Alt+A)',
  'prompts.gap': 'Gap',
  'prompts.gapKeys': 'No answer: make it a gap (Alt+N)',
  'prompts.gapOf': ({ question }: Question) => `Make a gap of: ${question}`,
  'prompts.gapText': ({ question }: Question) => `No answer yet: ${question}`,
  'prompts.isGap': 'is a gap',
  'prompts.next': 'Next question',
  'prompts.fold': 'Hide the questions',
  'prompts.unfold': 'Show the questions',
  'prompts.did.asked': ({ question }: Question) => `Asked: ${question}`,
  'prompts.did.unasked': ({ question }: Question) => `Not asked yet: ${question}`,
  'prompts.did.gap': ({ question }: Question) => `Made a gap of: ${question}`,
  'prompts.all': 'All questions of this intercept are asked.',
} as const;
