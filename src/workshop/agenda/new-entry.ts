const MINUTES_LAST = /^(.*[^\s,;:–-])[\s,;:–-]+(\d{1,3})\s*(min|mins|minutes|m|['′])?\.?$/i;
/** Fewer than these without a word behind them number something: "Map: intercepts 0 and 1". */
const FEWEST_MINUTES = 10;

/** What is typed into the last line: words, with minutes behind them where somebody gives them ("Welcome 30"). */
export function readEntry(text: string): { readonly title: string; readonly minutes: number } {
  const [, title, figure, unit] = MINUTES_LAST.exec(text.trim()) ?? [];
  const minutes = Number(figure);
  const isMinutes = title !== undefined && (unit !== undefined || minutes >= FEWEST_MINUTES);
  return isMinutes ? { title, minutes } : { title: text.trim(), minutes: 0 };
}
