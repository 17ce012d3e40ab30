export const dayWords = {} as const;
