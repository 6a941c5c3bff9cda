import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readLogframes } from '../../src/logframe/readLogframes';
import { launchChromium } from './chromium';
import { gridsOf, person, type Person } from './person';
import { serveDist, type Served } from './serveDist';
import { watchedPage, type Complaints } from './watchedPage';

const SAMPLE = resolve(__dirname, '../../assets/samples/council-workbook.xlsx');
const NOTHING: Complaints = { consoleErrors: [], policyViolations: [], foreignRequests: [] };

let browser: Browser;
let site: Served;
let page: Page;
let complaints: Complaints;
let officer: Person;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveDist()]);
});
beforeEach(async () => {
  ({ page, complaints } = await watchedPage(browser, {
    viewport: { width: 320, height: 640 },
    permissions: ['clipboard-read', 'clipboard-write'],
  }));
  officer = person(page);
  await page.goto(`${site.origin}/index.html`);
});
afterEach(() => page.context().close());
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

describe('a policy officer with a logframe, in the browser', () => {
  it('drops the workbook, reads the findings, converts, and gets a logframe that reads as converted', async () => {
    await drop(SAMPLE);
    await officer.go('Logframe');
    await page.getByText('There are no assumptions at output level.', { exact: false }).waitFor();
    await page.getByRole('combobox', { name: 'Into the layout' }).selectOption('fcdo');
    const loss = page.getByText(/^In the layout FCDO .* parts? (is|are) left open/);
    await expect(loss.textContent()).resolves.toContain('nothing is lost');
    const file = await officer.downloaded(() =>
      page.getByRole('button', { name: 'Download it in the layout FCDO' }).click(),
    );
    expect(file.suggestedFilename()).toBe('logframe-fcdo.xlsx');
    const [logframe] = (await gridsOf(file)).flatMap((grid) => readLogframes(grid).logframes);
    expect(logframe?.profile).toBe('fcdo');
    expect(logframe?.results.map(({ level }) => level)).toEqual(['impact', 'outcome', 'output', 'output']);
    await page.getByText('logframe-fcdo.xlsx was made and handed to the browser to download.').waitFor();
    expect(complaints).toEqual(NOTHING);
  });

  it('builds a new one step by step, and gets a sheet with what was typed', async () => {
    await drop(SAMPLE);
    await officer.go('Logframe');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Title of the project').fill('Water for all');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Output').fill('Wells are dug\nPeople are trained');
    await page.getByRole('button', { name: 'Next' }).click();
    const file = await officer.downloaded(() =>
      page.getByRole('button', { name: 'Download the sheet' }).click(),
    );
    const [sheet, ...others] = await gridsOf(file);
    expect(others).toEqual([]);
    expect(sheet?.marker).toBeNull();
    expect(sheet?.rows[0]?.[0]).toBe('Water for all');
    expect(sheet?.rows.flat()).toEqual(expect.arrayContaining(['Wells are dug', 'People are trained']));
    expect(complaints).toEqual(NOTHING);
  });

  it('finds a link in the register, beside pictures that say their numbers', async () => {
    await drop(SAMPLE);
    await officer.go('Register');
    await page.getByRole('img', { name: /^Bar chart\. Links by country: \d+ links/ }).waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('toyota derbyshire');
    await page.getByText(/^1 of \d+ links\.$/).waitFor();
    await expect(page.getByRole('article').textContent()).resolves.toContain('Partner links!C6');
    expect(complaints).toEqual(NOTHING);
  });
});

describe('the same by keyboard alone', () => {
  it('goes from the sample to findings by level, another layout and its download', async () => {
    await officer.tabTo('Open the sample');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^What was read/ }).waitFor();
    await officer.tabTo('Logframe');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Logframes in/ }).waitFor();
    await expect(officer.focused()).resolves.toBe('Logframes in council-workbook.xlsx');
    await officer.tabTo('Strength');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: /^Purpose: \d+$/ }).waitFor();
    await officer.tabTo('Into the layout');
    await page.keyboard.press('ArrowDown');
    await page.getByText(/^In the layout EU/).waitFor();
    await officer.tabTo('Download it in the layout EU');
    const file = await officer.downloaded(() => page.keyboard.press('Enter'));
    expect(file.suggestedFilename()).toBe('logframe-eu.xlsx');
    await expect(officer.focused()).resolves.toBe('Download it in the layout EU');
    expect(complaints).toEqual(NOTHING);
  });

  it('takes a formula from the help, searched and unfolded', async () => {
    await drop(SAMPLE);
    await officer.tabTo('Formulas');
    await page.keyboard.press('Enter');
    await page.getByText(/^All 19 functions\./).waitFor();
    await officer.tabTo('Search');
    await page.keyboard.type('publish bank holiday');
    await page.getByText(/^1 of 19 functions\./).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await officer.tabTo('Copy: the formula of CLEARDAYS');
    await page.keyboard.press('Enter');
    await page.getByText(/was copied\.$/).waitFor();
    await expect(page.evaluate(() => navigator.clipboard.readText())).resolves.toMatch(/^=TWIN\.CLEARDAYS\(/);
    expect(complaints).toEqual(NOTHING);
  });
});

async function drop(path: string): Promise<void> {
  await officer.drop([{ name: 'council-workbook.xlsx', bytes: readFileSync(path) }]);
  await page.getByRole('heading', { name: /^What was read/ }).waitFor();
}
