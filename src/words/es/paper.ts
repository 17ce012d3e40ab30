import type { Catalogue } from '../translation.ts';

export const paperSpanish = {
  'paper.button': 'PDF',
  'paper.title': 'Creando el archivo',
  'paper.working': 'Escribiendo…',
  'paper.done': ({ name, pages }, say) =>
    say.plural(pages, {
      one: `${name} está en sus descargas, una página.`,
      other: `${name} está en sus descargas, ${say.number(pages)} páginas.`,
    }),
  'paper.cancelled': 'Detenido. No se creó ningún archivo.',
  'paper.failed': ({ detail }) =>
    `No se pudo crear el archivo (${detail}). Su trabajo no ha cambiado; inténtelo de nuevo.`,
  'paper.missing': ({ character, name, section }) =>
    `El papel no tiene signo para ${character} (${name})${section === '' ? '' : `, primero en «${section}»`}: en su lugar hay un recuadro.`,
  'paper.missingMore': ({ count }, say) =>
    say.plural(count, {
      one: 'Hay otro carácter más para el que no tiene signo.',
      other: `Hay otros ${say.number(count)} caracteres para los que no tiene signo.`,
    }),
  'paper.more': 'Exportar…',
  'paper.dialog': 'Llevarse el taller',
  'paper.format': 'Formato',
  'paper.use.print': 'Para imprimir',
  'paper.use.edit': 'Para seguir escribiendo',
  'paper.use.tables': 'Para otros programas',
  'paper.use.pictures': 'Imágenes',
  'paper.part': 'Parte',
  'paper.pageSize': 'Tamaño del papel',
  'paper.sheet': 'Hoja',
  'paper.sheetBest': 'La más pequeña en la que se lee cada letra',
  'paper.large': 'Letra grande: de 18 puntos',
  'paper.look': 'Antes de guardar',
  'paper.everything': 'El archivo contiene todo lo que dice esta parte del informe.',
  'paper.everyRecord':
    'El archivo contiene todo el taller. Después de editarlo, «Actualizar desde una hoja de cálculo» lo trae de vuelta.',
  'paper.looking': 'Viendo qué contendrá el archivo…',
  'paper.personal': ({ count }, say) =>
    say.plural(count, {
      one: 'Un texto parece contener datos de una persona. Revíselo primero: el botón rojo de arriba lo muestra.',
      other: `${say.number(count)} textos parecen contener datos de una persona. Revíselos primero: el botón rojo de arriba los muestra.`,
    }),
  'paper.save': 'Guardar el archivo',
  'paper.print': 'Abrir para imprimir',
  'paper.printing': ({ name }) => `${name} está abierto en otra pestaña. Imprímalo allí.`,
  'paper.printBlocked': ({ name }) =>
    `El navegador no dejó abrir una pestaña. ${name} está en sus descargas: ábralo e imprímalo allí.`,
  'paper.part.full': 'Informe completo',
  'paper.part.summary': 'Resumen de una página',
  'paper.part.map': 'Solo el mapa',
  'paper.part.plan': 'Plan de acción',
  'paper.part.my-steps': 'Mis pasos, una página por responsable',
  'paper.part.no-names': 'Copia sin nombres',
  'paper.part.commissioning': 'Resumen para quienes financian',
  'paper.part.worksheets': 'Hojas de trabajo para un día en papel',
  'paper.format.pdf': 'PDF: informe para imprimir y leer',
  'paper.format.docx': 'Word (DOCX)',
  'paper.format.pptx': 'PowerPoint (PPTX)',
  'paper.format.csv': 'Todas las tablas en CSV',
  'paper.format.xlsx': 'Todas las tablas en un libro de Excel',
  'paper.format.md': 'Markdown',
  'paper.format.json': 'Informe como datos (JSON)',
  'paper.format.ics': 'Calendario de pasos con fecha',
  'paper.format.poster': 'Póster: solo el mapa, en una hoja grande',
  'paper.saved': ({ name }) => `${name} está en sus descargas.`,
  'paper.left': '¿Guardar sin esto?',
  'paper.saveAnyway': 'Guardar',
  'paper.cut': ({ count }, say) =>
    say.plural(count, {
      one: 'Un texto tiene más de 32 767 caracteres y se corta ahí: en una celda no cabe más.',
      other: `${say.number(count)} textos tienen más de 32 767 caracteres y se cortan ahí: en una celda no cabe más.`,
    }),
  'paper.noPicture': 'Markdown no tiene imágenes. El archivo cuenta el mapa como una lista.',
  'paper.noDrawing': 'Los datos no tienen imágenes. El archivo cuenta el mapa como una lista.',
  'paper.onlyMap': 'El archivo contiene solo el mapa. Las prioridades, el plan y las personas están en el informe.',
  'paper.notDrawn': ({ count }, say) =>
    say.plural(count, {
      one: 'Una tarjeta solo se cuenta en el mapa: está en un traspaso, o su recuadro está lleno. El informe completo la tiene.',
      other: `${say.number(count)} tarjetas solo se cuentan en el mapa: están en traspasos, o sus recuadros están llenos. El informe completo las tiene.`,
    }),
  'paper.onlyNames': 'La imagen muestra las estaciones y cuántas tarjetas tienen. Las tarjetas están en el informe.',
  'paper.onlySteps': 'Un calendario contiene los pasos que tienen día límite, y nada más del taller.',
  'paper.withoutSections': ({ titles }) => `Las diapositivas dejan fuera estas secciones: ${titles}.`,
  'paper.hidden': ({ titles }) => `Se ha elegido no imprimir: ${titles}. La elección está en «Informe».`,
  'paper.withoutDetails': ({ count }, say) =>
    say.plural(count, {
      one: 'Una nota o cifra que acompaña a una tarjeta, un paso o una prioridad está en el informe y no en las diapositivas.',
      other: `${say.number(count)} notas y cifras que acompañan a tarjetas, pasos y prioridades están en el informe y no en las diapositivas.`,
    }),
  'paper.withoutDay': ({ count }, say) =>
    say.plural(count, {
      one: 'Un paso no tiene día límite, o lo dice con palabras, y no está en el calendario.',
      other: `${say.number(count)} pasos no tienen día límite, o lo dicen con palabras, y no están en el calendario.`,
    }),
  'paper.title.summary': 'Resumen',
  'paper.title.map': 'Mapa',
  'paper.title.plan': 'Plan de acción',
  'paper.title.my-steps': 'Pasos por responsable',
  'paper.title.commissioning': 'Resumen para quienes financian',
  'paper.noCommissioning':
    'Aún no se ha anotado nada sobre lo que pueda actuar quien financia: ni brechas, ni servicios, ni cifras.',
  'paper.title.worksheets': 'Hojas de trabajo',

  'tables.update': 'Actualizar desde una hoja de cálculo',
  'tables.explain':
    'Toma lo que se cambió en un libro de Excel o en tablas CSV que esta aplicación exportó. Usted ve cada cambio antes de que se haga nada.',
  'tables.pick': 'Elegir un libro o tablas',
  'tables.foreign':
    'Estas no son tablas que esta aplicación haya exportado. Una lista de tarjetas en CSV entra con «Agregar tarjetas de un archivo CSV».',
  'tables.damaged': ({ detail }) => `No se puede leer el archivo (${detail}). Exporte las tablas otra vez.`,
  'tables.removes': ({ count }, say) =>
    say.plural(count, {
      one: 'Quitar lo que ya no tiene fila en el archivo',
      other: `Quitar los ${say.number(count)} registros que ya no tienen fila en el archivo`,
    }),
  'tables.refused': ({ count }, say) =>
    say.plural(count, { one: 'Un dato no se toma', other: `${say.number(count)} datos no se toman` }),
  'tables.refusedRow': ({ kind, row }) => `${kind}, fila ${row}: no tiene un id por el que se pueda reconocer`,
  'tables.refusedField': ({ kind, row, field }) =>
    `${kind}, fila ${row}, columna «${field}»: el valor no es posible; queda lo que había`,
  'tables.moreRefused': ({ count }, say) => `y ${say.number(count)} más`,
  'tables.apply': 'Tomar los cambios',
  'tables.done': ({ name }) => `Actualizado con ${name}`,

  'preview.title': 'Vista previa',
  'preview.making': 'Preparando el papel…',
  'preview.page': ({ page, pages }, say) => `Página ${say.number(page)} de ${say.number(pages)}`,
  'preview.section': 'Ir a una sección',
  'preview.front': 'Portada y contenido',
  'preview.alt':
    'Páginas del informe como imágenes. Las mismas palabras están donde se escribieron; el esquema del mapa lee todas las tarjetas.',
  'preview.failed': ({ detail }) =>
    `No se pudo crear la vista previa (${detail}). Puede que el informe sí se pueda crear: pruebe «PDF».`,
  'paper.titleOf': ({ name, part }) => `${name}: ${part}`,

  'paper.noPlan': 'Aún no se ha elegido ninguna prioridad ni escrito ningún paso.',
  'paper.noMap': 'El mapa aún no tiene interceptos.',
  'paper.nextSteps': 'Próximos pasos',
  'paper.moreSteps': ({ count }, say) =>
    say.plural(count, {
      one: 'Hay un paso más en el plan de acción.',
      other: `Hay ${say.number(count)} pasos más en el plan de acción.`,
    }),
  'paper.noSummary': 'Aún no se ha dicho nada.',
  'paper.stepsOf': ({ lead }) => `Pasos a cargo de ${lead}`,
  'paper.stepsOfNobody': 'Pasos que aún no tienen responsable',
  'paper.priorityAndObjective': 'Prioridad y objetivo',
  'paper.stepCount': ({ count }, say) => say.plural(count, { one: 'Un paso.', other: `${say.number(count)} pasos.` }),

  'paper.withoutNames':
    'En esta copia, la agencia o el cargo ocupa el lugar del nombre de cada participante. Los nombres escritos de otra manera, como un apellido solo, no se reconocen: lea la copia antes de entregarla.',
  'paper.agencies': 'Agencias que participaron',
  'paper.people': 'Personas',
  'paper.noAgency': 'Sin agencia',
  'paper.someone': 'un participante',

  'paper.blankMap': 'El mapa, para completar',
  'paper.blankMapCaption':
    '● recurso · ▲ brecha. Escriba uno junto a cada signo; marque con medio círculo un recurso al que le falta capacidad.',
  'paper.votingSheet': 'Hoja de votación',
  'paper.votingIntro': ({ dots }, say) =>
    say.plural(dots, {
      one: 'Tiene un punto. Póngalo junto a la candidata que más le importe.',
      other: `Tiene ${say.number(dots)} puntos. Póngalos junto a las candidatas que más le importen.`,
    }),
  'paper.onePerCandidate': 'Como máximo un punto por candidata.',
  'paper.candidate': 'Prioridad candidata',
  'paper.dots': 'Puntos',
  'paper.planForm': 'Formulario del plan de acción',
  'paper.planFormOf': ({ title }) => `Formulario del plan de acción: ${title}`,
  'paper.planFormPriority': 'Prioridad:',
  'paper.planFormMeasure': 'Cómo sabremos que funcionó:',
} satisfies Partial<Catalogue>;
