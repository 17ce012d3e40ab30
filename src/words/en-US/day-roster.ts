export const rosterWords = {} as const;
