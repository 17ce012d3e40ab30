/** How Spanish says the terms that templates give in English. */
export const spanishTerms: Readonly<Record<string, string>> = {
  county: 'condado',
  area: 'área',
  jail: 'cárcel',
  prison: 'prisión',
  custody: 'custodia',
  reentry: 'reinserción',
  resettlement: 'reinserción',
  community: 'comunidad',
  detention: 'detención',
  intercept: 'intercepto',
  point: 'punto',
  program: 'programa',
  programme: 'programa',
};
