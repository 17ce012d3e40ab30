/** What may be wanted on paper. Each is made from the same workshop by the same sections. */
export const PARTS = ['full', 'summary', 'map', 'plan', 'my-steps', 'no-names', 'commissioning', 'worksheets'] as const;
export type Part = (typeof PARTS)[number];

export const isPart = (text: string): text is Part => PARTS.some((part) => part === text);
