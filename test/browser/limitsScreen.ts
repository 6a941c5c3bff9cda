import type { Page } from 'playwright-core';

/** Goes to the screen of the limits, once a workbook is read. */
export async function goToLimits(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Limits' }).click();
  await page.getByRole('heading', { name: /^Limit position/ }).waitFor();
}

/** All that the screen of the limits says. */
export async function limitsText(page: Page): Promise<string> {
  await goToLimits(page);
  return (await page.locator('main').getByRole('article').allTextContents()).join('\n');
}
