import type { Grammar } from '../grammar.ts';
import type { Catalogue } from '../translation.ts';

const cardsIn = (cards: number, say: Grammar) =>
  say.plural(cards, { one: '1 tarjeta', other: `${say.number(cards)} tarjetas` });

export const copiesSpanish = {
  'laptop.action': 'Dar nombre a esta computadora',
  'laptop.title': 'Dar nombre a esta computadora',
  'laptop.explain':
    'Las tarjetas y versiones nuevas llevan este nombre, para poder filtrar el mapa por mesa o computadora cuando se junten las copias. Se guarda en este dispositivo; solo sale con las tarjetas, en un archivo que usted guarde.',
  'laptop.name': 'Mesa, computadora o quién escribe aquí',
  'laptop.example': 'Mesa 2',
  'laptop.keep': 'Guardar el nombre',
  'laptop.done': ({ name }) =>
    name === ''
      ? 'Esta computadora no tiene nombre; las tarjetas nuevas no dicen de dónde vienen.'
      : `Las tarjetas nuevas vienen de ${name}.`,
  'versions.title': 'Versiones de este taller',
  'versions.explain':
    'Cada pocos minutos se guarda por sí solo un punto al que volver. Volver a uno es un paso que se puede deshacer.',
  'versions.none': 'Aún no hay puntos a los que volver.',
  'versions.name': 'Dar nombre a este momento',
  'versions.keep': 'Guardar una versión',
  'versions.when': 'Cuándo',
  'versions.what': 'Qué es',
  'versions.by': 'De',
  'versions.cards': 'Tarjetas',
  'versions.cardCount': ({ cards }, say) => say.number(cards),
  'versions.named': ({ label }) => `★ ${label}`,
  'versions.atPhase': ({ phase, label }) => (label === '' ? phase : `${phase}: ${label}`),
  'versions.look': 'Ver',
  'versions.lookOf': ({ when }) => `Ver la versión de ${when}`,
  'versions.about': ({ when, by, cards }, say) =>
    `${when}${by === '' ? '' : ` · ${by}`} · ${cardsIn(cards, say)}. Nada cambia mientras mira.`,
  'versions.show': 'Qué ver de ella',
  'versions.show.map': 'Mapa',
  'versions.show.lists': 'Listas',
  'versions.show.compared': 'Comparada con ahora',
  'versions.picture': ({ when }) => `El mapa como era, ${when}`,
  'versions.compared': 'Lo que haría volver a esta versión:',
  'versions.count': ({ kind, count }, say) => `${kind} (${say.number(count)})`,
  'versions.list.priorities': 'Prioridades',
  'versions.list.objectives': 'Objetivos',
  'versions.list.steps': 'Pasos',
  'versions.list.participants': 'Personas',
  'versions.empty': 'Aún no había nada en ella.',
  'versions.restore': 'Volver a esta versión',
  'versions.restored': ({ when }) => `Se volvió a la versión de ${when}`,
  'versions.back': 'Todas las versiones',
  'versions.failed': 'El disco no respondió. El taller mismo no se ha tocado.',
  'merge.action': 'Traer de vuelta una copia',
  'merge.title': 'Traer de vuelta una copia',
  'merge.explain':
    'Elija el archivo con el que alguien ha seguido trabajando, protegido o no. Usted ve qué cambiaría antes de que pase nada.',
  'merge.pick': 'Elegir el archivo',
  'merge.apart':
    'Este taller ya está en este dispositivo, y los dos han seguido por su lado desde que se separaron. Únalos, o abra el archivo como un taller aparte.',
  'merge.beside': 'Abrirlo aparte',
  'merge.nothing': 'Este taller ya tiene todo lo que dice el archivo.',
  'merge.conflicts': ({ count }, say) =>
    say.plural(count, {
      one: 'Los dos lados cambiaron una misma cosa. Elija cuál conservar:',
      other: `Los dos lados cambiaron ${say.number(count)} mismas cosas. Elija cuál conservar:`,
    }),
  'merge.field': ({ kind, name, field }) => `${kind}${name === '' ? '' : ` «${name}»`}: ${field}`,
  'merge.removal': ({ kind, name }) =>
    `${kind}${name === '' ? '' : ` «${name}»`}: un lado lo quitó, el otro siguió con ello`,
  'merge.mine': ({ value }) => `Lo mío: ${value}`,
  'merge.theirs': ({ value }) => `Lo suyo: ${value}`,
  'merge.removed': 'quitarlo',
  'merge.kept': ({ name }) => `conservarlo${name === '' ? '' : `, como «${name}»`}`,
  'merge.noValue': 'nada',
  'merge.yes': 'sí',
  'merge.no': 'no',
  'merge.origin': 'De dónde vienen sus tarjetas nuevas',
  'merge.originHint':
    'Se anota en cada tarjeta nueva que no lo diga por sí misma, para poder filtrar el mapa por ello.',
  'merge.apply': 'Unir',
  'merge.done': ({ name }) => `Se unió ${name}`,
  'merge.another': ({ count }, say) =>
    say.plural(count, {
      one: 'El archivo no es una copia de este taller. Se puede tomar su única tarjeta, con su procedencia anotada.',
      other: `El archivo no es una copia de este taller. Se pueden tomar sus ${say.number(count)} tarjetas, con su procedencia anotada.`,
    }),
  'merge.take': 'Tomar las tarjetas',
  'merge.took': ({ name }) => `Se tomaron las tarjetas de ${name}`,
  'merge.from': ({ title, when }) => (when === '' ? title : `${title}, ${when}`),
} satisfies Partial<Catalogue>;
