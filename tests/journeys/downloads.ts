import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checkPdf } from '../export/checker/accessibilityFindings.ts';
import { readingText } from '../export/checker/textOf.ts';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file that the page hands out when `act` is done. */
export async function downloadedBy(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

export interface PaperReading {
  /** Faults against PDF/UA; none when all is well. */
  readonly findings: readonly unknown[];
  /** The text in reading order, a line for each element. */
  readonly text: string;
}

export async function readPaper({ bytes }: Downloaded): Promise<PaperReading> {
  const checked = await checkPdf(new Uint8Array(bytes));
  return { findings: checked.findings, text: readingText(checked) };
}
