import './preview.css';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { Choice } from '../../controls/Choice.tsx';
import { useWords } from '../../words/useWords.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import type { OpenPdf } from './openPdf.ts';
import { PageImage } from './PageImage.tsx';
import { usePreview } from './usePreview.ts';

/** The report as it would be printed, page by page, made anew while people type; it goes along to the section that they change. */
export function ReportPreview({ workshop }: { readonly workshop: WorkshopDocument }) {
  const say = useWords();
  const titleId = useId();
  const list = useRef<HTMLOListElement>(null);
  const { pdf, changedPage, isWorking, problem } = usePreview(workshop);
  const [page, onSeen] = useFirstSeen();
  useEffect(() => {
    if (pdf && changedPage !== undefined) showPage(list.current, changedPage);
  }, [pdf, changedPage]);
  return (
    <section className="preview" aria-labelledby={titleId} aria-busy={isWorking}>
      <header className="preview-head">
        <h3 id={titleId}>{say('preview.title')}</h3>
        {pdf === undefined ? null : (
          <>
            <span className="hint">{say('preview.page', { page: page + 1, pages: pdf.pages.length })}</span>
            <Choice
              label={say('preview.section')}
              labelHidden
              value={String(sectionAt(pdf, page))}
              options={[
                { value: String(FRONT), label: say('preview.front') },
                ...pdf.sections.map(({ title }, index) => ({ value: String(index), label: title })),
              ]}
              onChange={(index) => showPage(list.current, pdf.sections[Number(index)]?.page ?? 0)}
            />
          </>
        )}
      </header>
      {problem === '' ? null : (
        <p className="field-error" role="alert">
          {say('preview.failed', { detail: problem })}
        </p>
      )}
      {pdf === undefined && problem === '' ? <p className="hint">{say('preview.making')}</p> : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by the keyboard. */}
      <ol ref={list} className="preview-pages" tabIndex={0} aria-label={say('preview.alt')}>
        {pdf?.pages.map((_, number) => (
          // A page is known by nothing but its number.
          <PageImage key={number} pdf={pdf} number={number} onSeen={onSeen} />
        ))}
      </ol>
    </section>
  );
}

/** Scrolls the pages and nothing around them, which `scrollIntoView` would move too. */
function showPage(list: HTMLElement | null, number: number): void {
  const page = list?.children[number];
  if (!list || !page) return;
  list.scrollTop += page.getBoundingClientRect().top - list.getBoundingClientRect().top;
}

/** The cover and the contents, which no bookmark leads to. */
const FRONT = -1;

/** The section that a page shows, or that it goes on with. */
const sectionAt = ({ sections }: OpenPdf, page: number): number =>
  sections.findLastIndex((section) => section.page <= page);

/** The first page, from 0, of those in sight. */
function useFirstSeen(): readonly [number, (number: number, isSeen: boolean) => void] {
  const seen = useRef(new Set<number>());
  const [first, setFirst] = useState(0);
  const onSeen = useCallback((number: number, isSeen: boolean) => {
    if (isSeen) seen.current.add(number);
    else seen.current.delete(number);
    if (seen.current.size > 0) setFirst(Math.min(...seen.current));
  }, []);
  return [first, onSeen];
}
