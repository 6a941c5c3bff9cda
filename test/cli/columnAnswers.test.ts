import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspectSchema, summarySchema, type InspectJson, type TableJson } from '../../src/job/contract';
import { cellName } from '../../src/core/source';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { typedFile } from '../workbook/file/typedFile';
import { newFolder, twinledger } from './terminalFor';

/** A header of the council's own that may mean the amount, and one that nobody could know. */
const DOUBTFUL = 'Value of what was bought';
const OWN = 'Figure B';
const SETTINGS = 'Twinledger settings';

const MARCH = csv(
  ['Invoice date', 'Supplier', 'Text', DOUBTFUL, OWN],
  [
    ['01/03/2018', 'Example Ltd', 'Paper', '10.50', '8.75'],
    ['20/03/2018', 'Sample plc', 'Pens', '7.25', '6.04'],
  ],
);
/** The same export a month later: columns shuffled, headers in other capitals and spaces. */
const APRIL = csv(
  [OWN.toLowerCase(), 'Text', 'VALUE  of What was bought ', 'Supplier', 'Invoice date'],
  [
    ['83.33', 'Ink', '100.00', 'Specimen & Co', '03/04/2018'],
    ['0.42', 'Clips', '0.50', 'Example Ltd', '23/04/2018'],
    ['2.08', 'Glue', '2.50', 'Example Ltd', '24/04/2018'],
  ],
);

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => row.join(',')).join('\n') + '\n';
}

function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, content);
  return file;
}

async function inspected(...args: string[]): Promise<InspectJson> {
  const { code, out } = await twinledger('inspect', ...args, '--json');
  expect(code).toBe(0);
  return inspectSchema.parse(JSON.parse(out));
}

function ledgerIn({ files }: InspectJson): TableJson {
  const table = files[0]?.tables[0];
  if (table?.kind !== 'ledger') throw new Error('no ledger was recognised');
  return table;
}

const questionsIn = (table: TableJson) => table.findings.filter(({ rule }) => rule === 'tables.column');
const fieldOf = (table: TableJson, header: RegExp) =>
  table.columns.find((column) => header.test(column.header))?.field;

/** What a person enters under "What columns hold": an answer beside a header, a new row where the header has none. */
type Answers = Readonly<Record<string, string>>;

/** The output workbook of a first run with answers typed into its settings sheet. */
async function answered(input: string, answers: Answers, ...more: string[]): Promise<string> {
  const folder = path.join(newFolder(), 'out');
  expect((await twinledger('report', input, '--out', folder, ...more)).code).toBe(0);
  const made = new Uint8Array(readFileSync(path.join(folder, 'partnerships.xlsx')));
  const file = await typedFile(made);
  for (const [header, answer] of Object.entries(answers)) {
    const rows = (await file.read()).grids.find(({ sheet }) => sheet === SETTINGS)?.rows ?? [];
    const top = rows.findIndex((cells) => cells.includes('Column header'));
    const asked = rows.findIndex((cells, row) => row > top && cells[0] === header);
    const free = rows.findIndex((cells, row) => row > top && (cells[0] ?? '') === '');
    const column = rows[top]?.indexOf('Holds the') ?? -1;
    const row = asked < 0 ? free : asked;
    if (asked < 0) {
      await file.edit(SETTINGS, cellName(row, 0), header);
      await file.edit(SETTINGS, cellName(row, 1), 'ledger');
    }
    await file.edit(SETTINGS, cellName(row, column), answer);
  }
  return fileOf('settings.xlsx', file.bytes());
}

async function settingsRows(workbook: string): Promise<string[][]> {
  const { grids } = await readWorkbookFile(new Uint8Array(readFileSync(workbook)), 'settings.xlsx');
  const rows = grids.find(({ sheet }) => sheet === SETTINGS)?.rows ?? [];
  const top = rows.findIndex((cells) => cells.includes('Column header'));
  const end = rows.findIndex((cells, row) => row > top && (cells[0] ?? '') === '');
  return rows.slice(top + 1, end).map((cells) => cells.slice(0, 6).map(String));
}

let march: string;

beforeAll(() => {
  march = fileOf('march.csv', MARCH);
});

describe('a column that may mean two things', () => {
  it('is asked about once, with its letter, its header, its values and where to answer', async () => {
    const questions = questionsIn(ledgerIn(await inspected(march)));
    expect(questions.map(({ source }) => source?.cell)).toEqual(['D1']);
    expect(questions[0]?.message).toMatch(
      /^Column D \("Value of what was bought"\), holding "10\.50", "7\.25", was taken for the amount, .*"Twinledger settings", under "What columns hold"/,
    );
  });

  it('waits on the settings sheet for an answer, with what is known and what may be said', async () => {
    const [row, ...more] = await settingsRows(await answered(march, {}));
    expect(more).toEqual([]);
    expect(row?.slice(0, 3)).toEqual([DOUBTFUL, 'ledger', 'march.csv, column D']);
    expect(row?.[3]).toContain('"10.50", "7.25": taken for the amount');
    expect(row?.[5]).toMatch(/^amount, .*date, .*not used$/);
  });
});

describe('an answer that a person enters', () => {
  it.each(['amount', 'the amount', 'Amount'])(
    'holds for the next export, its columns shuffled and its headers typed otherwise: %s',
    async (answer) => {
      const april = fileOf('april.csv', APRIL);
      expect(questionsIn(ledgerIn(await inspected(april)))).toHaveLength(1);
      const settings = await answered(march, { [DOUBTFUL]: answer });
      const result = await inspected(april, '--settings', settings);
      const table = ledgerIn(result);
      expect(questionsIn(table)).toEqual([]);
      expect(fieldOf(table, /bought/i)).toBe('amount');
      expect(table.totals.amount).toBe('103.00');
      expect(table.rows).toEqual({ read: 3, used: 3, queried: 0, notUsed: 0 });
      expect(result.files.flatMap(({ findings }) => findings.map(({ rule }) => rule))).not.toContain(
        'job.columnAnswer',
      );
    },
  );

  it('takes a column that nobody could have known, and leaves out one that is not used', async () => {
    const settings = await answered(march, { [DOUBTFUL]: 'not used', [OWN]: 'amount' });
    const table = ledgerIn(await inspected(fileOf('april.csv', APRIL), '--settings', settings));
    expect(questionsIn(table)).toEqual([]);
    expect(table.totals).toEqual({ amount: '85.83' });
    expect(table.unused.map(({ header }) => header.toLowerCase().trim())).toEqual([
      'value of what was bought',
    ]);
  });

  it('is carried into the next output workbook, and from there to the one after', async () => {
    const settings = await answered(march, { [DOUBTFUL]: 'not used', [OWN]: 'amount' });
    const next = await answered(fileOf('april.csv', APRIL), {}, '--settings', settings);
    const rows = (await settingsRows(next)).map((row) => [row[0], row[4]]);
    expect(rows).toEqual([
      [DOUBTFUL, 'not used'],
      [OWN, 'amount'],
    ]);
    const table = ledgerIn(await inspected(fileOf('may.csv', APRIL), '--settings', next));
    expect(table.totals).toEqual({ amount: '85.83' });
  });

  it('says clearly that it names nothing that a ledger holds, and asks as before', async () => {
    const settings = await answered(march, { [DOUBTFUL]: 'amunt' });
    const { files } = await inspected(march, '--settings', settings);
    const said = files.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'job.columnAnswer');
    expect(said).toHaveLength(1);
    expect(said[0]?.message).toMatch(
      /^The answer "amunt" about the column "Value of what was bought" is nothing that a ledger holds, .* Enter one of: amount, .*date, /,
    );
    expect([said[0]?.source?.file, said[0]?.source?.sheet]).toEqual(['settings.xlsx', SETTINGS]);
    expect(questionsIn(ledgerIn({ files }))).toHaveLength(1);
  });

  it('says clearly that no column of that header is there', async () => {
    const settings = await answered(march, { 'Value of what was': 'amount' });
    const { files } = await inspected(march, '--settings', settings);
    const said = files.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'job.columnAnswer');
    expect(said.map(({ message }) => message)).toEqual([
      'The settings say what the column "Value of what was" holds, but a ledger with a column of that header is not among these files. Correct the header if it was renamed; otherwise nothing need be done.',
    ]);
  });

  it('says that two columns were named for one field, and which was taken', async () => {
    const settings = await answered(march, { [DOUBTFUL]: 'amount', [OWN]: 'amount' });
    const out = path.join(newFolder(), 'out');
    expect((await twinledger('report', march, '--out', out, '--settings', settings)).code).toBe(0);
    const summary = summarySchema.parse(JSON.parse(readFileSync(path.join(out, 'summary.json'), 'utf8')));
    expect(ledgerIn(summary.inspect).totals).toEqual({ amount: '17.75' });
    const { files } = await inspected(march, '--settings', settings);
    const said = files.flatMap(({ findings }) => findings).map(({ message }) => message);
    expect(said).toContain(
      `The columns "${DOUBTFUL}" and "${OWN}" are both named as the amount. "${DOUBTFUL}" was taken; clear one of the two answers.`,
    );
  });
});
