export const quizWords = {} as const;
