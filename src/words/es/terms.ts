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
  intercept: 'intercepto',
  program: 'programa',
  programme: 'programa',
};
