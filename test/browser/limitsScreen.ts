import type { Page } from 'playwright-core';

/** Goes to the screen of the limits, once a workbook is read. */
export async function goToLimits(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Limits' }).click();
  await page.getByRole('heading', { name: /^Limit position/ }).waitFor();
}

/** All that the screen of the limits says; where a record is kept is another place in Excel than in the browser, and left out. */
export async function limitsText(page: Page): Promise<string> {
  await goToLimits(page);
  const said = (await page.locator('main').getByRole('article').allTextContents()).join('\n');
  return said
    .replace(/It is written on the sheet .*? so does Clear\./g, '')
    .replace(/It holds until this page .*? takes it back\./g, '');
}
