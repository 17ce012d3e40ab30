import type { Catalogue } from '../translation.ts';

export const assessmentSpanish = {
  'assessment.title': 'Autoevaluación',
  'assessment.views': 'Qué se muestra',
  'assessment.view.spread': 'Panorama',
  'assessment.view.answers': 'Respuestas',
  'assessment.view.statements': 'Afirmaciones',
  'assessment.people': ({ count }, say) =>
    say.plural(count, {
      '=0': 'Nadie ha respondido aún',
      one: '1 hoja de respuestas',
      other: `${say.number(count)} hojas de respuestas`,
    }),
  'assessment.noStatements':
    'Aún no hay afirmaciones. Tome las de la plantilla, o escriba las suyas en «Afirmaciones».',
  'assessment.takeStatements': 'Tomar las afirmaciones de la plantilla',
  'assessment.tookStatements': 'Se tomaron las afirmaciones de la plantilla',
  'assessment.noAnswers':
    'Antes del día, pregunte a varias personas de cada agencia hasta qué punto están de acuerdo. Escriba sus respuestas, o importe lo que guardó una encuesta: una fila por persona, una columna por afirmación.',
  'assessment.points': 'Temas para hablar',
  'assessment.pointsHint': 'Primero donde se ve de manera distinta, luego donde se coincide en que es débil.',
  'assessment.noPoints': 'Nada llama la atención.',
  'assessment.split': ({ low, high }) => `se ve distinto: ${low} dicen no, ${high} dicen sí`,
  'assessment.weak': ({ median }) => `débil: la respuesta del medio es ${median}`,
  'assessment.wholeSystem': 'Todo el sistema',
  'assessment.isSplit': 'se ve distinto',
  'assessment.isWeak': 'débil',
  'assessment.numbers': ({ answered, median }, say) =>
    `${say.plural(answered, { one: '1 respuesta', other: `${say.number(answered)} respuestas` })}, la del medio ${median}`,
  'assessment.none': 'sin respuestas',
  'assessment.bar': ({ counts }) => `De en desacuerdo a de acuerdo: ${counts}`,
  'assessment.toGap': ({ text }) => `Convertir en brecha: ${text}`,
  'assessment.didGap': ({ text }) => `Ahora es una brecha: ${text}`,
  'assessment.gapText': ({ text }) => `Aquí no es así: ${text}`,
  'assessment.isGap': 'es una brecha',
  'assessment.legend': 'Las barras van de en desacuerdo (izquierda) a de acuerdo (derecha).',

  'scale.agreement.1': 'Muy en desacuerdo',
  'scale.agreement.2': 'En desacuerdo',
  'scale.agreement.3': 'Ni lo uno ni lo otro',
  'scale.agreement.4': 'De acuerdo',
  'scale.agreement.5': 'Muy de acuerdo',
  'scale.extent.0': 'Nada',
  'scale.extent.1': 'En parte',
  'scale.extent.2': 'Del todo',
  'scale.unsure': 'No sé decirlo',
  'scale.short.unsure': '?',

  'sheetOf.whose': 'De quién son las respuestas',
  'sheetOf.new': 'Próxima persona',
  'sheetOf.newPlaceholder': 'Nombre o agencia de la próxima persona, luego Intro',
  'sheetOf.nameless': 'alguien',
  'sheetOf.added': ({ name }) => `Se agregó una hoja de respuestas: ${name}`,
  'sheetOf.remove': ({ name }) => `Quitar las respuestas de ${name}`,
  'sheetOf.removed': ({ name }) => `Se quitaron las respuestas de ${name}`,
  'sheetOf.answered': ({ name, text }) => `${name} sobre: ${text}`,
  'sheetOf.hint': 'De 1 a 5 responde y sigue, 0 es «no sé decirlo», Supr retira una respuesta.',
  'sheetOf.progress': ({ answered, all }) => `${answered} de ${all} respondidas`,

  'statement.of': ({ name }) => `Afirmaciones de ${name}`,
  'statement.cell': ({ number, name }) => `Afirmación ${number} de ${name}`,
  'statement.new': ({ name }) => `Próxima afirmación de ${name}`,
  'statement.newPlaceholder': 'Agregar una afirmación',
  'statement.added': ({ text }) => `Se agregó una afirmación: ${text}`,
  'statement.changed': ({ text }) => `Cambió una afirmación: ${text}`,
  'statement.remove': ({ text }) => `Quitar: ${text}`,
  'statement.removed': ({ text }) => `Se quitó una afirmación: ${text}`,

  'answers.import': 'Importar respuestas',
  'answers.explain':
    'Toma lo que guardó una encuesta, como archivo CSV o libro de Excel: una fila por persona, una columna por afirmación, con 1 a 5 o las palabras de la escala en sus celdas.',
  'answers.unreadable.empty': 'No hay nada en este archivo.',
  'answers.unreadable.no sheet':
    'Este archivo no es CSV ni un libro de Excel que se pueda leer. Guárdelo como CSV e inténtelo de nuevo.',
  'answers.unreadable.too large': 'Este archivo es demasiado grande para ser una lista de respuestas.',
  'answers.found': ({ people, statements, all }, say) =>
    `${say.plural(people, { one: '1 persona', other: `${say.number(people)} personas` })}, ${say.number(statements)} de ${say.number(all)} afirmaciones encontradas.`,
  'answers.columns': ({ columns }) =>
    `Estas columnas no corresponden a ninguna afirmación y se dejan fuera: ${columns}.`,
  'answers.cells': ({ count }, say) =>
    say.plural(count, {
      one: '1 celda no es una respuesta y queda abierta:',
      other: `${say.number(count)} celdas no son respuestas y quedan abiertas:`,
    }),
  'answers.cell': ({ line, cell }) => `Fila ${line}: ${cell}`,
  'answers.nothing':
    'Ninguna columna corresponde a una afirmación. La primera fila debe contener las afirmaciones como están aquí.',
  'answers.take': ({ count }, say) =>
    say.plural(count, {
      one: 'Tomar 1 hoja de respuestas',
      other: `Tomar ${say.number(count)} hojas de respuestas`,
    }),
  'answers.took': ({ count, source }, say) =>
    say.plural(count, {
      one: `Se tomó 1 hoja de respuestas de ${source}`,
      other: `Se tomaron ${say.number(count)} hojas de respuestas de ${source}`,
    }),
} satisfies Partial<Catalogue>;
