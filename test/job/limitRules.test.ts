import { cellName } from '../../src/core/source';
import { runReport } from '../../src/job/runJob';
import { fileWorkbook } from '../../src/workbook/file/fileWorkbook';
import type { Snapshot } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';
import { typedFile } from '../workbook/file/typedFile';
import { derbyOn } from './derbyOn';

const options = derbyOn('2018-12-14');
const SHEET = 'Limit rules';

const council: Snapshot = {
  file: 'council.xlsx',
  sha256: null,
  names: new Map(),
  findings: [],
  grids: [
    gridOf(
      [
        ['Date', 'Supplier', 'Description', 'Net amount'],
        ['2018-05-01', 'Example Ltd', 'Twinning lunch', 70],
        ['2018-05-02', 'Example Hotel', 'Twinning hotel for 2 members and 1 officer', 900],
        ['2018-05-03', 'Twinning Association', 'Annual grant', 500],
      ],
      { file: 'council.xlsx', sheet: 'Payments' },
    ),
  ],
};

describe('the sheet of limit rules', () => {
  it('shows the standard rules in their order with their sources and the lines they decide', () => {
    const sheet = runReport([council], options).sheets.find(({ name }) => name === SHEET);
    const standard = sheet?.tables.find(({ id }) => id === 'rules.standard')?.rows ?? [];
    const rule = standard.find(({ key }) => key === 'grant')?.cells;
    expect([rule?.lines, rule?.source]).toEqual([
      { value: 1 },
      { value: 'Local Government (Overseas Assistance) Act 1993 s.1(6)' },
    ]);
    expect(standard.at(-1)?.key).toBe('twinning');
  });

  it('holds rules, a split and a decision on a standard rule when it is handed back, and shows them again', async () => {
    const first = runReport([council], options);
    const ref = first.limits.lines[1]?.ref ?? '';
    let bytes: Uint8Array = new Uint8Array();
    await fileWorkbook({ file: 'out.xlsx', bytes: null, onBytes: (made) => void (bytes = made) }).write(
      first.sheets,
    );
    const file = await typedFile(bytes);
    const rows = (await file.read()).grids.find((grid) => grid.sheet === SHEET)?.rows ?? [];
    const headerOf = (caption: string) => rows.findIndex((cells) => cells[0] === caption) + 1;
    const type = async (row: number, headerRow: number, entries: Record<string, string>) => {
      for (const [header, text] of Object.entries(entries))
        await file.edit(SHEET, cellName(row, rows[headerRow]?.indexOf(header) ?? -1), text);
    };
    const own = headerOf('Your rules');
    await type(own + 1, own, {
      'Words or code': 'lunch',
      'Treat as': 'not counted',
      Reason: 'Mayor’s own',
      'Decided by': 'Head of Finance',
    });
    const splits = headerOf('Lines split by hand: the parts of a line add up to it');
    const split = { Line: ref, 'Decided by': 'Head of Finance' };
    await type(splits + 1, splits, { ...split, Amount: '600', Power: 'LGA 1972 s.176' });
    await type(splits + 2, splits, { ...split, Amount: '300', 'Treat as': 'counted' });
    const grants = rows.findIndex((cells) => cells.includes('grant'));
    await type(
      grants,
      headerOf('Standard rules, in their order; a decision on one holds for all its lines'),
      {
        'Your treatment': 'another power',
        'Decided by': 'Monitoring officer',
      },
    );

    const back = await file.read();
    const again = runReport([council, back], options);
    expect(again.limits.lines.map(({ amount, treatment }) => [amount, treatment])).toEqual([
      [7000, 'excluded'],
      [60000, 'otherPower'],
      [30000, 'counted'],
      [50000, 'otherPower'],
    ]);
    const shown = again.sheets.find(({ name }) => name === SHEET)?.tables[0]?.rows[0]?.cells;
    expect([shown?.pattern, shown?.standing]).toEqual([{ value: 'lunch' }, { value: 'decides 1 line' }]);
  });
});
