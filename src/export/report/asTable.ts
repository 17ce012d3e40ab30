import { cell, column } from './blocks.ts';
import type { Picture } from './pictures.ts';
import type { Cell, Column, Table } from './report.ts';

/** The same facts as a table with the picture's caption, for formats and readers that have no use for a drawing. */
export function asTable(picture: Picture): Table {
  return { kind: 'table', caption: picture.caption, ...partsOf(picture) };
}

/** What those hear who cannot see the picture: everything it shows, row by row. */
export function altOf(picture: Picture): string {
  const { caption, columns, rows } = asTable(picture);
  const told = rows.map((row) => {
    const [name, ...others] = row.map((given) => (given === 'above' ? '' : wordsOf(given)));
    return `${name}: ${others.map((words, index) => `${columns[index + 1]?.head ?? ''} ${words}`.trim()).join(', ')}`;
  });
  return [caption, told.join('; ')].filter((words) => words !== '').join('\n');
}

const wordsOf = ({ text, details }: Cell): string =>
  [text, ...details.map(({ value }) => `(${value})`)].filter((words) => words !== '').join(' ');

function partsOf(picture: Picture): Pick<Table, 'columns' | 'rows'> {
  switch (picture.kind) {
    case 'heatmap':
      return {
        columns: [names(picture.corner), ...picture.columns.map((head) => column(head, 1))],
        rows: picture.rows.map(({ name, cells }) => textRow([name, ...cells.map(({ text }) => text)])),
      };
    case 'bars': {
      const [name, amount] = picture.heads;
      return {
        columns: [names(name), column(amount, 1)],
        rows: picture.bars.map((bar) => [barCell(bar.label, picture.key, bar.isMarked), cell(bar.text)]),
      };
    }
    case 'scatter':
      return {
        columns: [names(picture.name), column(picture.across.title, 1), column(picture.up.title, 1)],
        rows: picture.points.map(({ number, label, acrossText, upText }) =>
          textRow([`${number}. ${label}`, acrossText, upText]),
        ),
      };
    case 'timeline': {
      const [step, due] = picture.heads;
      return {
        columns: [names(step), column(due, 1)],
        rows: [
          ...picture.steps.map(({ text, note, due: day }) => [noted(text, note), cell(day)]),
          ...picture.undated.map(({ text, note }) => [noted(text, note), cell(picture.undatedTitle)]),
        ],
      };
    }
    case 'spread': {
      const [statement, answers] = picture.heads;
      return {
        columns: [names(statement), column(answers, 1)],
        rows: picture.rows.map((row) => textRow([row.statement, row.text])),
      };
    }
    default:
      return picture satisfies never;
  }
}

const names = (head: string): Column => column(head, 3, { namesRows: true });

const textRow = (texts: readonly string[]): Cell[] => texts.map((text) => cell(text));

const noted = (text: string, note: string): Cell =>
  cell(text, { details: note === '' ? [] : [{ label: '', value: note }] });

function barCell(label: string, key: { readonly marked: string; readonly unmarked: string }, isMarked: boolean): Cell {
  const meaning = isMarked ? key.marked : key.unmarked;
  return { ...noted(label, meaning), strong: isMarked && key.marked !== '' };
}
