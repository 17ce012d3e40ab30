import type { Catalogue } from '../translation.ts';

export const cliSpanish = {
  'cli.usage': `SIM Mapper en la línea de órdenes

  npm run sim -- import CARDS.csv [--template us-adults] [--title TITLE] [--place PLACE] [--sponsor SPONSOR] --out FILE.sim.json
      Hace un taller de una lista de tarjetas.
  npm run sim -- import TABLES.csv.zip|TABLES.xlsx --out FILE.sim.json
      Hace un taller de las tablas que «report» ha escrito.
  npm run sim -- check FILE.sim.json
      Enumera lo que falta.
  npm run sim -- report FILE.sim.json [--part full] [--large-print] --out PLAN.pdf
      Escribe el informe o una parte: full, summary, map, plan, my-steps, no-names, worksheets.
  npm run sim -- report FILE.sim.json --format docx|pptx|md|json [--part full] --out FILE
      Escribe el informe o una parte para Word, como diapositivas, como Markdown o como datos.
  npm run sim -- report FILE.sim.json --format xlsx|csv|ics --out FILE
      Escribe todas las tablas (csv: un archivo comprimido con una por archivo), o un calendario de pasos.
  npm run sim -- report FILE.sim.json --format svg|png --out MAP.svg
      Dibuja el mapa con todas las tarjetas.
  npm run sim -- report FILE.sim.json --format poster [--sheet a0] --out POSTER.pdf
      Imprime el mapa como póster en una hoja, o en varias para pegarlas donde las letras medirían menos de 7 puntos.
      Hojas: letter, tabloid, arch-c, arch-d, arch-e, a4, a3, a2, a1, a0; sin ninguna, la más pequeña que se lee.

--out reemplaza un archivo que SIM Mapper escribió antes, y deja cualquier otro como está.
Termina con 0 si el trabajo se hizo, 1 si no se puede hacer, 2 si no se entendió la orden.`,
  'cli.templates': ({ names }) => `Plantillas: ${names}`,
  'cli.noCommand': ({ name }) => `No existe la orden «${name}».`,
  'cli.rowWithoutId': ({ collection, row }) =>
    `${collection}, fila ${row}: se deja fuera, no tiene un id que esta aplicación pudiera haber escrito`,
  'cli.tablesLacking': ({ names }) => `El archivo no tiene tabla para esto, así que falta en el taller: ${names}`,
  'cli.tableUnknown': ({ name }) => `${name}: se dejó fuera, la aplicación no tiene lugar para ello`,
  'cli.noPart': ({ name, names }) => `El informe no tiene la parte «${name}». Partes: ${names}`,
  'cli.noPartIn': ({ format, name, names }) =>
    names === ''
      ? `«${format}» no tiene partes: quite «--part ${name}».`
      : `«${format}» no tiene la parte «${name}». Partes: ${names}`,
  'cli.oneFile': ({ command }) => `«${command}» lee un archivo.`,
  'cli.noOut': 'Diga con --out qué archivo se debe escribir.',
  'cli.noTemplate': ({ name }) => `No existe la plantilla «${name}».`,
  'cli.outIsInput': 'El archivo que se escribe es el que se lee. Elija otro nombre.',
  'cli.outIsForeign': ({ file }) => `${file} ya existe y no lo escribió SIM Mapper. Quedó como estaba.`,
  'cli.cannotRead': ({ file, why }) => `No se puede leer ${file}: ${why}`,
  'cli.cannotWrite': ({ file, why }) => `No se puede escribir ${file}: ${why}`,
  'cli.failed': ({ file, why }) => `${file}: ${why}`,
  'cli.wrote': ({ file }) => `Se escribió ${file}`,
  'cli.pages': ({ count }, say) => say.plural(count, { one: 'Una página', other: `${say.number(count)} páginas` }),
  'cli.writing': ({ percent }) => `Escribiendo el informe: ${percent} %`,
} satisfies Partial<Catalogue>;
