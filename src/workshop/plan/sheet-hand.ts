import type { StepCellName } from './paste-steps.ts';
import { blockBetween, cellAround, cellBeside, fieldIn, nameOf, nextLineAt, WAYS, writeInto } from './sheet-cells.ts';

export type Block = readonly (readonly StepCellName[])[];

/** What the table does when it is asked to; each says whether it took the key. */
export interface SheetEdits {
  readonly picked: (block: Block) => void;
  readonly fill: (block: Block) => boolean;
  readonly clear: (block: Block) => boolean;
  readonly textOf: (block: Block) => string;
  /** `isWhole`: the cell is chosen as a whole, and not written into. */
  readonly paste: (target: EventTarget | null, text: string, isWhole: boolean) => boolean;
}

/** The hands of a person on the tables below an element, which are used like a spreadsheet. It writes nothing down itself. */
export class SheetHand {
  /** Keys belong to the text of the cell, not to the table. */
  #isEditing = false;
  /** What stood in the cell when the hands came to it. */
  #before = '';
  /** A finger or a mouse points into the text; whoever only comes past with the keys does not. */
  #isPointing = false;
  /** The cell from which a block reaches, while there is one. */
  #anchor: HTMLTableCellElement | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly edits: () => SheetEdits,
  ) {}

  /** Follows the hands until the signal ends it. */
  follow(signal: AbortSignal): void {
    const early = { capture: true, signal };
    const { root } = this;
    root.addEventListener('keydown', (event) => this.#onKey(event), early);
    root.addEventListener('focusin', (event) => this.#onFocus(event), early);
    root.addEventListener('pointerdown', (event) => this.#onPointer(event), early);
    root.addEventListener('input', (event) => this.#onInput(event), early);
    root.addEventListener('copy', (event) => this.#onCopy(event), early);
    root.addEventListener('paste', (event) => this.#onPaste(event), early);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const cell = cellAround(event.target);
    const line = cell ? undefined : nextLineAt(event.target);
    const isForTable = cell ? this.#keyIn(cell, event) : line !== undefined && this.#keyInLine(line, event);
    if (!isForTable) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #keyInLine(line: HTMLTableCellElement, event: KeyboardEvent): boolean {
    return (event.key === 'ArrowUp' || event.key === 'ArrowDown') && !event.altKey && this.#go(line, event);
  }

  #keyIn(cell: HTMLTableCellElement, event: KeyboardEvent): boolean {
    if (this.#isEditing) return event.key === 'Escape' && this.#giveUp(cell);
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'd') return this.edits().fill(this.#blockTo(cell, 'above'));
    if (isCommand || event.altKey) return false;
    switch (event.key) {
      case 'Enter':
        return !event.shiftKey && this.#enter(cell);
      case 'F2':
        return this.#enter(cell);
      case 'Delete':
      case 'Backspace':
        return this.edits().clear(this.#blockTo(cell));
      case 'Escape':
        return this.#drop();
      default:
        return this.#go(cell, event);
    }
  }

  #enter(cell: HTMLTableCellElement): boolean {
    const field = fieldIn(cell);
    this.#isEditing = true;
    if (field instanceof HTMLSelectElement) field.showPicker();
    else field?.setSelectionRange(field.value.length, field.value.length);
    return true;
  }

  #giveUp(cell: HTMLTableCellElement): boolean {
    const field = fieldIn(cell);
    this.#isEditing = false;
    if (!field || field instanceof HTMLSelectElement) return false;
    writeInto(field, this.#before);
    this.#isEditing = false;
    field.select();
    return true;
  }

  #drop(): boolean {
    const hadBlock = this.#anchor !== undefined;
    this.#pick(undefined, []);
    return hadBlock;
  }

  #pick(anchor: HTMLTableCellElement | undefined, block: Block): void {
    if (anchor || this.#anchor) this.edits().picked(block);
    this.#anchor = anchor;
  }

  /** The block that ends at this cell, or the cell alone; for filling down, together with the one above. */
  #blockTo(cell: HTMLTableCellElement, alone?: 'above'): Block {
    if (this.#anchor?.isConnected) return blockBetween(this.#anchor, cell);
    const above = cellBeside(this.root, cell, [0, -1]);
    const isSameTable = above instanceof HTMLTableCellElement && above.closest('tbody') === cell.closest('tbody');
    return blockBetween(alone && isSameTable ? above : cell, cell);
  }

  #go(cell: HTMLTableCellElement, event: KeyboardEvent): boolean {
    const way = WAYS[event.key];
    if (!way) return false;
    const to = cellBeside(this.root, cell, way);
    const anchor = this.#anchor ?? cell;
    fieldIn(to)?.focus();
    const isBlock = event.shiftKey && to instanceof HTMLTableCellElement && nameOf(to) && nameOf(anchor);
    if (isBlock && anchor.closest('tbody') === to.closest('tbody')) this.#pick(anchor, blockBetween(anchor, to));
    return true;
  }

  #onFocus({ target }: FocusEvent): void {
    const field = fieldIn(cellAround(target));
    this.#isEditing = this.#isPointing;
    this.#isPointing = false;
    this.#before = field?.value ?? '';
    this.#pick(undefined, []);
    // A letter writes over what is chosen, as in a spreadsheet.
    if (field && !this.#isEditing && !(field instanceof HTMLSelectElement)) field.select();
  }

  #onPointer({ target }: Event): void {
    if (target === document.activeElement) this.#isEditing = true;
    else this.#isPointing = fieldIn(cellAround(target)) === target;
  }

  #onInput({ target }: Event): void {
    this.#isEditing = !(target instanceof HTMLSelectElement);
  }

  #onCopy(event: ClipboardEvent): void {
    const cell = cellAround(event.target);
    if (!cell || this.#isEditing) return;
    event.clipboardData?.setData('text/plain', this.edits().textOf(this.#blockTo(cell)));
    event.preventDefault();
  }

  #onPaste(event: ClipboardEvent): void {
    const isWhole = !this.#isEditing && cellAround(event.target) !== undefined;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.edits().paste(event.target, text, isWhole)) event.preventDefault();
  }
}
