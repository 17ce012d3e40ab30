import type { Grammar } from '../grammar.ts';
import type { Catalogue } from '../translation.ts';

const cards = (count: number, say: Grammar) =>
  say.plural(count, { one: '1 tarjeta', other: `${say.number(count)} tarjetas` });

export const tidySpanish = {
  'tidy.views': 'Maneras de ordenar',
  'tidy.pairs': 'Quizás iguales',
  'tidy.file': 'Poner en orden',
  'tidy.merged': 'Unidas',
  'tidy.looking': 'Buscando tarjetas que digan lo mismo…',
  'tidy.left': ({ count }, say) =>
    say.plural(count, { one: '1 par quizás dice lo mismo', other: `${say.number(count)} pares quizás dicen lo mismo` }),
  'tidy.none':
    'No hay dos tarjetas ni dos candidatas parecidas que usted no haya distinguido. Los pares que quizás dicen lo mismo aparecen aquí a medida que se escriben tarjetas.',
  'tidy.keep': ({ title }) => `Conservar esta: ${title}`,
  'tidy.keepShort': 'Conservar esta',
  'tidy.keepHint':
    'La otra queda detrás, con todo lo que dice; sus enlaces y votos cuentan para esta. Se pueden separar otra vez.',
  'tidy.apart': 'No son iguales',
  'tidy.later': 'Par siguiente',
  'tidy.toldApart': ({ title, into }) => `«${title}» y «${into}» no son iguales`,
  'tidy.mergedCard': ({ title, into }) => `«${title}» se unió a «${into}»`,
  'tidy.mergedPriority': ({ title, into, votes }) =>
    votes === '' ? `«${title}» se unió a «${into}»` : `«${title}» se unió a «${into}». ${votes}`,
  'tidy.votesOf': ({ name, own, other, unit }, say) =>
    unit === 'scores'
      ? `${name}: las puntuaciones de ambas cuentan juntas (${say.number(own + other)}).`
      : `${name}: ${say.number(own)} + ${say.number(other)} = ${say.number(own + other)}.`,
  'tidy.candidate': 'Prioridad candidata',
  'tidy.links': ({ titles }) => `Le responde: ${titles}`,
  'tidy.gaps': ({ titles }) => `Responde a ${titles}`,

  'tidy.mergedList': 'Lo que se unió',
  'tidy.mergedNone': 'Aún no se ha unido nada. Lo que una se conserva aquí, y se puede separar otra vez.',
  'tidy.speaksFor': ({ into }) => `en «${into}»`,
  'tidy.split': ({ title }) => `Separar otra vez: ${title}`,
  'tidy.splitShort': 'Separar',
  'tidy.wasSplit': ({ title }) => `«${title}» vuelve a estar por su cuenta`,
  'tidy.mergeInto': 'Unir a…',
  'tidy.mergeThisInto': ({ title }) => `Unir «${title}» a otra`,

  'tidy.cards': 'Tarjetas por ordenar',
  'tidy.filter': 'Filtrar las tarjetas',
  'tidy.chosen': ({ count }, say) =>
    say.plural(count, {
      '=0': 'Elija tarjetas con la barra espaciadora',
      one: '1 tarjeta elegida',
      other: `${say.number(count)} tarjetas elegidas`,
    }),
  'tidy.keepPlace': 'Dejar donde están',
  'tidy.keepKind': 'Dejar como están',
  'tidy.keepHeading': 'Vacío lo deja',
  'tidy.refile': ({ count }, say) =>
    say.plural(count, { '=0': 'Cambiar las tarjetas elegidas', other: `Cambiar ${cards(count, say)}` }),
  'tidy.refiled': ({ count }, say) => `Cambio en ${cards(count, say)}`,
  'tidy.mergeChosen': 'Unir a la primera',
  'tidy.mergedMany': ({ count, into }, say) => `Se unió a «${into}»: ${cards(count, say)}`,
  'tidy.noCards': 'Aún no hay tarjetas. Lo que la sala dice en el mapa se puede ordenar aquí.',
} satisfies Partial<Catalogue>;
