/** What a figure cell says: a figure, nothing, or that nobody collects it. Undefined for what is none of these. */
export function readFigure(text: string): number | null | 'not collected' | undefined {
  const plain = text.replaceAll(/[\s,_%]/g, '');
  if (plain === '') return null;
  if (/^(?:-|–|—|n\/?a|none|notcollected)$/i.test(plain)) return 'not collected';
  const figure = Number(plain);
  return Number.isFinite(figure) ? figure : undefined;
}

/** 12,400 or 12.4, as the language of the paper writes it; '' for no figure. */
export const writtenFigure = (value: number | null, language: string): string =>
  value === null ? '' : new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
