import type { Grammar } from '../grammar.ts';
import type { Catalogue } from '../translation.ts';

const inRows = ({ rows, count }: { readonly rows: string; readonly count: number }, say: Grammar) =>
  say.plural(count, { one: `fila ${rows}`, other: `filas ${rows}` });

const counted =
  (one: string, other: string) =>
  ({ count }: { readonly count: number }, say: Grammar) =>
    say.plural(count, { one: `${say.number(count)} ${one}`, other: `${say.number(count)} ${other}` });

export const importSpanish = {
  'import.roundTitle': 'Votos importados',
  'import.undo': 'Importar tarjetas',
  'import.explain':
    'Las columnas se reconocen por su nombre en inglés, en cualquier orden: kind, intercept, station, text, agency, status, capacity, heading, note. Nada del archivo se pierde: lo que no se entiende se conserva en notas y se enumera por fila.',
  'import.add': ({ name }) => `Agregar las tarjetas de ${name}`,
  'import.pick': 'Elegir un archivo CSV',
  'import.title': 'Lo que entró',

  'import.count.resource': counted('recurso', 'recursos'),
  'import.count.gap': counted('brecha', 'brechas'),
  'import.count.opportunity': counted('oportunidad', 'oportunidades'),
  'import.count.quick-fix': counted('solución rápida', 'soluciones rápidas'),
  'import.count.parked': counted('tema pendiente', 'temas pendientes'),
  'import.count.priority': counted('prioridad', 'prioridades'),
  'import.count.votes': counted('voto', 'votos'),
  'import.count.objective': counted('objetivo', 'objetivos'),
  'import.count.action': counted('paso de acción', 'pasos de acción'),
  'import.count.introduction': counted('introducción', 'introducciones'),
  'import.count.station': counted('estación nueva', 'estaciones nuevas'),

  'import.readAsWindows1252': () =>
    'El archivo no es UTF-8 ni UTF-16. Se leyó como Windows-1252: revise las letras con acento.',
  'import.brokenQuotes': (remarked, say) =>
    `Falta una comilla o está mal puesta (${inRows(remarked, say)}): revise cómo se separaron las celdas.`,
  'import.unknownColumn': (remarked, say) =>
    `La columna «${remarked.value}» no se conoce. Sus valores se conservan en las notas (${inRows(remarked, say)}).`,
  'import.cellWithoutColumn': (remarked, say) =>
    `Los valores sin nombre de columna se conservan en las notas (${inRows(remarked, say)}).`,
  'import.withoutKindColumn': () => 'No hay columna «kind», así que cada fila se conserva como tema pendiente.',
  'import.unknownKind': (remarked, say) =>
    `El tipo «${remarked.value}» no se conoce. Se conserva como pendiente con ese subtítulo (${inRows(remarked, say)}).`,
  'import.rowWithoutKind': (remarked, say) =>
    `No se da el tipo (${inRows(remarked, say)}): se conserva como pendiente.`,
  'import.rowWithoutText': (remarked, say) => `No se da el texto (${inRows(remarked, say)}).`,
  'import.introduction': (remarked, say) =>
    remarked.value === ''
      ? `La introducción (${inRows(remarked, say)}) se agregó a los antecedentes del taller.`
      : `La introducción (${inRows(remarked, say)}) se agregó al texto de ${remarked.value}.`,
  'import.unknownIntercept': (remarked, say) =>
    `El intercepto «${remarked.value}» no está en este mapa. Se conserva en todo el sistema (${inRows(remarked, say)}).`,
  'import.stationAdded': (remarked, say) =>
    `La estación «${remarked.value}» no estaba en su intercepto y se agregó (${inRows(remarked, say)}).`,
  'import.stationInBrackets': (remarked, say) =>
    `La estación «${remarked.value}» está entre paréntesis, así que las tarjetas quedan en el intercepto mismo (${inRows(remarked, say)}).`,
  'import.stationWithoutIntercept': (remarked, say) =>
    `La estación «${remarked.value}» no tiene aquí intercepto. Se conserva en todo el sistema (${inRows(remarked, say)}).`,
  'import.unknownStatus': (remarked, say) =>
    `El estado «${remarked.value}» no se conoce. Se conserva en la nota (${inRows(remarked, say)}).`,
  'import.unknownPriority': (remarked, say) =>
    `Ninguna prioridad se llama «${remarked.value}». El nombre se conserva en la nota (${inRows(remarked, say)}).`,
  'import.objectiveAdded': (remarked, say) =>
    `La acción (${inRows(remarked, say)}) nombra una prioridad sin objetivo: se agregó un objetivo sin texto.`,
  'import.actionWithoutObjective': (remarked, say) =>
    `No hay ningún objetivo por encima de la acción (${inRows(remarked, say)}).`,

  'import.unreadable.empty': 'El archivo está vacío.',
  'import.unreadable.not text':
    'Este archivo no es de texto. En un programa de hojas de cálculo, guarde la hoja como CSV.',
  'import.unreadable.too large': 'El archivo es demasiado grande para una lista de tarjetas.',
  'import.unreadable.endless cell':
    'Una celda de este archivo ocupa más de diez páginas. Sus filas no terminan donde deben: busque una comilla que nunca se cierra, o guarde la lista otra vez como CSV.',
  'import.unreadable.no header':
    'La primera fila no nombra ninguna columna conocida. Necesita al menos «text», y la mayoría de las listas tienen «kind», «intercept» y «station».',
  'import.unreadable.no text column': 'La primera fila no nombra la columna «text».',
  'import.unreadable.no rows': 'No hay nada debajo de la primera fila.',
} satisfies Partial<Catalogue>;
