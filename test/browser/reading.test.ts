import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { launchChromium } from './chromium';
import { goToLimits, limitsText } from './limitsScreen';
import { serveDist, type Served } from './serveDist';
import { smallWorkbook } from './smallWorkbook';
import { watchedPage, type Complaints } from './watchedPage';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SAMPLE = resolve(__dirname, '../../assets/samples/council-workbook.xlsx');

let browser: Browser;
let site: Served;
let page: Page;
let complaints: Complaints;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveDist()]);
});
beforeEach(async () => {
  ({ page, complaints } = await watchedPage(browser));
  await page.goto(`${site.origin}/index.html`);
});
afterEach(() => page.context().close());
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

describe('a workbook on the browser page', () => {
  it('shows its limit sentence when it is chosen, and nothing leaves the computer', async () => {
    await choose('payments.xlsx', await smallWorkbook());
    await goToLimits(page);
    const newest = page.getByRole('article').first();
    await expect(newest.getByRole('heading').textContent()).resolves.toBe(
      'Derbyshire County Council, Twinning and similar, 2025/26',
    );
    await expect(newest.getByRole('paragraph').first().textContent()).resolves.toBe(
      '£6,150.00 (EXAMPLE) of £18,000.00 (EXAMPLE) (34.2%), handbook test, not verified',
    );
    expect(complaints).toEqual({ consoleErrors: [], policyViolations: [], foreignRequests: [] });
  });

  it('may be dropped anywhere on the page', async () => {
    const bytes = [...(await smallWorkbook())];
    await page.evaluate((numbers) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(numbers)], 'dropped.xlsx'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }, bytes);
    await page.getByRole('heading', { name: 'What was read in dropped.xlsx' }).waitFor();
  });

  it('may be a plain CSV file', async () => {
    await choose(
      'payments.csv',
      Buffer.from('Date,Supplier,Net amount\n01/05/2025,Stationery Ltd,12.50\n'),
      'text/csv',
    );
    await goToLimits(page);
    await page.getByText('No spending that falls under the test was found in this workbook.').waitFor();
  });

  it('is refused with a sentence when it is no workbook, and another can be chosen', async () => {
    await choose('photo.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    const refusal = page.getByRole('region', { name: 'This could not be done' });
    await expect(refusal.textContent()).resolves.toContain('photo.xlsx');
    await choose('payments.xlsx', await smallWorkbook());
    await page.getByRole('heading', { name: 'What was read in payments.xlsx' }).waitFor();
    await expect(refusal.count()).resolves.toBe(0);
  });
});

describe('the sample workbook', () => {
  it('opens at the press of a button and gives the same as the file itself', async () => {
    await page.getByRole('button', { name: 'Open the sample' }).click();
    const byButton = await limitsText(page);
    await page.reload();
    await page.locator('input[type=file]').setInputFiles(SAMPLE);
    expect(byButton).toContain('EXAMPLE');
    await expect(limitsText(page)).resolves.toBe(byButton);
    expect(complaints).toEqual({ consoleErrors: [], policyViolations: [], foreignRequests: [] });
  });

  it('is read out as it is read: first that it is, then what came of it', async () => {
    await page.getByRole('button', { name: 'Open the sample' }).focus();
    await page.evaluate(() => {
      const status = document.querySelector('[role=status]');
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      if (!status) throw new Error('Nothing is read out');
      new MutationObserver(() => heard.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^What was read/ }).waitFor();
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard).toEqual([
      'Reading council-workbook.xlsx …',
      expect.stringMatching(/^council-workbook\.xlsx was read\. There are \d+ things to look at\.$/),
    ]);
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Open the sample');
  });

  it('that cannot be fetched is refused with a sentence', async () => {
    await page.route('**/samples/**', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await page.getByText('The sample workbook could not be fetched').first().waitFor();
  });
});

async function choose(name: string, buffer: Buffer, mimeType = XLSX): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

describe('the screens over a workbook', () => {
  it('are walked by keyboard alone: the heading of each takes the focus', async () => {
    await page.getByRole('button', { name: 'Open the sample' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^What was read/ }).waitFor();
    await page.getByRole('button', { name: 'This workbook' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: /^Limit position/ }).waitFor();
    await expect(focused()).resolves.toBe('Limit position in council-workbook.xlsx');
  });

  it('work out what more spending would change, with whom to ask first above it', async () => {
    await choose('payments.xlsx', await smallWorkbook());
    await goToLimits(page);
    await page.getByLabel('Amount in pounds').fill('1,200');
    await page.getByLabel('Month').selectOption('2025-11');
    await page.getByLabel('What for').fill('hall for the twinning anniversary');
    await page.keyboard.press('Enter');
    const table = page.getByRole('table', { name: /^Before and after/ });
    await expect(table.textContent()).resolves.toContain('£11,850.00 (EXAMPLE)£10,650.00 (EXAMPLE)');
    await page.getByText(/^Take this to the monitoring officer and the section 151 officer/).waitFor();
    expect(complaints).toEqual({ consoleErrors: [], policyViolations: [], foreignRequests: [] });
  });

  it('hold a confirmed column, and hand it back in the workbook to download', async () => {
    await choose('doubt.csv', DOUBTFUL, 'text/csv');
    await page.getByRole('button', { name: 'Confirm what column D holds' }).click();
    await page.getByText('As you said').waitFor();
    const column = page.getByRole('combobox', { name: /Value of what was bought/ });
    await expect(column.evaluate((select) => select === document.activeElement)).resolves.toBe(true);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the workbook' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('partnerships.xlsx');
    const { grids } = await readWorkbookFile(
      new Uint8Array(readFileSync(await file.path())),
      'partnerships.xlsx',
    );
    const settings = grids.find(({ sheet }) => sheet === 'Twinledger settings');
    const row = settings?.rows.find((cells) => cells[0] === 'Value of what was bought');
    expect(row).toContain('amount');
    expect(complaints).toEqual({ consoleErrors: [], policyViolations: [], foreignRequests: [] });
  });
});

const DOUBTFUL = Buffer.from(
  [
    'Invoice date,Supplier,Text,Value of what was bought,Figure B',
    '01/03/2018,Example Ltd,Paper,10.50,8.75',
    '20/03/2018,Sample plc,Pens,7.25,6.04',
    '',
  ].join('\n'),
);

function focused(): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}
