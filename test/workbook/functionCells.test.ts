import { functionCells } from '../../src/workbook/functionCells';
import { cellKey, plainGrid, type CellValue, type Grid, type Snapshot } from '../../src/workbook/grid';

/** A workbook of one sheet with formulas down column A; `bytes` as of a file. */
function workbookOf(cells: readonly (readonly [string, CellValue])[], from: 'excel' | 'file'): Snapshot {
  const values = cells.map(([, value]) => [value]);
  const formulas = new Map(cells.map(([formula], row) => [cellKey(row, 0), formula]));
  const grid: Grid = { ...plainGrid('open.xlsx', 'Twinning', values), formulas };
  return {
    file: 'open.xlsx',
    sha256: from === 'file' ? 'ab12' : null,
    grids: [grid],
    names: new Map(),
    findings: [],
  };
}

describe('the functions of the add-in in a workbook', () => {
  it('are found wherever they stand in a formula, and nowhere else', () => {
    const formulas: [string, CellValue][] = [
      ['TWIN.FINANCIALYEAR(A2)', '2025/26'],
      ['IF(B1>0,twin.twinninglimit(B1),0)+1', 18_000],
      ['IFERROR(-TWIN.REMAINING (B1,B2),0)', 5],
      ['SUM(B1:B9)', 12],
      ['"TWIN.COUNCIL(A1) was entered here"', 'TWIN.COUNCIL(A1) was entered here'],
      ["'TWIN.X('!A1", 3],
      ['MYTWIN.COUNCIL(A1)', 'x'],
      ['TWIN.Rate', 2],
    ];
    expect(functionCells(workbookOf(formulas, 'excel')).map(({ source }) => source.cell)).toEqual([
      'A1',
      'A2',
      'A3',
    ]);
  });

  it.each<[string, string, CellValue, string]>([
    ['that has its answer', 'TWIN.COUNCIL(A1)', 'Derby City Council', 'answered'],
    ['whose answer is an error of its own', 'TWIN.ASSISTANCELIMIT(A1,B1)', { error: '#N/A' }, 'answered'],
    ['that Excel does not know', 'TWIN.COUNCIL(A1)', { error: '#NAME?' }, 'unknown'],
    ['that Excel is still busy with', 'TWIN.COUNCIL(A1)', { error: '#BUSY!' }, 'waiting'],
    ['that shows an old value but is no longer known', '_xldudf_TWIN_COUNCIL(A1)', 'Derby', 'unknown'],
  ])('tell one %s', (_what, formula, value, state) => {
    expect(functionCells(workbookOf([[formula, value]], 'excel'))).toMatchObject([
      { formula: expect.stringMatching(/^TWIN\./), state },
    ]);
  });

  it('get their own names back, but not inside a text', () => {
    const formula = 'IF([2]!_xldudf_TWIN_COUNCIL(A1)="_xldudf_TWIN_COUNCIL(x)",_xldudf_TWIN_COUNTRY(A2),"")';
    expect(functionCells(workbookOf([[formula, { error: '#NAME?' }]], 'excel'))).toMatchObject([
      { formula: 'IF(TWIN.COUNCIL(A1)="_xldudf_TWIN_COUNCIL(x)",TWIN.COUNTRY(A2),"")' },
    ]);
  });

  it('are all spelled so in a file, where that is no fault', () => {
    expect(
      functionCells(workbookOf([['_xldudf_TWIN_COUNCIL(A1)', 'Derby City Council']], 'file')),
    ).toMatchObject([{ formula: 'TWIN.COUNCIL(A1)', state: 'answered' }]);
  });
});
