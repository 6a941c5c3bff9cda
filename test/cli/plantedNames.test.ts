import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellName } from '../../src/core/source';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import type { CellValue } from '../../src/workbook/grid';
import { wordParts } from '../report/wordParts';
import { typedFile, type TypedCell } from '../workbook/file/typedFile';
import { newFolder, SAMPLE, twinledger } from './terminalFor';
import { workbookWith } from './workbookWith';

const NAME = 'Zebedee Quillfeather';
/** Columns of our sheets in which a person names somebody. */
const NAMING = /\bby$|^name\b|^who(m to ask)?$/i;

/** What makes the entries beside the name count: sheet, first words of the row, heading, entry. */
const DECISIONS: readonly (readonly [sheet: string, row: string, heading: string, entry: string])[] = [
  ['Powers', 'Travel of members', 'Your power', 'Local Government Act 1972 s.176'],
  ['Powers', 'Grants', 'Your power', 'Localism Act 2011 s.1'],
  ['Limit rules', '1', 'Words or code', 'coach*'],
  ['Limit rules', '1', 'Treat as', 'excluded'],
  ['Limit reconciliation', '2018/19', 'Trial balance', '12345'],
  ['Twinledger settings', 'Twice of what', 'New answer', 'Actual'],
  ['Twinledger settings', 'What follows from a previous y', 'New answer', 'limit of nil'],
  ['Twinledger settings', 'Actual twinning spend of a yea', 'New answer', '2017/18: 4,000.00'],
  ['Twinledger settings', 'Spend still expected by the ye', 'New answer', '2018/19 twinning: 500'],
  ['Report choices', 'Who takes the decision?', 'Your answer', 'Cabinet'],
  ['Report choices', 'Wards', 'Your answer', 'All'],
  ['Report choices', 'council-workbook.xlsx, sheet Visits', 'To be listed?', 'yes'],
];

/** The outputs of a run with the name in every cell of our sheets that asks for one. */
async function planted(): Promise<{ readonly workbook: string; readonly cells: number }> {
  const folder = path.join(newFolder(), 'out');
  expect((await twinledger('report', SAMPLE, '--out', folder)).code).toBe(0);
  const made = new Uint8Array(readFileSync(path.join(folder, 'partnerships.xlsx')));
  const file = await typedFile(made);
  const { grids } = await readWorkbookFile(made, 'partnerships.xlsx');
  const rowsOf = (sheet: string): readonly (readonly CellValue[])[] =>
    grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
  const edits: TypedCell[] = [];
  for (const { sheet, rows } of grids) {
    if (sheet === null) continue;
    for (const { row, column } of namingCells(rows)) {
      edits.push([sheet, cellName(row, column), NAME]);
    }
  }
  const lines = rowsOf('Limit working');
  const yourPower = lines.find((row) => row.includes('Your power'))?.indexOf('Your power') ?? -1;
  const queried = lines.findIndex((row) => row.includes('queried'));
  edits.push(['Limit working', cellName(queried, yourPower), 'Localism Act 2011 s.1']);
  for (const [sheet, row, heading, entry] of DECISIONS) {
    const rows = rowsOf(sheet);
    const at = rows.findIndex((values) => typeof values[0] === 'string' && values[0].startsWith(row));
    const header = rows.slice(0, at).findLast((values) => values.includes(heading));
    if (at < 0 || header === undefined) throw new Error(`no ${heading} beside ${row} on ${sheet}`);
    edits.push([sheet, cellName(at, header.indexOf(heading)), entry]);
    const named = header.findIndex((value) => typeof value === 'string' && NAMING.test(value));
    edits.push([sheet, cellName(at, named), NAME]);
  }
  file.editAll(edits);
  const workbook = path.join(newFolder(), 'with-names.xlsx');
  writeFileSync(workbook, file.bytes());
  return { workbook, cells: edits.length };
}

/** The first two rows of each table under each heading that asks for a person. */
function namingCells(rows: readonly (readonly CellValue[])[]) {
  return rows.flatMap((values, header) =>
    values.flatMap((value, column) => {
      const isHeading = typeof value === 'string' && NAMING.test(value) && values.length > 2;
      if (!isHeading) return [];
      return [header + 1, header + 2]
        .filter((row) => (rows[row]?.[0] ?? null) !== null)
        .map((row) => ({ row, column }));
    }),
  );
}

/** Names that a council's log of visits gives. */
const visitsLog = () =>
  workbookWith([
    ['Visits and exchanges'],
    [
      'From',
      'To',
      'Direction',
      'Partner',
      'Council',
      'Members attending',
      'Officers attending',
      'Purpose',
      'Cost',
    ],
    [
      '2018-05-01',
      '2018-05-04',
      'out',
      'Osnabrück',
      'Derby City Council',
      `Cllr ${NAME}`,
      NAME,
      'Anniversary',
      900,
    ],
  ]);

describe('a name that somebody entered as the decider, preparer, reviewer or traveller', () => {
  let workbook: string;
  let log: string;

  beforeAll(async () => {
    const made = await planted();
    expect(made.cells).toBeGreaterThan(30);
    workbook = made.workbook;
    log = await visitsLog();
  });

  it.each(['inspect', 'register', 'limits', 'logframe', 'foi'])(
    'is not in the JSON or the words of %s',
    async (command) => {
      for (const form of [['--json'], []]) {
        const { code, out, err } = await twinledger(command, SAMPLE, workbook, log, ...form);
        expect([code, out.includes('Quillfeather'), err.includes('Quillfeather')]).toEqual([0, false, false]);
      }
    },
  );

  it.each([
    [['--profile', 'standard']],
    [['--profile', 'standard', '--public']],
    [['--profile', 'd2', '--sources', 'endnotes']],
  ])('is in no paper, in no summary and in no word of the run: report %j', async (flags) => {
    const folder = path.join(newFolder(), 'out');
    const ran = await twinledger('report', SAMPLE, workbook, log, '--out', folder, '--text', ...flags);
    expect([ran.code, ran.out.includes('Quillfeather'), ran.err.includes('Quillfeather')]).toEqual([
      0,
      false,
      false,
    ]);
    for (const file of readdirSync(folder).filter((name) => name !== 'partnerships.xlsx')) {
      const bytes = readFileSync(path.join(folder, file));
      const words = file.endsWith('.docx')
        ? Object.values(wordParts(bytes)).join('\n')
        : bytes.toString('utf8');
      expect([file, words.includes('Quillfeather')]).toEqual([file, false]);
    }
  });

  it('is told by the cell where it stands, wherever an output says who decided', async () => {
    const { out } = await twinledger('limits', SAMPLE, workbook, '--json');
    for (const decided of ['relies on Localism Act 2011 s.1', 'decided by hand'])
      expect(out).toMatch(
        new RegExp(`${decided}[^"]*a person who is named (at with-names.xlsx, |on the sheet)`),
      );
  });

  it('stays where it was entered: on the sheets of the workbook', async () => {
    const folder = path.join(newFolder(), 'out');
    await twinledger('report', SAMPLE, workbook, '--out', folder);
    const { grids } = await readWorkbookFile(
      new Uint8Array(readFileSync(path.join(folder, 'partnerships.xlsx'))),
      'x',
    );
    const named = grids
      .filter(({ rows }) => rows.flat().some((cell) => cell === NAME))
      .map(({ sheet }) => sheet);
    expect(named).toEqual(
      expect.arrayContaining(['Powers', 'Limit record', 'Limit rules', 'Report choices']),
    );
  });
});
