import fc from 'fast-check';
import { calendarDate } from '../../src/core/calendarDate';
import { pence } from '../../src/core/pence';
import { cutOff } from '../../src/limits/cutOff';
import { cutOffSheet } from '../../src/limits/cutOffSheet';
import { limitsSheet } from '../../src/limits/limitsSheet';
import { tieLedger, type TrialBalance } from '../../src/limits/tie';
import { tieSheet } from '../../src/limits/tieSheet';
import { workingSheet } from '../../src/limits/workingSheet';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { writeWorkbookFile } from '../../src/workbook/file/writeWorkbook';
import { place } from '../../src/workbook/place';
import { basis, ledgerOf, limitsOf, type Posting } from '../limits/ledgerOf';
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

function sheetsOver(postings: readonly Posting[]) {
  const limits = limitsOf({ ledger: ledgerOf(postings, [2017, 2018]), choices: basis('actual') });
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
    workingSheet(limits, asOf, new Map()),
    tieSheet(ties, asOf),
    cutOffSheet(cutOff(limits.lines, 14), asOf),
  ];
  return { ties, sheets };
}

describe('the sheets of the limits over generated ledgers, counted afresh by LibreOffice', () => {
  it.each([1993, 270, 137])('come to the engine’s figures to the penny (seed %d)', async (seed) => {
    const [postings = []] = fc.sample(fc.array(posting, { minLength: 60, maxLength: 90 }), {
      seed,
      numRuns: 1,
    });
    const { sheets, ties } = sheetsOver(postings);
    const bytes = await writeWorkbookFile(place(sheets));
    const ours = formulaResults(await readWorkbookFile(bytes, 'limits.xlsx'));
    const theirs = formulaResults(await recalculated(bytes));
    expect(Object.keys(ours).length).toBeGreaterThan(40);
    expect(theirs).toEqual(ours);
    expect(ties.map(({ difference }) => difference)).toEqual(ties.map(() => 0));
    expect(Object.values(theirs)).toEqual(expect.arrayContaining(['ties', 'does not tie, by £1,234,567.89']));
  });
});
