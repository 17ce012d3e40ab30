import type { Catalogue } from '../translation.ts';

export const matrixSpanish = {
  'matrix.title': 'Impacto y esfuerzo',
  'matrix.empty': 'Aún no hay nada que colocar. Primero convierta brechas en prioridades candidatas.',
  'matrix.howTo':
    'Arrastre un número a su lugar, o elíjalo y use las flechas: arriba es más impacto, a la derecha más esfuerzo. Con Mayús los pasos son más grandes; Supr lo saca.',
  'matrix.impact': 'Impacto',
  'matrix.effort': 'Esfuerzo',
  'matrix.quickWins': 'Hacer primero',
  'matrix.bigBets': 'Planear bien',
  'matrix.fillers': 'Hacer si hay tiempo',
  'matrix.thankless': 'Dejar por ahora',
  'matrix.placed': ({ title, impact, effort }, say) =>
    `${title}: impacto ${say.number(impact)} de 100, esfuerzo ${say.number(effort)} de 100`,
  'matrix.unplaced': ({ title }) => `${title}: aún sin lugar`,
  'matrix.list': 'Candidatas, colocadas por número',
  'matrix.number': 'N.º',
  'matrix.priority': 'Prioridad',
  'matrix.impactOf': ({ title }) => `Impacto de ${title}`,
  'matrix.effortOf': ({ title }) => `Esfuerzo de ${title}`,
  'matrix.moved': ({ title }) => `Se colocó «${title}»`,
  'matrix.cleared': ({ title }) => `Se sacó «${title}» de la imagen`,
} satisfies Partial<Catalogue>;
