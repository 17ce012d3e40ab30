import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { looseName } from '../import/loose-name.ts';
import { degreesOf, type Scale } from '../model/checklist.ts';
import type { ScaleWords } from './answers-of-rows.ts';

interface Degree {
  readonly value: number;
  readonly name: string;
}

/** The degrees of a scale in words, from the least to the most. */
export function useScale(scale: Scale): readonly Degree[] {
  const say = useWords();
  return useMemo(() => degreesOf(scale).map((value) => ({ value, name: say(keyOf(scale, value)) })), [say, scale]);
}

function keyOf(scale: Scale, value: number) {
  switch (scale) {
    case 'agreement':
      return `scale.agreement.${AGREEMENT.find((degree) => degree === value) ?? 3}` as const;
    case 'extent':
      return `scale.extent.${EXTENT.find((degree) => degree === value) ?? 1}` as const;
    default:
      return scale satisfies never;
  }
}

const AGREEMENT = [1, 2, 3, 4, 5] as const;
const EXTENT = [0, 1, 2] as const;

/** What the cells of a survey may say: the figure, the words, or both ("4 - Agree"). */
export function useScaleWords(scale: Scale): ScaleWords {
  const say = useWords();
  const degrees = useScale(scale);
  return useMemo(() => {
    const words = new Map<string, number | null>();
    for (const { value, name } of degrees)
      for (const said of [String(value), name, `${value}${name}`, `${name}${value}`]) words.set(looseName(said), value);
    for (const said of [say('scale.unsure'), 'do not know', 'don’t know', 'unsure', 'not sure', 'n/a', 'na'])
      words.set(looseName(said), null);
    if (scale === 'agreement')
      for (const said of ['neutral', 'neither agree nor disagree', 'undecided']) words.set(looseName(said), 3);
    words.set('', null);
    return words;
  }, [say, scale, degrees]);
}
