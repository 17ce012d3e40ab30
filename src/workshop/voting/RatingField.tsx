import { type KeyboardEvent, useEffect, useId, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly score: number | null;
  readonly scale: { readonly least: number; readonly most: number };
  readonly startsFocused: boolean;
  readonly onRate: (score: number | null) => void;
  /** Moves by rows and columns, or to the field that comes next. */
  readonly onMove: (down: number, right: number | 'next') => void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One figure of one digit: what is no digit of the scale is not taken, so that nothing wrong can be typed. */
export function RatingField({ label, score, scale, startsFocused, onRate, onMove }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const wantsFocus = useRef(startsFocused);
  useEffect(() => {
    if (wantsFocus.current) field.current?.focus();
  }, []);
  const take = (typed: string) => {
    const digit = typed.at(-1) ?? '';
    const figure = Number(digit);
    if (digit === '') onRate(null);
    else if (/\d/.test(digit) && figure >= scale.least && figure <= scale.most) {
      onRate(figure);
      onMove(0, 'next');
    }
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    const arrow = ARROWS[event.key];
    if (arrow) onMove(...arrow);
    else if (event.key === 'Enter') onMove(1, 0);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className="input rating-field"
        inputMode="numeric"
        autoComplete="off"
        value={score ?? ''}
        data-rated={score !== null || undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => take(event.currentTarget.value)}
        onKeyDown={pressed}
      />
    </>
  );
}
