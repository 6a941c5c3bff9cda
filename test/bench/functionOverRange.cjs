/**
 * `node test/bench/functionOverRange.cjs [LINES]`: how long the built functions take over a range, as a multiple of a bare loop that
 * parses the same cells. `npm run build` comes first.
 */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { runInThisContext } = require('node:vm');

const DIST = path.resolve(__dirname, '../../dist');
const LINES = Number(process.argv[2] ?? 100_000);
const ROUNDS = 3;

function main() {
  const functions = registered();
  const range = rangeOf(LINES);
  const bare = quickest(() => parsed(range));
  const answers = {
    CLASSIFY: () => functions.get('CLASSIFY')(range),
    POSITION: () => functions.get('POSITION')(range, '2025/26', 9000),
  };
  const ratios = Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, Math.round((quickest(answer) / bare) * 10) / 10]),
  );
  console.log(JSON.stringify({ lines: LINES, bareMs: Math.round(bare), ratios }));
}

/** The functions as the page loads them: the script that registers them, then their rules. A context apart would be slower than a page. */
function registered() {
  const functions = new Map();
  Object.assign(globalThis, {
    self: globalThis,
    location: { href: 'https://localhost/taskpane.html' },
    CustomFunctions: { associate: (id, answer) => functions.set(id, answer) },
  });
  const rules = readdirSync(DIST).filter((name) => name.startsWith('tableRules.'));
  for (const file of ['functions.js', ...rules])
    runInThisContext(readFileSync(path.join(DIST, file), 'utf8'));
  return functions;
}

const SUPPLIERS = ['Example Ltd', 'Sample & Sons', 'Northern Coaches', 'Twinning Society'];
const CENTRES = ['7001 Town Twinning', '7002 Parks', '7003 Libraries'];

/** A heading and `lines` postings of 2025/26 in six columns, as a function gets them: dates are serial numbers. */
function rangeOf(lines) {
  const rows = Array.from({ length: lines }, (_, at) => [
    45_748 + (at % 365),
    CENTRES[at % CENTRES.length],
    SUPPLIERS[at % SUPPLIERS.length],
    at % 50 === 0 ? 'Coach to the twin town' : `Supplies ${at % 900}`,
    (at % 100_000) / 100,
    `T${at}`,
  ]);
  return [['Date', 'Cost centre', 'Supplier', 'Description', 'Amount', 'Transaction number'], ...rows];
}

/** What anybody would have to do: a day, four trimmed texts and pence out of each row. */
function parsed(range) {
  return range.slice(1).map(([date, centre, supplier, description, amount, number]) => ({
    date: new Date(Date.UTC(1899, 11, 30 + date)).toISOString().slice(0, 10),
    centre: String(centre).trim(),
    supplier: String(supplier).trim(),
    description: String(description).trim(),
    amount: Math.round(Number(amount) * 100),
    number: String(number).trim(),
  }));
}

function quickest(work) {
  let best = Infinity;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const began = performance.now();
    work();
    if (round > 0) best = Math.min(best, performance.now() - began);
  }
  return best;
}

main();
