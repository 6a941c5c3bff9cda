import fc from 'fast-check';
import { calendarDate } from '../../src/core/calendarDate';
import { pence } from '../../src/core/pence';
import { cutOff } from '../../src/limits/cutOff';
import { cutOffSheet } from '../../src/limits/cutOffSheet';
import { limitsSheet } from '../../src/limits/limitsSheet';
import { partsSheet } from '../../src/limits/partsSheet';
import { plansSheet } from '../../src/limits/plansSheet';
import { tieLedger, type TrialBalance } from '../../src/limits/tie';
import { tieSheet } from '../../src/limits/tieSheet';
import { workingSheet } from '../../src/limits/workingSheet';
import { yearsSheet } from '../../src/limits/yearsSheet';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { writeWorkbookFile } from '../../src/workbook/file/writeWorkbook';
import { place } from '../../src/workbook/place';
import { ledgerOf, limitsOf, type Posting } from '../limits/ledgerOf';
import { formulaResults, recalculated } from './recalculate';

const day = calendarDate('2019-05-01');
if (day === null) throw new Error('no date');
const asOf = day;

/** Lines of every treatment, amounts that binary fractions cannot hold, both sides of two year ends. */
const posting = fc
  .tuple(
    fc.constantFrom('2017-04-01', '2018-03-20', '2018-03-31', '2018-04-01', '2018-10-09', '2019-03-31'),
    fc.constantFrom(
      'Twinning lunch',
      'Annual grant to twinning association',
      'EU project, agreement no. 44-71',
      'Flights for 3 members',
      'Gritting salt',
      'Technical assistance to Lilongwe',
      'Accrual: twinning leaflet',
      'Reversal of accrual: twinning leaflet',
      'Staff time on twinning, salaries recharge',
      'Recharge of share of Toyota City visit May 2018',
      'Toyota City visit May 2018: hotel',
      'Toyota City visit May 2019: deposit',
      '=1+1 "twinning" *lunch*',
    ),
    fc.integer({ min: -300_001, max: 900_007 }),
    fc.constantFrom('International Relations', 'Highways'),
    fc.constantFrom('Example Ltd', 'Derby City Council'),
  )
  .map(([date, words, amount, centre, supplier]): Posting => [
    date,
    words,
    amount / 100,
    { centre, supplier },
  ]);

const CHOICES = [
  ['Choice', 'Answer', 'Chosen by', 'Date'],
  ['Basis for the previous-year test', 'actual', 'Section 151 officer', '2018-05-01'],
  ['Staff costs in the twinning test', 'excluded', 'Section 151 officer', '2018-05-01'],
  ['Spend still expected', '2018/19 twinning: 1,250.05', 'Head of Finance', '2018-05-01'],
];
const ORDERS = [
  ['PO Number', 'Order Date', 'Supplier', 'Description', 'Amount'],
  ['P1', '2018-07-01', 'Example Ltd', 'Twinning exhibition', 400.35],
  ['P2', '2018-08-01', 'Example Ltd', 'Technical assistance to Lilongwe', 99.99],
];
const PLANS = [
  ['Planned activity', 'Planned amount', 'Planned month'],
  ['Twinning reception', 500.05, '2019-02'],
  ['Technical assistance to Lilongwe', 300.1, '2019-03'],
];

function sheetsOver(postings: readonly Posting[]) {
  const limits = limitsOf({
    ledger: ledgerOf(postings, [2017, 2018]),
    choices: CHOICES,
    orders: ORDERS,
    plans: PLANS,
  });
  const [first, second] = tieLedger(limits, []);
  const given = (year: string, amount: number): TrialBalance => ({
    year,
    amount: pence(amount),
    by: 'Finance Business Partner',
    from: 'TB07',
  });
  const ties = tieLedger(limits, [
    given(first?.year ?? '', first?.ledger ?? 0),
    given(second?.year ?? '', (second?.ledger ?? 0) - 123_456_789),
  ]);
  const sheets = [
    limitsSheet(limits, asOf),
    partsSheet(limits.positions, asOf),
    yearsSheet(limits, asOf),
    plansSheet(limits, asOf),
    workingSheet(limits, asOf, new Map()),
    tieSheet(ties, asOf),
    cutOffSheet(cutOff(limits.lines, 14), asOf),
  ];
  return { limits, ties, sheets };
}

describe('the sheets of the limits over generated ledgers, counted afresh by LibreOffice', () => {
  it.each([1993, 270, 137])('come to the engine’s figures to the penny (seed %d)', async (seed) => {
    const [postings = []] = fc.sample(fc.array(posting, { minLength: 60, maxLength: 90 }), {
      seed,
      numRuns: 1,
    });
    const { limits, sheets, ties } = sheetsOver(postings);
    const bytes = await writeWorkbookFile(place(sheets));
    const ours = formulaResults(await readWorkbookFile(bytes, 'limits.xlsx'));
    const theirs = formulaResults(await recalculated(bytes));
    expect(theirs).toEqual(ours);
    const sheetsWithFormulas = new Set(Object.keys(ours).map((at) => at.split('!')[0]));
    expect([...sheetsWithFormulas].sort()).toEqual([
      'Limit cut-off',
      'Limit parts',
      'Limit plans',
      'Limit reconciliation',
      'Limit years',
      'Limits',
    ]);
    expect(limits.positions.some(({ excludedBy }) => excludedBy.length > 0)).toBe(true);
    expect(limits.positions.some(({ byPartnership }) => byPartnership.length > 1)).toBe(true);
    expect(limits.whatIf.length).toBeGreaterThan(1);
    expect(ties.map(({ difference }) => difference)).toEqual(ties.map(() => 0));
    expect(Object.values(theirs)).toEqual(expect.arrayContaining(['ties', 'does not tie, by £1,234,567.89']));
  });
});
