import type { Grammar } from '../grammar.ts';
import type { Catalogue } from '../translation.ts';

const counted = (count: number, one: string, other: string, say: Grammar) =>
  say.plural(count, { one: `1 ${one}`, other: `${say.number(count)} ${other}` });

export const dayReportSpanish = {
  'reportRoom.title': 'Informe',
  'reportRoom.fictional': 'Este taller es inventado. Su informe lo dice en la portada.',
  'reportRoom.cover': 'Portada',
  'reportRoom.sections': 'Secciones',
  'reportRoom.sectionsHint':
    'En este orden en el papel. Desmarque lo que este informe no deba llevar; las secciones vacías se dejan fuera por sí solas.',

  'section.intercepts': ({ intercept }) => `Cada ${intercept}`,
  'section.untitled': 'Sección sin título',
  'section.included': ({ title }) => `Imprimir ${title}`,
  'section.name': ({ title }) => `Título de ${title}`,
  'section.moveUp': ({ title }) => `Subir ${title}`,
  'section.moveDown': ({ title }) => `Bajar ${title}`,
  'section.write': ({ title }) => `Escribir ${title}`,
  'section.writeShort': 'Escribir',
  'section.remove': 'Quitar la sección',
  'section.add': 'Agregar una sección',
  'section.addPlaceholder': 'Título de una sección propia, luego Intro',
  'section.text': 'Texto',
  'section.textHint':
    'Cada línea es un párrafo. Las listas, las palabras en negrita y los enlaces se imprimen como tales.',
  'section.narrative': ({ number, name }) => `${number}: ${name}`,
  'section.renamed': ({ title }) => `Sección con otro título: ${title}`,
  'section.hidden': ({ title }) => `Sección que se deja fuera: ${title}`,
  'section.shown': ({ title }) => `Sección que se imprime: ${title}`,
  'section.moved': ({ title, place, count }) => `${title}: ahora es la sección ${place} de ${count}`,
  'section.added': ({ title }) => `Sección agregada: ${title}`,
  'section.removed': ({ title }) => `Sección quitada: ${title}`,
  'section.written': ({ title }) => `Texto cambiado: ${title}`,

  'format.bold': 'Negrita',
  'format.points': 'Lista',
  'format.link': 'Enlace',

  'draft.use': 'Empezar con un borrador hecho de los datos',
  'draft.used': ({ title }) => `Borrador escrito: ${title}`,
  'draft.met': ({ people, agencies, place }, say) =>
    `${counted(people, 'persona', 'personas', say)} de ${counted(agencies, 'agencia', 'agencias', say)} dibujaron en conjunto el mapa de ${place === '' ? 'este lugar' : place}.`,
  'draft.found': ({ resources, gaps, intercept }, say) =>
    `Nombraron ${counted(resources, 'recurso', 'recursos', say)} y ${counted(gaps, 'brecha', 'brechas', say)} de ${intercept} en ${intercept}.`,
  'draft.mostGaps': ({ place, count }, say) => `Donde más brechas hay es en ${place}: ${say.number(count)}.`,
  'draft.chose': ({ candidates, chosen, share, titles }, say) =>
    `De ${counted(candidates, 'candidata', 'candidatas', say)}, la sala eligió ${counted(chosen, 'prioridad', 'prioridades', say)}${share > 0 ? `, con el ${share} % de los votos` : ''}:\n${titles}`,
  'draft.plan': ({ objectives, steps }, say) =>
    `El plan de acción tiene ${counted(objectives, 'objetivo', 'objetivos', say)} con ${counted(steps, 'paso', 'pasos', say)}.`,
  'draft.purpose': ({ place, intercept, community }) =>
    `Este informe recoge lo que se dijo y se decidió cuando los socios${place === '' ? '' : ` de ${place}`} dibujaron el mapa de cómo las personas con necesidades de salud mental y de consumo de sustancias se encuentran con el sistema de justicia. Muestra, ${intercept} por ${intercept}, qué hay para ellas, qué falta, dónde podría abrirse antes un camino de vuelta a la ${community}, y qué han acordado hacer los socios.`,
  'draft.partners': ({ names }) => `A la mesa estuvieron ${names}.`,
  'draft.planned': ({ names }) => `Prepararon y condujeron el día ${names}.`,
  'draft.sponsor': ({ sponsor }) => `Lo hizo posible ${sponsor}.`,
  'draft.counts': ({ resources, gaps, intercept }, say) =>
    `En este ${intercept} la sala anotó ${counted(resources, 'recurso', 'recursos', say)} y ${counted(gaps, 'brecha', 'brechas', say)}.`,
  'draft.short': ({ count, names }, say) =>
    say.plural(count, {
      one: `Falta capacidad: ${names}.`,
      other: `A ${say.number(count)} les falta capacidad: ${names}.`,
    }),
  'draft.missingPartners': ({ names }) => `- Traer a la mesa a quienes faltaron: ${names}.`,
  'draft.notCollected': ({ names }) => `- Empezar a contar lo que nadie cuenta aún: ${names}.`,
  'draft.unled': ({ count }, say) =>
    say.plural(count, {
      one: '- Acordar quién se encarga del único paso que aún no tiene responsable.',
      other: `- Acordar quién se encarga de los ${say.number(count)} pasos que aún no tienen responsable.`,
    }),
  'draft.notChosen': ({ count }, say) =>
    say.plural(count, {
      one: '- Volver a la candidata que no se eligió esta vez.',
      other: `- Volver a las ${say.number(count)} candidatas que no se eligieron esta vez.`,
    }),
  'draft.readAgain': '- Leer de nuevo el mapa y el plan dentro de seis meses, y decir qué se ha hecho.',
} satisfies Partial<Catalogue>;
