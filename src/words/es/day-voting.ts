import type { Grammar } from '../grammar.ts';
import type { Catalogue } from '../translation.ts';

const dots = (count: number, say: Grammar) =>
  say.plural(count, { one: '1 punto', other: `${say.number(count)} puntos` });

/** What the column of the results is called. */
const RESULTS = {
  room: 'Puntos',
  hands: 'Manos',
  ballots: 'Puntos',
  criteria: 'Puntuación ponderada',
  delphi: 'Mediana',
} as const;

function shared(score: number, method: keyof typeof RESULTS, say: Grammar): string {
  if (method === 'hands') return say.plural(score, { one: '1 mano', other: `${say.number(score)} manos` });
  if (method === 'criteria') return `una puntuación de ${say.number(score)}`;
  return method === 'delphi' ? `una mediana de ${say.number(score)}` : dots(score, say);
}

export const votingSpanish = {
  'collection.mergedCards': 'Tarjeta unida',
  'collection.candidates': 'Candidata de una votación',
  'collection.criteria': 'Criterio',
  'collection.scores': 'Puntuación',
  'collection.decisions': 'Decisión sobre un empate',
  'collection.preferences': 'Prioridad que una decisión puso primero',
  'collection.distinctions': 'Par que no es igual',
  'field.owner': 'Responsable',
  'field.due': 'Fecha límite',

  'voting.title': 'Prioridades',
  'voting.stages': 'Pasos para decidir prioridades',
  'voting.candidates': 'Candidatas',
  'voting.tidy': 'Ordenar',
  'voting.matrix': 'Impacto y esfuerzo',
  'voting.vote': 'Votar',
  'voting.ranking': 'Orden',
  'voting.untitled': 'Prioridad sin título',
  'voting.goToMap': 'Ir al mapa',

  'gaps.title': 'Brechas sin prioridad',
  'gaps.left': ({ open, all }, say) =>
    `${say.number(open)} de ${say.plural(all, { one: '1 brecha', other: `${say.number(all)} brechas` })}`,
  'gaps.filter': 'Filtrar las brechas',
  'gaps.filterPlaceholder': 'Filtrar por palabra',
  'gaps.noneMatch': 'Ninguna brecha tiene esta palabra.',
  'gaps.noneOnMap':
    'El mapa aún no tiene brechas. Anote en el mapa lo que falta; cada brecha espera aquí una prioridad.',
  'gaps.allTaken': 'Cada brecha del mapa pertenece a una prioridad.',
  'gaps.howTo': 'La barra espaciadora elige una brecha, Intro hace de ella una prioridad.',
  'gaps.makePriority': ({ count }, say) =>
    say.plural(count, {
      '=0': 'Hacer una prioridad',
      one: 'Hacer una prioridad de esta brecha',
      other: `Hacer una prioridad de ${count} brechas`,
    }),
  'gaps.addTo': 'Agregar a la prioridad…',

  'candidates.title': 'Prioridades candidatas',
  'candidates.empty':
    'Aún no hay candidatas. Elija una brecha, o varias que vayan juntas, y haga de ellas una prioridad. Después la sala vota las prioridades.',
  'candidates.new': 'Prioridad sin brecha',
  'candidates.newPlaceholder': 'Una prioridad propia: escriba y pulse Intro',
  'candidates.titleOf': ({ number }) => `Título de la prioridad ${number}`,
  'candidates.titlePlaceholder': '¿Qué debería cambiar?',
  'candidates.placeOf': ({ number }) => `Lugar de la prioridad ${number}`,
  'candidates.noteOf': ({ number }) => `Nota sobre la prioridad ${number}`,
  'candidates.notePlaceholder': 'Nota',
  'candidates.gapsOf': ({ number }) => `Brechas de la prioridad ${number}`,
  'candidates.unlink': ({ gap }) => `Sacar «${gap}» de esta prioridad`,
  'candidates.remove': ({ title }) => `Quitar la prioridad «${title}»`,
  'candidates.added': ({ title }) => `Se agregó la prioridad «${title}»`,
  'candidates.removed': ({ title }) => `Se quitó la prioridad «${title}»`,
  'candidates.changed': ({ title }) => `Cambió la prioridad «${title}»`,
  'candidates.linked': ({ count, title }, say) =>
    say.plural(count, {
      one: `Se agregó una brecha a «${title}»`,
      other: `Se agregaron ${count} brechas a «${title}»`,
    }),
  'candidates.unlinked': ({ gap, title }) => `Se sacó «${gap}» de «${title}»`,

  'ranking.title': 'Orden de las prioridades',
  'ranking.empty': 'Aún no hay nada que ordenar. Convierta brechas en prioridades candidatas y deje que la sala vote.',
  'ranking.noVotes': 'Nadie ha votado aún. De todos modos puede elegir prioridades a mano.',
  'ranking.round': 'Ordenado según',
  'ranking.rank': 'Rango',
  'ranking.priority': 'Prioridad',
  'ranking.by': ({ method }) => RESULTS[method],
  'ranking.chosen': 'Tiene plan',
  'ranking.choose': ({ title }) => `Plan para ${title}`,
  'ranking.tied': 'empate',
  'ranking.tiedWith': ({ title }) => `${title} está en empate: maneras de resolverlo`,
  'ranking.byRunOff': 'por desempate',
  'ranking.byDecision': 'por decisión',
  'ranking.runOff': ({ count }) => `Desempate entre estas ${count}`,
  'ranking.runOffStarted': ({ count }) => `Empezó un desempate entre ${count} prioridades`,
  'ranking.decide': 'Anotar una decisión…',
  'ranking.merged': ({ titles }) => `con ${titles}`,
  'ranking.top': 'Cuántas prioridades tienen plan',
  'ranking.chooseTop': ({ count }) => (count === 1 ? 'Elegir la primera' : `Elegir las ${count} primeras`),
  'ranking.tieAtCut': ({ clear, tied, score, method, places }, say) =>
    `${say.number(tied)} prioridades comparten ${shared(score, method, say)}, y solo ${say.number(places - clear)} de ellas caben entre las ${say.number(places)} primeras. La sala decide.`,
  'ranking.onlyClear': ({ count }) =>
    count === 1 ? 'Elegir solo la que está clara' : `Elegir solo las ${count} que están claras`,
  'ranking.allTied': ({ count }) => `Elegir las ${count}`,
  'ranking.chose': ({ count }, say) =>
    say.plural(count, { one: 'Se eligió 1 prioridad', other: `Se eligieron ${say.number(count)} prioridades` }),
  'ranking.choseOne': ({ title }) => `Se eligió «${title}»`,
  'ranking.unchose': ({ title }) => `«${title}» ya no está elegida`,
  'ranking.chosenCount': ({ count }, say) =>
    say.plural(count, { '=0': 'Ninguna elegida aún', one: '1 elegida', other: `${say.number(count)} elegidas` }),
  'ranking.goToPlan': 'Escribir el plan',

  'decision.title': 'Resolver un empate',
  'decision.first': '¿Cuáles van primero?',
  'decision.why': 'Qué decidió la sala, y por qué',
  'decision.whyPlaceholder': 'La oficina del alguacil puede empezar de inmediato',
  'decision.record': 'Anotar la decisión',
  'decision.recorded': 'Se anotó la decisión sobre el empate',
  'decision.list': 'Empates que la sala resolvió',
  'decision.line': ({ first, text }) => (text === '' ? `${first} va primero` : `${first} va primero: ${text}`),
  'decision.remove': 'Retirar esta decisión',
  'decision.removed': 'Se retiró una decisión sobre un empate',
} satisfies Partial<Catalogue>;
