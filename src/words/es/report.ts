import type { Grammar } from '../grammar.ts';
import type { Catalogue } from '../translation.ts';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthOf = ({ month }: Pick<Day, 'month'>) => MONTHS[month - 1] ?? '';
const dayOf = (date: Day) => `${date.day} de ${monthOf(date)} de ${date.year}`;

/** "14–15 de octubre de 2026", "del 30 de enero al 1 de febrero de 2027". */
function daysOf({ from, to }: { readonly from: Day; readonly to: Day }): string {
  if (from.year !== to.year) return `del ${dayOf(from)} al ${dayOf(to)}`;
  if (from.month !== to.month) return `del ${from.day} de ${monthOf(from)} al ${dayOf(to)}`;
  return `${from.day}–${dayOf(to)}`;
}

const counted =
  (one: string, other: string) =>
  ({ count }: { readonly count: number }, say: Grammar) =>
    say.plural(count, { one, other });

export const reportSpanish = {
  'report.kicker': 'Informe del mapa de interceptos secuenciales',
  'report.untitled': 'Taller sin título',
  'report.sponsoredBy': ({ sponsor }) => `Con el patrocinio de ${sponsor}`,
  'report.fictional':
    'Este taller es ficticio. Sus lugares, personas, agencias y cifras son inventados para mostrar cómo es un informe terminado.',
  'report.contents': 'Contenido',
  'report.pageOfPages': 'Página {page} de {pages}',
  'report.link': '{title}, página {page}',
  'report.number': ({ value }, say) => say.number(value),
  'report.day': dayOf,
  'report.shortDay': (date) => `${date.day} ${monthOf(date).slice(0, 3)} ${date.year}`,
  'report.days': daysOf,

  'report.team': 'Facilitadores y equipo central',
  'report.participants': 'Participantes',
  'report.name': 'Nombre',
  'report.position': 'Cargo',
  'report.agency': 'Agencia',
  'report.role': 'Función',
  'report.attended': 'Asistió',
  'report.partnerKind': 'Socio',
  'report.role.participant': 'Participante',
  'report.role.facilitator': 'Facilitador o facilitadora',
  'report.role.core-team': 'Equipo central',

  'report.summary': 'Resumen ejecutivo',
  'report.fact.resources': counted('recurso en el mapa', 'recursos en el mapa'),
  'report.fact.gaps': counted('brecha', 'brechas'),
  'report.fact.opportunities': counted('oportunidad', 'oportunidades'),
  'report.fact.quickFixes': counted('solución rápida', 'soluciones rápidas'),
  'report.fact.participants': counted('participante', 'participantes'),
  'report.fact.priorities': counted('prioridad candidata', 'prioridades candidatas'),
  'report.fact.objectives': counted('objetivo', 'objetivos'),
  'report.fact.steps': counted('paso de acción', 'pasos de acción'),
  'report.chosen': ({ count }, say) =>
    say.plural(count, { one: 'La sala eligió esta prioridad:', other: 'La sala eligió estas prioridades:' }),
  'report.votes': ({ count }, say) => say.plural(count, { one: '1 voto', other: `${say.number(count)} votos` }),
  'report.purposeAndBackground': 'Propósito y antecedentes',
  'report.purpose': 'Propósito',
  'report.background': 'Antecedentes',
  'report.recommendations': 'Recomendaciones',

  'report.map': 'El mapa de interceptos',
  'report.mapCaption':
    '● recurso · ▲ brecha · ★ oportunidad · ◆ solución rápida · ■ pendiente. Las líneas continuas llevan hacia adelante, las discontinuas a la comunidad y las punteadas de vuelta al sistema. Todo lo anotado está completo en las secciones que siguen.',
  'report.mapAlt': ({ paths }) => `Cómo se mueven las personas por el sistema. ${paths}.`,
  'report.figure': ({ number, caption }) => `Figura ${number}. ${caption}`,
  'report.noPaths': 'Aún no se dibujaron caminos entre las estaciones',

  'report.nothingNoted': 'Aquí no se anotó nada.',
  'report.resources': 'Recursos',
  'report.gaps': 'Brechas',
  'report.opportunities': 'Oportunidades',
  'report.unnamed': 'Estación sin nombre',
  'report.handOffs': 'Traspasos',
  'report.wholeIntercept': 'En todo el intercepto',
  'report.wholeSystem': 'En todo el sistema',
  'report.quickFixes': 'Soluciones rápidas',
  'report.parkingLot': 'Temas pendientes',
  'report.path': 'Camino',
  'report.peopleAYear': 'Personas por año',
  'report.year': 'Año',
  'report.pathVolume': ({ people, year }) =>
    `${people} personas por año pasan por este camino${year === '' ? '' : ` (${year})`}.`,

  'report.priorities': 'Prioridades',
  'report.rank': 'Rango',
  'report.tied': ({ rank }) => `${rank} (empate)`,
  'report.priority': 'Prioridad',
  'report.votesHead': 'Votos',
  'report.where': 'Dónde',
  'report.answers': ({ count }, say) =>
    say.plural(count, { one: 'Responde a la brecha', other: 'Responde a las brechas' }),
  'report.isChosen': 'Elegida para el plan de acción',
  'report.round': ({ votes, people, dots }, say) =>
    `Se contaron ${say.number(votes)} votos de ${say.number(people)} personas con ${say.plural(dots, { one: '1 punto', other: `${dots} puntos` })} cada una.`,
  'report.roundWithoutPeople': ({ count }, say) =>
    say.plural(count, { one: 'Se contó 1 voto.', other: `Se contaron ${say.number(count)} votos.` }),

  'report.plan': 'Plan de acción',
  'report.planOf': ({ number, title }) => `Prioridad ${number}: ${title}`,
  'report.noObjective': 'Aún no se ha escrito ningún objetivo para esta prioridad.',
  'report.noStep': 'Aún sin pasos de acción',
  'report.loose': 'Objetivos aún no unidos a una prioridad',
  'report.objective': 'Objetivo',
  'report.step': 'Paso de acción',
  'report.who': 'Quién',
  'report.when': 'Cuándo',
  'report.status': 'Estado',
  'report.partners': 'Con',
  'report.measure': 'Medida',
  'report.cost': 'Costo',
  'report.funder': 'Quién financia',
  'report.stepStatus.not-started': 'Sin empezar',
  'report.stepStatus.in-progress': 'En marcha',
  'report.stepStatus.done': 'Hecho',
  'report.stepStatus.blocked': 'Detenido',
  'report.stepStatus.dropped': 'Abandonado',
  'report.way': 'Cómo se hace en conjunto',
  'report.agreement': 'Acuerdo necesario',
  'report.reviewed': 'Revisado',

  'report.rankedBy': ({ title }) => `Ordenado según «${title}», que se explica abajo.`,
  'report.vote': ({ number, title }) => (title === '' ? `Votación ${number}` : `Votación ${number}: ${title}`),
  'report.method.room': ({ dots }, say) =>
    `Se contaron puntos en la pared, ${say.plural(dots, { one: 'uno', other: `${dots}` })} por persona.`,
  'report.method.hands': 'Las personas levantaron la mano y se contaron las manos.',
  'report.method.ballots': ({ dots, most }, say) =>
    `Cada persona puso ${say.plural(dots, { one: 'un punto', other: `${dots} puntos` })} en una papeleta secreta${most > 0 ? `, como máximo ${most} en una prioridad` : ''}.`,
  'report.method.criteria':
    'Cada prioridad se calificó de 1 a 5 según varios criterios; la puntuación es su media ponderada.',
  'report.method.delphi':
    'Cada persona calificó por su cuenta cada prioridad de 1 a 9; la puntuación es la calificación del medio.',
  'report.trial': 'Fue una prueba y no decidió nada.',
  'report.runOffOf': ({ title }) => `Se hizo para resolver un empate de «${title}».`,
  'report.iteration': ({ number }) => `Es la ronda ${number}, después de que la sala vio y comentó la anterior.`,
  'report.entitled': ({ who }) => `Con derecho a votar: ${who}.`,
  'report.mightVote': ({ count }, say) =>
    say.plural(count, { one: 'Podía votar 1 persona.', other: `Podían votar ${say.number(count)} personas.` }),
  'report.ballots': ({ count }, say) =>
    say.plural(count, { one: 'Se llenó 1 papeleta.', other: `Se llenaron ${say.number(count)} papeletas.` }),
  'report.cast': ({ count }, say) =>
    say.plural(count, {
      one: 'Se contó 1 voto o calificación.',
      other: `Se contaron ${say.number(count)} votos o calificaciones.`,
    }),
  'report.castRatings': ({ count }, say) =>
    say.plural(count, { one: 'Se dio 1 cifra.', other: `Se dieron ${say.number(count)} cifras.` }),
  'report.resultOf': ({ title }) => `Resultado de «${title}»`,
  'report.isNotChosen': 'No elegida',
  'report.criterion': ({ name, weight }) => (weight === 1 ? name : `${name} (× ${weight})`),
  'report.score': 'Puntuación',
  'report.ratings': 'Calificaciones',
  'report.ratingsOf': ({ title }) => `Qué tan distintas son las calificaciones de «${title}»`,
  'report.decided': ({ first, reason }) =>
    `La sala resolvió un empate a favor de ${first}${reason === '' ? '.' : `: ${reason}`}`,
  'report.merged': ({ kept, others }) => `«${kept}» habla también por ${others}; sus votos se suman.`,
  'report.impactEffort': 'Impacto y esfuerzo',
  'report.impactEffortCaption': 'Dónde puso la sala a las candidatas entre poco y mucho impacto y esfuerzo',
  'report.impact': 'Impacto',
  'report.effort': 'Esfuerzo',
  'report.little': 'poco',
  'report.much': 'mucho',
  'report.ofHundred': ({ value }) => `${value} de 100`,
  'report.quarter.topLeft': 'Hacer primero',
  'report.quarter.topRight': 'Planear bien',
  'report.quarter.bottomLeft': 'Hacer de paso',
  'report.quarter.bottomRight': 'Volver a pensar',
  'report.abbreviations': 'Abreviaturas',
  'report.initials': 'Siglas',
  'report.meaning': 'Qué significan',
  'report.expanded': ({ initials, meaning }) => `${initials} (${meaning})`,
  'report.agenda': 'Agenda',
  'report.time': 'Hora',
  'report.timeSpan': ({ from, to }) => `${from}–${to}`,
  'report.agendaEntry': 'Qué',
  'report.agendaOwner': 'A cargo de',
  'report.measures': 'Medidas',
  'report.value': 'Cifra',
  'report.source': 'Fuente',
  'report.notCollected': 'No se recoge',
  'report.selfAssessment': 'Autoevaluación antes del día',
  'report.spreadCaptionWhole': 'Respuestas a las afirmaciones sobre todo el sistema',
  'report.spreadCaption': ({ place }) => `Respuestas a las afirmaciones sobre ${place}`,
  'report.statement': 'Afirmación',
  'report.answersHead': 'Respuestas',
  'report.agreement.1': 'Muy en desacuerdo',
  'report.agreement.2': 'En desacuerdo',
  'report.agreement.3': 'En el medio',
  'report.agreement.4': 'De acuerdo',
  'report.agreement.5': 'Muy de acuerdo',
  'report.spreadKey': 'La marca es la respuesta del medio; la barra abarca la mitad central de las respuestas.',
  'report.spreadText': ({ lower, median, upper, count }, say) =>
    `mediana ${median}, la mitad de las respuestas de ${lower} a ${upper}, ${say.plural(count, { one: '1 respuesta', other: `${count} respuestas` })}`,
  'report.spreadCount': ({ count }) => `n = ${count}`,
  'commissioning.byNeed': 'Brechas por necesidad',
  'commissioning.byNeedCaption': 'Cuántas brechas tiene cada necesidad en cada punto del recorrido',
  'commissioning.byNeedKey':
    'Cada celda cuenta brechas, más oscura cuantas más haya. Las celdas rayadas no tienen brecha ni servicio: nadie puede decirlo aún.',
  'commissioning.byPopulation': 'Brechas por población',
  'commissioning.byArea': 'Brechas por zona',
  'commissioning.gapsAt': 'Brechas en',
  'commissioning.short': 'Servicios a los que les falta capacidad',
  'commissioning.closing': 'Qué cerraría cada prioridad',
  'commissioning.closes': 'Cierra',
  'commissioning.uncollected': 'Lo que nadie cuenta',
  'commissioning.unchecked': 'Servicios sin fecha de revisión',
  'report.checklists': 'Listas de verificación',
  'report.trend': 'Desde la vez anterior',
  'report.trend.better': 'mejor',
  'report.trend.worse': 'peor',
  'report.trend.same': 'igual',
  'report.checklistOf': ({ checklist, about }) => `${checklist}: ${about}`,
  'report.degreeCount': ({ degree, count }) => `${degree} ${count}`,
  'report.extent.none': 'nada',
  'report.extent.partly': 'en parte',
  'report.extent.fully': 'del todo',
  'report.becameGap': 'Brecha',
  'report.walks': 'Recorridos por el mapa',
  'report.walkTitle': ({ name, sight }) => `${name} (${sight})`,
  'report.sight.as-it-is': 'como es',
  'report.sight.as-it-should-be': 'como debería ser',
  'report.moment': 'Qué viene',
  'report.whatHappens': 'Qué pasaría aquí',
  'report.lostHere': 'La persona se pierde aquí',
  'report.acting': 'Quién actúa',
  'report.handOver': 'Traspaso',
  'report.unmet': ({ needs }) => `Necesidades que nadie atiende: ${needs}.`,
  'report.undrawn': ({ from, to }) => `Ningún camino del mapa lleva de ${from} a ${to}.`,
  'report.coverage': 'Cobertura',
  'report.coverageOfMessages': 'Qué encuentra cada mensaje en el mapa',
  'report.coverageOfNeeds': 'Qué encuentra cada necesidad en el mapa',
  'report.coverageKey':
    'Cada celda cuenta recursos ● y brechas ▲. Las celdas más oscuras tienen más recursos; en las rayadas no hay nada anotado.',
  'report.coverageCell': ({ resources, gaps }) =>
    [...(resources > 0 ? [`${resources} ●`] : []), ...(gaps > 0 ? [`${gaps} ▲`] : [])].join(' '),
  'report.timeline': 'Cronograma de pasos',
  'report.timelineCaption': 'Los pasos del plan de acción según su día límite',
  'report.undated': 'Sin día',
  'report.monthSpan': (date) => `${monthOf(date).slice(0, 3)} ${date.year}`,
  'report.quarterSpan': ({ year, quarter }) => `T${quarter} ${year}`,
  'report.byTopic': 'Recursos por necesidad',
  'report.need': 'Necesidad',
  'report.resource': 'Recurso',
  'report.noResource': 'Aún no hay recursos en este mapa',

  'report.blanks': 'Aún en blanco',
  'report.blanksIntro': 'Lo que la sala aún no ha llenado, para que nadie tenga que buscarlo.',
  'report.check': 'Qué falta',
  'report.count': 'Cuántos',
  'report.subjects': 'Dónde',
  'report.andMore': ({ count }) => `y ${count} más`,
} satisfies Partial<Catalogue>;
