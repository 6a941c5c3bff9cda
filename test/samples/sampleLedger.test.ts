import type { Cell, Workbook, Worksheet } from 'exceljs';
import { openSample, penceOf, rowsUnder, sheetOf, textOf } from './openSample';

const HEADER = 6;

/** Worked out with awk from the sheet saved as text by LibreOffice, in pence. */
const known = {
  lines: 334,
  net: 62_290_223,
  vat: 8_966_603,
  '2017/18': { lines: 174, net: 32_128_901, international: 889_140 },
  '2018/19': { lines: 160, net: 30_161_322, international: 841_350 },
} as const;

describe('the ledger of the sample workbook', () => {
  let book: Workbook;
  let sheet: Worksheet;
  let rows: Record<string, Cell>[];
  let lines: Record<string, Cell>[];
  const net = (chosen: readonly Record<string, Cell>[]): number =>
    chosen.reduce((sum, row) => sum + (penceOf(row, 'Net Amount') ?? 0), 0);
  const saying = (words: string): Record<string, Cell>[] =>
    lines.filter((row) => textOf(row, 'Line Description').includes(words));

  beforeAll(async () => {
    book = await openSample();
    sheet = sheetOf(book, 'Ledger');
    rows = rowsUnder(sheet, HEADER);
    lines = rows.filter((row) => /^J?\d+$/.test(textOf(row, 'Doc No')));
  });

  it('holds 334 lines that come to £622,902.23, VAT of £89,666.03 apart', () => {
    expect(lines).toHaveLength(known.lines);
    expect(net(lines)).toBe(known.net);
    expect(lines.reduce((sum, row) => sum + (penceOf(row, 'VAT') ?? 0), 0)).toBe(known.vat);
  });

  it('ends in a total that the sum formula gives too', () => {
    const total = rows.at(-1) ?? {};
    expect(textOf(total, 'Doc No')).toBe('TOTAL');
    expect(total['Net Amount']?.formula).toBe(`SUM(J${HEADER + 1}:J${sheet.rowCount - 1})`);
    expect(penceOf(total, 'Net Amount')).toBe(known.net);
    expect(penceOf(total, 'VAT')).toBe(known.vat);
  });

  it.each([
    ['2017/18', '2017'],
    ['2018/19', '2018'],
  ] as const)('comes to the known sums for %s', (year, period) => {
    const ofYear = lines.filter((row) => textOf(row, 'Period').startsWith(period));
    const international = ofYear.filter((row) => textOf(row, 'Cost Centre') === 'CC4410');
    expect([ofYear.length, net(ofYear), net(international)]).toEqual([
      known[year].lines,
      known[year].net,
      known[year].international,
    ]);
  });

  it('counts periods from April: a line of March 2018 is in period 201712', () => {
    const deposits = saying('Toyota City visit November 2018: deposit');
    expect(deposits.map((row) => textOf(row, 'Period'))).toEqual(['201712', '201712', '201712']);
    expect(deposits[0]?.['Post Date']?.value).toEqual(new Date('2018-03-15T00:00:00Z'));
  });

  it('pays for the shared visit: £14,400 for twelve people, £9,600 recharged', () => {
    const visit = saying('Toyota City visit November 2018');
    const ofAccount = (code: string): number => net(visit.filter((row) => textOf(row, 'Account') === code));
    expect(visit).toHaveLength(7);
    expect(net(saying('Toyota City visit November 2018: deposit'))).toBe(360_000);
    expect(net(saying('Toyota City visit November 2018: travel'))).toBe(1_080_000);
    expect([ofAccount('31050'), ofAccount('31060'), ofAccount('91020')]).toEqual([
      960_000, 480_000, -960_000,
    ]);
    expect(
      visit.filter((row) => textOf(row, 'Account') === '91020').map((row) => textOf(row, 'Supplier Name')),
    ).toEqual(['Derby City Council', 'South Derbyshire District Council']);
  });

  it('reverses the accrual of £600 in the year that pays the invoice', () => {
    const leaflet = saying('translation of partnership leaflet').concat(
      saying('Translation of partnership leaflet'),
    );
    expect(leaflet.map((row) => [textOf(row, 'Period'), penceOf(row, 'Net Amount')])).toEqual([
      ['201712', 60_000],
      ['201801', -60_000],
      ['201801', 60_000],
    ]);
  });

  it.each([
    ['a grant to an association, one a year', 'Annual grant to twinning association', [50_000, 50_000]],
    [
      'staff time, a quarter at a time',
      'International Relations staff time',
      [45_000, 45_000, 45_000, 45_000, 46_000, 46_000],
    ],
    ['a project with EU money and its agreement', 'grant agreement EXAMPLE-0001', [90_000]],
    ['a project with EU money', 'EU INTERREG', [90_000, 40_000, 30_000]],
    ['a refund across the year end', 'Refund: cancelled night', [-14_000]],
    ['a donation', 'Donation to overseas disaster appeal', [100_000]],
    ['a line without an amount', 'amount to be confirmed', [null]],
    ['a youth exchange that another service paid', 'Hannover youth exchange', [78_000, 79_500]],
  ])('holds %s', (_, words, amounts) => {
    expect(saying(words).map((row) => penceOf(row, 'Net Amount'))).toEqual(amounts);
  });

  it('holds words that only look international, none of them in the international cost centre', () => {
    const traps = [
      'Fleet vehicle service',
      'turkey',
      'French polishing',
      'Norway spruce',
      'Twin wall',
      'crockery',
    ];
    for (const words of traps) {
      const found = saying(words);
      expect([words, found.length > 0]).toEqual([words, true]);
      expect(found.map((row) => textOf(row, 'Cost Centre'))).not.toContain('CC4410');
    }
  });

  it('has the awkward rows of a real export', () => {
    const ofKind = (test: (row: Record<string, Cell>) => boolean): number => rows.filter(test).length;
    expect(ofKind((row) => Object.values(row).every((cell) => cell.text === ''))).toBe(1);
    expect(ofKind((row) => textOf(row, 'Doc No') === 'Doc No')).toBe(1);
    expect(ofKind((row) => textOf(row, 'Net Amount') === '#N/A')).toBe(1);
    expect(rows).toHaveLength(known.lines + 4);
    expect(lines.filter((row) => textOf(row, 'Supplier Name').startsWith('REDACTED')).length).toBe(14);
    expect(lines.filter((row) => typeof row['Post Date']?.value === 'string').length).toBe(15);
    expect(lines.filter((row) => (penceOf(row, 'Net Amount') ?? 0) < 0).length).toBe(7);
  });

  it('agrees with the budget sheet once the deposits count in the year of the visit', () => {
    const years = rowsUnder(sheetOf(book, 'Budget'), 6).slice(0, 2);
    const actual = years.map((row) => Math.round(Number(row['Actual (£)']?.value) * 100));
    expect(actual).toEqual([
      known['2017/18'].international - 360_000,
      known['2018/19'].international + 360_000,
    ]);
  });
});
