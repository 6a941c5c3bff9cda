import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { partOf, wordsOf } from '../report/wordParts';
import { launchChromium } from './chromium';
import type { ExcelInPage } from './excelInPage';
import { inMemoryOffice } from './inMemoryOffice';
import { person, type Person } from './person';
import { serveDist, type Served } from './serveDist';
import { watchedPage, type Complaints, type OfficeStandIn } from './watchedPage';

let browser: Browser;
let site: Served;
let office: OfficeStandIn;
let page: Page;
let complaints: Complaints;
let clerk: Person;

beforeAll(async () => {
  [browser, site, office] = await Promise.all([launchChromium(), serveDist(), inMemoryOffice()]);
});
beforeEach(async () => {
  ({ page, complaints } = await watchedPage(browser, {
    office,
    viewport: { width: 350, height: 700 },
    reducedMotion: 'reduce',
  }));
  clerk = person(page);
  await page.goto(`${site.origin}/taskpane.html`);
  await page.evaluate(() => inPage().open('samples/council-workbook.xlsx'));
});
afterEach(async () => {
  expect([complaints.consoleErrors, complaints.policyViolations]).toEqual([[], []]);
  await page.context().close();
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Stands for the name that the page knows; the browser gets the text of these functions alone. */
declare function inPage(): ExcelInPage;

const textOf = (): Promise<string> => page.evaluate(() => inPage().text());

describe('a committee clerk with a deadline, in Excel', () => {
  it('records the meeting and a section’s text in the workbook, and sees both in the paper', async () => {
    await openReport();
    await page.getByLabel('Date of the meeting').fill('14 January 2019');
    await page.getByRole('button', { name: 'Record: about the report' }).click();
    await page.getByText(/^By Friday 4 January 2019: 5 clear working days\./).waitFor();
    const risk = page.getByRole('listitem').filter({ has: page.getByText('Risk', { exact: true }) });
    await risk.locator('summary').click();
    await risk.getByRole('textbox').fill('Costs may rise.\nThe budget holder looks after it.');
    await risk.getByRole('button', { name: /^Record: / }).click();
    await page.getByRole('article').getByText('The budget holder looks after it.').waitFor();
    const workbook = await textOf();
    expect(workbook).toContain('14 January 2019');
    expect(workbook).toContain('Costs may rise.\\nThe budget holder looks after it.');
  });

  it('goes from a figure of the paper to the cells behind it', async () => {
    await openReport();
    await page.getByRole('article').getByRole('button', { name: '5', exact: true }).first().click();
    await page.getByRole('button', { name: 'Show Visits log!B5:B9' }).click();
    await onSheet('Visits log');
  });

  it('writes the report’s sheets, and saves the paper where Excel hands files over', async () => {
    await openReport();
    await page.getByRole('button', { name: 'Write the report’s sheets' }).click();
    await page
      .getByText(/^The report’s sheets were written: /)
      .first()
      .waitFor();
    const sheets = await page.evaluate(() => inPage().host.workbook.sheets.map(({ name }) => name));
    expect(sheets).toEqual(expect.arrayContaining(['Report choices', 'Notes', 'Twinledger settings']));
    const file = await clerk.downloaded(() =>
      page.getByRole('button', { name: 'Word: public copy' }).click(),
    );
    const words = wordsOf(partOf(new Uint8Array(readFileSync(await file.path())), 'word/document.xml'));
    expect(words).toContain('DRAFT. This paper has not been cleared');
  });

  it('is led to the paper by the button Committee report of the ribbon', async () => {
    await page.evaluate(() => inPage().press('composeReport'));
    await page.getByRole('heading', { name: /^Committee report from/ }).waitFor();
    await page.getByText(/^DRAFT: “/).waitFor();
  });
});

async function openReport(): Promise<void> {
  await page.getByRole('button', { name: 'Read this workbook' }).click();
  await page.getByRole('heading', { name: /^What was read/ }).waitFor();
  await clerk.go('Report');
  await page.getByText(/^DRAFT: “/).waitFor();
}

/** Waits without a function in the page, which its policy would call an eval. */
async function onSheet(name: string): Promise<void> {
  while ((await page.evaluate(() => inPage().host.workbook.activeSheet?.name)) !== name)
    await page.waitForTimeout(50);
}
