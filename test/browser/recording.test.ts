import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { calendarDate } from '../../src/core/calendarDate';
import { say } from '../../src/core/messages';
import { runJob } from '../../src/job/runJob';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { launchChromium } from './chromium';
import type { ExcelInPage } from './excelInPage';
import { inMemoryOffice } from './inMemoryOffice';
import { serveDist, type Served } from './serveDist';
import { watchedPage, type OfficeStandIn } from './watchedPage';

let browser: Browser;
let site: Served;
let office: OfficeStandIn;

beforeAll(async () => {
  [browser, site, office] = await Promise.all([launchChromium(), serveDist(), inMemoryOffice()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Stands for the name that the page knows; the browser gets the text of these functions alone. */
declare function inPage(): ExcelInPage;

const ALL_WELL = { consoleErrors: [], policyViolations: [], foreignRequests: [] };

describe('recording a choice', () => {
  it('in the browser, by keyboard alone, changes the position and travels in the workbook that is downloaded', async () => {
    const { page, complaints } = await watchedPage(browser, { reducedMotion: 'reduce' });
    await page.goto(`${site.origin}/index.html`);
    await page.getByRole('button', { name: 'Open the sample' }).press('Enter');
    await recordBasis(page);
    await page.getByText('Director of Finance, 2 April 2018').first().waitFor();
    await expect(page.locator(':focus').inputValue()).resolves.toBe('2 April 2018');

    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the workbook' }).press('Enter');
    const bytes = readFileSync(await (await downloaded).path());
    const given = await readWorkbookFile(new Uint8Array(bytes), 'partnerships.xlsx');
    const asOf = calendarDate('2018-12-14');
    if (asOf === null) throw new Error('no date');
    const { limits } = runJob([given], { asOf, councils: [], year: null });
    expect(limits.choices.basis).toMatchObject({
      value: 'revisedBudget',
      recorded: { by: 'Director of Finance', on: '2018-04-02' },
    });
    expect(complaints).toEqual(ALL_WELL);
    await page.context().close();
  });

  it('in Excel writes it on the settings sheet of the open workbook and says how it is undone', async () => {
    const { page, complaints } = await watchedPage(browser, { office, reducedMotion: 'reduce' });
    await page.goto(`${site.origin}/taskpane.html`);
    await page.evaluate(() => inPage().open('samples/council-workbook.xlsx'));
    await page.getByRole('button', { name: 'Read this workbook' }).press('Enter');
    await recordBasis(page);
    await page
      .getByText(/was recorded in this workbook/)
      .first()
      .waitFor();
    await page.getByText('Director of Finance, 2 April 2018').first().waitFor();
    const sheets = await page.evaluate(() => inPage().host.workbook.sheets.map(({ name }) => name));
    expect(sheets).toContain(say.job.settingsName);

    // A second answer goes into the same cells.
    const form = page.locator('details[open] form');
    await form.getByLabel('Answer').selectOption('actual');
    await form.getByRole('button', { name: /^Record: / }).press('Enter');
    await page.getByText('In force: actual (Director of Finance, 2 April 2018').first().waitFor();
    expect(complaints.consoleErrors).toEqual([]);
    expect(complaints.policyViolations).toEqual([]);
    await page.context().close();
  });
});

/** Goes to Limits, opens the first form and fills it in, as somebody without a mouse does. */
async function recordBasis(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Limits' }).press('Enter');
  const choice = page.getByRole('listitem').filter({ hasText: say.limits.askBasis });
  await choice.locator('summary').press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('revised');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Director of Finance');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2 April 2018');
  await page.keyboard.press('Enter');
}
