import type { Catalogue } from '../translation.ts';

export const shellSpanish = {
  'app.name': 'SIM Mapper',
  'app.tagline': 'Dibujar el mapa de interceptos, ordenar las brechas, salir con el plan.',
  'app.localOnly': 'Todo queda en esta computadora hasta que usted guarde un archivo.',
  'app.loading': 'Abriendo…',
  'phase.label': 'Partes del taller',
  'phase.people': 'Personas',
  'phase.map': 'Mapa',
  'phase.priorities': 'Prioridades',
  'phase.plan': 'Plan',
  'phase.report': 'Informe',
  'shelf.title': 'Talleres en este dispositivo',
  'shelf.empty': 'Aún no hay nada. Empiece un taller nuevo, abra un archivo que le hayan dado o mire el ejemplo.',
  'shelf.new': 'Taller nuevo',
  'shelf.openFile': 'Abrir archivo',
  'shelf.openFileHint':
    '«Abrir archivo» acepta un taller (.sim.json) o una lista de tarjetas (.csv); también puede soltar el archivo en cualquier parte de esta página. El ejemplo es un condado inventado con su mapa, sus votos y su plan terminados.',
  'shelf.sample': 'Probar el ejemplo',
  'shelf.open': ({ title }) => `Abrir ${title}`,
  'shelf.untitled': 'Taller sin título',
  'shelf.changed': ({ when }) => `Cambiado: ${when}`,
  'shelf.cards': ({ count }, say) =>
    say.plural(count, { one: `${count} tarjeta`, other: `${say.number(count)} tarjetas` }),
  'shelf.remove': ({ title }) => `Quitar ${title} de este dispositivo`,
  'shelf.removed': ({ title }) => `${title} se quitó de este dispositivo.`,
  'shelf.back': 'Todos los talleres',
  'new.title': 'Taller nuevo',
  'new.template': 'Empezar con',
  'new.workshopTitle': 'Título',
  'new.titlePlaceholder': 'Mapa de interceptos del condado de Harris',
  'new.place': 'Lugar',
  'new.startDate': 'Primer día',
  'new.endDate': 'Último día',
  'new.sponsor': 'Patrocinador',
  'new.create': 'Crear el taller',
  'new.needsTitle': 'Ponga un título al taller para poder encontrarlo después.',
  'action.cancel': 'Cancelar',
  'action.close': 'Cerrar',
  'action.undo': 'Deshacer',
  'action.redo': 'Rehacer',
  'action.undoOf': ({ label }) => `Deshacer: ${label} (Ctrl+Z)`,
  'action.redoOf': ({ label }) => `Rehacer: ${label} (Ctrl+Mayús+Z)`,
  'action.nothingToUndo': 'No hay nada que deshacer',
  'action.nothingToRedo': 'No hay nada que rehacer',
  'action.saveFile': 'Guardar',
  'action.dismiss': 'Descartar',
  'action.more': 'Más',
  'action.add': 'Agregar',
  'action.remove': 'Quitar',
  'action.importCsv': 'Agregar tarjetas de un archivo CSV',
  'done.undone': ({ label }) => `Deshecho: ${label}`,
  'done.redone': ({ label }) => `Rehecho: ${label}`,
  'done.keptOthers': ({ count }, say) =>
    say.plural(count, {
      one: 'Se conservó un cambio hecho después en otro lugar.',
      other: `Se conservaron ${count} cambios hechos después en otro lugar.`,
    }),
  'done.fileSaved': ({ name }) => `Se guardó ${name}. Tenga una copia fuera de esta computadora.`,
  'done.imported': ({ count }, say) =>
    say.plural(count, { one: 'Se importó una fila.', other: `Se importaron ${say.number(count)} filas.` }),
  'saving.saved': ({ time }) => `Guardado ${time}`,
  'saving.saving': 'Guardando…',
  'saving.download': 'Guardar un archivo ahora',
  'saving.unsaved': 'Sin guardar',
  'saving.memory': 'Solo en memoria',
  'saving.full': 'Sin guardar: este dispositivo está lleno. Libere espacio o guarde un archivo ahora.',
  'saving.newer':
    'Aquí no se guarda: una versión más nueva de la aplicación escribió este taller. Vuelva a cargar la página.',
  'saving.error': 'Sin guardar: el navegador no quiso guardar el trabajo. Guarde un archivo ahora.',
  'saving.inMemory': 'Solo en memoria: este navegador no guarda nada. Guarde un archivo antes de cerrar la página.',
  'file.newer':
    'Este archivo lo guardó una versión más nueva de SIM Mapper. No se cambió nada; ábralo con esa versión.',
  'file.notAWorkshop':
    'Este archivo no es un taller. SIM Mapper abre los archivos .sim.json que ha guardado y listas de tarjetas .csv.',
  'file.damaged': 'Este archivo está dañado. Quedó como está y no se cambió nada en este dispositivo. Pida otra copia.',
  'file.damagedAt': ({ line }) =>
    `Este archivo está dañado cerca de la línea ${line}. Quedó como está y no se cambió nada en este dispositivo. Pida otra copia.`,
  'file.truncated':
    'Falta el final de este archivo, como tras una descarga interrumpida. Quedó como está y no se cambió nada en este dispositivo. Pida otra copia.',
  'file.unread': ({ detail }) => `No se pudo leer el archivo (${detail}).`,
  'file.tooLarge': 'Este archivo es demasiado grande para ser un taller o una lista de tarjetas. No se cambió nada.',
  'file.reading': ({ name }) => `Leyendo ${name}`,
  'file.readingExplained':
    'Este archivo tarda más que la mayoría. Se lee aparte de su trabajo, y se detiene si no termina.',
  'file.stopped': 'Se dejó de leer el archivo. No se cambió nada.',
  'file.folder': 'Esto es una carpeta. Suelte un archivo: un taller (.sim.json) o una lista de tarjetas (.csv).',
  'file.several':
    'Estos son varios archivos. Suelte uno a la vez: un taller (.sim.json) o una lista de tarjetas (.csv).',
  'file.drop': 'Suelte el archivo para abrirlo',
  'file.tooSlow':
    'Leer este archivo tardó demasiado y se detuvo: está dañado o es demasiado grande. No se cambió nada. Pida otra copia.',
  'file.added': 'El archivo está abierto y ahora se guarda también en este dispositivo.',
  'file.known': 'Este taller ya está en este dispositivo, con todo lo que dice el archivo.',
  'file.continued': 'El taller de este dispositivo se puso al día con lo que dice el archivo.',
  'file.beside':
    'En este dispositivo hay un taller con el mismo origen que ha seguido por su cuenta. El archivo se abrió aparte, como copia.',
  'file.startedFromCsv': 'Se empezó un taller con la lista de tarjetas.',
  'file.repaired': ({ count }, say) =>
    say.plural(count, {
      one: 'Un registro no estaba completo y se arregló.',
      other: `${say.number(count)} registros no estaban completos y se arreglaron.`,
    }),
  'opened.unreadable': ({ count }, say) =>
    say.plural(count, {
      one: 'No se puede leer una parte guardada de este taller. Se conserva, pero aquí falta lo que dice. Compare con el último archivo que guardó.',
      other: `No se pueden leer ${say.number(count)} partes guardadas de este taller. Se conservan, pero aquí falta lo que dicen. Compare con el último archivo que guardó.`,
    }),
  'opened.missing': 'Este taller no está en este dispositivo.',
  'opened.newer':
    'Una versión más nueva de SIM Mapper escribió este taller. Vuelva a cargar la página para tener esa versión.',
  'opened.out-of-reach':
    'Este navegador no deja que la aplicación guarde nada ni lea lo guardado. Puede trabajar en memoria: guarde un archivo antes de cerrar la página.',
  'theme.choose': 'Pantalla oscura o clara',
  'error.title': 'Algo salió mal',
  'error.body':
    'Su trabajo hasta el último «Guardado» está en este dispositivo. Vuelva a cargar la página para seguir.',
  'error.reload': 'Volver a cargar',
} satisfies Partial<Catalogue>;
