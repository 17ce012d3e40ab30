import type { Catalogue } from '../translation.ts';

export const commissioningSpanish = {
  'phase.commissioning': 'Para quienes financian',
  'reporting.parts': 'El informe y lo que es para quienes financian',
  'commissioning.title': 'Para quienes financian',
  'commissioning.filter': 'Qué se muestra',
  'commissioning.need': 'Necesidad',
  'commissioning.anyNeed': 'Todas las necesidades',
  'commissioning.anyIntercept': 'Todos los interceptos',
  'commissioning.anyPopulation': 'Todas las personas',
  'commissioning.anyArea': 'Todas las zonas',
  'commissioning.clear': 'Mostrar todo',
  'commissioning.saveTables': 'Guardar como Excel',
  'commissioning.elsewhere':
    'Como PDF, para Word o como diapositivas: «Exportar…», y después la parte «Resumen para quienes financian». Allí está todo, sea cual sea el filtro de aquí.',
  'commissioning.tablesFailed': ({ detail }) =>
    `No se pudo crear el libro (${detail}). Inténtelo de nuevo, o guarde el resumen para quienes financian como PDF.`,
  'commissioning.empty':
    'Aún no hay nada en el mapa. Anote allí servicios y brechas; con necesidades, poblaciones y zonas en las tarjetas, esta vista dice dónde faltan servicios, cuáles están llenos y qué no sabe nadie.',
  'commissioning.nothing': 'Nada aquí corresponde a lo elegido arriba.',
  'commissioning.gaps': 'Brechas',
  'commissioning.gapCount': ({ count }, say) =>
    say.plural(count, { '=0': 'ninguna brecha', one: '1 brecha', other: `${say.number(count)} brechas` }),
  'commissioning.serviceCount': ({ count }, say) =>
    say.plural(count, { '=0': 'ningún servicio', one: '1 servicio', other: `${say.number(count)} servicios` }),
  'commissioning.noNeed':
    'Ninguna brecha responde aún a una necesidad. Elija las necesidades de una tarjeta en sus detalles o en la tabla de cobertura.',
  'commissioning.noPopulation': 'Ninguna tarjeta nombra una población. Escríbala en los detalles de una tarjeta.',
  'commissioning.noArea': 'Ninguna tarjeta nombra una zona. Escríbala en los detalles de una tarjeta.',
  'commissioning.noShort': 'Ningún servicio está marcado como falto de capacidad.',
  'commissioning.noClosing': 'Ninguna prioridad responde aún a una brecha.',
  'commissioning.noUncollected': 'Ninguna cifra está marcada como no recogida.',
  'commissioning.noUnchecked': 'Alguien ha revisado cada servicio.',
  'commissioning.cell': ({ row, need, count }, say) =>
    `${row}, ${need}: ${say.plural(count, { '=0': 'ninguna brecha', one: '1 brecha', other: `${say.number(count)} brechas` })}`,
  'commissioning.unknown': ({ row, need }) => `${row}, ${need}: no hay anotada ni una brecha ni un servicio`,
  'commissioning.keyOfCells': 'Con rayas: no hay anotada ni una brecha ni un servicio.',
  'commissioning.show': ({ name }) => `Mostrar en el mapa: ${name}`,
  'commissioning.only': ({ name }) => `Mostrar solo: ${name}`,
  'commissioning.amount': ({ value, unit }, say) => `${say.number(value)} ${unit}`.trim(),
  'commissioning.unitHead': 'Unidad',
  'commissioning.yearHead': 'Año',
  'commissioning.more': ({ count }, say) => `y ${say.number(count)} más`,
} satisfies Partial<Catalogue>;
