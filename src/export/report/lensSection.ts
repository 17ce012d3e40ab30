import { atIntercept } from '../../intercepts/model/place.ts';
import type { Say } from '../../words/words.ts';
import { LENS_ASKS, type LensSubject, lensReadingOf, lensSubjectsOf } from '../../workshop/model/lens.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, part, prose, table } from './blocks.ts';
import { fullPlaceName } from './placeNames.ts';
import type { Block, Section } from './report.ts';

/** Intercepts and chosen priorities as people with lived experience read them; what nobody has read is left out. */
export function lensSection(workshop: WorkshopDocument, say: Say): Section[] {
  const sections = lensSubjectsOf(workshop).flatMap((subject) =>
    part(`lens-${subject.kind}-${subject.id}`, nameOf(workshop, subject, say), readingsOf(workshop, subject, say)),
  );
  return sections.length === 0 ? [] : part('lens', say('report.lens'), prose(say('report.lensIntro')), sections);
}

function nameOf(workshop: WorkshopDocument, { kind, id }: LensSubject, say: Say): string {
  switch (kind) {
    case 'intercept':
      return fullPlaceName(workshop, atIntercept(id), say);
    case 'system':
      return say('report.wholeSystem');
    case 'priority':
      return workshop.priorities[id]?.title ?? '';
    default:
      return kind satisfies never;
  }
}

function readingsOf(workshop: WorkshopDocument, subject: LensSubject, say: Say): Block[] {
  const who = lensReadingOf(workshop, subject, '')?.inRoom ?? '';
  const rows = LENS_ASKS.flatMap((theme) => {
    const said = lensReadingOf(workshop, subject, theme);
    if (!said) return [];
    return [[cell(say(`lens.theme.${theme}`)), cell(say(`lens.reading.${said.reading}`)), cell(said.note)]];
  });
  if (rows.length === 0 && who === '') return [];
  const columns = [
    column(say('report.lensTheme'), 4, { namesRows: true }),
    column(say('report.lensReading'), 3),
    column(say('report.lensNote'), 9),
  ];
  return [...prose(who === '' ? say('report.lensNobody') : say('report.lensInRoom', { who })), ...table(columns, rows)];
}
