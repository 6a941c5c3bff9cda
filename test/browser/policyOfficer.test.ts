import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import { readLogframes } from '../../src/logframe/readLogframes';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import type { Grid } from '../../src/workbook/grid';
import { launchChromium } from './chromium';
import { serveDist, type Served } from './serveDist';
import { watchedPage, type Complaints } from './watchedPage';

const SAMPLE = resolve(__dirname, '../../assets/samples/council-workbook.xlsx');
const NOTHING: Complaints = { consoleErrors: [], policyViolations: [], foreignRequests: [] };

let browser: Browser;
let site: Served;
let page: Page;
let complaints: Complaints;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveDist()]);
});
beforeEach(async () => {
  ({ page, complaints } = await watchedPage(browser, {
    viewport: { width: 320, height: 640 },
    permissions: ['clipboard-read', 'clipboard-write'],
  }));
  await page.goto(`${site.origin}/index.html`);
});
afterEach(() => page.context().close());
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

describe('a policy officer with a logframe, in the browser', () => {
  it('drops the workbook, reads the findings, converts, and gets a logframe that reads as converted', async () => {
    await drop(SAMPLE);
    await go('Logframe');
    await page.getByText('There are no assumptions at output level.', { exact: false }).waitFor();
    await page.getByRole('combobox', { name: 'Into the layout' }).selectOption('fcdo');
    const loss = page.getByText(/^In the layout FCDO .* parts? (is|are) left open/);
    await expect(loss.textContent()).resolves.toContain('nothing is lost');
    const file = await downloaded(() =>
      page.getByRole('button', { name: 'Download it in the layout FCDO' }).click(),
    );
    expect(file.suggestedFilename()).toBe('logframe-fcdo.xlsx');
    const [logframe] = (await grids(file)).flatMap((grid) => readLogframes(grid).logframes);
    expect(logframe?.profile).toBe('fcdo');
    expect(logframe?.results.map(({ level }) => level)).toEqual(['impact', 'outcome', 'output', 'output']);
    await page.getByText('logframe-fcdo.xlsx was made and handed to the browser to download.').waitFor();
    expect(complaints).toEqual(NOTHING);
  });

  it('builds a new one step by step, and gets a sheet with what was typed', async () => {
    await drop(SAMPLE);
    await go('Logframe');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Title of the project').fill('Water for all');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Output').fill('Wells are dug\nPeople are trained');
    await page.getByRole('button', { name: 'Next' }).click();
    const file = await downloaded(() => page.getByRole('button', { name: 'Download the sheet' }).click());
    const [sheet, ...others] = await grids(file);
    expect(others).toEqual([]);
    expect(sheet?.marker).toBeNull();
    expect(sheet?.rows[0]?.[0]).toBe('Water for all');
    expect(sheet?.rows.flat()).toEqual(expect.arrayContaining(['Wells are dug', 'People are trained']));
    expect(complaints).toEqual(NOTHING);
  });

  it('finds a link in the register, beside pictures that say their numbers', async () => {
    await drop(SAMPLE);
    await go('Register');
    await page.getByRole('img', { name: /^Bar chart\. Links by country: \d+ links/ }).waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('toyota derbyshire');
    await page.getByText(/^1 of \d+ links\.$/).waitFor();
    await expect(page.getByRole('article').textContent()).resolves.toContain('Partner links!C6');
    expect(complaints).toEqual(NOTHING);
  });
});

describe('the same by keyboard alone', () => {
  it('goes from the sample to findings by level, another layout and its download', async () => {
    await tabTo('Open the sample');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^What was read/ }).waitFor();
    await tabTo('Logframe');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Logframes in/ }).waitFor();
    await expect(focused()).resolves.toBe('Logframes in council-workbook.xlsx');
    await tabTo('Strength');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: /^Purpose: \d+$/ }).waitFor();
    await tabTo('Into the layout');
    await page.keyboard.press('ArrowDown');
    await page.getByText(/^In the layout EU/).waitFor();
    await tabTo('Download it in the layout EU');
    const file = await downloaded(() => page.keyboard.press('Enter'));
    expect(file.suggestedFilename()).toBe('logframe-eu.xlsx');
    await expect(focused()).resolves.toBe('Download it in the layout EU');
    expect(complaints).toEqual(NOTHING);
  });

  it('takes a formula from the help, searched and unfolded', async () => {
    await drop(SAMPLE);
    await tabTo('Formulas');
    await page.keyboard.press('Enter');
    await page.getByText(/^All 19 functions\./).waitFor();
    await tabTo('Search');
    await page.keyboard.type('publish bank holiday');
    await page.getByText(/^1 of 19 functions\./).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo('Copy: the formula of CLEARDAYS');
    await page.keyboard.press('Enter');
    await page.getByText(/was copied\.$/).waitFor();
    await expect(page.evaluate(() => navigator.clipboard.readText())).resolves.toMatch(/^=TWIN\.CLEARDAYS\(/);
    expect(complaints).toEqual(NOTHING);
  });
});

async function drop(path: string): Promise<void> {
  const bytes = [...readFileSync(path)];
  await page.evaluate((numbers) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(numbers)], 'council-workbook.xlsx'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }, bytes);
  await page.getByRole('heading', { name: /^What was read/ }).waitFor();
}

async function go(screen: string): Promise<void> {
  await page.getByRole('button', { name: screen, exact: true }).click();
}

async function downloaded(act: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return file;
}

async function grids(file: Download): Promise<readonly Grid[]> {
  const bytes = new Uint8Array(readFileSync(await file.path()));
  return (await readWorkbookFile(bytes, file.suggestedFilename())).grids;
}

/** Presses Tab until the thing of that name has the focus, as whoever has no mouse does. */
async function tabTo(name: string): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press('Tab');
    if ((await focused()) === name) return;
  }
  throw new Error(`Tab never reached "${name}"`);
}

/** What the focused thing is called: its own name, its label's, or its text. */
function focused(): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const own = at?.getAttribute('aria-label');
    if (own != null) return own;
    const isField = at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
    return isField ? at.labels?.[0]?.textContent : at?.textContent;
  });
}
