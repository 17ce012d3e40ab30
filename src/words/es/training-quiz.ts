import type { Catalogue } from '../translation.ts';

export const quizSpanish = {
  'quiz.title': 'Preguntas',
  'quiz.hint': 'Hechas con el mapa y el glosario de este taller. Pregunte a la sala, no a una persona.',
  'quiz.total': ({ total }, say) =>
    say.plural(total, {
      one: '1 cosa por la que preguntar',
      other: `${say.number(total)} cosas por las que preguntar`,
    }),
  'quiz.tooFew': ({ least }) => `Una ronda necesita al menos ${least}. Las líneas de abajo dicen qué agrega más.`,
  'quiz.stock.initials': '¿Qué significan estas siglas?',
  'quiz.stock.referrers': '¿Quién puede remitir a este servicio?',
  'quiz.stock.path': '¿A dónde lleva este camino?',
  'quiz.stock.intercept': ({ intercept }) => `¿En qué ${intercept.toLowerCase()} está esto?`,
  'quiz.lack.initials': 'Escriba en el glosario al menos tres abreviaturas con su significado.',
  'quiz.lack.referrers': 'Diga en los detalles de al menos tres recursos del mapa quién remite a ellos.',
  'quiz.lack.path': 'Dibuje algunos caminos entre las estaciones del mapa.',
  'quiz.lack.intercept': 'Ponga estaciones en el mapa.',
  'quiz.start': 'Empezar una ronda',
  'quiz.toMap': 'Ir al mapa',
  'quiz.kept': 'Rondas en este dispositivo',
  'quiz.score': ({ right, of }) => `${right} de ${of}`,
  'quiz.forget': 'Olvidar estos resultados',
  'quiz.onDevice': 'Los resultados se quedan en este dispositivo. No están en ningún archivo ni en ningún informe.',
  'quiz.number': ({ number, of }) => `Pregunta ${number} de ${of}`,
  'quiz.ask.initials': ({ about, detail }) =>
    detail === '' ? `¿Qué significa ${about}?` : `¿Qué significa ${about} en ${detail}?`,
  'quiz.ask.referrers': ({ about, detail }) =>
    detail === '' || about.includes(detail)
      ? `¿Quién puede remitir a ${about}?`
      : `¿Quién puede remitir a ${about} (${detail})?`,
  'quiz.ask.path': ({ about, detail }) =>
    detail === '' ? `¿A dónde lleva el camino desde ${about}?` : `¿A dónde lleva «${detail}» desde ${about}?`,
  'quiz.ask.intercept': ({ about, intercept }) => `¿En qué ${intercept.toLowerCase()} está ${about}?`,
  'quiz.right': 'Así es.',
  'quiz.wrong': ({ right }) => `No del todo: es ${right}.`,
  'quiz.next': 'Pregunta siguiente',
  'quiz.finish': 'Ver el resultado',
  'quiz.result': ({ right, of }) => `${right} de ${of} correctas.`,
  'quiz.again': 'Otra ronda',
  'quiz.leave': 'Salir de las preguntas',
  'quiz.keys': 'Las teclas 1 a 4 responden, Intro sigue',
  'cards.title': 'Las palabras de los demás',
  'cards.hint': 'Una tarjeta por abreviatura. Pida a la agencia que la usa que le dé la vuelta.',
  'cards.empty':
    'Aún no hay nada en el glosario. Escriba las abreviaturas que usan sus agencias en Preparar, Alianza; cada una será aquí una tarjeta.',
  'cards.toGlossary': 'Ir al glosario',
  'cards.agency': '¿Palabras de quién?',
  'cards.everybody': 'De todas',
  'cards.noAgency': 'Sin agencia nombrada',
  'cards.number': ({ number, of }) => `Tarjeta ${number} de ${of}`,
  'cards.turn': 'Dar la vuelta a la tarjeta',
  'cards.turnBack': 'Volver a darle la vuelta',
  'cards.also': ({ meaning, agency }) => (agency === '' ? `En otro lugar: ${meaning}` : `En ${agency}: ${meaning}`),
  'cards.before': 'Tarjeta anterior',
  'cards.next': 'Tarjeta siguiente',
  'cards.keys': 'La barra espaciadora da la vuelta, las flechas avanzan y retroceden',
} satisfies Partial<Catalogue>;
