import type { ReactNode } from 'react';
import { useWords } from '../words/useWords.ts';
import { REPORTING } from '../workshop/bar/phases.ts';
import { RoomParts } from '../workshop/bar/RoomParts.tsx';

type Reporting = (typeof REPORTING)[number];

interface Props {
  readonly part: Reporting;
  readonly onPart: (part: Reporting) => void;
  readonly children: ReactNode;
}

/** What is handed to others: the report, and what those who pay look at. */
export function ReportingRooms({ part, onPart, children }: Props) {
  const say = useWords();
  return (
    <RoomParts label={say('reporting.parts')} parts={REPORTING} part={part} onPart={onPart}>
      {children}
    </RoomParts>
  );
}
