import { useEffect, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Answered } from '../reading/answers.ts';
import type { TooSlow } from '../reading/ask.ts';
import type { Device } from '../storage/device.ts';
import { LARGEST_FILE } from '../storage/file.ts';
import type { OpenWorkshop } from '../storage/open-workshop.ts';
import { refusalOf } from '../storage/refusal.ts';
import { type Copy, type MergePlan, planMerge } from './plan-merge.ts';

type Stage =
  | { readonly kind: 'asking'; readonly problem: string }
  | { readonly kind: 'sealed'; readonly content: File }
  | { readonly kind: 'looking' }
  | { readonly kind: 'merge'; readonly plan: MergePlan; readonly copy: Copy }
  | { readonly kind: 'another'; readonly copy: Copy };

interface Reading {
  readonly stage: Stage;
  readonly read: (picked: File) => void;
  /** Settles with what went wrong, or ''. */
  readonly unseal: (content: File, passphrase: string) => Promise<string>;
}

/** From the file that a person picks, protected or not, to what it would bring into the open workshop. `given` is one that is read already. */
export function useCopy(device: Device, open: OpenWorkshop, given: Copy | undefined): Reading {
  const say = useWords();
  const [stage, setStage] = useState<Stage>(given ? { kind: 'looking' } : { kind: 'asking', problem: '' });
  const ask = (problem: string) => setStage({ kind: 'asking', problem });

  useEffect(() => {
    if (given) void stageOf(device, open, given).then(setStage);
  }, [device, open, given]);

  const look = async (outcome: Answered['sealed'] | TooSlow, name: string): Promise<string> => {
    if (outcome.kind === 'wrong') return say('seal.wrong');
    if (outcome.kind === 'unsealable') return say('seal.damaged');
    if (outcome.kind !== 'opened' && outcome.kind !== 'repaired') return refusalOf(outcome, say);
    setStage(await stageOf(device, open, { file: outcome.file, name }));
    return '';
  };
  const read = async (picked: File) => {
    if (picked.size > LARGEST_FILE) return ask(say('file.tooLarge'));
    setStage({ kind: 'looking' });
    const outcome = await device.ask('file', picked);
    if (outcome.kind === 'sealed') return setStage({ kind: 'sealed', content: picked });
    const problem = await look(outcome, picked.name);
    if (problem !== '') ask(problem);
  };
  return {
    stage,
    read: (picked) => void read(picked).catch((error: unknown) => ask(say('file.unread', { detail: String(error) }))),
    unseal: async (content, passphrase) => look(await device.ask('sealed', { content, passphrase }), content.name),
  };
}

async function stageOf(device: Device, open: OpenWorkshop, copy: Copy): Promise<Stage> {
  const planned = await planMerge(device, open, copy.file);
  return planned.kind === 'another' ? { kind: 'another', copy } : { kind: 'merge', plan: planned.plan, copy };
}
