/**
 * `node test/bench/longTasks.cjs [LINES]`: drops a made-up ledger on the browser page in a real Chromium, walks the screens, and
 * prints the longest task of the page's own thread in each step. The browser counts a task as long from 50 ms on; from 200 ms on
 * a person feels it. `npm run build` comes first. Tasks are as long as the machine is slow, so no test is timed.
 */
const { existsSync, mkdirSync, readFileSync, statSync } = require('node:fs');
const { createServer } = require('node:http');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { chromium } = require('playwright-core');
const { writeLedger } = require('./ledger.cjs');

const DIST = path.resolve(__dirname, '../../dist');
const FOLDER = path.join(tmpdir(), 'twinledger-bench');
const LINES = Number(process.argv[2] ?? 100_000);
const LEDGER = path.join(FOLDER, `ledger-${LINES}.xlsx`);
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };
const SCREENS = ['Limits', 'Register', 'Logframe', 'Report', 'Settings', 'This workbook'];

async function main() {
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(LEDGER)) await writeLedger(LEDGER, LINES);
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const browser = await launch();
  try {
    const steps = await walk(browser, `http://127.0.0.1:${server.address().port}/index.html`);
    const megabytes = Math.round(statSync(LEDGER).size / 1e5) / 10;
    console.log(JSON.stringify({ lines: LINES, megabytes, steps }, null, 2));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function walk(browser, address) {
  const page = await browser.newPage();
  await page.addInitScript(watchTasks);
  await page.goto(address);
  await page.getByRole('button', { name: 'Choose workbooks' }).waitFor();
  const steps = [];
  const step = async (name, act) => {
    await page.evaluate(() => globalThis.tasks.splice(0));
    const from = performance.now();
    await act();
    const seconds = Math.round((performance.now() - from) / 100) / 10;
    // The browser tells of a task when it is over and idle again.
    await page.waitForTimeout(500);
    const tasks = await page.evaluate(() => globalThis.tasks);
    steps.push({ step: name, seconds, longTasks: tasks.length, longestMs: Math.max(0, ...tasks) });
  };
  await step('reading the ledger', async () => {
    await page.locator('input[type=file]').setInputFiles(LEDGER);
    await page.getByRole('heading', { name: /^What was read/ }).waitFor({ timeout: 300_000 });
  });
  for (const screen of SCREENS) {
    const button = page.getByRole('navigation').getByRole('button', { name: screen, exact: true });
    if ((await button.count()) === 0) continue;
    await step(`going to ${screen}`, async () => {
      await button.click();
      await page.locator('main h2:focus').waitFor();
    });
  }
  await step('making the workbook', async () => {
    await Promise.all([
      page.waitForEvent('download', { timeout: 300_000 }),
      page.getByRole('button', { name: 'Download the workbook' }).click(),
    ]);
  });
  return steps;
}

/** Runs in the page. */
function watchTasks() {
  globalThis.tasks = [];
  new globalThis.PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.tasks.push(Math.round(duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** The Chromium of the packages on Linux, an installed Chrome elsewhere, as in test/browser. */
async function launch() {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox'] });
}

function answer(request, response) {
  const file = path.join(DIST, path.normalize(new URL(request.url, 'http://local').pathname));
  if (!existsSync(file)) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? '' }).end(readFileSync(file));
}

void main();
