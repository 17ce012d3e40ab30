import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/**
 * Fails with one line per fault (rule, element) when axe finds the page, as it stands now, in breach of WCAG 2.1 AA.
 * @param part looks at one region only, where the rest of a large screen has been looked at already
 */
export async function expectAccessible(page: Page, part = ':root'): Promise<void> {
  const { passes, violations } = await new AxeBuilder({ page }).include(part).withTags(STANDARDS).analyze();
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`),
  );
  expect(faults).toEqual([]);
  // An empty page has no faults either.
  expect(passes.length).toBeGreaterThan(0);
}
