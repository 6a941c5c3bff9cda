/** The whole calculation over a grid that is in memory already: prints the milliseconds it took. */
const { performance } = require('node:perf_hooks');
const { runJob } = require('../../lib/src/job/runJob.js');
const { ledgerGrid } = require('./ledger.cjs');

const lines = Number(process.argv[2]);
const options = { asOf: '2026-01-31', councils: [], year: null };
const snapshotOf = (grid) => [
  { file: 'ledger.xlsx', sha256: null, grids: [grid], names: new Map(), findings: [] },
];

runJob(snapshotOf(ledgerGrid(5_000)), options);
const grid = ledgerGrid(lines);
const began = performance.now();
const { limits } = runJob(snapshotOf(grid), options);
console.log(Math.round(performance.now() - began));
if (limits.all.length !== lines) throw new Error(`${limits.all.length} lines instead of ${lines}`);
