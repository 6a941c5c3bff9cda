import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { loadSnapshotIntoHost } from '../excel-host/loadSnapshotIntoHost';
import { openExcel } from '../excel-host/openExcel';
import { launchChromium } from './chromium';
import type { ExcelInPage } from './excelInPage';
import { inMemoryOffice } from './inMemoryOffice';
import { limitsText } from './limitsScreen';
import { serveDist, type Served } from './serveDist';
import { watchedPage, type Complaints, type OfficeStandIn } from './watchedPage';
import { wholeJob, type WholeJob } from './wholeJob';

const FILE = 'council-workbook.xlsx';
const SAMPLE = resolve(__dirname, `../../assets/samples/${FILE}`);
const AS_OF = '2018-12-14';

let browser: Browser;
let site: Served;
let office: OfficeStandIn;
let page: Page;
let complaints: Complaints;

beforeAll(async () => {
  [browser, site, office] = await Promise.all([launchChromium(), serveDist(), inMemoryOffice()]);
});
beforeEach(async () => {
  ({ page, complaints } = await watchedPage(browser, { office, reducedMotion: 'reduce' }));
  await page.goto(`${site.origin}/taskpane.html`);
  await page.evaluate(() => inPage().open('samples/council-workbook.xlsx'));
});
afterEach(() => page.context().close());
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Stands for the name that the page knows; the browser gets the text of these functions alone. */
declare function inPage(): ExcelInPage;

describe('the pane in Excel, in a real browser over Microsoft’s own client library', () => {
  it('reads the open workbook and says the same of it as the browser page says of the file', async () => {
    await page.getByRole('button', { name: 'Read this workbook' }).click();
    const inExcel = await limitsText(page);
    const other = await watchedPage(browser);
    await other.page.goto(`${site.origin}/index.html`);
    await other.page.getByRole('button', { name: 'Open the sample' }).click();
    expect(inExcel).toBe(await limitsText(other.page));
    expect(inExcel).toContain('EXAMPLE');
    await other.page.context().close();
    expect(complaints.consoleErrors).toEqual([]);
    expect(complaints.policyViolations).toEqual([]);
  });

  it('reads it when the button on the ribbon is pressed, which then tells Excel that it is done', async () => {
    await page.evaluate(() => inPage().press('showLimitPosition'));
    await page.getByRole('heading', { name: /^Limit position/ }).waitFor();
    await expect(page.getByRole('article').first().textContent()).resolves.toContain('EXAMPLE');
  });

  it('reads it again after somebody has changed a cell', async () => {
    await page.getByRole('button', { name: 'Read this workbook' }).click();
    const before = await limitsText(page);
    await page.evaluate(() => {
      const { workbook } = inPage().host;
      for (const sheet of [...workbook.sheets]) workbook.deleteSheet(sheet);
      workbook.addSheet('Empty');
    });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('No spending that falls under the test was found in this workbook.').waitFor();
    expect(before).not.toContain('No spending that falls under the test');
  });

  it('shows what to do when Excel refuses, and has no fault that axe can find then', async () => {
    await page.evaluate(() => {
      inPage().host.refuse = { number: 1, code: 'ServiceNotAvailable' };
    });
    await page.getByRole('button', { name: 'Read this workbook' }).click();
    await page.getByText('Excel is busy or lost its connection').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('waits until a person has finished typing in a cell', async () => {
    await page.evaluate(() => inPage().host.enterCellEdit());
    await page.getByRole('button', { name: 'Read this workbook' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.evaluate(() => inPage().host.leaveCellEdit());
    await page.getByRole('heading', { name: /^What was read/ }).waitFor();
  });
});

describe('the whole job in Excel', () => {
  it('comes to the same positions, sheets and round trips in the browser as it does in Node', async () => {
    const inBrowser: WholeJob = await page.evaluate(([file, asOf]) => inPage().wholeJob(file, asOf), [
      FILE,
      AS_OF,
    ] as const);
    const { excel, host } = openExcel();
    loadSnapshotIntoHost(host, await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), FILE));
    const inNode = await wholeJob(excel, host, FILE, AS_OF);
    expect(inBrowser.roundTrips).toBe(inNode.roundTrips);
    expect(inBrowser.positions).toBe(inNode.positions);
    expect(inBrowser.workbook).toBe(inNode.workbook);
    expect(inNode.workbook.length).toBeGreaterThan(100_000);
  });
});
