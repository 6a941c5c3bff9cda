import AxeBuilder from '@axe-core/playwright';
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
  ({ page, complaints } = await watchedPage(browser, { office, reducedMotion: 'reduce' }));
  await page.goto(`${site.origin}/taskpane.html`);
  await page.evaluate(() => inPage().open('samples/council-workbook.xlsx'));
});
afterEach(async () => {
  expect(complaints.consoleErrors).toEqual([]);
  expect(complaints.policyViolations).toEqual([]);
  await page.context().close();
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Stands for the name that the page knows; the browser gets the text of these functions alone. */
declare function inPage(): ExcelInPage;

const press = (command: string): Promise<void> => page.evaluate((name) => inPage().press(name), command);
const told = async (): Promise<string> =>
  (await page.getByRole('status').filter({ hasText: 'What you asked for' }).textContent()) ?? '';

/** Titles of our sheets, by tab. */
const ourTitles = (): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const ours = inPage().host.workbook.sheets.filter(({ names }) =>
      names.some(({ name }) => name === '_twinledger'),
    );
    return Object.fromEntries(ours.map((sheet) => [sheet.name, sheet.cell(0, 0)?.value]));
  });

describe('the buttons of the ribbon, in a real browser over Microsoft’s own client library', () => {
  it.each([
    ['buildRegister', ['Register', 'Reviews due']],
    ['checkLogframe', ['Logframe checks', 'Logframe changes']],
  ])('%s writes what was asked for and nothing else, shows it, and says so', async (name, wanted) => {
    await press(name);
    expect(await told()).toMatch(/(is|are) up to date\. Your own sheets were only read/);
    const titles = await ourTitles();
    expect(Object.keys(titles)).toEqual(expect.arrayContaining(wanted));
    for (const other of ['Contents', 'Limits', 'Notes']) expect(Object.keys(titles)).not.toContain(other);
    expect(Object.values(titles).join()).not.toContain('INCOMPLETE');
    const active = await page.evaluate(() => inPage().host.workbook.activeSheet?.name);
    expect(Object.keys(titles)).toContain(active);
  });

  it('leave nothing in the pane that axe finds fault with', async () => {
    await press('buildRegister');
    await page.getByText('up to date', { exact: false }).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('write every sheet of the whole job, and the same again when pressed twice', async () => {
    await press('composeReport');
    expect(await told()).toContain('up to date');
    const first = await page.evaluate(() => inPage().text());
    const titles = await ourTitles();
    expect(Object.keys(titles).length).toBeGreaterThan(14);
    expect(Object.values(titles).join()).not.toContain('INCOMPLETE');
    await press('composeReport');
    await expect(page.evaluate(() => inPage().text())).resolves.toBe(first);
  });

  it('say what stands in the way, and change nothing then', async () => {
    await page.evaluate(() => {
      inPage().host.workbook.structureProtected = true;
    });
    const before = await page.evaluate(() => inPage().text());
    await press('buildRegister');
    expect(await told()).toMatch(/structure of this workbook is protected.*Nothing was changed/);
    await expect(page.evaluate(() => inPage().text())).resolves.toBe(before);
  });

  it('say that no cell uses a function where none does', async () => {
    await press('checkFormulas');
    expect(await told()).toContain('No cell of this workbook uses a function of Twinledger.');
  });

  it('enter functions again that Excel did not know', async () => {
    await page.evaluate(() => {
      const { workbook } = inPage().host;
      workbook.calculate = () => '#NAME?';
      workbook.addSheet('Own').enter(0, 0, '=_xldudf_TWIN_FINANCIALYEAR(B1)');
      workbook.calculate = () => '2025/26';
    });
    await press('checkFormulas');
    expect(await told()).toContain('1 cell showed #NAME? and was entered again.');
    const cell = await page.evaluate(() => inPage().host.workbook.sheet('Own').cell(0, 0));
    expect(cell).toMatchObject({ value: '2025/26', formula: '=TWIN.FINANCIALYEAR(B1)' });
  });

  it('turn functions into values once the person has said yes', async () => {
    await page.evaluate(() => {
      const { workbook } = inPage().host;
      workbook.calculate = () => '00123';
      workbook.addSheet('Own').enter(0, 0, '=TWIN.COUNCIL(B1,"code")');
    });
    await press('keepValues');
    await page.getByRole('button', { name: 'Keep the values' }).click();
    await page.getByText('1 cell now holds its value.').waitFor();
    const cell = await page.evaluate(() => inPage().host.workbook.sheet('Own').cell(0, 0));
    expect(cell).toMatchObject({ value: '00123', formula: null });
  });

  it('say where the figure of the cell comes from that the person is on', async () => {
    await page.evaluate(() => {
      const sheet = inPage().host.workbook.sheet('Ledger');
      inPage().host.workbook.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    });
    await press('showSource');
    expect(await told()).toContain('Ledger!A1');
  });
});
