import type { Grammar } from '../grammar.ts';
import type { Catalogue } from '../translation.ts';

const counted =
  (one: string, other: string) =>
  ({ count }: { readonly count: number }, say: Grammar): string =>
    say.plural(count, { one, other: `${say.number(count)} ${other}` });

/** A sentence about what is there or not, whatever the count. */
const plain = (words: string) => (): string => words;

export const phaseSpanish = {
  'phase.prepare': 'Preparar',
  'phase.agenda': 'Agenda',
  'phase.assessment': 'Autoevaluación',
  'phase.measures': 'Medidas',
  'phase.partnership': 'Alianza',
  'guide.preparing': 'Antes del día',
  'guide.label': ({ phase, number, all }) => `Fase ${number} de ${all}: ${phase}. Para qué es y qué falta`,
  'guide.phases': 'Fases del taller',
  'guide.of': ({ number, all }) => `${number} de ${all}`,
  'guide.step': ({ phase, state }) => `${phase}, ${state}`,
  'guide.state.current': 'ahora',
  'guide.state.open': 'abierta',
  'guide.state.done': 'hecha',
  'guide.state.skipped': 'omitida',
  'guide.missing': 'Aún falta',
  'guide.nothing': 'Aquí no falta nada.',
  'guide.next': ({ phase }) => `Sigue: ${phase}`,
  'guide.goTo': 'Abrir la pantalla',
  'guide.done': 'Hecha',
  'guide.skip': 'Omitir',
  'guide.reopen': 'Volver a ella',
  'guide.runs': 'Según la agenda, esta fase está en curso.',
  'guide.marked.done': ({ phase }) => `Hecha: ${phase}`,
  'guide.marked.skipped': ({ phase }) => `Omitida: ${phase}`,
  'guide.marked.open': ({ phase }) => `Abierta otra vez: ${phase}`,

  'dayPhase.prepare': 'Preparar',
  'dayPhase.welcome': 'Bienvenida',
  'dayPhase.map': 'Mapa',
  'dayPhase.gaps': 'Brechas',
  'dayPhase.priorities': 'Prioridades',
  'dayPhase.plan': 'Plan',
  'dayPhase.close': 'Cierre',
  'dayPhase.follow-up': 'Seguimiento',
  'dayPhase.none': 'Sin fase',
  'dayPhase.purpose.prepare':
    'Invitar a cada tipo de socio, acordar la agenda, preguntar cómo se ve el sistema y reunir las cifras que existen.',
  'dayPhase.purpose.welcome':
    'Todas las personas se registran, saben por qué están aquí y cómo será el día, y acuerdan reglas básicas.',
  'dayPhase.purpose.map': 'Anotar qué existe, carril por carril, y cómo las personas pasan de un lugar al siguiente.',
  'dayPhase.purpose.gaps':
    'Preguntar en cada carril a quién no se llega, qué escasea y dónde se pierden las personas. Reunir oportunidades junto a las brechas.',
  'dayPhase.purpose.priorities':
    'Convertir brechas en candidatas, unir las repetidas, votar y elegir lo que tendrá un plan.',
  'dayPhase.purpose.plan':
    'Escribir objetivos y pasos para cada prioridad elegida: quién se encarga, para cuándo, cómo se mide.',
  'dayPhase.purpose.close':
    'Leer el mapa y el plan a la sala, llenar lo que falta y entregar un borrador el mismo día.',
  'dayPhase.purpose.follow-up':
    'Reunirse otra vez sobre cada prioridad, anotar lo que se ha hecho y mantener el mapa al día.',

  'need.agenda': plain('La agenda está vacía.'),
  'need.kindsUnasked': counted(
    'A 1 tipo de socio aún no se le ha preguntado.',
    'tipos de socio a los que aún no se ha preguntado.',
  ),
  'need.answers': plain('Nadie ha respondido aún la autoevaluación.'),
  'need.measuresOpen': counted(
    'De 1 medida nadie ha dicho si se recoge.',
    'medidas esperan una cifra, o que alguien diga que nadie las recoge.',
  ),
  'need.commitments': plain('Ningún socio ha dicho aún qué espera y qué aporta.'),
  'need.roster': plain('Aún no hay nadie en la lista.'),
  'need.notSignedIn': counted('1 persona no se ha registrado.', 'personas no se han registrado.'),
  'need.kindsAbsent': counted('1 tipo de socio no está en la sala.', 'tipos de socio no están en la sala.'),
  'need.groundRules': plain('Aún no hay reglas básicas.'),
  'need.emptyLanes': counted('1 carril aún no tiene tarjetas.', 'carriles aún no tienen tarjetas.'),
  'need.unratedResources': counted(
    'De 1 recurso nadie ha dicho si es suficiente.',
    'recursos esperan que alguien diga si son suficientes.',
  ),
  'need.lanesWithoutGap': counted('1 carril aún no tiene brechas.', 'carriles aún no tienen brechas.'),
  'need.uncollected': counted(
    '1 medida que nadie recoge aún no es una brecha.',
    'medidas que nadie recoge aún no son brechas.',
  ),
  'need.candidates': plain('Aún no hay candidatas que votar.'),
  'need.loneGaps': counted('1 brecha no pertenece a ninguna candidata.', 'brechas no pertenecen a ninguna candidata.'),
  'need.votes': plain('La sala aún no ha votado.'),
  'need.choice': plain('Aún no se ha elegido ninguna prioridad.'),
  'need.unplanned': counted('1 prioridad elegida no tiene objetivo.', 'prioridades elegidas no tienen objetivo.'),
  'need.stepless': counted('1 objetivo no tiene pasos.', 'objetivos no tienen pasos.'),
  'need.leads': counted('1 paso no tiene responsable.', 'pasos no tienen responsable.'),
  'need.dates': counted('1 paso no tiene fecha.', 'pasos no tienen fecha.'),
  'need.unconfirmedLanes': counted('1 carril no se leyó a la sala.', 'carriles no se leyeron a la sala.'),
  'need.cover': counted('1 línea de la portada está en blanco.', 'líneas de la portada están en blanco.'),
  'need.summary': plain('Aún no hay resumen ejecutivo.'),
  'need.openSteps': counted('1 paso aún no está hecho.', 'pasos aún no están hechos.'),
} satisfies Partial<Catalogue>;
