import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/core/calendarDate';
import type { TableJson } from '../../src/job/contract';
import type { Job } from '../../src/job/job';
import { runJob } from '../../src/job/runJob';
import { registerKind } from '../../src/register/kinds';
import { tablesOf } from '../../src/tables/readTable';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { describeRealData, realFile } from './realData';

async function jobOn(name: string): Promise<Job> {
  const asOf = calendarDate('2026-01-31');
  const file = await readWorkbookFile(new Uint8Array(readFileSync(realFile(name))), name.replace(/.*\//, ''));
  if (asOf === null) throw new Error('no date');
  return runJob([file], { asOf, councils: [], year: null });
}

async function tableOf(name: string): Promise<TableJson> {
  const { inspected } = await jobOn(name);
  const [table, ...more] = inspected.files[0]?.tables ?? [];
  expect(more).toEqual([]);
  if (!table) throw new Error(`nothing was read from ${name}`);
  return table;
}

/*
 * Records and headings counted apart from the product with Python's csv module: len(list(csv.reader(open(file)))), header
 * included, as an unknown file has no rows below a header.
 */
const LISTS = [
  [
    'mysociety_lookup_gss_to_registry',
    484,
    'is a list of words, names or codes, without figures or dates (headings in row 1: "gss-code", "local-authority-code"; 483 rows below), and none of the tables that are read, so it was left alone.',
  ],
  [
    'mysociety_lookup_name_to_registry',
    1775,
    'is a list of words, names or codes, without figures or dates (headings in row 1: "la-name", "local-authority-code"; 1774 rows below), and none of the tables that are read, so it was left alone.',
  ],
  [
    'mysociety_uk_local_authorities_current',
    471,
    'looks like a register of local authorities, their names and codes (headings in row 1: "local-authority-code", "official-name", "nice-name", "gss-code" and 34 more; 470 rows below), which is none of the tables that are read, so it was left alone.',
  ],
] as const;

describeRealData('lists of council names and codes', () => {
  it.each(LISTS)('%s: unknown, and why', async (name, rows, why) => {
    const table = await tableOf(`reference/${name}.csv`);
    expect([table.kind, table.rows]).toEqual(['unknown', { read: rows, used: 0, queried: 0, notUsed: rows }]);
    expect(table.findings.map(({ message }) => message)).toEqual([`"${name}.csv" ${why}`]);
  });
});

/*
 * Counted apart from the product over the tab-separated text with Python's csv module (QUOTE_NONE), row by row:
 *
 *     London, Taunton   origincityLabel is "London" (30), "Taunton" (3): the text fits two councils
 *     United Kingdom    destination_countryLabel is "United Kingdom" (3): no country abroad
 *     Yalta             the one pair of places that stands under two countries (1): the later row is asked about
 *
 * No row lacks a place or a country, so 30 + 3 + 3 + 1 rows are asked about and 1,025 - 37 are used.
 */
describeRealData('1,025 twin towns as a table', () => {
  it('is a register with its header in row 1, and asks about the 37 rows that leave something open', async () => {
    const table = await tableOf('twinning/rogorido_wikidata_uk.tsv');
    expect([table.kind, table.headerRow, table.rows]).toEqual([
      'register',
      1,
      { read: 1025, used: 988, queried: 37, notUsed: 0 },
    ]);
    const { inputs } = await jobOn('twinning/rogorido_wikidata_uk.tsv');
    const asked = tablesOf(inputs.tables, registerKind).flatMap(({ rows }) =>
      rows.flatMap(({ standing, reason }) => (standing === 'queried' && reason !== null ? [reason] : [])),
    );
    const about = (words: string): number => asked.filter((message) => message.includes(words)).length;
    expect([asked.length, about('"London" could be'), about('"Taunton" could be')]).toEqual([37, 30, 3]);
    expect([about('being in "United Kingdom"'), about('Yalta')]).toEqual([3, 1]);
  });

  it('takes the towns here, the towns there and their countries for what they are', async () => {
    const { columns } = await tableOf('twinning/rogorido_wikidata_uk.tsv');
    expect(Object.fromEntries(columns.map(({ field, header }) => [field, header]))).toMatchObject({
      councils: 'origincityLabel',
      partner: 'sistercityLabel',
      country: 'destination_countryLabel',
      homeCountry: 'origincountry',
    });
  });
});
