import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/core/calendarDate';
import { runJob } from '../../src/job/runJob';
import type { Job } from '../../src/job/job';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { describeRealData, realFile } from './realData';

const asOf = calendarDate('2026-01-31');
if (asOf === null) throw new Error('no date');
const options = { asOf, councils: [], year: null };

async function jobOn(name: string): Promise<Job> {
  const bytes = new Uint8Array(readFileSync(realFile(`spending/${name}.csv`)));
  return runJob([await readWorkbookFile(bytes, `${name}.csv`)], options);
}

/**
 * Rows and sums counted apart from the product, with Python's csv and decimal modules:
 *
 *     rows = list(csv.reader(open(file, encoding='utf-8-sig'))); sum(Decimal(row[column]) for row in rows[1:])
 */
const FILES = [
  [
    'calderdale_clean_2012-11',
    { read: 5076, notUsed: 0 },
    { amount: '21317577.84' },
    { amount: 'Amount', supplier: 'Supplier Name', date: 'Date' },
  ],
  [
    'darlington_clean_2011-07',
    { read: 1102, notUsed: 0 },
    { amount: '3770687.05' },
    { amount: 'Invoice Line Value (net of VAT)', department: 'Directotate', supplier: 'Supplier' },
  ],
  [
    'devon_procurement_card_20200424to20200723',
    { read: 4465, notUsed: 0 },
    { amount: '303437.12', vat: '0.00' },
    { amount: 'Amount', supplier: 'Benificiary (Merchant)', date: 'Transaction Date' },
  ],
  [
    'salford_clean_2013-02',
    { read: 2165, notUsed: 0 },
    { amount: '22045494.68', vat: '2462619.74', gross: '24508114.42' },
    { amount: 'Net', vat: 'VAT', gross: 'Gross', supplier: 'Supplier Name' },
  ],
  [
    'salford_clean_2015-06',
    { read: 2079, notUsed: 221 },
    { amount: '24634756.59', vat: '3077695.22', gross: '27712451.81' },
    { amount: 'Net', vat: 'VAT', gross: 'Gross', supplier: 'Supplier Name' },
  ],
] as const;

describeRealData('payments that councils published', () => {
  it.each(FILES)(
    '%s: every row accounted for, every sum to the penny, nothing asked',
    async (name, rows, totals, columns) => {
      const { inspected } = await jobOn(name);
      const [table, ...more] = inspected.files[0]?.tables ?? [];
      expect([table?.kind, table?.headerRow, more]).toEqual(['ledger', 1, []]);
      expect(table?.rows).toEqual({ ...rows, used: rows.read - rows.notUsed, queried: 0 });
      expect(table?.totals).toMatchObject(totals);
      const headers = Object.fromEntries(table?.columns.map(({ field, header }) => [field, header]) ?? []);
      expect(headers).toMatchObject(columns);
      expect(table?.findings.filter(({ strength }) => strength !== 'hint')).toEqual([]);
    },
  );

  // grep -i twinning over the five files finds these lines and no other.
  it.each([
    ['calderdale_clean_2012-11', '2012/13', 'Todmorden Town Twinning Assoc', 89100],
    ['darlington_clean_2011-07', '2011/12', 'DARLINGTON & DISTRICT TOWN TWINNING ASS.', 100000],
    ['salford_clean_2013-02', '2012/13', 'St Ouen Town Twinning Group', 300000],
    ['salford_clean_2015-06', '2015/16', 'Town Twinning Committee', 300000],
  ])(
    '%s: finds the one twinning line, a grant, and asks rather than counts',
    async (name, year, supplier, amount) => {
      const { limits } = await jobOn(name);
      expect(
        limits.lines.map(({ line, treatment, flags }) => [line.supplier, line.amount, treatment, flags]),
      ).toEqual([[supplier, amount, 'queried', ['grant', 'name-only']]]);
      const [position] = limits.positions;
      expect([
        position?.financialYear,
        position?.counted.value,
        position?.queried.value,
        position?.outcome,
      ]).toEqual([year, 0, amount, 'cannotSay']);
      expect(position?.completeness).toEqual({ year: 'partYear', base: 'unknown' });
      expect(position?.reasons.join(' ')).toContain('found by name only');
    },
  );

  it('takes no school or festival for a link because a thousand partner places are known', async () => {
    const [ledger, links] = await Promise.all(
      ['spending/salford_clean_2013-02.csv', 'twinning/rogorido_wikidata_uk.tsv'].map((name) =>
        readWorkbookFile(new Uint8Array(readFileSync(realFile(name))), name),
      ),
    );
    if (!ledger || !links) throw new Error('not read');
    const { limits } = runJob([ledger, links], options);
    expect(limits.lines.map(({ line }) => line.supplier)).toEqual(['St Ouen Town Twinning Group']);
  });

  it('finds nothing international where nothing is', async () => {
    const { limits } = await jobOn('devon_procurement_card_20200424to20200723');
    expect(limits.lines).toEqual([]);
  });
});
