import type { Catalogue } from '../translation.ts';

export const mapDirectSpanish = {
  'did.moveCardTo': ({ text, place, row, rows }) => `${text}: ahora en ${place}, ${row} de ${rows}`,
  'did.moveInterceptTo': ({ name, row, rows }) => `${name}: ahora en el lugar ${row} de ${rows}`,
  'did.removeCardNamed': ({ text }) => `Se quitó: ${text}`,
  'did.addStationWithPath': ({ from }) => `Estación agregada con un camino desde ${from}`,
  'did.pasteCards': ({ count, place }, say) =>
    say.plural(count, {
      one: `1 tarjeta pegada en ${place}`,
      other: `${say.number(count)} tarjetas pegadas en ${place}`,
    }),
  'did.pasteStation': ({ name, count }, say) =>
    say.plural(count, {
      one: `Estación pegada con 1 tarjeta: ${name}`,
      other: `Estación pegada con ${say.number(count)} tarjetas: ${name}`,
    }),

  'command.add-card': 'Agregar tarjeta aquí',
  'command.add-station': 'Agregar estación',
  'command.add-intercept': ({ intercept }) => `Agregar ${intercept}`,
  'command.details': 'Detalles',
  'command.rename': 'Cambiar el nombre',
  'command.move-to': 'Mover a…',
  'command.connect-to': 'Unir con…',
  'command.connect-from': 'Unir desde…',
  'command.paths': 'Caminos…',
  'command.move-up': 'Subir',
  'command.move-down': 'Bajar',
  'command.move-left': 'Mover a la izquierda',
  'command.move-right': 'Mover a la derecha',
  'command.collapse': ({ intercept }) => `Plegar el ${intercept}`,
  'command.expand': ({ intercept }) => `Desplegar el ${intercept}`,
  'command.cut': 'Cortar',
  'command.copy': 'Copiar',
  'command.paste': 'Pegar aquí',
  'command.zoom-to': 'Acercar',
  'command.show-whole': 'Mapa entero',
  'command.keys': 'Teclas del mapa',
  'command.remove': 'Quitar',

  'cannotNow.first': 'Ya está en primer lugar.',
  'cannotNow.last': 'Ya está en último lugar.',
  'cannotNow.leftmost': 'No hay nada más a la izquierda.',
  'cannotNow.rightmost': 'No hay nada más a la derecha.',
  'cannotNow.noPaths': 'Aún no lo toca ningún camino.',

  'choose.find': 'Buscar',
  'choose.none': 'Nada tiene ese nombre.',
  'choose.placeFor': ({ count }, say) =>
    say.plural(count, { one: 'Mover la tarjeta a', other: `Mover ${say.number(count)} tarjetas a` }),
  'choose.laneFor': ({ name }) => `Mover ${name} a`,
  'choose.endFor': ({ name }) => `Camino desde ${name} hasta`,
  'choose.startFor': ({ name }) => `Camino hasta ${name} desde`,
  'choose.pathOf': ({ name }) => `Caminos: ${name}`,

  'clip.cards': ({ count }, say) => say.plural(count, { one: '1 tarjeta', other: `${say.number(count)} tarjetas` }),
  'clip.copied': ({ name }) => `Copiado: ${name}`,
  'clip.cut': ({ name }) => `Cortado: ${name}. Sigue en su lugar hasta que se pegue.`,
  'clip.empty': 'No hay texto para pegar.',
  'clip.useKeys': 'El navegador no deja usar el portapapeles desde un menú. Pulse Ctrl+C, Ctrl+X o Ctrl+V.',

  'menu.for': ({ name }) => `Qué hacer con ${name}`,
  'menu.forCards': ({ count }, say) =>
    say.plural(count, {
      one: 'Qué hacer con la tarjeta',
      other: `Qué hacer con ${say.number(count)} tarjetas`,
    }),

  'rename.label': ({ name }) => `Nombre nuevo de ${name}`,

  'keys.title': 'Teclas del mapa',
  'keys.close': 'Cerrar',
  'keys.walk': 'Pasar de una estación a otra; en una lista, de una tarjeta a otra',
  'keys.enter': 'Entrar en la lista de tarjetas',
  'keys.escape': 'Salir de la lista; dejar de arrastrar',
  'keys.space': 'Detalles de una estación',
  'keys.several': 'Elegir varias tarjetas',
  'keys.all': 'Elegir todas las tarjetas de la lista',
  'keys.slash': 'A la línea de captura',

  'minimap.label': 'Mapa pequeño del conjunto',
  'minimap.hide': 'Ocultar el mapa pequeño',
  'minimap.show': 'Mostrar el mapa pequeño',
} satisfies Partial<Catalogue>;
