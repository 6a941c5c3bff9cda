import { calendarDate } from '../../src/core/calendarDate';
import {
  logframeStandingSheets,
  standingOfLogframes,
  type LogframeStanding,
} from '../../src/job/logframeStanding';
import type { Logframe } from '../../src/logframe/logframe';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { writeWorkbookFile } from '../../src/workbook/file/writeWorkbook';
import { place } from '../../src/workbook/place';
import { value, type SheetModel } from '../../src/workbook/sheetModel';
import type { Grid } from '../../src/workbook/grid';
import { fcdo, withIndicator, withOutput } from '../logframe/made';

const day = calendarDate('2025-06-30');
if (day === null) throw new Error('no date');
const asOf = day;

const wells = withIndicator(fcdo(), { baseline: '0', target: '10', actual: '5' });
const standing = (logframe: Logframe, generated: readonly Grid[]): LogframeStanding =>
  standingOfLogframes({ logframes: [logframe], generated }, { lines: [] }, asOf);

/** The sheets as a person hands them back, with what they typed into one column of a table. */
async function handedBack(
  from: LogframeStanding,
  typed: readonly { table: string; row: number; column: string; entry: string | number }[],
): Promise<readonly Grid[]> {
  const filled = logframeStandingSheets(from, asOf).map((sheet) => typed.reduce(withEntry, sheet));
  const { grids } = await readWorkbookFile(await writeWorkbookFile(place(filled)), 'partnerships.xlsx');
  return grids;
}

function withEntry(
  sheet: SheetModel,
  typed: { table: string; row: number; column: string; entry: string | number },
): SheetModel {
  const tables = sheet.tables.map((table) =>
    table.id !== typed.table
      ? table
      : {
          ...table,
          rows: table.rows.map((row, at) =>
            at === typed.row ? { ...row, cells: { ...row.cells, [typed.column]: value(typed.entry) } } : row,
          ),
        },
  );
  return { ...sheet, tables };
}

describe('the progress sheet handed back', () => {
  it('gives letters by the table that the council entered, and counts the share it agreed', async () => {
    const grids = await handedBack(standing(wells, []), [
      { table: 'logframe.scores', row: 0, column: 'from', entry: 0 },
      { table: 'logframe.scores', row: 0, column: 'letter', entry: 'C' },
      { table: 'logframe.scores', row: 1, column: 'from', entry: 0.75 },
      { table: 'logframe.scores', row: 1, column: 'letter', entry: 'B' },
      { table: 'logframe.outputs', row: 0, column: 'agreed', entry: 0.8 },
    ]);
    const next = standing(wells, grids);
    expect(next.scores).toEqual([
      { from: 0, letter: 'C' },
      { from: 0.75, letter: 'B' },
    ]);
    expect(next.progress[0]?.progress.outputs[0]).toMatchObject({ mean: 0.5, agreed: 0.8, share: 0.8 });
    const together = logframeStandingSheets(next, asOf)[0]?.tables[0]?.rows[0]?.cells;
    expect(together?.letter).toMatchObject({ result: 'B' });
  });
});

describe('the record of changes handed back', () => {
  const changed = withOutput(wells, { statement: 'Wells and pumps in order' });

  it('goes on: a changed logframe is asked for its reason until one is entered', async () => {
    const second = standing(changed, await handedBack(standing(wells, []), []));
    expect(second.record.map(({ number, changed: what }) => [number, what])).toEqual([
      [1, 'First version recorded'],
      [2, 'changed: Output 1'],
    ]);
    const asked = ({ logframes }: LogframeStanding) =>
      logframes.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'L29'));
    expect(asked(second)).toHaveLength(1);
    const given = {
      table: 'logframe.versions',
      row: 1,
      column: 'reason',
      entry: 'Agreed by the steering group',
    };
    const third = standing(changed, await handedBack(second, [given]));
    expect(third.record).toHaveLength(2);
    expect(asked(third)).toEqual([]);
  });
});
