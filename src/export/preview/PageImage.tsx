import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { OpenPdf } from './openPdf.ts';

interface Props {
  readonly pdf: OpenPdf;
  /** From 0. */
  readonly number: number;
  readonly onSeen: (number: number, isSeen: boolean) => void;
}

/** How far outside the window a page is drawn already, so that scrolling meets no white sheet. */
const AHEAD = '400px';

/** One page as a picture, drawn when it comes into sight; the last drawing stays until the next is done. */
export function PageImage({ pdf, number, onSeen }: Props) {
  const say = useWords();
  const frame = useRef<HTMLLIElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  const size = pdf.pages[number];

  useEffect(() => {
    if (!frame.current) return undefined;
    const near = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), { rootMargin: AHEAD });
    const seen = new IntersectionObserver(([entry]) => onSeen(number, entry?.isIntersecting === true), {
      threshold: 0.3,
    });
    near.observe(frame.current);
    seen.observe(frame.current);
    return () => {
      near.disconnect();
      seen.disconnect();
    };
  }, [number, onSeen]);

  useEffect(() => {
    const control = new AbortController();
    if (isNear && canvas.current) void drawOn(canvas.current, pdf, number, control.signal);
    return () => control.abort();
  }, [isNear, pdf, number]);

  return (
    <li ref={frame} className="preview-page" data-page={number}>
      <canvas
        ref={canvas}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- An <img> would want a file; this is drawn.
        role="img"
        aria-label={say('preview.page', { page: number + 1, pages: pdf.pages.length })}
        style={{ aspectRatio: size === undefined ? undefined : `${size.width} / ${size.height}` }}
      />
    </li>
  );
}

/** Draws beside the screen first: a canvas goes blank while it is drawn on. */
async function drawOn(canvas: HTMLCanvasElement, pdf: OpenPdf, number: number, signal: AbortSignal): Promise<void> {
  const beside = document.createElement('canvas');
  const width = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
  try {
    await pdf.draw(number, beside, width, signal);
  } catch (error) {
    // The paper was made anew, or the page has left the window: another drawing is on its way, or none is wanted.
    if (signal.aborted) return;
    throw error;
  }
  if (signal.aborted) return;
  canvas.width = beside.width;
  canvas.height = beside.height;
  canvas.getContext('2d')?.drawImage(beside, 0, 0);
}
