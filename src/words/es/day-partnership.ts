import type { Catalogue } from '../translation.ts';

export const partnershipSpanish = {
  'partnership.title': 'Alianza',
  'partnership.commitments': 'Expectativas y aportes',
  'partnership.commitmentsHint':
    'Qué espera cada socio, y qué hará o dará. Por escrito, ambas cosas se pueden cumplir.',
  'partnership.glossary': 'Glosario compartido',
  'partnership.glossaryHint':
    'El informe escribe las siglas completas la primera vez y las enumera. Se pueden pegar líneas como «CIT – equipo de intervención en crisis».',
  'partnership.rules': 'Reglas básicas',
  'partnership.rulesHint': 'Cómo quieren hablarse aquí las personas.',
  'partnership.usualRules': 'Empezar con las habituales',
  'partnership.tookRules': 'Se empezó con las reglas básicas habituales',
  'partnership.rulesText':
    'Habla una persona a la vez.\nHablamos del sistema, no de personas determinadas.\nDecimos lo que sabemos, y avisamos cuando suponemos.\nLa visión de cada agencia vale lo mismo.\nNombramos brechas para cerrarlas, no para culpar.\nLo que no es del tema pasa a los temas pendientes.',
  'partnership.changedRules': 'Cambiaron las reglas básicas',

  'commitment.partnerKind': 'Tipo de socio',
  'commitment.agency': 'Agencia',
  'commitment.expects': 'Espera',
  'commitment.brings': 'Aporta',
  'commitment.actions': 'Acciones',
  'commitment.cell': ({ column, number }) => `${column} del socio ${number}`,
  'commitment.new': 'Agencia del próximo socio',
  'commitment.newPlaceholder': 'Agregar una agencia',
  'commitment.added': ({ name }) => `Se agregó ${name} a la alianza`,
  'commitment.changed': ({ column }) => `Cambió lo que dice un socio: ${column.toLowerCase()}`,
  'commitment.remove': ({ number }) => `Quitar el socio ${number}`,
  'commitment.removed': 'Se quitó la línea de un socio',

  'glossary.initials': 'Siglas',
  'glossary.meaning': 'Significado',
  'glossary.agency': 'Las usa',
  'glossary.actions': 'Acciones',
  'glossary.cell': ({ column, number }) => `${column} de la abreviatura ${number}`,
  'glossary.new': 'Próxima abreviatura',
  'glossary.newPlaceholder': 'Agregue una (CIT – equipo de intervención en crisis) o pegue una lista',
  'glossary.several': 'varios significados',
  'glossary.added': ({ name }) => `Se agregó ${name} al glosario`,
  'glossary.took': ({ count, unread }, say) =>
    `${say.plural(count, { '=0': 'No se agregó nada nuevo', one: 'Se agregó 1 abreviatura', other: `Se agregaron ${say.number(count)} abreviaturas` })}${
      unread === '' ? '.' : `. No se entendió: ${unread}`
    }`,
  'glossary.changed': ({ column }) => `Cambió una abreviatura: ${column.toLowerCase()}`,
  'glossary.remove': ({ name }) => `Quitar ${name}`,
  'glossary.removed': ({ name }) => `Se quitó ${name} del glosario`,
  'glossary.nameless': 'abreviatura sin siglas',
  'glossary.used': 'Usadas en el mapa sin significado:',
  'glossary.addUsed': ({ name, count }, say) =>
    `Agregar ${name}, usada ${say.plural(count, { one: 'una vez', other: `${say.number(count)} veces` })}`,
} satisfies Partial<Catalogue>;
