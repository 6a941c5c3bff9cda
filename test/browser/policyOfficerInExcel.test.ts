import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import type { ExcelInPage } from './excelInPage';
import { inMemoryOffice } from './inMemoryOffice';
import { serveDist, type Served } from './serveDist';
import { watchedPage, type Complaints, type OfficeStandIn } from './watchedPage';

let browser: Browser;
let site: Served;
let office: OfficeStandIn;
let page: Page;
let complaints: Complaints;

beforeAll(async () => {
  [browser, site, office] = await Promise.all([launchChromium(), serveDist(), inMemoryOffice()]);
});
beforeEach(async () => {
  ({ page, complaints } = await watchedPage(browser, { office, viewport: { width: 350, height: 700 } }));
  await page.goto(`${site.origin}/taskpane.html`);
  await page.evaluate(() => inPage().open('samples/council-workbook.xlsx'));
  await page.getByRole('button', { name: 'Read this workbook' }).click();
  await page.getByRole('heading', { name: /^What was read/ }).waitFor();
});
afterEach(() => page.context().close());
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Stands for the name that the page knows; the browser gets the text of these functions alone. */
declare function inPage(): ExcelInPage;

const sheets = () => page.evaluate(() => inPage().host.workbook.sheets.map(({ name }) => name));

describe('a policy officer with a logframe, in Excel', () => {
  it('goes from a finding to its cell, and gets the logframe in another layout on sheets of their own', async () => {
    await page.getByRole('button', { name: 'Logframe', exact: true }).click();
    await page.getByRole('button', { name: 'Show Logframe!B5' }).first().click();
    await onSheet('Logframe');
    const before = await sheets();
    await page.getByRole('button', { name: 'Write it in the layout FCDO' }).click();
    await page.getByText(/^Written: /).waitFor();
    const added = (await sheets()).filter((name) => !before.includes(name));
    expect(added).toHaveLength(2);
    await expect(page.getByText(/^Written: /).textContent()).resolves.toContain(`"${added[0]}"`);
    expect([complaints.consoleErrors, complaints.policyViolations]).toEqual([[], []]);
  });

  it('goes from a link to the cell that tells of it', async () => {
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('toyota derbyshire');
    await page.getByRole('button', { name: 'Show Partner links!C6' }).click();
    await onSheet('Partner links');
  });

  it('enters a formula in an empty cell, and never over what stands there', async () => {
    await page.getByRole('button', { name: 'Formulas', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('publish bank holiday');
    await page.getByRole('heading', { name: /^CLEARDAYS/ }).click();
    const insert = page.getByRole('button', {
      name: 'Insert into the selected cell: the formula of CLEARDAYS',
    });
    await page.evaluate(() => {
      const { workbook } = inPage().host;
      workbook.selection = {
        sheet: workbook.sheet('Partner links'),
        area: { top: 5, left: 2, bottom: 5, right: 2 },
      };
    });
    await insert.click();
    await page.getByText('holds something already. Select an empty cell, then try again.').first().waitFor();
    await page.evaluate(() => {
      const { workbook } = inPage().host;
      const sheet = workbook.addSheet('Mine');
      workbook.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    });
    await insert.click();
    await page.getByText(/^1 of 19 functions\. Mine!A1 now holds =TWIN\.CLEARDAYS\(/).waitFor();
    expect([complaints.consoleErrors, complaints.policyViolations]).toEqual([[], []]);
  });

  it('has the functions of the workbook checked from the pane', async () => {
    await page.getByRole('button', { name: 'Formulas', exact: true }).click();
    await page.getByRole('button', { name: 'Check and repair' }).click();
    await page.getByText('No cell of this workbook uses a function of Twinledger.').waitFor();
    expect([complaints.consoleErrors, complaints.policyViolations]).toEqual([[], []]);
  });
});

/** Waits without a function in the page, which its policy would call an eval. */
async function onSheet(name: string): Promise<void> {
  while ((await page.evaluate(() => inPage().host.workbook.activeSheet?.name)) !== name)
    await page.waitForTimeout(50);
}
