const MINUTES_LAST = /^(.*\S)[\s,;:–-]+(\d{1,3})\s*(?:min|mins|minutes|m|['′])?\.?$/i;

/** What is typed into the last line: words, with minutes behind them where somebody gives them ("Welcome 30"). */
export function readEntry(text: string): { readonly title: string; readonly minutes: number } {
  const [, title, minutes] = MINUTES_LAST.exec(text.trim()) ?? [];
  return title === undefined ? { title: text.trim(), minutes: 0 } : { title, minutes: Number(minutes) };
}
