import { useEffect, useRef, useState } from 'react';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { reportInWorker } from '../inWorker.ts';
import { changedSection, type Prints } from './changedSection.ts';
import type { OpenPdf } from './openPdf.ts';

/** Milliseconds of rest after which the paper is made again: about a pause between words. */
const REST = 500;
/** The preview is never saved, so it need not know the time. */
const NO_TIME = '1970-01-01T00:00:00Z';

export interface Preview {
  readonly pdf: OpenPdf | undefined;
  /** The page, from 0, on which the section begins that was changed last; undefined on the first look. */
  readonly changedPage: number | undefined;
  readonly isWorking: boolean;
  /** Why there is none, or ''. */
  readonly problem: string;
}

const NOTHING: Preview = { pdf: undefined, changedPage: undefined, isWorking: true, problem: '' };

/** The paper as it would be printed, made beside the page whenever somebody stops typing. The last one stays until the next is there. */
export function usePreview(workshop: WorkshopDocument): Preview {
  const [preview, setPreview] = useState<Preview>(NOTHING);
  const shown = useRef<OpenPdf>(undefined);
  const prints = useRef<Prints>(undefined);

  useEffect(() => {
    const control = new AbortController();
    const make = async () => {
      setPreview((last) => ({ ...last, isWorking: true }));
      const source = { workshop, createdAt: NO_TIME, part: 'full', isLargePrint: false } as const;
      const [written, { openPdf }] = await Promise.all([
        reportInWorker(source, { signal: control.signal }),
        import('./openPdf.ts'),
      ]);
      const changed = prints.current && changedSection(prints.current, written.prints);
      const pdf = await openPdf(written.bytes);
      if (control.signal.aborted) return pdf.close();
      shown.current?.close();
      shown.current = pdf;
      prints.current = written.prints;
      const changedPage = changed === undefined ? undefined : pdf.sections[changed]?.page;
      setPreview({ pdf, changedPage, isWorking: false, problem: '' });
    };
    const refuse = (error: unknown) => {
      if (control.signal.aborted) return;
      const problem = error instanceof Error ? error.message : String(error);
      setPreview((last) => ({ ...last, isWorking: false, problem }));
    };
    const timer = setTimeout(() => void make().catch(refuse), shown.current === undefined ? 0 : REST);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [workshop]);

  useEffect(() => () => shown.current?.close(), []);
  return preview;
}
