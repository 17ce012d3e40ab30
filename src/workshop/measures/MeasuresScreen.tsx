import '../room.css';
import './measures.css';
import { useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { interceptsOf } from '../../intercepts/model/places.ts';
import { templateOf } from '../../intercepts/templates/templates.ts';
import { useWords } from '../../words/useWords.ts';
import { measuresIn } from '../model/new-workshop.ts';
import { addRecords } from '../model/record-edits.ts';
import { aboutOf, type WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { MeasureTable } from './MeasureTable.tsx';

const laneIdsOf = (document: WorkshopDocument): Id[] => [...interceptsOf(document).map(({ id }) => id), ''];

/** What is counted at each intercept, by whom, and what nobody counts. */
export function MeasuresScreen() {
  const say = useWords();
  const lanes = useWorkshopList(laneIdsOf);
  const measures = useWorkshop(({ document }) => document.measures);
  const all = Object.values(measures);
  const counted = (collected: string) => all.filter((measure) => measure.collected === collected).length;
  return (
    <section className="room" aria-label={say('measures.title')}>
      <header className="room-head">
        <h2>{say('measures.title')}</h2>
        <p className="count">
          {say('measures.state', { known: counted('yes'), none: counted('no'), open: counted('') })}
        </p>
        <p className="hint">{say('measures.hint')}</p>
      </header>
      {all.length === 0 ? <TakeList /> : null}
      {lanes.map((lane) => (
        <Lane key={lane} intercept={lane} />
      ))}
    </section>
  );
}

function Lane({ intercept }: { readonly intercept: Id }) {
  const say = useWords();
  const titleId = useId();
  const lane = useWorkshop(({ document }) => document.intercepts[intercept]);
  const index = useWorkshop(({ document }) => interceptsOf(document).findIndex(({ id }) => id === intercept));
  const name = lane ? say('map.intercept', lane) : say('map.wholeSystem');
  return (
    <section className="panel lane-measures" data-lane={lane ? index % 6 : undefined} aria-labelledby={titleId}>
      <h3 id={titleId}>{name}</h3>
      <MeasureTable intercept={intercept} name={name} />
    </section>
  );
}

/** For workshops that were begun before templates had measures, and for rooms that have thrown all away. */
function TakeList() {
  const say = useWords();
  const { perform } = useCommands();
  const template = useWorkshop(({ document }) => templateOf(aboutOf(document).template));
  const lanes = useWorkshopList(laneIdsOf);
  const list = template ? measuresIn(template).filter(({ intercept }) => lanes.includes(intercept)) : [];
  return (
    <div className="teaching">
      <p>{say('measures.empty')}</p>
      {list.length === 0 ? null : (
        <Button
          look="primary"
          onPress={() => perform(say('measures.took'), addRecords('measures', list), { shown: true })}
        >
          {say('measures.take')}
        </Button>
      )}
    </div>
  );
}
