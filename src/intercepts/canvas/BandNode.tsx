import { Handle, Position } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../words/useWords.ts';

/** The community, which people come from and go back to. */
export const BandNode = memo(function BandNode() {
  const say = useWords();
  return (
    <div className="band">
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <span>{say('map.community')}</span>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
});
