import { useWords } from '../../words/useWords.ts';
import { useScale } from '../assessment/useScale.ts';
import { degreesOf, type Scale } from '../model/checklist.ts';

/** An answer in words; undefined is not answered yet, null is "cannot say". */
export function useDegreeWords(scale: Scale) {
  const say = useWords();
  const degrees = useScale(scale);
  return (value: number | null | undefined): string => {
    if (value === undefined) return say('answering.open');
    if (value === null) return say('scale.unsure');
    return degrees.find((degree) => degree.value === value)?.name ?? String(value);
  };
}

interface Props {
  readonly scale: Scale;
  readonly value: number | null | undefined;
}

/** An answer as a circle that is filled as far as the answer goes, and in words beside it. */
export function Degree({ scale, value }: Props) {
  const words = useDegreeWords(scale);
  const degrees = degreesOf(scale);
  const least = degrees[0] ?? 0;
  const most = degrees.at(-1) ?? 1;
  const quarters =
    value === undefined || value === null ? 0 : Math.round(((value - least) / Math.max(1, most - least)) * 4);
  const state = value === undefined ? 'open' : value === null ? 'unsure' : undefined;
  return (
    <span className="degree" data-quarters={state ? undefined : quarters} data-state={state}>
      <span className="degree-disk" aria-hidden="true" />
      <span>{words(value)}</span>
    </span>
  );
}
