import { memo } from 'react';
import { useWords } from '../../words/useWords.ts';

/** The community, which people come from and go back to. */
export const BandNode = memo(function BandNode() {
  const say = useWords();
  return (
    <div className="band">
      <span>{say('map.community')}</span>
    </div>
  );
});
