/** A name without case, accents, spaces and punctuation: "Jail re-entry" and "Jail Reentry" are the same station. */
export const looseName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
