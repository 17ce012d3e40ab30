import './tables.css';
import './walks.css';
import { useState } from 'react';
import { useLooking } from '../../../intercepts/looking/looking.ts';
import type { Id } from '../../../intercepts/model/field.ts';
import { useWorkshop } from '../../store/useWorkshop.ts';
import { WalkRoom } from './WalkRoom.tsx';
import { WalkShelf } from './WalkShelf.tsx';

interface Props {
  readonly onMap: () => void;
}

/** Invented people who are led along the map, to see what would happen to them here. */
export function WalksScreen({ onMap }: Props) {
  // Who comes back from the map comes back to the walk that was looked at there.
  const onTheMap = useLooking(({ trail }) => trail?.of ?? '');
  const [open, setOpen] = useState<Id>(onTheMap);
  const isThere = useWorkshop(({ document }) => open in document.walks);
  if (!isThere) return <WalkShelf onOpen={setOpen} />;
  return <WalkRoom key={open} id={open} onOpen={setOpen} onMap={onMap} />;
}
