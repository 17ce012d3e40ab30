import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCardLines, writeCardLines } from '../../../src/intercepts/cards/card-lines.ts';
import { inOrder } from '../../../src/intercepts/model/order.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { anyMap } from '../random-map.ts';

const say = wordsIn('en-US');
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const read = (pasted: string) => readCardLines(emptyWorkshop(), pasted, 'gap', 'system', say);

it('reads back what it wrote: kind, text, agency and status of every card that says something', () => {
  fc.assert(
    fc.property(anyMap, fc.constantFrom('', 'Sheriff', 'Health\tboard'), (map, agency) => {
      const cards = inOrder(Object.values(map.cards))
        .filter(({ text }) => plain(text) !== '')
        .map((card) => ({ ...card, agency }));
      const lines = read(writeCardLines(cards, say));
      expect(lines.map((line) => [line.kind, line.text, line.agency, line.status])).toEqual(
        cards.map((card) => [card.kind, plain(card.text), plain(agency), card.status]),
      );
    }),
  );
});

it('takes the quotation marks of a spreadsheet off a cell', () => {
  expect(read('Gap\t"They say ""no"""\t\t')).toMatchObject([{ kind: 'gap', text: 'They say "no"' }]);
});

it('takes a row without a kind for the text of a card of the present kind', () => {
  expect(read('Night nurse\tSheriff')).toMatchObject([{ kind: 'gap', text: 'Night nurse', agency: 'Sheriff' }]);
});

it('reads lines without tabs as the capture line does', () => {
  expect(read('• r: Van\n2. Nurse')).toMatchObject([
    { kind: 'resource', text: 'Van' },
    { kind: 'resource', text: 'Nurse' },
  ]);
});
