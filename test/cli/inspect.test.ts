import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCli } from '../../src/cli/runCli';
import { inspectSchema, type InspectJson, type TableJson } from '../../src/job/contract';
import { newFolder, SAMPLE, twinledger } from './terminalFor';

const WIDTHS = [40, 60, 80, 120];

/** What a person sees on a terminal of some width. */
async function seen(width: number, ...args: readonly string[]): Promise<string> {
  let out = '';
  const code = await runCli(['inspect', ...args], {
    out: (text) => (out += text),
    err: () => undefined,
    interactive: false,
    width,
    today: new Date(2018, 11, 14),
  });
  expect(code).toBe(0);
  return out;
}

/** The same as running text, for sentences that may be broken anywhere. */
const flat = async (...args: readonly string[]) => (await seen(80, ...args)).replace(/\s+/g, ' ');

async function inspected(...args: readonly string[]): Promise<InspectJson> {
  const { out } = await twinledger('inspect', ...args, '--json');
  return inspectSchema.parse(JSON.parse(out));
}

const tableOf = ({ files }: InspectJson, sheet: string | null): TableJson => {
  const table = files.flatMap(({ tables }) => tables).find((one) => one.sheet === sheet);
  if (!table) throw new Error(`no table on ${sheet ?? 'the text file'}`);
  return table;
};

function ledgerFile(name: string, lines: readonly string[]): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const HEADER = 'Date,Supplier,Description,Net Amount,VAT';

describe('what a person sees', () => {
  it.each(WIDTHS)('never runs over a terminal of %i columns', async (width) => {
    const long = ledgerFile('a_rather_long_export_name_as_finance_systems_like_to_give_them_2018.csv', [
      'Date,Supplier,Description,Net amount of the invoice line in pounds sterling after discount,Unbreakable_header_of_a_system_that_has_never_heard_of_spaces_in_names',
      '01/04/2018,Example Ltd,Paper,10.50,x',
      '02/04/2018,Sample plc,Pens,not yet known,x',
    ]);
    for (const file of [SAMPLE, long]) {
      const over = (await seen(width, file)).split('\n').filter((line) => line.length > width);
      expect(over).toEqual([]);
    }
  });

  it('carries no sign that steers the terminal, whatever headers and cells hold', async () => {
    const file = ledgerFile('ledger.csv', [
      'Date,Supplier,Description,Net Amount,\u009b31mRed\u202edeR',
      '01/04/2018,Example Ltd,\u009b2JPaper,\u009d0;title\u009c,x',
    ]);
    const text = (await seen(80, file, '--all')).replaceAll('\n', '');
    expect(text).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
  });

  it('names each table in words, its header row, and each column with how sure it is', async () => {
    const text = await flat(SAMPLE);
    expect(text).toContain('Sheet "Ledger": a ledger, header in row 6');
    expect(text).toContain('J "Net Amount" amount sure');
    expect(text).toContain('K "VAT" VAT sure');
    expect(text).toContain('Columns not used: A "Ref".');
  });

  it('adds up rows and money, and says that the sheet’s own totals agree', async () => {
    const text = await flat(SAMPLE);
    expect(text).toContain('338 rows read: 333 used, 1 queried, 4 not used');
    expect(text).toContain('marked EXAMPLE on the sheet: amount £622,902.23 VAT £89,666.03');
    expect(text).toContain('2 totals on the sheet agree (J344, K344).');
  });

  it('sets a total that differs beside ours, and by how much', async () => {
    const file = ledgerFile('ledger.csv', [
      HEADER,
      '01/04/2018,Example Ltd,Paper,10.50,2.10',
      '02/04/2018,Sample plc,Pens,7.25,1.45',
      'Total,,,18.75,3.55',
    ]);
    const text = await flat(file);
    expect(text).toContain(
      "The sheet's own amount total in D4 is £18.75; the rows that it stands for add up to £17.75. It differs by £1.00.",
    );
    expect(text).toContain("The sheet's own total agrees (E4).");
  });

  it('groups rows by reason, with how many, which, and what the first of them holds', async () => {
    const file = ledgerFile('ledger.csv', [
      HEADER,
      '01/04/2018,Example Ltd,Paper,10.50,2.10',
      ...Array.from({ length: 12 }, () => '#N/A,#N/A,#N/A,#N/A,#N/A'),
      '02/04/2018,Sample plc,Pens,tbc,1.45',
      '03/04/2018,Sample plc,Pens,tbc,1.45',
      '05/04/2018,Sample plc,Pens,later,1.45',
      '06/04/2018,Specimen & Co,Ink,1.00,0.20',
    ]);
    const text = await flat(file);
    expect(text).toMatch(/12 rows: filler row: .* \[rows 3–14; A3 reads "#N\/A"\]/);
    expect(text).toMatch(
      /3 rows queried, which wait for an answer: 2 rows: The amount reads "tbc".* \[D15:D16\] 1 row: The amount reads "later".* \[D17\] Correct the cell/,
    );
  });

  it('lists every exception when asked, and says how to ask', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `02/04/2018,Sample plc,Pens,about ${at + 1},1.45`);
    const good = Array.from({ length: 60 }, () => '01/04/2018,Example Ltd,Paper,10.50,2.10');
    const file = ledgerFile('ledger.csv', [HEADER, ...good, ...rows]);
    const [short, all] = [await flat(file), await flat(file, '--all')];
    expect(short).toContain('Add --all to list every row');
    expect(short).toMatch(/22 more rows of the same sort/);
    for (let at = 1; at <= 30; at += 1) expect(all).toContain(`"about ${at}"`);
    expect(all).not.toMatch(/more rows of the same sort|Add --all/);
  });

  it('says which time a ledger covers, and what was found by name only', async () => {
    const text = await flat(SAMPLE);
    expect(text).toContain('Postings from 3 April 2017 to 13 December 2018.');
    expect(text).toContain('2018/19 is a part year: postings in 9 of its 12 months.');
    expect(text).toMatch(/3 postings of £1,663\.00 found as international by name only/);
  });

  it('says which parts of a logframe were found', async () => {
    expect(await flat(SAMPLE)).toMatch(
      /Layout: four by four\. Parts found: 1 goal, 1 purpose, 2 outputs, 0 activities, 6 indicators\./,
    );
  });

  it('says the same advice once, with each fact and its cell', async () => {
    const text = await flat(SAMPLE);
    expect(text.split("Write the partner's name, or say that none is fixed yet.")).toHaveLength(2);
    expect(text).toContain('Hidden columns were read like the others: A.');
  });
});

describe('the same as JSON', () => {
  it('accounts for every row that is not used by its exceptions, table by table', async () => {
    for (const { kind, rows, exceptions } of (await inspected(SAMPLE)).files.flatMap(
      ({ tables }) => tables,
    )) {
      const rowsOf = (standing: string): number =>
        exceptions
          .filter((one) => one.standing === standing)
          .reduce((sum, { row, lastRow }) => sum + lastRow - row + 1, 0);
      expect([kind, rows.read]).toEqual([kind, rows.used + rows.queried + rows.notUsed]);
      expect([kind, rowsOf('queried'), rowsOf('notUsed')]).toEqual([kind, rows.queried, rows.notUsed]);
    }
  });

  it('names the cell, the value and the reason of each', async () => {
    const { exceptions } = tableOf(await inspected(SAMPLE), 'Ledger');
    expect(exceptions.map(({ row, standing, cell, value }) => [row, standing, cell, value])).toEqual([
      [103, 'notUsed', 'A103', '#N/A'],
      [188, 'notUsed', 'A188', null],
      [189, 'notUsed', 'A189', 'Doc No'],
      [228, 'queried', 'J228', null],
      [344, 'notUsed', 'A344', 'TOTAL'],
    ]);
  });

  it('stays small when a hundred thousand rows say nothing', async () => {
    const filler = '#N/A,#N/A,#N/A,#N/A,#N/A';
    const file = ledgerFile('ledger.csv', [
      HEADER,
      '01/04/2018,Example Ltd,Paper,10.50,2.10',
      ...new Array<string>(100_000).fill(filler),
      '02/04/2018,Sample plc,Pens,7.25,1.45',
    ]);
    const table = tableOf(await inspected(file), null);
    expect(table.rows).toEqual({ read: 100_002, used: 2, queried: 0, notUsed: 100_000 });
    expect(table.exceptions).toMatchObject([{ row: 3, lastRow: 100_002, value: '#N/A' }]);
    expect(JSON.stringify(table).length).toBeLessThan(5000);
  });

  it('asks about many rows of one sort in one finding after the first forty', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => `02/04/2018,Sample plc,Pens,about ${at + 1},1.45`);
    const good = Array.from({ length: 600 }, () => '01/04/2018,Example Ltd,Paper,10.50,2.10');
    const table = tableOf(await inspected(ledgerFile('ledger.csv', [HEADER, ...good, ...rows])), null);
    const asked = table.findings.filter(({ rule }) => rule === 'tables.row');
    expect([table.rows.queried, table.exceptions.length, asked.length]).toEqual([500, 500, 41]);
    expect(asked.at(-1)?.message).toMatch(/^Rows 642.* raise the same sort of question/);
  });

  it('sets the totals of the sheet beside ours, and gives the time covered', async () => {
    const { sheetTotals, coverage, example } = tableOf(await inspected(SAMPLE), 'Ledger');
    expect(example).toBe(true);
    expect(sheetTotals).toEqual([
      { cell: 'J344', field: 'amount', stated: '622902.23', ours: '622902.23', agrees: true },
      { cell: 'K344', field: 'vat', stated: '89666.03', ours: '89666.03', agrees: true },
    ]);
    expect(coverage).toMatchObject({ from: '2017-04-03', to: '2018-12-13', gaps: [] });
    expect(coverage?.years.map(({ financialYear, whole }) => [financialYear, whole])).toEqual([
      ['2017/18', true],
      ['2018/19', false],
    ]);
  });

  it('never changes the file', async () => {
    const before = readFileSync(SAMPLE);
    await inspected(SAMPLE);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  });
});
