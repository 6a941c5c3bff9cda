import { calendarDate } from '../../src/core/calendarDate';
import { limitsSheet } from '../../src/limits/limitsSheet';
import { partsSheet } from '../../src/limits/partsSheet';
import { plansSheet } from '../../src/limits/plansSheet';
import { reasonsSheet } from '../../src/limits/reasonsSheet';
import { yearsSheet } from '../../src/limits/yearsSheet';
import { place } from '../../src/workbook/place';
import { workingSheet } from '../../src/limits/workingSheet';
import { contentOf } from '../../src/workbook/rowKey';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { basis, ledgerOf, limitsOf } from './ledgerOf';

const day = calendarDate('2019-05-01');
if (day === null) throw new Error('no date');
const asOf = day;

const limits = limitsOf({
  ledger: ledgerOf(
    [
      ['2017-06-01', 'Twinning festival', 5000],
      ['2018-06-01', 'Twinning lunch', 4000],
      ['2018-06-02', 'Input VAT on twinning lunch', 800, { account: 'VAT' }],
      ['2018-07-01', 'Technical assistance to Lilongwe', 50],
    ],
    [2017, 2018],
  ),
  choices: basis('actual'),
  plans: [
    ['Planned activity', 'Planned amount', 'Planned month'],
    ['Twinning exhibition', 1000, '2018-09'],
  ],
});

/** The values of a table's column, row by row. */
function columnIn(sheet: SheetModel, table: string, column: string): unknown[] {
  const found = sheet.tables.find(({ id }) => id === table);
  if (!found) throw new Error(`no table ${table}`);
  return found.rows.map(({ cells }) => contentOf(cells[column]));
}

describe('the sheet Limits', () => {
  const sheet = limitsSheet(limits, asOf);

  it('begins with the latest year in words, a sentence a test', () => {
    expect(sheet.notes.slice(0, 2)).toEqual([
      'Twinning and similar 2018/19: £4,000.00 of £10,000.00 (40%), handbook test, not verified',
      expect.stringMatching(/^Other assistance 2018\/19: £50\.00 counted; the limit cannot be said: /),
    ]);
    expect(sheet.notes.join(' ')).not.toContain('2017/18: ');
  });

  it('says under the table which position has used most of its limit, and that the test is not verified', () => {
    expect(sheet.charts?.[0]?.summary).toMatch(
      /^The one position with a limit is Twinning and similar 2018\/19.*: £4,000\.00 counted and committed of £10,000\.00 \(handbook test, not verified\)\.$/,
    );
  });

  it('says there where no position has a limit, or there is none', () => {
    const unlimited = limits.positions.filter(({ limit }) => limit === null);
    const summaryOf = (positions: typeof unlimited) =>
      limitsSheet({ positions, findings: [] }, asOf).charts?.[0]?.summary;
    expect(summaryOf(unlimited)).toMatch(
      new RegExp(
        `^None of ${unlimited.length} positions has a limit to hold its spend against; most is counted`,
      ),
    );
    expect(summaryOf(unlimited.slice(0, 1))).toMatch(/^The one position, .+, has no limit to hold its £/);
    expect(summaryOf([])).toBe('There is no position to compare.');
  });

  it('says of every position that the test is the handbook’s and not verified', () => {
    const standings = columnIn(sheet, 'limits.positions', 'standing');
    expect(standings.length).toBeGreaterThan(2);
    expect(new Set(standings)).toEqual(new Set(['handbook test, not verified']));
  });
});

describe('the sheets beside it', () => {
  it('say each reason once, after the position in words', () => {
    const whys = columnIn(reasonsSheet(limits.positions, asOf), 'limits.reasons', 'why') as string[];
    const missing = 'The population table of the general authorisation is empty.';
    expect(whys.filter((why) => why.includes(missing))).toHaveLength(1);
    expect(whys[0]).toMatch(/^£5,000\.00 counted; the limit cannot be said: /);
  });

  it('show what is left out by reason, and how the forecast is made', () => {
    const sheet = partsSheet(limits.positions, asOf);
    expect(columnIn(sheet, 'limits.excluded', 'amount')).toEqual([800]);
    expect(columnIn(sheet, 'limits.forecast', 'forecast')).toEqual([5000, 4000, 50]);
  });

  it('put the years side by side with what twice the previous year comes to on each basis', () => {
    const sheet = yearsSheet(limits, asOf);
    expect(columnIn(sheet, 'limits.years', 'year')).toEqual(['2017/18', '2018/19', '2018/19']);
    expect(columnIn(sheet, 'limits.bases', 'twice')).toEqual([10_000]);
  });

  it('end what plans would change with whom to ask, and show the next year apart', () => {
    const sheet = plansSheet(limits, asOf);
    expect(columnIn(sheet, 'limits.whatIf', 'words')[0]).toMatch(
      /monitoring officer and the section 151 officer before any money is committed\.$/,
    );
    expect(columnIn(sheet, 'limits.nextYear', 'limitWith')).toEqual([10_000]);
  });

  it('can be laid out together, every formula finding its cell', () => {
    const sheets = [
      limitsSheet(limits, asOf),
      partsSheet(limits.positions, asOf),
      yearsSheet(limits, asOf),
      plansSheet(limits, asOf),
      workingSheet(limits, asOf, new Map()),
    ];
    expect(place(sheets)).toHaveLength(sheets.length);
  });

  it('print of the working what an auditor reads, up to the source, and leave the rest to the screen', () => {
    const [working] = place([workingSheet(limits, asOf, new Map())]);
    const headers = working?.tables[0]?.columns.slice(0, working.printedWidth).map(({ header }) => header);
    expect(headers?.slice(-3)).toEqual(['Why', 'Status', 'Source']);
    expect(headers).not.toContain('Your power');
  });
});
