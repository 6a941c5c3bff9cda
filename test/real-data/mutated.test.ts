import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { KINDS } from '../../src/job/kinds';
import { recognise } from '../../src/tables/recognise';
import type { ReadTable } from '../../src/tables/readTable';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { describeRealData, realFile } from './realData';

type Records = readonly (readonly string[])[];

const FILES = [
  'calderdale_clean_2012-11',
  'darlington_clean_2011-07',
  'devon_procurement_card_20200424to20200723',
  'salford_clean_2013-02',
  'salford_clean_2015-06',
] as const;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const written = (records: Records, delimiter: string): string =>
  Papa.unparse(records as string[][], { delimiter, newline: '\r\n' });

/** Signs outside Latin-1 become a question mark, as a system that cannot write them does. */
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 63));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
  bytes.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2 + 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

/** Short lines filled up: a column that is moved takes its blank cells with it. */
const even = (records: Records): Records =>
  records.map((record) => Array.from({ length: records[0]?.length ?? 0 }, (_, at) => record[at] ?? ''));
const turned = (records: Records): Records => even(records).map((record) => [...record].reverse());
const rotated = (records: Records): Records =>
  even(records).map((record) => [...record.slice(3), ...record.slice(0, 3)]);
const bannered = (records: Records): Records => [
  ['Payments to suppliers, published under the transparency code'],
  ['Run on 12 January; select from ap_invoices where amount > 500, by supplier'],
  [],
  ...records,
];
const indented = (records: Records): Records => records.map((record) => ['', ...record]);
const headedAgain = (records: Records): Records =>
  records.flatMap((record, at) => (at > 0 && at % 500 === 0 ? [record, records[0] ?? []] : [record]));
const signedOff = (records: Records): Records => [
  ...records,
  [],
  ['End of report'],
  ['Prepared by', 'Finance'],
];

/** What a file may go through on its way to us, and still say the same. */
const MUTATIONS: readonly (readonly [string, (records: Records) => Uint8Array])[] = [
  ['saved as UTF-8 with a mark', (records) => utf8(`\ufeff${written(records, ',')}`)],
  ['saved as UTF-16, little end first', (records) => utf16(written(records, '\t'), true)],
  ['saved as UTF-16, big end first', (records) => utf16(written(records, ','), false)],
  ['parted by semicolons', (records) => utf8(written(records, ';'))],
  ['parted by tabs', (records) => utf8(written(records, '\t'))],
  ['parted by bars', (records) => utf8(written(records, '|'))],
  ['its columns turned round', (records) => utf8(written(turned(records), ','))],
  ['its columns moved on by three', (records) => utf8(written(rotated(records), ','))],
  ['under a banner with a query', (records) => utf8(written(bannered(records), ','))],
  ['a blank column before it', (records) => utf8(written(indented(records), ';'))],
  ['its header again every 500 lines', (records) => utf8(written(headedAgain(records), ','))],
  ['signed off below', (records) => utf8(written(signedOff(records), ','))],
  [
    'all of that together',
    (records) => utf16(written(bannered(indented(headedAgain(rotated(signedOff(records))))), ';'), true),
  ],
];

/** Bytes that are no UTF-8 change the few letters beyond Latin-1, so here only sums and rows must stay. */
const OLD_CODE_PAGE = (records: Records): Uint8Array => latin1(written(records, ','));

async function ledgerIn(bytes: Uint8Array): Promise<ReadTable> {
  const snapshot = await readWorkbookFile(bytes, 'export.csv');
  const tables = snapshot.grids.flatMap((grid) => recognise(grid, KINDS));
  const [ledger, ...more] = tables.filter((table): table is ReadTable => table.kind !== null);
  if (ledger?.kind.id !== 'ledger' || more.length > 0) throw new Error('not one ledger');
  return ledger;
}

/** The records that are used, in their order, as one digest: a difference of thousands of rows is nothing to print. */
function digestOf({ rows }: ReadTable): string {
  const hash = createHash('sha256');
  for (const { standing, record } of rows) if (standing === 'used') hash.update(JSON.stringify(record));
  return hash.digest('hex');
}

const questionsIn = ({ findings }: ReadTable): string[] =>
  findings.filter(({ strength }) => strength !== 'hint').map(({ message }) => message);

describeRealData('a published ledger that went through other hands', () => {
  describe.each(FILES)('%s', (name) => {
    const original = readFileSync(realFile(`spending/${name}.csv`));
    const records = Papa.parse<string[]>(new TextDecoder().decode(original).replace(/^\ufeff/, ''), {
      delimiter: ',',
      skipEmptyLines: 'greedy',
    }).data;
    let plain: ReadTable;
    beforeAll(async () => {
      plain = await ledgerIn(new Uint8Array(original));
    });

    it.each(MUTATIONS)('%s: the same records, the same sums, nothing asked', async (_, mutate) => {
      const table = await ledgerIn(mutate(records));
      expect([table.accounting.used, table.totals]).toEqual([plain.accounting.used, plain.totals]);
      expect(digestOf(table)).toBe(digestOf(plain));
      expect(questionsIn(table)).toEqual([]);
    });

    it('saved in an old code page: the same rows and sums, nothing asked', async () => {
      const table = await ledgerIn(OLD_CODE_PAGE(records));
      expect([table.accounting.used, table.totals]).toEqual([plain.accounting.used, plain.totals]);
      expect(questionsIn(table)).toEqual([]);
    });
  });
});
