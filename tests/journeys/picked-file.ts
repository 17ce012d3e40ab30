import type { Page } from '@playwright/test';

interface Picked {
  readonly name: string;
  readonly content: Buffer;
}

/** Presses a button that asks for a file, and gives it one. */
export async function pickFile(page: Page, button: string, { name, content }: Picked): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: content });
}
