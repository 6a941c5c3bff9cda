import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { serveDist, type Served } from './serveDist';
import { blockedOffice, silentOffice, watchedPage } from './watchedPage';

const dist = resolve(__dirname, '../../dist');
const OFFICE = 'https://officeapis.public.onecdn.static.microsoft/';
let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveDist()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

describe('the browser page', () => {
  it('opens under its policy without an error and without asking any other host', async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(`${site.origin}/index.html`);
    await page.getByRole('heading', { name: 'Twinledger', level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual({ consoleErrors: [], policyViolations: [], foreignRequests: [] });
  });

  it('has its styles although no inline style is allowed', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${site.origin}/index.html`);
    const choose = page.getByRole('button', { name: 'Choose workbooks' });
    const look = await choose.evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(look).toBe('rgb(12, 122, 114)');
  });

  it('would not run a script that somebody slipped into the page', async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(`${site.origin}/index.html`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      document.body.append(script);
    });
    await expect(page.title()).resolves.toBe('Twinledger');
    expect(complaints.policyViolations).toEqual(['script-src-elem: inline']);
  });

  it('would not load a script that stands in an address', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${site.origin}/index.html`);
    const refused = page.evaluate(async () => {
      const script = document.createElement('script');
      script.src = 'data:text/javascript,document.title="changed"';
      const outcome = new Promise((done) => {
        script.onload = () => done('ran');
        script.onerror = () => done('refused');
      });
      document.head.append(script);
      return outcome;
    });
    await expect(refused).resolves.toBe('refused');
  });
});

describe('the pane of the add-in', () => {
  it('opens under its policy and asks no other host but Microsoft’s for Office.js', async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByRole('heading', { name: 'This page is not open in Excel' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(complaints.consoleErrors).toEqual([]);
    expect(complaints.policyViolations).toEqual([]);
    expect(complaints.foreignRequests.filter((url) => !url.startsWith(OFFICE))).toEqual([]);
    expect(complaints.foreignRequests[0]).toBe(`${OFFICE}1/office.js`);
  });

  it('says that it is outside Excel and leads to the browser page', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByRole('link', { name: 'Go to the browser page' }).click();
    await page.getByRole('button', { name: 'Choose workbooks' }).waitFor();
  });

  it('has registered every function and every command when the page is complete, before Excel asks for any', async () => {
    const { page } = await watchedPage(browser);
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const { CustomFunctions: functions, Office: office } = globalThis as unknown as {
          CustomFunctions: { _association: { mappings: object } };
          Office: { actions: { _association: { mappings: object } } };
        };
        const registered = [functions._association, office.actions._association];
        Object.assign(globalThis, { registered: registered.map(({ mappings }) => Object.keys(mappings)) });
      });
    });
    await page.goto(`${site.origin}/taskpane.html`);
    const registered = await page.evaluate(
      () => (globalThis as unknown as { registered: string[][] }).registered,
    );
    expect(registered).toEqual([promisedFunctions(), promisedCommands()]);
  });

  it('says so at once when the network keeps Office.js away', async () => {
    const { page } = await watchedPage(browser, { office: blockedOffice });
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByRole('heading', { name: 'Excel has not answered' }).waitFor();
    await expect(page.getByRole('main').textContent()).resolves.toContain('ask IT');
  });

  it('says so when Excel has kept silent for ten seconds, and not before', async () => {
    const { page } = await watchedPage(browser, { office: silentOffice });
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1);
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByText('Waiting for Excel').first().waitFor();
    await page.clock.runFor(9_999);
    await expect(page.getByRole('heading', { name: 'Excel has not answered' }).count()).resolves.toBe(0);
    await page.clock.runFor(1);
    await page.getByRole('heading', { name: 'Excel has not answered' }).waitFor();
  });
});

/** As the metadata that Excel gets have them. */
function promisedFunctions(): string[] {
  const metadata = JSON.parse(readFileSync(resolve(dist, 'functions.json'), 'utf8')) as {
    functions: { id: string }[];
  };
  return metadata.functions.map(({ id }) => id);
}

/** As the manifest's buttons name them; Office keeps names in capitals. */
function promisedCommands(): string[] {
  const manifest = readFileSync(resolve(dist, 'manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name = '']) => name);
  return named.map((name) => name.toUpperCase());
}
