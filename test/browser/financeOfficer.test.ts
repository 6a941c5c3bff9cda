import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { calendarDate } from '../../src/core/calendarDate';
import { say } from '../../src/core/messages';
import { runJob } from '../../src/job/runJob';
import { launchChromium } from './chromium';
import type { ExcelInPage } from './excelInPage';
import { faultsOf } from './faultsOf';
import { inMemoryOffice } from './inMemoryOffice';
import { officeFrame } from './officeFrame';
import { gridsOf, person, type Person } from './person';
import { serveDist, type Served } from './serveDist';
import { smallWorkbook } from './smallWorkbook';
import { watchedPage, type Complaints, type OfficeStandIn } from './watchedPage';

const NARROW = { width: 320, height: 640 };
const LOOKS: readonly [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];
const ALL_WELL: Complaints = { consoleErrors: [], policyViolations: [], foreignRequests: [] };
const ledger: { readonly name: string; bytes: Buffer } = { name: 'payments.xlsx', bytes: Buffer.alloc(0) };

let browser: Browser;
let site: Served;
let office: OfficeStandIn;

beforeAll(async () => {
  [browser, site, office, ledger.bytes] = await Promise.all([
    launchChromium(),
    serveDist(),
    inMemoryOffice(),
    smallWorkbook({ undecided: true }),
  ]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Stands for the name that the page knows; the browser gets the text of these functions alone. */
declare function inPage(): ExcelInPage;

describe.each(LOOKS)('a finance officer, in %s, 320 pixels wide', (_look, look) => {
  it('drops a ledger, answers, sees the position and its outcome, asks what if, and keeps the workbook', async () => {
    const { page, complaints } = await watchedPage(browser, {
      ...look,
      viewport: NARROW,
      reducedMotion: 'reduce',
    });
    await page.goto(`${site.origin}/index.html`);
    const officer = person(page);
    await officer.drop([ledger]);
    await job(page.mainFrame(), officer);
    await expect(faultsOf(page)).resolves.toEqual([]);
    const file = await officer.downloaded(() =>
      page.getByRole('button', { name: 'Download the workbook' }).click(),
    );
    const asOf = calendarDate('2026-03-31');
    if (asOf === null) throw new Error('no date');
    const grids = await gridsOf(file);
    const snapshot = { file: 'partnerships.xlsx', sha256: null, grids, names: new Map(), findings: [] };
    const { limits } = runJob([snapshot], { asOf, councils: [], year: null });
    expect(limits.choices.basis).toMatchObject({ value: 'actual', recorded: { by: 'Director of Finance' } });
    expect(limits.authorisation.items.get('reference')).toMatchObject({ text: 'GA 1993/1 (EXAMPLE)' });
    expect(complaints).toEqual(ALL_WELL);
    await page.context().close();
  });

  it('does the same over the open workbook, in the frame that Excel gives the pane', async () => {
    const { page, frame, complaints } = await excel(look);
    const officer = person(page, frame);
    await frame.getByRole('button', { name: 'Read this workbook' }).click();
    await job(frame, officer);
    await expect(faultsOf(page)).resolves.toEqual([]);
    await frame.getByRole('button', { name: 'Show Ledger!E4' }).first().click();
    const sheets = await frame.evaluate(() => inPage().host.workbook.sheets.map(({ name }) => name));
    expect(sheets).toEqual(
      expect.arrayContaining(['Ledger', say.job.settingsName, say.authorisation.sheetName]),
    );
    await expect(frame.evaluate(() => inPage().host.workbook.activeSheet?.name)).resolves.toBe('Ledger');
    expect(complaints).toEqual(ALL_WELL);
    await page.context().close();
  });
});

/** From the first look at what was read to the outcome, in either host. */
async function job(pane: Frame, officer: Person): Promise<void> {
  await pane.getByRole('button', { name: 'Confirm what column E holds' }).click();
  await pane.getByText('As you said').waitFor();

  await officer.go('Limits');
  const newest = pane.getByRole('article').first();
  await newest.getByText('Twice the actual spend: £18,000.00 (EXAMPLE)').waitFor();
  const basis = pane.getByRole('listitem').filter({ hasText: say.limits.askBasis });
  await basis.locator('summary').click();
  await basis.getByRole('combobox', { name: 'Answer' }).selectOption('actual');
  await basis.getByLabel('Chosen by').fill('Director of Finance');
  await basis.getByLabel('Date').fill('2 April 2025');
  await basis.getByRole('button', { name: /^Record: / }).click();
  await newest
    .getByText('£6,150.00 (EXAMPLE) of £18,000.00 (EXAMPLE) (34.2%), handbook test, not verified', {
      exact: true,
    })
    .waitFor();

  const authorisation = pane.getByRole('region', { name: 'The general authorisation' });
  await authorisation.locator('summary').first().click();
  await authorisation.getByLabel('Document reference').fill('GA 1993/1 (EXAMPLE)');
  await authorisation.getByLabel('Date of the document').fill('1 May 1993');
  await authorisation.getByLabel('Entered by').fill('Monitoring officer');
  await authorisation.getByRole('button', { name: /^Record: / }).click();
  await authorisation.getByText('Document reference: GA 1993/1 (EXAMPLE)', { exact: false }).waitFor();

  await pane.getByLabel('Amount in pounds').fill('1,200');
  await pane.getByLabel('Month').selectOption('2025-11');
  await pane.getByLabel('What for').fill('hall for the twinning anniversary');
  await pane.getByRole('button', { name: 'Work it out' }).click();
  const table = pane.getByRole('table', { name: /^Before and after/ });
  await expect(table.textContent()).resolves.toContain('£11,850.00 (EXAMPLE)£10,650.00 (EXAMPLE)');
}

async function excel(look: BrowserContextOptions): ReturnType<typeof officeFrame> {
  const opened = await officeFrame(browser, site, office, {
    ...look,
    viewport: NARROW,
    reducedMotion: 'reduce',
  });
  await opened.page.route('**/ledger.xlsx', (route) => route.fulfill({ body: ledger.bytes }));
  await opened.frame.evaluate(() => inPage().open('ledger.xlsx'));
  return opened;
}

describe('by keyboard alone', () => {
  const walk = async (page: Page, pane: Frame): Promise<void> => {
    const officer = person(page, pane);
    const { tabTo, focused } = officer;
    const enter = (text: string) => page.keyboard.type(text);
    await tabTo('Confirm what column E holds');
    await page.keyboard.press('Enter');
    await pane.getByText('As you said').waitFor();
    // The field that the answer is about keeps the focus, though its button is gone.
    await expect(focused()).resolves.toBe('Column E, “Value of what was bought”, holds');
    await tabTo('Limits');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: /^Limit position in/ }).waitFor();
    await expect(focused()).resolves.toMatch(/^Limit position in/);
    await tabTo(say.screens.record.openOf({ label: say.screens.record.open, about: say.limits.askBasis }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await enter('actual');
    await page.keyboard.press('Tab');
    await enter('Director of Finance');
    await page.keyboard.press('Enter');
    await pane.getByText('of £18,000.00 (EXAMPLE) (34.2%)', { exact: false }).first().waitFor();
    await expect(focused()).resolves.toMatch(/^Chosen by/);
    await tabTo('Amount in pounds');
    await enter('1200');
    await tabTo('What for');
    await enter('hall for the twinning anniversary');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { level: 4, name: /Twinning and similar/ }).waitFor();
    await expect(focused()).resolves.toBe('What for');
  };

  it('the job is done on the page with files, from the choosing to the download', async () => {
    const { page, complaints } = await watchedPage(browser, { viewport: NARROW });
    await page.goto(`${site.origin}/index.html`);
    const officer = person(page);
    // Asked for before the way there: the browser takes a moment until it tells of choosers.
    const choosing = page.waitForEvent('filechooser');
    await officer.tabTo('Choose workbooks');
    await page.keyboard.press('Enter');
    await (await choosing).setFiles({ name: ledger.name, mimeType: '', buffer: ledger.bytes });
    await page.getByRole('heading', { name: /^What was read/ }).waitFor();
    await walk(page, page.mainFrame());
    await officer.tabTo('Download the workbook');
    const file = await officer.downloaded(() => page.keyboard.press('Enter'));
    expect(file.suggestedFilename()).toBe('partnerships.xlsx');
    expect(complaints).toEqual(ALL_WELL);
    await page.context().close();
  });

  it('the job is done in the frame that Excel gives the pane', async () => {
    const { page, frame, complaints } = await excel({});
    const officer = person(page, frame);
    await frame.locator('body').focus();
    await officer.tabTo('Read this workbook');
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { name: /^What was read/ }).waitFor();
    await walk(page, frame);
    await officer.tabTo('Refresh');
    await page.keyboard.press('Enter');
    await frame.getByText(/ was read\./).waitFor({ state: 'attached' });
    await expect(officer.focused()).resolves.toBe('Refresh');
    expect(complaints).toEqual(ALL_WELL);
    await page.context().close();
  });
});
