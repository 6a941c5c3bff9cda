/**
 * `npm run bench`: times whole processes, turn and turn about, and writes docs/performance.md. Ratios within one run hold when
 * the machine's speed drifts; single times do not, so no test is timed.
 */
const { execFileSync, spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
const { cpus, tmpdir } = require('node:os');
const { performance } = require('node:perf_hooks');
const path = require('node:path');
const { writeLedger } = require('./ledger.cjs');

const ROOT = path.resolve(__dirname, '../..');
const ROUNDS = Number(process.env.TWINLEDGER_BENCH_ROUNDS ?? 5);
const FOLDER = path.join(tmpdir(), 'twinledger-bench');
const LEDGER = path.join(FOLDER, 'ledger-100000.xlsx');
const CLI = path.join(ROOT, 'lib/src/cli/main.js');
const reader = (name) => [path.join(__dirname, 'readers', `${name}.cjs`), LEDGER];

const PARSES = {
  hucre: reader('hucre'),
  'read-excel-file': reader('readExcelFile'),
  'exceljs streaming': reader('exceljsStreaming'),
};
const OURS = {
  'limits --json': [CLI, 'limits', LEDGER, '--json', '--as-of', '2026-01-31'],
  report: [CLI, 'report', LEDGER, '--out', path.join(FOLDER, 'out'), '--as-of', '2026-01-31'],
};

async function main() {
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(LEDGER)) await writeLedger(LEDGER, 100_000);
  const runs = measured({ ...PARSES, ...OURS });
  const text = pageOf(runs, {
    growth: coreGrowth(),
    range: told('functionOverRange'),
    page: told('longTasks'),
  });
  writeFileSync(path.join(ROOT, 'docs/performance.md'), text);
  execFileSync(process.execPath, [
    require.resolve('prettier/bin/prettier.cjs'),
    '--write',
    path.join(ROOT, 'docs/performance.md'),
  ]);
  console.log(text);
}

/** Every command in turn, round after round, after one that does not count. */
function measured(commands) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const usage = run(args);
      if (round > 0) runs[name].push(usage);
    }
  }
  return runs;
}

function run(args) {
  const began = performance.now();
  const { status, output, stderr } = spawnSync(
    process.execPath,
    ['--require', path.join(__dirname, 'reportUsage.cjs'), ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - began) / 1000, ...JSON.parse(output[3]) };
}

/** What another script of this folder measured. */
function told(script) {
  return JSON.parse(
    execFileSync(process.execPath, [path.join(__dirname, `${script}.cjs`)], { encoding: 'utf8' }),
  );
}

function coreGrowth() {
  const milliseconds = (lines) =>
    median(
      Array.from({ length: 3 }, () =>
        Number(
          execFileSync(
            process.execPath,
            ['--max-old-space-size=8192', path.join(__dirname, 'coreOnly.cjs'), String(lines)],
            { encoding: 'utf8' },
          ),
        ),
      ),
    );
  return milliseconds(1_000_000) / milliseconds(100_000);
}

function pageOf(runs, { growth, range, page }) {
  const fastest = Object.keys(PARSES).reduce((best, name) =>
    median(seconds(runs[name])) < median(seconds(runs[best])) ? name : best,
  );
  const ratio = (name, of) => median(runs[name].map((usage, round) => of(usage) / of(runs[fastest][round])));
  const rows = Object.keys(runs).map(
    (name) =>
      `| ${name in OURS ? `twinledger ${name}` : name} | ${median(seconds(runs[name])).toFixed(1)} | ${median(runs[name].map(({ peak }) => peak)).toFixed(0)} | ${ratio(name, (usage) => usage.seconds).toFixed(2)} | ${ratio(name, (usage) => usage.peak).toFixed(2)} |`,
  );
  return `# Performance

Made by \`npm run bench\`: ${ROUNDS} rounds, every command in turn in each, medians. Node ${process.versions.node}, ${cpus().length} cores. Ratios are to ${fastest}, the fastest
of three libraries at merely parsing the same file, round by round. Seconds are of this machine on that day; the ratios are what counts.

A ledger of 100,000 lines and 12 columns (.xlsx), whole processes:

| Command | Seconds | Peak MB | Time ratio | Memory ratio |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}

| Bar | Asked | Measured |
| --- | --- | --- |
| \`limits --json\`, time | at most 1.6 x the fastest parse | ${ratio('limits --json', (usage) => usage.seconds).toFixed(2)} x |
| \`limits --json\`, peak memory | at most 1.5 x | ${ratio('limits --json', (usage) => usage.peak).toFixed(2)} x |
| \`report\`, time | at most 2.5 x | ${ratio('report', (usage) => usage.seconds).toFixed(2)} x |
| \`report\`, peak memory | under 600 MB | ${median(runs.report.map(({ peak }) => peak)).toFixed(0)} MB |
| the core alone, 100,000 to 1,000,000 lines | at most 11 x | ${growth.toFixed(1)} x |
${Object.entries(range.ratios)
  .map(
    ([id, times]) =>
      `| \`TWIN.${id}\` over 100,000 x 6 cells | at most 15 x a bare loop that parses them | ${times} x |`,
  )
  .join('\n')}

The same ledger (${page.megabytes} MB) dropped on the browser page, in Chromium. Reading and writing run in a worker; the longest task is of the page's
own thread, and a person feels it from about 200 ms on:

| Step | Seconds | Longest task, ms |
| --- | ---: | ---: |
${page.steps.map(({ step, seconds, longestMs }) => `| ${step} | ${seconds} | ${longestMs === 0 ? 'none over 50' : longestMs} |`).join('\n')}

Sizes of the pages and round trips to Excel are exact, so tests hold them: \`test/build/dist.test.ts\`, \`test/workbook/excel/\`.
`;
}

function seconds(usages) {
  return usages.map((usage) => usage.seconds);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

void main();
