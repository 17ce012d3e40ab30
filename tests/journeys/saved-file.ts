import type { Page } from '@playwright/test';
import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';
import { readFile } from '../../src/workshop/storage/file.ts';
import { type Downloaded, downloadedBy } from './downloads.ts';

/** The file that Ctrl+S hands out. */
export const savedFile = (page: Page): Promise<Downloaded> =>
  downloadedBy(page, () => page.keyboard.press('Control+S'));

/** The whole workshop as it stands: what the file says when it is read again. */
export async function savedDocument(page: Page): Promise<WorkshopDocument> {
  const { bytes } = await savedFile(page);
  const outcome = readFile(bytes.toString('utf8'));
  if (outcome.kind !== 'opened') throw new Error(`The app saved a file that it reads as ${outcome.kind}`);
  return outcome.file.document;
}
