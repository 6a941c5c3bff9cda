import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Every fault that axe can find on a page, or in the one frame that it embeds, by rule and place. Everything folded is unfolded
 * first.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const frames = page.frames();
  for (const frame of frames) await frame.evaluate(unfold);
  const axe = new AxeBuilder({ page });
  const { violations, passes } = await (frames.length > 1 ? axe.include('iframe') : axe).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`),
  );
}

/** Runs in the page. */
function unfold(): void {
  for (const part of document.querySelectorAll('details')) part.open = true;
}
