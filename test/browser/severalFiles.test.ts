import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { goToLimits } from './limitsScreen';
import { person, type Person } from './person';
import { serveDist, type Served } from './serveDist';
import { smallWorkbook } from './smallWorkbook';
import { watchedPage, type Complaints } from './watchedPage';

let browser: Browser;
let site: Served;
let page: Page;
let complaints: Complaints;
let officer: Person;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveDist()]);
});
beforeEach(async () => {
  ({ page, complaints } = await watchedPage(browser, { viewport: { width: 320, height: 640 } }));
  officer = person(page);
  await page.goto(`${site.origin}/index.html`);
});
afterEach(async () => {
  expect(complaints).toEqual({ consoleErrors: [], policyViolations: [], foreignRequests: [] });
  await page.context().close();
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

const PHOTO = { name: 'photo.xlsx', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) };
const earlier = { name: '2024-25.csv', bytes: yearOf(2024, '750.00') };
const later = { name: '2025-26.csv', bytes: yearOf(2025, '512.50') };
const open = () => page.getByRole('region', { name: 'Files that are open here' });

describe('several files on the page', () => {
  it('are one body of work, and each says what it gave', async () => {
    await officer.drop([earlier, later]);
    await page.getByRole('heading', { name: 'What was read in 2024-25.csv and 1 other file' }).waitFor();
    await expect(open().getByRole('listitem').allTextContents()).resolves.toEqual([
      expect.stringContaining('2024-25.csvIn it: a ledger, 12 rows.'),
      expect.stringContaining('2025-26.csvIn it: a ledger, 12 rows.'),
    ]);
    await goToLimits(page);
    const [newest] = await page.getByRole('article').allTextContents();
    expect(newest).toContain('£6,150.00 (EXAMPLE) counted');
    expect(newest).toContain('Twice the actual spend: £18,000.00 (EXAMPLE)');
    expect(newest).toContain('2025-26.csv, E4');
  });

  it('are added and removed one by one, and nothing else changes', async () => {
    await officer.drop([later]);
    await page.getByRole('heading', { name: 'What was read in 2025-26.csv' }).waitFor();
    await page.locator('input[type=file]').setInputFiles({ ...earlier, mimeType: '', buffer: earlier.bytes });
    await page.getByRole('heading', { name: 'What was read in 2025-26.csv and 1 other file' }).waitFor();
    await page.getByRole('button', { name: 'Remove 2025-26.csv' }).click();
    await page.getByRole('heading', { name: 'What was read in 2024-25.csv', exact: true }).waitFor();
    await expect(officer.focused()).resolves.toBe('Files that are open here');
    await page.getByText('2025-26.csv was removed. Choose it again to bring it back.').first().waitFor();
    await page.getByRole('button', { name: 'Remove 2024-25.csv' }).click();
    await page.getByRole('button', { name: 'Choose workbooks' }).waitFor();
    await expect(open().count()).resolves.toBe(0);
  });

  it('are read without one of them that is no workbook, which says why', async () => {
    await officer.drop([later, PHOTO]);
    await page.getByRole('heading', { name: 'What was read in 2025-26.csv', exact: true }).waitFor();
    const [, photo] = await open().getByRole('listitem').allTextContents();
    expect(photo).toMatch(/^photo\.xlsxNot read, and nothing of it is used\. photo\.xlsx/);
    await officer.drop([earlier]);
    await page.getByRole('heading', { name: 'What was read in 2025-26.csv and 1 other file' }).waitFor();
    await expect(open().getByRole('listitem').count()).resolves.toBe(3);
    await page.getByRole('button', { name: 'Remove photo.xlsx' }).click();
    await page.getByText('photo.xlsx was removed.', { exact: false }).first().waitFor();
    await expect(open().getByRole('listitem').count()).resolves.toBe(2);
  });

  it('of one name are not mixed up: a newer one takes the place, a second one of a drop is refused', async () => {
    await officer.drop([later]);
    await page.getByText('In it: a ledger, 12 rows.').waitFor();
    await officer.drop([{ ...later, bytes: yearOf(2025, '1.00', 6) }]);
    await page.getByText('In it: a ledger, 6 rows.').waitFor();
    await page.getByText('a file of that name was open already', { exact: false }).first().waitFor();
    await officer.drop([earlier, earlier]);
    await page.getByText('Another file of the name 2024-25.csv came with it', { exact: false }).waitFor();
    await expect(open().getByRole('listitem').count()).resolves.toBe(3);
  });

  it('give way to the sample and come back with what was recorded', async () => {
    await officer.drop([{ name: 'payments.xlsx', bytes: await smallWorkbook() }]);
    await goToLimits(page);
    await page.getByLabel('Amount in pounds').fill('1,200');
    await page.getByLabel('Month').selectOption('2025-11');
    await page.getByLabel('What for').fill('hall for the twinning anniversary');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.getByRole('table', { name: /^Before and after/ }).waitFor();
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await page.getByRole('heading', { name: 'Limit position in council-workbook.xlsx' }).waitFor();
    await expect(page.getByRole('table', { name: /^Before and after/ }).count()).resolves.toBe(0);
    await page.getByRole('button', { name: 'Back to payments.xlsx' }).click();
    await page.getByRole('heading', { name: 'Limit position in payments.xlsx' }).waitFor();
    await page.getByRole('table', { name: /^Before and after/ }).waitFor();
  });
});

describe('before a file is open', () => {
  it.each(['This workbook', 'Limits', 'Register', 'Logframe', 'Settings'])(
    'the screen %s says what it will show, and opens the sample with one press',
    async (screen) => {
      await officer.go(screen);
      await page.getByText(/^This screen shows /).waitFor();
      await page.getByRole('button', { name: 'Look at it with the sample' }).click();
      await page.getByRole('heading', { level: 2, name: /council-workbook\.xlsx$/ }).waitFor();
    },
  );

  it('a logframe can be built, and the help on formulas read', async () => {
    await officer.go('Logframe');
    await page.getByRole('heading', { name: 'Build a new logframe' }).waitFor();
    for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Next' }).click();
    const file = await officer.downloaded(() =>
      page.getByRole('button', { name: 'Download the sheet' }).click(),
    );
    expect(file.suggestedFilename()).toBe('logframe.xlsx');
    await officer.go('Formulas');
    await page.getByText(/^All 19 functions\./).waitFor();
  });
});

/** A ledger of one financial year, a payment a month. Every sum is an EXAMPLE. */
function yearOf(from: number, sum: string, months = 12): Buffer {
  const lines = Array.from({ length: months }, (_, at) => {
    const month = String(((at + 3) % 12) + 1).padStart(2, '0');
    const year = at < 9 ? from : from + 1;
    return `15/${month}/${year},Example Hall Ltd,Hire of hall for twinning anniversary with Toyota City (EXAMPLE),Town twinning,${sum}`;
  });
  const title = '"Derbyshire County Council, payments (EXAMPLE)"';
  return Buffer.from(
    [title, '', 'Date,Supplier,Description,Cost centre,Net amount', ...lines, ''].join('\n'),
  );
}
