import type { Page } from 'playwright';

/** Somebody at the keys, whose strokes are counted: those of the words themselves, and all others. */
export class Hands {
  /** Strokes that are no letter of what the card says. */
  beyond = 0;

  constructor(readonly page: Page) {}

  /** Types what a card says. */
  async say(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** Types what only tells the app what to do with it. */
  async sign(letters: string): Promise<void> {
    this.beyond += letters.length;
    await this.page.keyboard.type(letters);
  }

  async press(key: string): Promise<void> {
    this.beyond += 1;
    await this.page.keyboard.press(key);
  }
}

/**
 * Runs in the page before anything else: notes the milliseconds from each Enter in the capture line until its card is painted, and
 * counts what a mouse or a finger does. A frame callback runs before its frame is painted; a task behind it runs after.
 */
export function watchDay(): void {
  const seen = { painted: [] as number[], pointed: 0 };
  Object.assign(window, { daySeen: seen });
  const recent = document.getElementsByClassName('recent-cards');
  addEventListener('pointerdown', () => (seen.pointed += 1), true);
  addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key !== 'Enter' || !(target instanceof HTMLInputElement) || target.id !== 'capture-line') return;
      const before = recent[0]?.textContent;
      const from = performance.now();
      // A method, since tsx names functions that stand in constants by a helper that the page does not have.
      const card = {
        look(): void {
          requestAnimationFrame(() =>
            setTimeout(() =>
              recent[0]?.textContent === before ? this.look() : seen.painted.push(performance.now() - from),
            ),
          );
        },
      };
      card.look();
    },
    true,
  );
}

interface DaySeen {
  readonly painted: readonly number[];
  readonly pointed: number;
}

/** What has been noted in the page so far. */
export async function seenIn(page: Page): Promise<DaySeen> {
  const text = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'daySeen')));
  const seen: DaySeen = JSON.parse(text);
  return seen;
}
