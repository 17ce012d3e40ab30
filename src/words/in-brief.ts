const LONGEST = 60;

/** The start of a text, for sentences that name a card or a priority among other words. Cuts between words. */
export function inBrief(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const start = line.slice(0, LONGEST);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), LONGEST / 2))}…`;
}
