import { expect } from '@playwright/test';
import { startWorkshop } from './captured-cards.ts';
import { test } from './journey.ts';
import { expectAccessible } from './page.ts';
import { pickFile } from './picked-file.ts';
import { captureLine, details, goTo, openSample } from './workshop.ts';

const DETAILS = '[aria-label="Details"]';
const FAULTY_CSV = 'kind,intercept,text,weather\nresource,1,Front desk,sunny\nwish,2,A wish,\ngap,9,Out of sight,\n';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the shelf is accessible, empty and full, and so is the dialog of a new workshop', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByText('Nothing here yet')).toBeVisible();
      await expectAccessible(page);

      await page.getByRole('button', { name: 'New workshop' }).click();
      await page.getByRole('button', { name: 'Create workshop' }).click();
      await expect(page.getByText('Give the workshop a title')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Cancel' }).click();

      await openSample(page);
      await page.getByRole('button', { name: 'All workshops' }).click();
      await expect(page.getByRole('button', { name: /^Open Marlow County/ })).toBeVisible();
      await expectAccessible(page);

      await page.getByRole('button', { name: /^Remove Marlow County/ }).click();
      await expect(page.getByText('was removed from this device')).toBeVisible();
      await expectAccessible(page);
    });

    test('the map is accessible as an overview, with its cards, and with details of each kind', async ({ page }) => {
      await openSample(page);
      await expectAccessible(page);

      await page.getByText('Cards', { exact: true }).click();
      await expect(page.getByRole('button', { name: /^Gap: / }).first()).toBeVisible();
      await expectAccessible(page);

      await page
        .getByRole('button', { name: /^Resource: / })
        .first()
        .click();
      await expect(details(page).getByRole('heading', { name: 'Resource', level: 2 })).toBeVisible();
      await expectAccessible(page, DETAILS);

      await page.getByRole('button', { name: /^911 Dispatch, intercept 1/ }).click();
      await expect(details(page).getByRole('heading', { name: 'Station', level: 2 })).toBeVisible();
      await expectAccessible(page, DETAILS);

      await details(page).getByRole('button', { name: 'Community → 911 Dispatch (Calls 911)' }).click();
      await expect(details(page).getByRole('heading', { name: 'Path', level: 2 })).toBeVisible();
      await expectAccessible(page, DETAILS);

      await page.getByRole('button', { name: /^Intercept 1: Law Enforcement$/ }).click();
      await expect(details(page).getByRole('heading', { name: 'Intercept', level: 2 })).toBeVisible();
      await expectAccessible(page, DETAILS);

      await captureLine(page).fill('>jail');
      await expect(page.getByRole('listbox', { name: 'Places that match' })).toBeVisible();
      await expectAccessible(page, '.capture');
    });

    test('every other way to look at the map is accessible', async ({ page }) => {
      await openSample(page);
      const views = page.getByRole('radiogroup', { name: 'What the map shows' });
      for (const view of ['Outline', 'Read back', 'Hand-offs', 'Coverage', 'Flow']) {
        await views.getByText(view, { exact: true }).click();
        await expect(views.getByRole('radio', { name: view })).toBeChecked();
        await expect(page.getByText('Opening…')).toBeHidden();
        await expectAccessible(page);
      }
    });

    test('every way to learn together is accessible, and so are a question and a turned card', async ({ page }) => {
      await openSample(page);
      await goTo(page, 'Learn');
      const ways = page.getByRole('navigation', { name: 'Ways to learn together' });
      for (const way of ['Words', 'Quiz', 'Learning set', 'Lived experience']) {
        await ways.getByRole('button', { name: way }).click();
        await expect(ways.getByRole('button', { name: way })).toHaveAttribute('aria-current', 'page');
        await expectAccessible(page);
      }
      await ways.getByRole('button', { name: 'Quiz' }).click();
      await page.getByRole('button', { name: 'Start a round' }).click();
      await page.keyboard.press('1');
      await expect(page.getByRole('button', { name: 'Next question' })).toBeEnabled();
      await expectAccessible(page);
      await ways.getByRole('button', { name: 'Words' }).click();
      await page.getByRole('button', { name: 'Turn the card over', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Turn it back' })).toBeVisible();
      await expectAccessible(page);
    });

    test('people, every stage of the priorities, the plan and the report are accessible', async ({ page }) => {
      await openSample(page);
      for (const phase of ['People', 'Report'] as const) {
        await goTo(page, phase);
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        await expectAccessible(page);
      }
      await goTo(page, 'Priorities');
      for (const stage of ['Tidy', 'Candidates', 'Impact and effort', 'Vote', 'Ranking']) {
        await page.getByRole('radio', { name: stage }).check({ force: true });
        await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeAttached();
        await expectAccessible(page);
      }
      await goTo(page, 'Plan');
      await page.getByRole('button', { name: 'still blank' }).click();
      await expect(page.getByRole('complementary', { name: 'Still blank' })).toBeVisible();
      await expectAccessible(page);
    });

    test('all that is prepared before the day is accessible, and so are the guide and the timer', async ({ page }) => {
      await openSample(page);
      await page.getByRole('button', { name: /^Phase \d of 8/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      await goTo(page, 'Prepare');
      const parts = page.getByRole('navigation', { name: 'Before the day' });
      await expect(page.getByRole('table', { name: /^Agenda of/ }).first()).toBeVisible();
      await page.getByRole('button', { name: 'Add a session' }).click();
      await page.getByRole('textbox', { name: 'Next line of Session' }).last().fill('Welcome 30');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Start Welcome', exact: true }).last().click();
      await expect(page.getByRole('button', { name: 'Timer: Welcome' })).toBeVisible();
      await expectAccessible(page);
      for (const [part, title] of [
        ['Self-assessment', 'Self-assessment'],
        ['Checklists', 'Checklists'],
        ['Measures', 'Measures'],
        ['Partnership', 'Partnership'],
      ] as const) {
        await parts.getByRole('button', { name: part }).click();
        await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
        await expectAccessible(page);
      }
      await parts.getByRole('button', { name: 'Self-assessment' }).click();
      await page.getByRole('radio', { name: 'Answers' }).check({ force: true });
      await page.getByRole('textbox', { name: 'Next person' }).fill('Sheriff');
      await page.keyboard.press('Enter');
      await page.keyboard.type('1524');
      await expectAccessible(page);
      await page.getByRole('radio', { name: 'Spread' }).check({ force: true });
      await expect(page.getByRole('heading', { name: 'Talking points' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('radio', { name: 'Statements' }).check({ force: true });
      await expectAccessible(page);
    });

    test('an empty workshop is accessible on every screen', async ({ page }) => {
      await page.goto('/');
      await startWorkshop(page, 'Empty County');
      await expectAccessible(page);
      for (const phase of ['Prepare', 'People', 'Priorities', 'Plan', 'Report'] as const) {
        await goTo(page, phase);
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        await expectAccessible(page);
      }
    });

    test('what an import and a PDF have to say is accessible', async ({ page }) => {
      await page.goto('/');
      await startWorkshop(page, 'Empty County');
      await page.getByRole('button', { name: 'More' }).click();
      await expectAccessible(page);
      await page.getByRole('menuitem', { name: 'Add cards from a CSV file' }).click();
      await expectAccessible(page);
      await pickFile(page, 'Choose a CSV file', { name: 'cards.csv', content: Buffer.from(FAULTY_CSV) });
      await expect(page.getByRole('dialog', { name: 'What came in' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Close' }).click();

      await page.getByRole('button', { name: 'Export…' }).click();
      await page.getByLabel('Format').selectOption('PowerPoint (PPTX)');
      await expect(page.getByText('Slides leave out these sections')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      // The writer is asked what the paper would not show, and never told to write it: the dialog stays for as long as it is looked at.
      await page.evaluate(() => {
        const post = Reflect.get(Worker.prototype, 'postMessage');
        Worker.prototype.postMessage = function (message: { readonly kind: string }) {
          if (message.kind !== 'report') Reflect.apply(post, this, [message]);
        };
      });
      await page.getByRole('button', { name: 'PDF', exact: true }).click();
      await expect(page.getByRole('dialog', { name: 'Making the file' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await expect(page.getByText('Stopped. No file was made.').last()).toBeVisible();
      await expectAccessible(page);
    });
  });
}
