import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import { isUnknown, type PeopleFlow, type Volume } from '../model/people-flow.ts';
import { wrapAtMost } from '../scene/wrap.ts';
import { BAR, type FlowBar, type FlowRibbon, layOutFlow } from './flow-picture.ts';

interface Props {
  readonly before: PeopleFlow;
  readonly after: PeopleFlow;
  /** Says in a sentence what the picture shows; the table under it says all of it. */
  readonly label: string;
}

/** A number as it is known: "405", "405 + ?" where some paths have no figure, "?" where none has. */
export const volumeText = (volume: Volume, say: Say): string => {
  if (isUnknown(volume)) return '?';
  const people = say('flow.people', { count: Math.round(volume.known) });
  return volume.unknown > 0 ? `${people} + ?` : people;
};

/** Ribbons as wide as the people on them are many; what nobody has counted is a broken line with a question mark. */
export function FlowPicture({ before, after, label }: Props) {
  const picture = useMemo(() => layOutFlow(before, after), [before, after]);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element cannot hold shapes that take our colors
    <svg className="flow-picture" viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={label}>
      <defs>
        <marker
          id="flow-back"
          markerUnits="userSpaceOnUse"
          markerWidth={12}
          markerHeight={10}
          refX={2}
          refY={5}
          orient="auto"
        >
          <path className="flow-arrow" d="M0,0L10,5L0,10Z" />
        </marker>
      </defs>
      {picture.ribbons.map((ribbon) => (
        <Ribbon key={keyOf(ribbon)} ribbon={ribbon} />
      ))}
      {picture.bars.map((bar) => (
        <Bar key={`${bar.kind} ${bar.lane}`} bar={bar} flow={after} />
      ))}
      {picture.ribbons.map((ribbon) => (
        <RibbonNumber key={keyOf(ribbon)} ribbon={ribbon} />
      ))}
      {picture.returns.map((ribbon) => (
        <Return key={keyOf(ribbon)} ribbon={ribbon} flow={after} />
      ))}
    </svg>
  );
}

const keyOf = ({ stream: { kind, from, to } }: FlowRibbon) => `${kind} ${from} ${to}`;

function Ribbon({ ribbon: { stream, d, thickness } }: { readonly ribbon: FlowRibbon }) {
  return (
    <path
      className="flow-ribbon"
      data-stream={stream.kind}
      data-unknown={thickness === 0}
      d={d}
      strokeWidth={thickness === 0 ? 2.5 : Math.max(1.5, thickness)}
    />
  );
}

/** Thin ribbons have no room for their number; it stands in the table. */
const ROOM_FOR_NUMBER = 17;

function RibbonNumber({ ribbon: { stream, thickness, x, y } }: { readonly ribbon: FlowRibbon }) {
  const say = useWords();
  if (thickness > 0 && (thickness < ROOM_FOR_NUMBER || stream.kind === 'exit')) return null;
  return (
    <text className="flow-number" x={x} y={y + 5} textAnchor="middle">
      {volumeText(stream.volume, say)}
    </text>
  );
}

const NUMBER_WIDTH = 20;
const NAME_WIDTH = 132;
/** As `.flow-name` of the sheet. */
const NAME_TYPE = { size: 13.5, weight: 'semibold' } as const;
const NAME_LINE = 16;

function Bar({ bar: { kind, lane, box, filled, volume }, flow }: { readonly bar: FlowBar; readonly flow: PeopleFlow }) {
  const say = useWords();
  const intercept = flow.lanes[lane];
  const people = volumeText(volume, say);
  return (
    <g data-lane={lane < 0 ? undefined : lane % 6} data-bar={kind}>
      <rect className="flow-bar" x={box.x} y={box.y} width={BAR} height={box.height} rx={3} />
      <rect className="flow-filled" x={box.x} y={box.y} width={BAR} height={filled} rx={3} />
      {kind === 'lane' && intercept ? (
        <>
          <text className="flow-lane" x={box.x} y={18}>
            {intercept.number}
          </text>
          {wrapAtMost(intercept.name, NAME_WIDTH, NAME_TYPE, 2).map((line, k) => (
            <text key={line} className="flow-name" x={box.x + NUMBER_WIDTH} y={14 + k * NAME_LINE}>
              {line}
            </text>
          ))}
          <text className="flow-people" x={box.x} y={53}>
            {people}
          </text>
        </>
      ) : null}
      {kind === 'community' ? (
        <text className="flow-name" x={box.x} y={16}>
          {say('inspect.community')}
        </text>
      ) : null}
      {kind === 'exit' ? (
        <text className="flow-exit" x={box.x + BAR + 5} y={box.y + Math.min(box.height / 2 + 5, box.height + 4)}>
          {people}
        </text>
      ) : null}
    </g>
  );
}

function Return({
  ribbon: { stream, d, thickness, x, y },
  flow,
}: {
  readonly ribbon: FlowRibbon;
  readonly flow: PeopleFlow;
}) {
  const say = useWords();
  const { from, to, volume } = stream;
  return (
    <>
      <path
        className="flow-ribbon"
        data-stream="return"
        data-unknown={thickness === 0}
        d={d}
        strokeWidth={thickness === 0 ? 2.5 : thickness}
        markerEnd="url(#flow-back)"
      />
      <text className="flow-number flow-back" x={x} y={y - 4} textAnchor="middle">
        {say('flow.comeBack', {
          people: volumeText(volume, say),
          from: flow.lanes[from]?.number ?? '',
          to: flow.lanes[to]?.number ?? '',
        })}
      </text>
    </>
  );
}
