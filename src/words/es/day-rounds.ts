import type { Grammar } from '../grammar.ts';
import type { Catalogue } from '../translation.ts';

const given = (count: number, unit: 'dots' | 'hands', say: Grammar) =>
  unit === 'hands'
    ? say.plural(count, { one: '1 mano', other: `${say.number(count)} manos` })
    : say.plural(count, { one: '1 punto', other: `${say.number(count)} puntos` });
const people = (count: number, say: Grammar) =>
  say.plural(count, { one: '1 persona', other: `${say.number(count)} personas` });

export const roundSpanish = {
  'rounds.title': 'Votaciones',
  'rounds.name': ({ number }) => `Votación ${number}`,
  'rounds.new': 'Votación nueva',
  'rounds.none': 'sin empezar',
  'rounds.given': ({ count, unit }, say) => given(count, unit, say),
  'rounds.ballots': ({ count }, say) =>
    say.plural(count, { one: '1 papeleta', other: `${say.number(count)} papeletas` }),
  'rounds.scores': ({ count }, say) =>
    say.plural(count, { one: '1 puntuación', other: `${say.number(count)} puntuaciones` }),
  'rounds.runOff': ({ name }) => `desempate de ${name}`,
  'rounds.after': ({ name }) => `sigue a ${name}`,
  'rounds.trial': 'prueba',
  'rounds.counts': 'decide',
  'rounds.remove': 'Quitar esta votación',
  'rounds.removed': ({ name }) => `Se quitó ${name}`,
  'rounds.runOffTitle': ({ name }) => `Desempate de ${name}`,
  'rounds.delphiTitle': ({ number }) => `Delphi, ronda ${number}`,

  'round.noCandidates': 'Aún no hay nada que votar. Primero convierta brechas en prioridades candidatas.',
  'round.start': 'Empezar la votación',
  'round.startTitle': '¿Cómo vota la sala?',
  'round.started': 'Empezó la votación',
  'round.settings': 'Ajustes de la votación',
  'round.title': 'Nombre de la votación',
  'round.people': 'Personas que votan',
  'round.fromRoster': ({ count }, say) => `${people(count, say)} en la lista, sin contar a quienes facilitan.`,
  'round.entitled': 'Quién puede votar',
  'round.entitledPlaceholder': 'Todas las personas, menos quienes facilitan',
  'round.dots': 'Puntos por persona',
  'round.hands_each': 'Manos por persona',
  'round.handsEachHint': '0 significa: tantas como cada persona quiera.',
  'round.stackable': 'Varios puntos en una prioridad',
  'round.maxOnOne': 'Como máximo en una prioridad',
  'round.maxOnOneHint': 'Vacío significa: todos.',
  'round.together': 'La sala califica en conjunto, en una hoja',
  'round.trial': 'Solo una prueba: no decide nada',
  'round.note': 'Nota para el informe',
  'round.method': 'Cómo se cuentan los votos',
  'round.room': 'Conteo en la sala',
  'round.hands': 'Manos levantadas',
  'round.ballots': 'Papeletas en este dispositivo',
  'round.criteria': 'Puntuación por criterios',
  'round.delphi': 'Calificaciones Delphi',
  'round.roomHint': 'Puntos de papel en la pared: cuéntelos y escriba un número por prioridad.',
  'round.handsHint': 'Nombre las prioridades una por una, cuente las manos y escriba el número.',
  'round.ballotsHint': 'Las personas llenan papeletas secretas en este dispositivo, una tras otra.',
  'round.criteriaHint': 'Cada prioridad se califica de 1 a 5 según los criterios que la sala acordó.',
  'round.delphiHint':
    'Cada persona califica cada prioridad de 1 a 9. La sala ve qué tan lejos está, y puede calificar otra vez.',
  'round.locked': 'Ya hay votos, así que esto no cambia. Empiece otra votación para contar de otra manera.',
  'round.changed': 'Cambiaron los ajustes de la votación',
  'round.notACount': 'Escriba un número entero.',

  'criteria.title': 'Criterios',
  'criteria.name': ({ number }) => `Nombre del criterio ${number}`,
  'criteria.weight': ({ title }) => `Peso de ${title}`,
  'criteria.weightHead': 'Peso',
  'criteria.new': 'Criterio nuevo',
  'criteria.newPlaceholder': 'Agregue un criterio: escriba y pulse Intro',
  'criteria.remove': ({ title }) => `Quitar el criterio «${title}»`,
  'criteria.added': ({ title }) => `Se agregó el criterio «${title}»`,
  'criteria.changed': ({ title }) => `Cambió el criterio «${title}»`,
  'criteria.removed': ({ title }) => `Se quitó el criterio «${title}»`,
  'criteria.none': 'Agregue al menos un criterio en los ajustes de la votación.',
  'criterion.people': 'A más personas',
  'criterion.urgent': 'Lo más urgente',
  'criterion.lasting': 'Efecto a largo plazo',

  'counts.title': 'Conteo en la sala',
  'counts.priority': 'Prioridad',
  'counts.head': ({ unit }) => (unit === 'hands' ? 'Manos' : 'Puntos'),
  'counts.votesFor': ({ title, unit }) => `${unit === 'hands' ? 'Manos' : 'Puntos'} para ${title}`,
  'counts.counted': ({ title, count, unit }, say) => `${given(count, unit, say)} para «${title}»`,
  'counts.merged': ({ count, title }, say) => `+ ${say.number(count)} de «${title}»`,
  'counts.typed': ({ cast, unit }, say) => `Escrito: ${given(cast, unit, say)}`,
  'counts.typedOf': ({ cast, allowed, unit }, say) => `Escrito: ${say.number(cast)} de ${given(allowed, unit, say)}`,
  'counts.complete': ({ allowed, unit }, say) => `Todo escrito: ${given(allowed, unit, say)}`,
  'counts.over': ({ over, people: voters, each, allowed, unit }, say) =>
    `${say.number(over)} de más: ${people(voters, say)} × ${given(each, unit, say)} son ${say.number(allowed)}`,
  'counts.noPeople': 'Diga cuántas personas votan, y se comprueba el total.',
  'counts.overstacked': ({ title, people: voters, most }, say) =>
    most === 1
      ? `«${title}» tiene más que personas hay (${say.number(voters)}), y nadie puede votar dos veces por ella.`
      : `«${title}» tiene más de lo que ${people(voters, say)} pueden darle, ${say.number(most)} por persona.`,

  'ballots.title': 'Papeletas en este dispositivo',
  'ballots.in': ({ count }, say) =>
    say.plural(count, { one: '1 papeleta entregada', other: `${say.number(count)} papeletas entregadas` }),
  'ballots.inOf': ({ count, people: voters }, say) =>
    `${say.number(count)} de ${say.plural(voters, { one: '1 papeleta', other: `${say.number(voters)} papeletas` })} entregadas`,
  'ballots.complete': ({ people: voters }, say) =>
    `Todas las papeletas están entregadas: ${say.plural(voters, { one: 'vota 1 persona', other: `votan ${say.number(voters)} personas` })}. Otra papeleta sería de más.`,
  'ballots.tooMany': ({ over }, say) =>
    say.plural(over, {
      one: 'Una papeleta más que personas.',
      other: `${say.number(over)} papeletas más que personas.`,
    }),
  'ballots.overfilled': ({ count }, say) =>
    say.plural(count, {
      one: 'Una papeleta tiene más puntos de los que ahora tiene una persona.',
      other: `${say.number(count)} papeletas tienen más puntos de los que ahora tiene una persona.`,
    }),
  'ballots.next': 'Papeleta siguiente',
  'ballots.first': 'Primera papeleta',
  'ballots.anyway': 'Empezar otra papeleta de todos modos',
  'ballots.handOver': 'Pase el dispositivo a la próxima persona. Nadie ve lo que había en las papeletas anteriores.',
  'ballots.takeBack': 'Retirar la última papeleta',
  'ballots.takenBack': ({ number }) => `Se retiró la papeleta ${number}`,
  'ballots.cast': ({ number }) => `Papeleta ${number} entregada`,
  'ballots.showResult': 'Mostrar el resultado a la sala',
  'ballots.hideResult': 'Ocultar el resultado',
  'ballot.title': ({ number }) => `Papeleta ${number}`,
  'ballot.left': ({ left, all }, say) =>
    left === 0 ? `No quedan puntos de ${say.number(all)}` : `Quedan ${say.number(left)} de ${given(all, 'dots', say)}`,
  'ballot.noneLeft': 'No quedan puntos. Primero retire uno.',
  'ballot.mostOnOne': 'No caben más puntos en esta prioridad. Ponga los demás en otra.',
  'ballot.oneOnly': 'Solo un punto por prioridad.',
  'ballot.line': ({ title, count }, say) =>
    say.plural(count, { '=0': title, other: `${title}, ${given(count, 'dots', say)}` }),
  'ballot.takeDot': ({ title }) => `Retirar un punto de ${title}`,
  'ballot.howTo': 'Las flechas mueven · Espacio o + pone un punto · − lo retira · Intro entrega la papeleta',
  'ballot.finish': 'Entregar la papeleta',
  'ballot.rated': ({ done, all }, say) => `${say.number(done)} de ${say.number(all)} llenas`,
  'ballot.rateHowTo': ({ least, most }) =>
    `Escriba de ${least} (lo menos) a ${most} (lo más); pasa solo al campo siguiente. Las flechas mueven. Lo que queda en blanco no se cuenta.`,

  'rating.score': 'Calificación',
  'rating.of': ({ title }) => `Calificación de ${title}`,
  'rating.by': ({ title, criterion }) => `${criterion}: ${title}`,
  'rating.before': 'Ronda anterior',
  'rating.beforeOf': ({ median, low, high }, say) => `${say.number(median)} (${say.number(low)}–${say.number(high)})`,
  'rating.scored': ({ title }) => `Se calificó «${title}»`,
  'rating.total': 'Ponderado',
  'rating.sheet': 'Puntuaciones de la sala',

  'delphi.title': 'Cómo calificó la sala',
  'delphi.priority': 'Prioridad',
  'delphi.ratings': 'Calificaciones de 1 a 9',
  'delphi.median': 'Mediana',
  'delphi.spread': 'Mitad central',
  'delphi.change': 'Frente a la ronda anterior',
  'delphi.counts': ({ list }) => `Calificaciones: ${list}`,
  'delphi.none': 'Aún no hay calificaciones.',
  'delphi.from': ({ low, high }, say) => `de ${say.number(low)} a ${say.number(high)}`,
  'delphi.closer': ({ median }, say) => `más cerca, la mediana era ${say.number(median)}`,
  'delphi.wider': ({ median }, say) => `más lejos, la mediana era ${say.number(median)}`,
  'delphi.same': ({ median }, say) => `igual de lejos, la mediana era ${say.number(median)}`,
  'delphi.next': 'Calificar otra vez en otra ronda',
  'delphi.started': ({ number }) => `Empezó la ronda ${number} del Delphi`,
} satisfies Partial<Catalogue>;
