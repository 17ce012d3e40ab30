import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { BandNode as Props } from './flow-elements.ts';

/** The community, which people come from and go back to; a path can be pulled out of it. */
export const BandNode = memo(function BandNode({ data: { isLast } }: NodeProps<Props>) {
  const say = useWords();
  return (
    <div className="band">
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <span>{say('map.community')}</span>
      <Handle
        type="source"
        position={isLast ? Position.Left : Position.Right}
        isConnectableEnd={false}
        tabIndex={-1}
        title={say('map.connect', { name: say('map.communityName') })}
      />
    </div>
  );
});
