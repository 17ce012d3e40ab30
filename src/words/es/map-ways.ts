import { capital } from '../terms.ts';
import type { Catalogue } from '../translation.ts';

const labelled = (text: string, label: string) => (label === '' ? text : `${text} (${label})`);

export const mapWaysSpanish = {
  'map.collapsed': ({ intercept, lane, cards }) =>
    `${capital(intercept)} ${lane}, plegado, ${cards === 1 ? '1 tarjeta' : `${cards} tarjetas`}`,
  'view.outline': 'Esquema',
  'outline.label': 'Esquema del mapa',
  'outline.keys':
    'Pulse un nombre para ver sus detalles. Alt+↑ y Alt+↓ cambian el orden, Supr quita, y todo cambio se puede deshacer.',
  'outline.details': 'Abrir los detalles: nombre, lugar, caminos',
  'outline.actions': ({ name }) => `Acciones: ${name}`,
  'outline.pathsOf': ({ name }) => `Caminos en ${name}`,
  'outline.pathFrom': ({ from, label }) => labelled(`← Llega de: ${from}`, label),
  'outline.path.onward': ({ to, label }) => labelled(`→ Adelante: ${to}`, label),
  'outline.path.exit': ({ to, label }) => labelled(`→ Salida: ${to}`, label),
  'outline.path.re-entry': ({ to, label }) => labelled(`↩ Regreso: ${to}`, label),
  'did.orderedCard': ({ row, rows }) => `Tarjeta movida, ${row} de ${rows}`,

  'filter.open': 'Filtro',
  'filter.label': 'Filtro',
  'filter.shown': ({ shown, all }, say) =>
    say.plural(all, {
      one: `${say.number(shown)} de 1 tarjeta`,
      other: `${say.number(shown)} de ${say.number(all)} tarjetas`,
    }),
  'filter.text': 'Palabras de la tarjeta',
  'filter.status': '¿Es suficiente? (recursos)',
  'filter.any': 'Cualquiera',
  'filter.unchecked': 'Sin revisar desde hace un año',
  'filter.fieldIs': ({ field, value }) => `${field}: ${value}`,
  'filter.hasText': ({ text }) => `«${text}»`,
  'filter.without': ({ label }) => `Dejar de filtrar por ${label}`,
  'filter.others': 'Las demás tarjetas',
  'filter.only': ({ what }) => `Se muestra solo: ${what}`,
  'filter.dim': 'Atenuar las demás',
  'filter.hide': 'Ocultar las demás',
  'filter.clear': 'Mostrar todo',

  'palette.open': 'Buscar',
  'palette.label': 'Buscar una orden o cualquier cosa del mapa',
  'palette.input': '¿Qué busca?',
  'palette.placeholder': 'Una orden, una estación, una agencia, palabras de una tarjeta',
  'palette.found': 'Lo encontrado',
  'palette.nothing': 'Nada en este mapa tiene esas palabras.',
  'palette.chosen': 'Con lo elegido',
  'palette.commands': 'Órdenes',
  'palette.places': 'Lugares',
  'palette.cards': 'Tarjetas',
  'palette.station': 'Estación',
  'palette.path': 'Camino',
  'palette.view': ({ view }) => `Mostrar: ${view}`,
  'palette.clear': 'Filtro: mostrar todas las tarjetas',
  'palette.collapse': 'Plegar todos los carriles',
  'palette.expand': 'Desplegar todos los carriles',

  'view.readback': 'Lectura',
  'readback.lanes': 'Qué se lee en voz alta',
  'readback.previous': 'Anterior',
  'readback.next': 'Siguiente',
  'readback.confirm': 'La sala lo ha confirmado',
  'readback.isConfirmed': 'Confirmado',
  'readback.waysIn': 'Las personas llegan por',
  'readback.waysOut': 'Las personas salen por',
  'did.confirm': ({ name }) => `La sala confirmó ${name}`,
  'did.unconfirm': ({ name }) => `${name}: ya no está confirmado`,

  'view.handoffs': 'Traspasos',
  'handoffs.label': 'Traspasos',
  'handoffs.worst': 'Traspasos con brechas, primero los que más tienen',
  'handoffs.none':
    'Aún no hay brechas en ningún camino. Para anotar una, escriba > y el nombre de una estación en la línea de abajo, y luego la brecha.',
  'handoffs.others': 'Caminos sin brechas',

  'projector.open': 'Abrir la ventana del proyector',
  'projector.hold': 'Detener el proyector',
  'projector.follow': 'Que el proyector me siga',
  'projector.held': 'El proyector está detenido. Lo que escriba seguirá apareciendo en él.',
  'projector.follows': 'El proyector muestra lo que muestra esta ventana.',
  'projector.title': ({ title }) => `${title}, proyector`,
  'projector.flow': 'Cuántas personas por año llegan, salen y siguen adentro',
  'projector.noHandOffs': 'Aún no hay brechas en ningún camino.',
  'projector.moreAgencies': ({ count }, say) =>
    say.plural(count, { one: 'y una agencia más', other: `y ${say.number(count)} agencias más` }),
  'projector.map': 'El mapa tal como lo muestra la ventana de quien anota. Léalo y cámbielo en esa ventana.',
} satisfies Partial<Catalogue>;
