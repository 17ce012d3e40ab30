import type { Catalogue } from '../translation.ts';

export const reviewSpanish = {
  'review.title': 'Soluciones rápidas y temas pendientes',
  'review.action': 'Soluciones rápidas y temas pendientes (F9)',
  'review.explain':
    'Antes de que la gente se vaya: ¿quién se encarga de cada cosa, y hasta cuándo? F9 trae aquí desde cualquier pantalla.',
  'review.quick-fix': 'Soluciones rápidas',
  'review.parked': 'Temas pendientes',
  'review.open': ({ count }, say) =>
    say.plural(count, {
      '=0': 'todos con responsable',
      one: '1 sin responsable',
      other: `${say.number(count)} sin responsable`,
    }),
  'review.emptyFixes': 'Aún no hay soluciones rápidas: lo que cuesta poco tiempo y poco o ningún dinero.',
  'review.emptyParked': 'No hay nada pendiente: lo que es demasiado grande para hoy, o trata de otra cosa.',
  'review.what': 'Qué',
  'review.whatOf': ({ number }) => `Qué es el número ${number}`,
  'review.where': 'Dónde',
  'review.ownerOf': ({ title }) => `Responsable de ${title}`,
  'review.dueOf': ({ title }) => `Fecha límite de ${title}`,
  'review.ownerPlaceholder': 'Nombre o agencia',
  'review.duePlaceholder': '15/3',
  'review.actions': 'Acciones',
  'review.actionsOf': ({ title }) => `${title}: acciones`,
  'review.makeGap': 'Volver a hacerla brecha',
  'review.makeFix': 'Hacerla solución rápida',
  'review.makeParked': 'Dejarla pendiente',
  'review.remove': 'Quitar',
  'review.newFix': 'Solución rápida nueva',
  'review.newFixPlaceholder': 'Agregue una solución rápida: escriba y pulse Intro',
  'review.newParked': 'Dejar algo pendiente',
  'review.newParkedPlaceholder': 'Deje algo pendiente: escriba y pulse Intro',
  'review.close': 'Cerrar',
  'review.added': ({ title }) => `Se agregó «${title}»`,
  'review.changed': ({ title }) => `Cambió «${title}»`,
  'review.turned': ({ title }) => `«${title}» es ahora otro tipo de tarjeta`,
  'review.removed': ({ title }) => `Se quitó «${title}»`,

  'evidence.keep': ({ title }) => `«${title}» ya no es una brecha: conservarla como evidencia`,
  'evidence.kept': ({ title }) => `Se conservó «${title}» como evidencia`,
  'evidence.asWhat': 'evidencia',
  'evidence.turned': ({ count }, say) =>
    say.plural(count, {
      one: '1 de ellas pertenece a una prioridad y se queda con ella.',
      other: `${say.number(count)} de ellas pertenecen a prioridades y se quedan con ellas.`,
    }),
} satisfies Partial<Catalogue>;
