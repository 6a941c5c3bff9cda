import { runReport } from '../../src/job/runJob';
import { fileWorkbook } from '../../src/workbook/file/fileWorkbook';
import type { CellValue, Snapshot } from '../../src/workbook/grid';
import { cellName } from '../../src/core/source';
import { typedFile } from '../workbook/file/typedFile';
import { gridOf } from '../tables/gridOf';
import { derbyOn } from './derbyOn';

const options = derbyOn('2018-12-14');

const council: Snapshot = {
  file: 'council.xlsx',
  sha256: null,
  names: new Map(),
  findings: [],
  grids: [
    gridOf(
      [
        ['Our council', 'Twin town', 'Country', 'Type of link', 'Last activity'],
        ['Derby City Council', 'Osnabrück', 'Germany', 'Twinning', '2012'],
      ],
      { file: 'council.xlsx', sheet: 'Links' },
    ),
    gridOf(
      [
        ['Date', 'Supplier', 'Description', 'Value A', 'Amount'],
        ['2018-05-01', 'Example Ltd', 'Twinning lunch', 5, 7],
      ],
      { file: 'council.xlsx', sheet: 'Payments' },
    ),
  ],
};

/** The output workbook of a first run with cells typed into it, read back. */
async function handedBack(
  type: (
    find: (sheet: string, text: string) => { row: number; column: number },
  ) => readonly (readonly [string, number, number, string])[],
): Promise<Snapshot> {
  const { sheets } = runReport([council], options);
  let bytes: Uint8Array = new Uint8Array();
  await fileWorkbook({ file: 'out.xlsx', bytes: null, onBytes: (made) => void (bytes = made) }).write(sheets);
  const file = await typedFile(bytes);
  const { grids } = await file.read();
  const find = (sheet: string, text: string) => {
    const rows: readonly (readonly CellValue[])[] = grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
    const row = rows.findIndex((cells) => cells.includes(text));
    return { row, column: rows[row]?.indexOf(text) ?? -1 };
  };
  for (const [sheet, row, column, text] of type(find)) await file.edit(sheet, cellName(row, column), text);
  return file.read();
}

describe('what people enter on the sheets and hand back', () => {
  it('puts a review date into the register, and the link under review', async () => {
    const back = await handedBack((find) => {
      const header = find('Register', 'Next review');
      return [['Register', find('Register', 'Osnabrück').row, header.column, '01/12/2018']];
    });
    const { register } = runReport([council, back], options);
    expect(runReport([council], options).register.partnerships[0]?.nextReview).toBeNull();
    expect(register.partnerships[0]?.nextReview).toBe('2018-12-01');
  });

  it.each(['2017/18', 'FY2017'])(
    'puts a line into the year that is entered beside it: %s',
    async (entered) => {
      const lineYear = ({ limits }: ReturnType<typeof runReport>) =>
        limits.lines.find(({ line }) => line.description === 'Twinning lunch')?.line.year;
      const back = await handedBack((find) => {
        const { row } = find('Limit working', 'Example Ltd: Twinning lunch');
        return [['Limit working', row, find('Limit working', 'Your year').column, entered]];
      });
      expect([
        lineYear(runReport([council], options)),
        lineYear(runReport([council, back], options)),
      ]).toEqual(['2018/19', '2017/18']);
    },
  );

  it('reads a column as the person said', async () => {
    const back = await handedBack((find) => {
      const { row, column } = find('Twinledger settings', 'Column header');
      return [
        ['Twinledger settings', row + 1, column, 'Value A'],
        ['Twinledger settings', row + 1, column + 1, 'ledger'],
        ['Twinledger settings', row + 1, find('Twinledger settings', 'Holds the').column, 'amount'],
      ];
    });
    const amount = (files: Snapshot[]) =>
      runReport(files, options).inspected.files[0]?.tables.find((table) => table.kind === 'ledger')?.totals
        .amount;
    expect([amount([council]), amount([council, back])]).toEqual(['7.00', '5.00']);
    expect(runReport([council, back], options).answers).toMatchObject([
      { header: 'Value A', kind: 'ledger', field: 'amount' },
    ]);
  });

  it('takes a choice that names who made it', async () => {
    const back = await handedBack((find) => {
      const { column } = find('Twinledger settings', 'New answer');
      const { row } = find('Twinledger settings', 'Staff costs in the twinning test (counted, excluded)');
      return [
        ['Twinledger settings', row, column, 'excluded'],
        ['Twinledger settings', row, column + 1, 'Head of Finance'],
      ];
    });
    const { limits } = runReport([council, back], options);
    expect(limits.choices.register.find(({ id }) => id === 'staffInTwinning')).toMatchObject({
      value: 'excluded',
      recorded: { by: 'Head of Finance' },
    });
  });
});
