import type { PDFPage } from '@cantoo/pdf-lib';
import type { Report } from './finding.ts';
import { type FontReading, type FontReadings, fromUtf16 } from './fontReading.ts';
import type { PdfObjects } from './pdfObjects.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A pair of BDC and EMC around content. */
interface Sequence {
  readonly artifact: boolean;
  readonly id: number | undefined;
  /** Stands in for the glyphs inside. */
  readonly actualText: string | undefined;
  /** Each text inside is shown from its end, as Hebrew and Arabic are. */
  readonly reversed: boolean;
  readonly inText: boolean;
}

/** What a page shows, by the number of its marked content; artifacts under -1. */
export interface PageReading {
  readonly textById: ReadonlyMap<number, string>;
}

const SHOWS = new Set(['Tj', 'TJ', "'", '"']);
const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'EI']);
const ARTIFACT = -1;

/** Reads a page operator by operator, as a viewer would. */
export class PageReader {
  readonly #objects: PdfObjects;
  readonly #fonts: FontReadings;
  readonly #page: PDFPage;
  readonly #where: string;
  readonly #report: Report;
  readonly #open: Sequence[] = [];
  readonly #texts = new Map<number, string>();
  readonly #ids = new Set<number>();
  #font: FontReading | undefined;
  #inText = false;

  constructor(objects: PdfObjects, fonts: FontReadings, page: PDFPage, where: string, report: Report) {
    this.#objects = objects;
    this.#fonts = fonts;
    this.#page = page;
    this.#where = where;
    this.#report = report;
  }

  read(): PageReading {
    const content = this.#objects
      .list(this.#objects.raw(this.#page.node, 'Contents'))
      .map((part) => this.#objects.stream(part))
      .join('\n');
    let operands: Token[] = [];
    for (const token of tokensOf(content)) {
      if (token.kind !== 'operator') {
        operands.push(token);
        continue;
      }
      this.#apply(token.value, operands);
      operands = [];
    }
    if (this.#open.length > 0) this.#fault('marked content is not closed');
    return { textById: this.#texts };
  }

  #fault(rule: string): void {
    this.#report(rule, this.#where);
  }

  #apply(operator: string, operands: readonly Token[]): void {
    if (operator === 'BDC' || operator === 'BMC') this.#begin(operands);
    else if (operator === 'EMC') this.#end();
    else if (operator === 'BT' || operator === 'ET') this.#inText = operator === 'BT';
    else if (operator === 'Tf') this.#font = this.#fontNamed(valueOf(operands, 'name'));
    else if (SHOWS.has(operator)) this.#show(operands);
    else if (PAINTS.has(operator) && !this.#isMarked) this.#fault('painting is neither tagged nor an artifact');
  }

  get #isMarked(): boolean {
    return this.#open.some(({ artifact, id }) => artifact || id !== undefined);
  }

  #begin(operands: readonly Token[]): void {
    const idAt = operands.findIndex(({ kind, value }) => kind === 'name' && value === 'MCID');
    const id = idAt < 0 ? undefined : Number(operands[idAt + 1]?.value);
    const artifact = valueOf(operands, 'name') === 'Artifact';
    const actual = operands.findIndex(({ kind, value }) => kind === 'name' && value === 'ActualText');
    const actualText = actual < 0 ? undefined : fromUtf16((operands[actual + 1]?.value ?? '').replace(/^FEFF/i, ''));
    if (artifact && this.#open.some((outer) => outer.id !== undefined))
      this.#fault('an artifact stands inside tagged content');
    if (id !== undefined && this.#open.some((outer) => outer.artifact))
      this.#fault('tagged content stands inside an artifact');
    if (id !== undefined && this.#ids.has(id)) this.#fault('a number of marked content is used twice');
    if (id !== undefined) {
      this.#ids.add(id);
      this.#texts.set(id, '');
    }
    const reversed = valueOf(operands, 'name') === 'ReversedChars';
    this.#open.push({ artifact, id, actualText, reversed, inText: this.#inText });
    if (actualText !== undefined) this.#add(actualText);
  }

  #end(): void {
    const closed = this.#open.pop();
    if (closed === undefined) this.#fault('marked content ends that never began');
    else if (closed.inText !== this.#inText) this.#fault('marked content crosses the edge of a text object');
  }

  #fontNamed(name: string | undefined): FontReading | undefined {
    const fonts = this.#objects.get(this.#objects.get(this.#page.node, 'Resources') ?? this.#inherited, 'Font');
    const font = this.#objects.raw(fonts, name ?? '');
    if (font === undefined) this.#fault('a font is not among the resources');
    return font === undefined ? undefined : this.#fonts.reading(font);
  }

  get #inherited() {
    return this.#page.node.Resources();
  }

  #show(operands: readonly Token[]): void {
    const hex = operands.flatMap(({ kind, value }) => (kind === 'hex' ? [value] : [])).join('');
    const plain = operands.some(({ kind, value }) => kind === 'string' && value !== '');
    if (hex === '' && !plain) return;
    if (!this.#isMarked) this.#fault('text is neither tagged nor an artifact');
    if (this.#font === undefined) return this.#fault('text is shown without a usable font');
    if (!this.#font.embedded) this.#fault('a font is not embedded');
    const replaced = this.#open.some(({ actualText }) => actualText !== undefined);
    const texts: string[] = [];
    for (const [unit] of hex.matchAll(/.{4}/g)) {
      const code = Number.parseInt(unit, 16);
      const text = this.#font.toUnicode.get(code);
      if (code === 0) this.#fault('the glyph for no character is shown');
      else if (text === undefined && !replaced) this.#fault('a glyph does not say which text it shows');
      if (!this.#font.widths.has(code)) this.#fault('a glyph has no width');
      if (!replaced) texts.push(text ?? '');
    }
    this.#add((this.#open.some(({ reversed }) => reversed) ? texts.toReversed() : texts).join(''));
  }

  #add(text: string): void {
    const id = this.#open.find((sequence) => sequence.id !== undefined)?.id ?? ARTIFACT;
    this.#texts.set(id, (this.#texts.get(id) ?? '') + text);
  }
}

const valueOf = (operands: readonly Token[], kind: Token['kind']): string | undefined =>
  operands.find((operand) => operand.kind === kind)?.value;
