import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchChromium } from './chromium';
import { faultsOf } from './faultsOf';
import { serveDist, type Served } from './serveDist';
import { blockedOffice, watchedPage } from './watchedPage';

const NARROW = { width: 320, height: 640 };
const LOOKS: readonly [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

const SCREENS = ['This workbook', 'Limits', 'Register', 'Logframe', 'Report', 'Formulas', 'Settings'];

let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveDist()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

describe.each(LOOKS)('in %s, 320 pixels wide', (_look, options) => {
  const open = async (address: string) => {
    // Colours that are still fading would be judged by chance.
    const { page } = await watchedPage(browser, { ...options, viewport: NARROW, reducedMotion: 'reduce' });
    await page.goto(`${site.origin}/${address}`);
    return page;
  };

  it('the browser page has no fault that axe can find, before a workbook is open', async () => {
    const page = await open('index.html');
    await page.getByRole('button', { name: 'Choose workbooks' }).waitFor();
    await expect(faultsOf(page)).resolves.toEqual([]);
  });

  it.each(SCREENS)(
    'nor on the screen %s, all of it unfolded, and nothing has to be scrolled sideways',
    async (screen) => {
      const page = await open('index.html');
      await page.getByRole('button', { name: 'Open the sample' }).click();
      await page.getByRole('button', { name: screen, exact: true }).click();
      await page.getByRole('heading', { level: 2, name: /council-workbook\.xlsx$|^Functions/ }).waitFor();
      await page.waitForLoadState('networkidle');
      // The paper is composed after its screen is there.
      if (screen === 'Report') await page.getByRole('article').waitFor();
      await expect(faultsOf(page)).resolves.toEqual([]);
      await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBe(NARROW.width);
    },
  );

  it('nor with a refusal', async () => {
    const page = await open('index.html');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'empty.xlsx', mimeType: '', buffer: Buffer.alloc(0) });
    await page.getByRole('region', { name: 'This could not be done' }).waitFor();
    await expect(faultsOf(page)).resolves.toEqual([]);
  });

  it('the pane of the add-in has none outside Excel', async () => {
    const page = await open('taskpane.html');
    await page.getByRole('link', { name: 'Go to the browser page' }).waitFor();
    await expect(faultsOf(page)).resolves.toEqual([]);
  });
});

describe('enlarged four times, or wide', () => {
  // 1280 pixels at 400 % leave 320; the height shrinks as well.
  it.each([
    [320, 256, 4],
    [1280, 900, 1],
    [1920, 1080, 1],
  ])('at %i by %i points no screen has to be scrolled sideways', async (width, height, scale) => {
    const { page, complaints } = await watchedPage(browser, {
      viewport: { width, height },
      deviceScaleFactor: scale,
    });
    await page.goto(`${site.origin}/index.html`);
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await page.getByRole('heading', { name: /^What was read/ }).waitFor();
    for (const screen of SCREENS) {
      await page.getByRole('navigation').getByRole('button', { name: screen, exact: true }).click();
      await page.getByRole('heading', { level: 2, name: /council-workbook\.xlsx$|^Functions/ }).waitFor();
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([screen, across]).toEqual([screen, width]);
    }
    expect(complaints).toEqual({ consoleErrors: [], policyViolations: [], foreignRequests: [] });
    await page.context().close();
  });
});

describe('without Office.js', () => {
  it('the pane of the add-in still has no fault that axe can find', async () => {
    const { page } = await watchedPage(browser, { office: blockedOffice, viewport: NARROW });
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByRole('heading', { name: 'Excel has not answered' }).waitFor();
    await expect(faultsOf(page)).resolves.toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('both buttons are reached in their order and show where the focus is', async () => {
    const { page } = await watchedPage(browser, { viewport: NARROW });
    await page.goto(`${site.origin}/index.html`);
    await page.getByRole('button', { name: 'Open the sample' }).waitFor();
    const stops: { name: string | undefined; marked: boolean }[] = [];
    for (let press = 0; press < 2; press += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const at = document.activeElement;
          const look = at ? getComputedStyle(at) : null;
          const marked = look !== null && (look.outlineStyle !== 'none' || look.boxShadow !== 'none');
          return { name: at?.textContent, marked };
        }),
      );
    }
    expect(stops).toEqual([
      { name: 'Choose workbooks', marked: true },
      { name: 'Open the sample', marked: true },
    ]);
  });

  it('the choosing of a file opens with the space bar', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${site.origin}/index.html`);
    const opened = page.waitForEvent('filechooser');
    // The round trip of the focus lets the browser learn that somebody waits.
    await page.getByRole('button', { name: 'Choose workbooks' }).focus();
    await page.keyboard.press('Space');
    expect((await opened).isMultiple()).toBe(true);
  });
});
