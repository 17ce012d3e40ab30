import type { Grammar } from '../grammar.ts';
import { capital } from '../terms.ts';
import type { Catalogue } from '../translation.ts';

const resourceCount = (count: number, say: Grammar) =>
  say.plural(count, { one: '1 recurso', other: `${say.number(count)} recursos` });
const gapCount = (count: number, say: Grammar) =>
  say.plural(count, { one: '1 brecha', other: `${say.number(count)} brechas` });

export const mapCoverageSpanish = {
  'view.coverage': 'Cobertura',
  'topics.label': 'A qué responde esta tarjeta',
  'topics.message': 'Mensajes',
  'topics.need': 'Necesidades',
  'topics.suggested': ({ topic }) => `${topic}, por sugerencia de las palabras de la tarjeta`,
  'topics.confirm': ({ count }, say) =>
    say.plural(count, { one: 'Confirmar la sugerencia', other: `Confirmar ${count} sugerencias` }),
  'topics.hint': 'Con línea discontinua: sugerencias según las palabras de la tarjeta.',
  'coverage.label': 'Cobertura del mapa',
  'coverage.grid': 'Qué pregunta la tabla',
  'coverage.grid.message': 'Mensajes',
  'coverage.grid.need': 'Necesidades',
  'coverage.grid.status': 'Estado',
  'coverage.grid.agency': 'Agencias',
  'coverage.edit.message': 'Editar mensajes',
  'coverage.edit.need': 'Editar necesidades',
  'coverage.noAgency': 'Sin agencia anotada',
  'coverage.noCards': 'La tabla tiene una fila por agencia, y aún no hay recursos ni brechas en el mapa.',
  'coverage.nothingShown': 'El filtro no muestra aquí ninguna tarjeta. Sin él puede haber alguna.',
  'coverage.ownTopics': 'Escribir otros propios',
  'coverage.caption.agency': ({ intercept }) => `Recursos y brechas por agencia e ${intercept}`,
  'topics.edit.message': 'Mensajes que valen en todas partes',
  'topics.edit.need': 'Necesidades que tienen las personas',
  'topics.add.message': 'Agregar un mensaje',
  'topics.add.need': 'Agregar una necesidad',
  'topics.name': 'Nombre',
  'topics.uses': ({ count }, say) => say.plural(count, { one: '1 tarjeta', other: `${say.number(count)} tarjetas` }),
  'topics.up': ({ name }) => `Subir ${name}`,
  'topics.down': ({ name }) => `Bajar ${name}`,
  'topics.remove': ({ name }) => `Quitar ${name}`,
  'topics.added': ({ name }) => `Agregado a la tabla: ${name}`,
  'topics.renamed': ({ name }) => `Nombre nuevo: ${name}`,
  'topics.moved': ({ name }) => `${name}: ahora en otro lugar`,
  'topics.removed': ({ name }) => `Se quitó de la tabla: ${name}. Sus tarjetas se conservan.`,
  'coverage.caption.message': ({ intercept }) => `Recursos y brechas por ${intercept} y mensaje`,
  'coverage.caption.need': ({ intercept }) => `Recursos y brechas por ${intercept} y necesidad`,
  'coverage.caption.status': ({ intercept }) => `Recursos y brechas por ${intercept} y estado`,
  'coverage.keys': 'Las flechas pasan de una celda a otra; Intro muestra las tarjetas de una celda.',
  'coverage.gapsColumn': 'Brechas',
  'coverage.total': 'Todo, cada tarjeta una vez',
  'coverage.empty': 'nada',
  'coverage.counts': ({ resources, gaps }, say) => {
    const said = [
      ...(resources > 0 ? [resourceCount(resources, say)] : []),
      ...(gaps > 0 ? [gapCount(gaps, say)] : []),
    ];
    return said.length > 0 ? said.join(', ') : 'nada anotado';
  },
  'coverage.cell': ({ row, column, counts }) => `${column}, ${row}: ${counts}`,
  'coverage.cellTitle': ({ row, column }) => `${column} · ${row}`,
  'coverage.nothing':
    'Aquí no hay anotado ningún recurso ni ninguna brecha. ¿De verdad no hay nada, o aún no se ha preguntado?',
  'coverage.nothingHere': 'Aquí no tenemos nada',
  'coverage.nothingHint': 'Crea una brecha, que se puede votar y planificar.',
  'coverage.gapText': ({ row, topic }) => `Nada para «${topic}» en ${row}`,
  'coverage.gapTextSystem': ({ topic }) => `Nada para «${topic}» en todo el sistema`,
  'coverage.gapAdded': ({ row, topic }) => `Brecha agregada: ${topic}, ${row}`,
  'coverage.noTopics': 'Este mapa se dibujó antes de que hubiera mensajes y necesidades por los que preguntar.',
  'coverage.addTopics': 'Preguntar por los seis mensajes y las nueve necesidades',
  'coverage.topicsAdded': 'Mensajes y necesidades agregados',
  'coverage.noLanes': ({ intercept }) => `La tabla tiene una fila por ${intercept}, y este mapa aún no tiene ninguno.`,
  'coverage.sign.resources': 'Recursos',
  'coverage.sign.both': 'Recursos y brechas',
  'coverage.sign.gaps': 'Solo brechas',
  'coverage.sign.nothing': 'Nada anotado',
  'view.flow': 'Flujo',
  'flow.label': 'Flujo de personas por el mapa',
  'flow.people': ({ count }, say) => say.number(count),
  'flow.comeBack': ({ people, from, to }) => `${people} vuelven de ${from} a ${to}`,
  'flow.picture': ({ lanes, intercept }) => `Personas por año y por ${intercept}. ${lanes}`,
  'flow.laneReads': ({ lane, arrive, leave, deeper }) =>
    `${lane}: llegan ${arrive}, salen a la comunidad ${leave}, siguen adentro ${deeper}.`,
  'flow.unknown': 'no se sabe',
  'flow.atLeast': ({ people }) => `al menos ${people}`,
  'flow.hint':
    'Personas por año, según las cifras de los caminos. Una línea quebrada con «?» es un camino que nadie ha contado; no es cero.',
  'flow.noVolumes':
    'Ningún camino tiene aún una cifra anual. Elija un camino en el mapa y escriba cuántas personas pasan por él en un año; unas pocas cifras ya muestran dónde más personas siguen adentro.',
  'flow.revolving': 'La puerta giratoria: quién vuelve',
  'flow.noReturns':
    'Ningún camino lleva aún de vuelta. Dibuje uno desde donde las personas salen hasta donde se las vuelve a ver, por ejemplo por una cita judicial perdida o un nuevo arresto.',
  'flow.returns': ({ known, unknown }, say) => {
    const ways = say.plural(unknown, {
      one: '1 camino de vuelta aún no tiene cifra.',
      other: `${say.number(unknown)} caminos de vuelta aún no tienen cifra.`,
    });
    const people = say.plural(known, {
      one: 'Se sabe que 1 persona por año vuelve.',
      other: `Se sabe que ${say.number(known)} personas por año vuelven.`,
    });
    return [...(known > 0 ? [people] : []), ...(unknown > 0 ? [ways] : [])].join(' ');
  },
  'flow.unfiltered': 'El filtro elige tarjetas. Esta imagen cuenta a las personas de todos los caminos.',
  'flow.whatIf': '¿Y si más personas salieran antes?',
  'flow.share': ({ number, intercept }) => `Salen más en el ${intercept} ${number}`,
  'flow.shareOf': ({ percent }) => `${percent} %`,
  'flow.reset': 'Como es ahora',
  'flow.asItIs': 'Mueva un control para ver qué cambiaría más adelante con más derivaciones.',
  'flow.noneFewer': 'Con eso aún nadie deja de seguir adentro.',
  'flow.fewer': ({ count, lane }, say) =>
    say.plural(count, {
      one: `1 persona menos por año llega a ${lane}.`,
      other: `${say.number(count)} personas menos por año llegan a ${lane}.`,
    }),
  'flow.more': ({ count }, say) =>
    say.plural(count, {
      one: '1 persona más sale a la comunidad.',
      other: `${say.number(count)} personas más salen a la comunidad.`,
    }),
  'flow.assumes':
    'Calculado en proporción: quien no sigue adentro no se cuenta más adelante, y con ello disminuyen quienes vuelven.',
  'flow.cannotDivert': ({ numbers }) =>
    `Sin control para ${numbers}: no hay salida, o nadie ha contado quién sigue adentro.`,
  'flow.table': 'Las mismas cifras en una tabla: personas por año',
  'flow.arrive': 'Llegan',
  'flow.leave': 'Salen a la comunidad',
  'flow.deeper': 'Siguen adentro',
  'flow.return': 'Vuelven desde aquí',
  'flow.change': 'Llegan menos',
  'poster.alt': ({ paths }) => `Líneas entre las estaciones: ${paths}.`,
  'poster.noPaths': 'ninguna',
  'poster.tile':
    'Fila {row} de {rows}, hoja {column} de {columns}. Imprima al 100 %. Corte por las marcas izquierda y superior y pegue sobre la hoja anterior.',
  'poster.sheet.letter': 'Carta',
  'poster.sheet.tabloid': 'Tabloide (11 x 17 pulg.)',
  'poster.sheet.arch-c': '18 x 24 pulg.',
  'poster.sheet.arch-d': '24 x 36 pulg.',
  'poster.sheet.arch-e': '36 x 48 pulg.',
  'poster.sheet.a4': 'A4',
  'poster.sheet.a3': 'A3',
  'poster.sheet.a2': 'A2',
  'poster.sheet.a1': 'A1',
  'poster.sheet.a0': 'A0',
  'poster.wall': ({ width, height, across, down }) =>
    `En la pared: ${across} x ${down} pulgadas (${width} x ${height} cm).`,
  'poster.smallest': 'Es la hoja más pequeña en la que ninguna letra mide menos de 7 puntos.',
  'poster.single': ({ sheet, points }) => `Una hoja, ${sheet}: sus letras más pequeñas miden ${points} puntos.`,
  'poster.tiled': ({ sheet, points, columns, rows }) =>
    `En una sola hoja, ${sheet}, habría letras de menos de 7 puntos. Por eso son ${columns * rows} hojas, ${columns} a lo ancho y ${rows} a lo alto, para pegarlas juntas; sus letras más pequeñas miden ${points} puntos.`,
  'picture.svg': 'Imagen del mapa (SVG)',
  'picture.png': 'Imagen del mapa (PNG)',
  'picture.overviewPng': 'Imagen del resumen (PNG)',
  'picture.overviewSvg': 'Imagen del resumen (SVG)',
  'picture.asShown': 'Como la pantalla muestra el mapa: filtrado y con carriles plegados',
  'picture.filtered': ({ caption, shown, all }, say) =>
    `${caption}. Son ${say.number(shown)} de ${say.number(all)} tarjetas; la imagen lo dice.`,
  'picture.collapsed': 'De los carriles plegados muestra cuántas tarjetas tienen, y no las tarjetas.',
  'picture.done': ({ name }) => `${name} está en sus descargas.`,
  'cli.noFormat': ({ name, names }) => `No existe el formato «${name}». Formatos: ${names}`,
  'cli.noSheet': ({ name, names }) => `No existe la hoja «${name}». Hojas: ${names}`,
  'coverage.rowHead': ({ intercept }) => capital(intercept),
} satisfies Partial<Catalogue>;
