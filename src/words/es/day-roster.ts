import type { Catalogue } from '../translation.ts';

export const rosterSpanish = {
  'roster.title': 'Personas',
  'roster.table': 'Personas del taller',
  'roster.people': ({ count }, say) =>
    say.plural(count, { '=0': 'Nadie aún', one: '1 persona', other: `${say.number(count)} personas` }),
  'roster.agencies': ({ count }, say) =>
    say.plural(count, { one: '1 agencia', other: `${say.number(count)} agencias` }),
  'roster.facilitators': ({ count }, say) =>
    say.plural(count, { one: '1 persona facilita', other: `${say.number(count)} personas facilitan` }),
  'roster.empty':
    'Anote quién está en la sala: el informe nombra a todas las personas, la votación sabe cuántos puntos hay y los pasos encuentran responsable. Escriba abajo el primer nombre, o pegue ahí filas de una hoja de cálculo.',
  'roster.pasteHint':
    'Intro agrega a la persona. Aquí se pueden pegar filas copiadas de una hoja de cálculo, con o sin encabezado.',
  'roster.number': 'N.º',
  'roster.here': 'Aquí',
  'roster.team': 'Facilitadores y equipo central',
  'roster.participants': 'Participantes',
  'roster.showContact': 'Datos de contacto',
  'standing.none': 'Sin preguntar',
  'standing.invited': 'Con invitación',
  'standing.agreed': 'Aceptó',
  'standing.present': 'Presente',
  'signIn.label': 'Registrar por nombre',
  'signIn.placeholder': '¿Quién llegó? Una o dos letras y luego Intro',
  'signIn.matches': 'Personas que coinciden',
  'signIn.session': 'Sesión en la que se registra',
  'signIn.unknown': ({ name }) => `Agregar y registrar a ${name}`,
  'signIn.done': ({ name }) => `${name} está aquí`,
  'signIn.undone': ({ name }) => `${name} no está aquí`,
  'signIn.added': ({ name }) => `Se agregó a ${name}, que está aquí`,
  'signIn.here': ({ name }) => `${name} está aquí`,
  'signIn.count': ({ here, all }, say) => `${say.number(here)} de ${say.number(all)} aquí`,
  'sheet.import': 'Importar una hoja',
  'sheet.explain':
    'Toma una hoja de asistencia o una lista de invitaciones como archivo CSV o libro de Excel. Usted ve cómo se entienden sus columnas antes de que cambie nada.',
  'sheet.pick': 'Elegir un archivo',
  'sheet.unreadable.empty': 'No hay nada en este archivo.',
  'sheet.unreadable.no sheet':
    'Este archivo no es CSV ni un libro de Excel que se pueda leer. Guárdelo como CSV e inténtelo de nuevo.',
  'sheet.unreadable.too large': 'Este archivo es demasiado grande para ser una lista de personas.',
  'sheet.preview': ({ source }) => `Qué hay en ${source}`,
  'sheet.firstRows': 'Primeras filas de la hoja',
  'sheet.line': 'Fila',
  'sheet.leftOut': '(se deja fuera)',
  'sheet.column': ({ number, name }) => `Columna ${number} ${name}`.trim(),
  'sheet.more': ({ count }, say) =>
    say.plural(count, { one: 'y 1 fila más', other: `y ${say.number(count)} filas más` }),
  'sheet.known': ({ count }, say) =>
    say.plural(count, {
      one: '1 persona ya está en la lista y no se agrega otra vez; solo se llena lo que falta.',
      other: `${say.number(count)} personas ya están en la lista y no se agregan otra vez; solo se llena lo que falta.`,
    }),
  'sheet.unknownRoles': ({ roles }) =>
    `Estas funciones no se conocen, así que las personas entran como participantes: ${roles}.`,
  'sheet.kind': ({ word }) => `«${word}» no es aquí un tipo de socio. Corresponde a`,
  'sheet.newKind': ({ word }) => `Un tipo propio: ${word}`,
  'sheet.signIn': 'Todas las personas de esta hoja estuvieron: registrarlas',
  'sheet.take': ({ count }, say) =>
    say.plural(count, {
      '=0': 'Conservar las filas aparte',
      one: 'Tomar 1 persona',
      other: `Tomar ${say.number(count)} personas`,
    }),
  'sheet.took': ({ count, aside }, say) =>
    `${say.plural(count, { one: 'Se tomó 1 persona', other: `Se tomaron ${say.number(count)} personas` })}${
      aside === 0
        ? '.'
        : say.plural(aside, {
            one: ', 1 fila quedó aparte.',
            other: `, ${say.number(aside)} filas quedaron aparte.`,
          })
    }`,
  'sheet.newKinds': ({ kinds }) => `Tipos de socio nuevos: ${kinds}.`,
  'sheet.unread': ({ unread }) => `No se entendió y se dejó fuera: ${unread}.`,
  'sheet.pasted': 'filas pegadas',
  'sheet.aside': ({ count }, say) =>
    say.plural(count, {
      one: '1 fila no es una persona. Se conserva aparte en esta pantalla hasta que usted la revise:',
      other: `${say.number(count)} filas no son personas. Se conservan aparte en esta pantalla hasta que usted las revise:`,
    }),
  'sheet.asideRow': ({ line, cells }) => `Fila ${line}: ${cells}.`,
  'aside.title': ({ count }, say) =>
    say.plural(count, { one: '1 fila aparte', other: `${say.number(count)} filas aparte` }),
  'aside.from': ({ source, line }) => `Fila ${line} de ${source}.`,
  'aside.row': ({ line }) => ` (fila ${line})`,
  'aside.why.nobody': 'No nombra a una persona ni a una agencia.',
  'aside.why.too-wide': 'Tiene más celdas que columnas la hoja, como tras una coma de más.',
  'aside.take': 'Convertirla en persona',
  'aside.took': ({ line }) => `La fila ${line} es ahora una persona`,
  'aside.drop': 'Desechar',
  'aside.dropped': ({ line }) => `Se desechó la fila ${line}`,
  'roster.actions': 'Acciones',
  'person.name': 'Nombre',
  'person.position': 'Cargo',
  'person.agency': 'Agencia',
  'person.partnerKind': 'Tipo de socio',
  'person.role': 'Función',
  'person.standing': 'Situación',
  'person.contact': 'Contacto',
  'person.cell': ({ column, number }) => `${column} de la persona ${number}`,
  'person.new': ({ column }) => `${column} de la próxima persona`,
  'person.newName': 'Agregar una persona',
  'person.noKind': 'Aún sin decir',
  'person.role.participant': 'Participante',
  'person.role.facilitator': 'Facilita',
  'person.role.core-team': 'Equipo central',
  'person.add': 'Agregar persona',
  'person.remove': ({ name }) => `Quitar a ${name}`,
  'person.nameless': 'persona sin nombre',
  'roster.added': ({ name }) => `Se agregó a ${name}`,
  'roster.addedMany': ({ count }, say) =>
    say.plural(count, { one: 'Se agregó a 1 persona', other: `Se agregaron ${say.number(count)} personas` }),
  'roster.changed': ({ column, name }) => `Cambio en ${column.toLowerCase()} de ${name}`,
  'roster.removed': ({ name }) => `Se quitó a ${name}`,
  'missing.title': 'Quién falta',
  'missing.count': ({ missing, all }, say) =>
    missing === 0
      ? 'Todos los tipos de socio están a la mesa.'
      : `${say.number(missing)} de ${say.number(all)} tipos de socio aún no están a la mesa.`,
  'missing.expected': 'Estos tipos de socio deberían estar a la mesa.',
  'missing.changed': ({ name }) => `Cambio en cómo va la invitación: ${name}`,
  'missing.standing': ({ name }) => `Situación de ${name}`,
  'missing.note': ({ name }) => `A quién preguntar por ${name}`,
  'missing.whom': 'a quién preguntar',

  'about.title': 'Título',
  'about.place': 'Lugar',
  'about.startDate': 'Primer día',
  'about.endDate': 'Último día',
  'about.sponsor': 'Patrocinador',
  'about.pageSize': 'Tamaño de página',
  'about.pageSize.letter': 'Carta (8.5 × 11 pulg.)',
  'about.pageSize.a4': 'A4 (210 × 297 mm)',
  'about.purpose': 'Propósito',
  'about.purposeHint': 'Por qué se dibujó este mapa, y para quién.',
  'about.background': 'Antecedentes',
  'about.backgroundHint': 'La zona, el trabajo anterior, quién preparó el día.',
  'about.summary': 'Resumen ejecutivo',
  'about.summaryHint': 'Lo que debe saber quien lee una sola página.',
  'about.recommendations': 'Recomendaciones',
  'about.recommendationsHint': 'Lo que debería seguir más allá del plan de acción.',
  'about.endsBeforeStart': 'El último día es anterior al primero.',
  'about.changed': ({ field }) => `Cambio: ${field}`,
} satisfies Partial<Catalogue>;
