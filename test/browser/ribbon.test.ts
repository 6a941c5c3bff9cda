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
afterEach(() => page.context().close());
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Stands for the name that the page knows; the browser gets the text of these functions alone. */
declare function inPage(): ExcelInPage;

const press = (name: string) => page.evaluate((command) => inPage().press(command), name);
const sheets = () => page.evaluate(() => inPage().host.workbook.sheets.map(({ name }) => name));
const told = async () =>
  (await page.getByRole('status').filter({ hasText: 'From the ribbon' }).textContent()) ?? '';

describe('the buttons of the ribbon, in a real browser over Microsoft’s own client library', () => {
  it.each([
    ['buildRegister', 1],
    ['checkLogframe', 2],
    ['composeReport', 12],
  ])(
    '%s writes its sheets from a worker and tells the pane, within the policy of the page',
    async (name, least) => {
      const before = await sheets();
      await press(name);
      await page.getByText('up to date', { exact: false }).first().waitFor();
      const added = (await sheets()).filter((sheet) => !before.includes(sheet));
      expect(added.length).toBeGreaterThanOrEqual(least);
      // What was not asked for is not written.
      if (name !== 'composeReport') expect(added).toHaveLength(least);
      expect(complaints.consoleErrors).toEqual([]);
      expect(complaints.policyViolations).toEqual([]);
    },
  );

  it('says in the pane where the figure of the selected cell comes from', async () => {
    await press('showSource');
    await page.getByText('From the ribbon').waitFor();
    expect(await told()).toMatch(/shows|is blank/);
    expect(complaints.consoleErrors).toEqual([]);
  });

  it('says that no cell uses a function where none does', async () => {
    await press('checkFormulas');
    await page.getByText('No cell of this workbook uses a function of Twinledger.').waitFor();
  });

  it('can be read by everybody: no fault that axe finds', async () => {
    await press('buildRegister');
    await page.getByText('up to date', { exact: false }).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
