import type { Catalogue } from '../translation.ts';

export const templateSpanish = {
  'language.device': 'Idioma en este dispositivo',
  'language.workshop': 'Idioma del taller',
  'template.action': 'Plantilla de este taller',
  'template.title': 'Plantilla de este taller',
  'template.switch': 'Cambiar a otra plantilla',
  'template.switchHint':
    'Las tarjetas, los votos, los planes y las respuestas se conservan. Primero ve qué cambiaría, y lo puede deshacer.',
  'template.other': 'Plantilla',
  'template.apply': 'Cambiar la plantilla',
  'template.switched': ({ name }) => `Plantilla nueva: ${name}`,
  'template.stay': ({ count }, say) =>
    say.plural(count, {
      one: '1 tarjeta conserva su lugar.',
      other: `${say.number(count)} tarjetas conservan su lugar.`,
    }),
  'template.moved': ({ count }, say) =>
    say.plural(count, { one: '1 tarjeta cambia de lugar', other: `${say.number(count)} tarjetas cambian de lugar` }),
  'template.movedCard': ({ text, from, to }) => `${text}: ${from} → ${to}`,
  'template.come': ({ names }) => `Estaciones nuevas: ${names}.`,
  'template.go': ({ names }) => `Estaciones sin equivalente: ${names}.`,
  'template.keep': 'Guardar el marco de este taller como plantilla',
  'template.keepHint':
    'Carriles, estaciones, caminos, subtítulos, preguntas, socios, medidas, afirmaciones y palabras. No lleva tarjetas, nombres, cifras ni votos.',
  'template.name': 'Nombre de la plantilla',
  'template.needsName': 'Ponga un nombre a la plantilla para poder encontrarla después.',
  'template.keepHere': 'Guardarla en este dispositivo',
  'template.saveFile': 'Guardarla como archivo',
  'template.kept': ({ name }) => `Los talleres nuevos de este dispositivo pueden empezar con ${name}.`,
  'template.notKept': ({ name }) =>
    `Este navegador conserva ${name} solo hasta que se cierre la página. Guárdela también como archivo.`,
  'template.open': 'Abrir un archivo de plantilla',
  'template.given': 'Vienen con la aplicación',
  'template.own': 'Propias',
  'template.remove': ({ name }) => `Quitar ${name} de este dispositivo`,
  'template.none': 'Este archivo no es una plantilla. SIM Mapper abre los archivos .sim-template.json que ha guardado.',
  'template.newer': 'Esta plantilla la guardó una versión más nueva de SIM Mapper. No se cambió nada.',
} satisfies Partial<Catalogue>;
