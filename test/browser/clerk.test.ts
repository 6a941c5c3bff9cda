import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import { calendarDate } from '../../src/core/calendarDate';
import { paperOf } from '../../src/job/paperOf';
import { runJob } from '../../src/job/runJob';
import { renderText } from '../../src/report/text';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { partOf, wordParts, wordsOf } from '../report/wordParts';
import { launchChromium } from './chromium';
import { person, type Person } from './person';
import { serveDist, type Served } from './serveDist';
import { watchedPage, type Complaints } from './watchedPage';

const SAMPLE = resolve(__dirname, '../../assets/samples/council-workbook.xlsx');
const NOTHING: Complaints = { consoleErrors: [], policyViolations: [], foreignRequests: [] };
const PUBLISH_BY = /^By Friday 4 January 2019: 5 clear working days\./;

let browser: Browser;
let site: Served;
let page: Page;
let complaints: Complaints;
let clerk: Person;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveDist()]);
});
beforeEach(async () => {
  ({ page, complaints } = await watchedPage(browser, {
    viewport: { width: 320, height: 640 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  }));
  clerk = person(page);
  await page.goto(`${site.origin}/index.html`);
});
afterEach(() => page.context().close());
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

describe('a committee clerk with a deadline, in the browser', () => {
  it('sets the meeting, sees by when to publish, writes a missing section, and sees it in the paper', async () => {
    await openReport();
    await page.getByText('Cannot say, because the date of the meeting is not set.').waitFor();
    await page.getByLabel('Figures as at').fill('14 December 2018');
    await page.getByLabel('Date of the meeting').fill('14 January 2019');
    await page.getByLabel('The report is for').selectOption('discussion');
    await page.getByRole('button', { name: 'Record: about the report' }).click();
    await page.getByText(PUBLISH_BY).waitFor();
    const sentence = page.getByText(/^DRAFT: “/);
    await expect(sentence.textContent()).resolves.toMatch(
      /for discussion, .+, Monday 14 January 2019; \d+ things/,
    );
    const before = thingsIn(await sentence.textContent());

    const risk = page.getByRole('listitem').filter({ has: page.getByText('Risk', { exact: true }) });
    await risk.locator('summary').click();
    await risk
      .getByRole('textbox', { name: 'Text of “Risk”' })
      .fill('Costs may rise.\nThe budget holder looks after it.');
    await risk.getByRole('button', { name: /^Record: / }).click();
    await page.getByRole('article').getByText('The budget holder looks after it.').waitFor();
    expect(thingsIn(await sentence.textContent())).toBe(before - 1);
    await expect(clerk.focused()).resolves.toBe('Record: Text of “Risk”');
    expect(complaints).toEqual(NOTHING);
  });

  it('downloads the Word report, EXAMPLE and DRAFT in it, hears what the look over it found, and is warned once it is old', async () => {
    await openReport();
    const docx = await downloaded(() => page.getByRole('button', { name: 'Word: working copy' }).click());
    const words = wordsOf(partOf(docx, 'word/document.xml'));
    expect(words).toContain('DRAFT. This paper has not been cleared');
    expect(words).toMatch(/£[\d,.]+ \(EXAMPLE\)/);
    expect(Object.values(wordParts(docx)).join()).toContain('Ledger!');
    const file = page.getByRole('listitem').filter({ hasText: 'committee-report.docx' });
    await file.getByText('It is the paper as it stands.').waitFor();
    await file.getByText(/sentences have more than 25 words/).waitFor();

    await page.getByLabel('Committee').fill('Cabinet');
    await page.getByRole('button', { name: 'Record: about the report' }).click();
    await file
      .getByText('The paper has changed since committee-report.docx was made.', { exact: false })
      .waitFor();
    expect(complaints).toEqual(NOTHING);
  });

  it('downloads a public copy without a source in it, having been told what it leaves out', async () => {
    await openReport();
    await page.getByText(/^the sources of \d+ figures$/).waitFor();
    const docx = await downloaded(() => page.getByRole('button', { name: 'Word: public copy' }).click());
    const all = Object.values(wordParts(docx)).join();
    expect(wordsOf(partOf(docx, 'word/document.xml'))).toContain('DRAFT. This paper has not been cleared');
    expect(all).not.toMatch(/council-workbook|Ledger!|Drafting notes/);
    const html = await downloaded(() => page.getByRole('button', { name: 'Web page: public copy' }).click());
    expect(new TextDecoder().decode(html)).not.toMatch(/council-workbook|data-source|Drafting notes/);
    await page.getByRole('button', { name: 'Copy the text of the public copy' }).click();
    await page.getByText('The text of the public copy was copied.').first().waitFor();
    await expect(page.evaluate(() => navigator.clipboard.readText())).resolves.toContain('DRAFT.');
    expect(complaints).toEqual(NOTHING);
  });

  it('takes the council’s own headings from a Word template for as long as the page is open', async () => {
    await openReport();
    await page.getByLabel('File with a form of report').setInputFiles(await template());
    await page.getByText(/^Form of report: committee-report\.docx/).waitFor();
    await page.getByRole('button', { name: 'Back to the recorded form' }).click();
    await page.getByText(/^Form of report: Standard committee report/).waitFor();
    expect(complaints).toEqual(NOTHING);
  });

  it('finds everything that was recorded in the workbook that is downloaded', async () => {
    await openReport();
    await page.getByLabel('Date of the meeting').fill('14 January 2019');
    await page.getByLabel('Title of the report').fill('Our friends abroad');
    await page.getByRole('button', { name: 'Record: about the report' }).click();
    await page.getByText(/14 January 2019; \d+ things/).waitFor();
    await page.getByLabel('Who takes the decision?').selectOption('Cabinet or executive');
    await page.getByRole('button', { name: 'Record: how it is decided' }).click();
    await page.getByText(/The record of this decision has to give the reasons/).waitFor();
    const bytes = await downloaded(() =>
      page.getByRole('button', { name: 'Download the workbook with all sheets' }).click(),
    );
    const given = [
      await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), 'council-workbook.xlsx'),
      await readWorkbookFile(bytes, 'partnerships.xlsx'),
    ];
    const asOf = calendarDate('2018-12-14');
    if (asOf === null) throw new Error('no date');
    const text = renderText(paperOf(runJob(given, { asOf, councils: [], year: null })).model);
    expect(text).toContain('Our friends abroad');
    expect(text).toContain('Cabinet or executive');
    expect(text).toContain('By Friday 4 January 2019');
    expect(complaints).toEqual(NOTHING);
  });
});

describe('the same by keyboard alone', () => {
  it('goes from the sample to the day of publication, a figure’s cells and the Word report', async () => {
    await clerk.tabTo('Open the sample');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^What was read/ }).waitFor();
    await clerk.tabTo('Report');
    await page.keyboard.press('Enter');
    await page.getByText(/^DRAFT: “/).waitFor();
    await expect(clerk.focused()).resolves.toBe('Committee report from council-workbook.xlsx');
    await clerk.tabTo('Date of the meeting');
    await page.keyboard.type('14 January 2019');
    await page.keyboard.press('Enter');
    await page.getByText(PUBLISH_BY).waitFor();
    await expect(clerk.focused()).resolves.toBe('Date of the meeting');
    const figure = await page.getByRole('article').getByRole('button').first().textContent();
    await clerk.tabTo(figure ?? '');
    await page.keyboard.press('Enter');
    await page.getByText('From:', { exact: false }).first().waitFor();
    await clerk.tabTo('Word: working copy');
    const file = await clerk.downloaded(() => page.keyboard.press('Enter'));
    expect(file.suggestedFilename()).toBe('committee-report.docx');
    await expect(clerk.focused()).resolves.toBe('Word: working copy');
    expect(complaints).toEqual(NOTHING);
  });
});

async function openReport(): Promise<void> {
  await clerk.drop([{ name: 'council-workbook.xlsx', bytes: readFileSync(SAMPLE) }]);
  await page.getByRole('heading', { name: /^What was read/ }).waitFor();
  await clerk.go('Report');
  await page.getByText(/^DRAFT: “/).waitFor();
}

async function downloaded(act: () => Promise<void>): Promise<Uint8Array> {
  const file: Download = await clerk.downloaded(act);
  return new Uint8Array(readFileSync(await file.path()));
}

/** Any Word file with headings by style is one: our own report is. */
async function template(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const docx = await downloaded(() => page.getByRole('button', { name: 'Word: public copy' }).click());
  return { name: 'committee-report.docx', mimeType: '', buffer: Buffer.from(docx) };
}

/** How many things want attention, by the first sentence of the screen. */
function thingsIn(sentence: string | null): number {
  return Number(/(\d+) things?/.exec(sentence ?? '')?.[1]);
}
