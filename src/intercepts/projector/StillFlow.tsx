import '../flow/flow.css';
import { useWords } from '../../words/useWords.ts';
import { FlowPicture } from '../flow/FlowPicture.tsx';
import { pictureLabel } from '../flow/FlowView.tsx';
import { useFlow } from '../flow/useFlow.ts';
import { WhatChanges } from '../flow/WhatIf.tsx';
import { useLooking } from '../looking/looking.ts';

/** The flow with what the scribe's sliders would change, in one picture and one sentence. */
export function StillFlow() {
  const say = useWords();
  const isChanged = useLooking(({ shares }) => [...shares.values()].some((share) => share > 0));
  const { before, after } = useFlow();
  return (
    <div className="projector-page projector-flow">
      <h2>{say(isChanged ? 'flow.whatIf' : 'projector.flow')}</h2>
      {before.lanes.length > 0 ? <FlowPicture before={before} after={after} label={pictureLabel(after, say)} /> : null}
      {isChanged ? (
        <p className="projector-says">
          <WhatChanges before={before} after={after} isChanged />
        </p>
      ) : null}
    </div>
  );
}
