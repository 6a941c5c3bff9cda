import { openWorkbook } from './openWorkbook';

/** A workbook that was opened without the add-in: its functions are #NAME?, and stay so until they are entered again. */
function strandedWorkbook() {
  const { host, port } = openWorkbook('Twinning', 'Locked');
  const twinning = host.workbook.sheet('Twinning');
  const locked = host.workbook.sheet('Locked');
  host.workbook.calculate = () => '#NAME?';
  twinning.enter(0, 0, '=TWIN.FINANCIALYEAR(B1)');
  twinning.enter(1, 0, '=_xldudf_TWIN_COUNCIL(B2)&" (council)"');
  twinning.enter(2, 0, '=SUM(B1:B3)');
  locked.enter(4, 2, '=TWIN.FINANCIALYEAR(B1)');
  locked.protected = true;
  return { host, port, twinning, locked };
}

/** The add-in is there now. Excel answers what is entered from here on. */
const ANSWERS: Readonly<Record<string, string>> = {
  '=TWIN.FINANCIALYEAR(B1)': '2025/26',
  '=TWIN.COUNCIL(B2)&" (council)"': '00123 (council)',
};

const at = (cell: string, sheet = 'Twinning') => ({ file: 'open.xlsx', sheet, cell });

describe('functions that Excel did not know when the workbook was opened', () => {
  it('work again once their formulas are entered again, and those on a protected sheet are named', async () => {
    const { host, port, twinning, locked } = strandedWorkbook();
    const found = await port.functionCells();
    expect(found.map(({ source, state }) => [source.cell, state])).toEqual([
      ['A1', 'unknown'],
      ['A2', 'unknown'],
      ['C5', 'unknown'],
    ]);
    host.workbook.calculate = (_sheet, _row, _column, formula) => ANSWERS[formula];
    expect(await port.enterAgain(found)).toEqual({
      done: [at('A1'), at('A2')],
      withoutAnswer: [],
      left: [at('C5', 'Locked')],
    });
    expect([0, 1, 2].map((row) => [twinning.cell(row, 0)?.value, twinning.cell(row, 0)?.formula])).toEqual([
      ['2025/26', '=TWIN.FINANCIALYEAR(B1)'],
      ['00123 (council)', '=TWIN.COUNCIL(B2)&" (council)"'],
      ['#NAME?', '=SUM(B1:B3)'],
    ]);
    expect(locked.cell(4, 2)?.value).toBe('#NAME?');
    expect((await port.functionCells()).map(({ state }) => state)).toEqual([
      'answered',
      'answered',
      'unknown',
    ]);
  });

  it('are told apart when the add-in is still missing', async () => {
    const { port } = strandedWorkbook();
    const { done, withoutAnswer } = await port.enterAgain(await port.functionCells());
    expect([done, withoutAnswer]).toEqual([[], [at('A1'), at('A2')]]);
  });

  it('are left alone where somebody has entered something else meanwhile', async () => {
    const { host, port, twinning } = strandedWorkbook();
    const found = await port.functionCells();
    twinning.enter(0, 0, 'typed by hand');
    host.workbook.calculate = (_sheet, _row, _column, formula) => ANSWERS[formula];
    expect((await port.enterAgain(found)).left).toEqual([at('C5', 'Locked'), at('A1')]);
    expect(twinning.cell(0, 0)?.value).toBe('typed by hand');
  });

  it('are left alone where their sheet was deleted meanwhile', async () => {
    const { host, port, twinning } = strandedWorkbook();
    const found = await port.functionCells();
    host.workbook.deleteSheet(twinning);
    expect((await port.enterAgain(found)).left).toHaveLength(3);
  });

  it('take four round trips, and one more for every 2,000 cells', async () => {
    const { host, port } = openWorkbook('Twinning');
    for (let row = 0; row < 4_500; row++)
      host.workbook.sheet('Twinning').enter(row, 0, `=TWIN.COUNCIL(B${row})`);
    const found = await port.functionCells();
    const before = host.workTrips.length;
    await port.enterAgain(found);
    const trips = host.workTrips.slice(before);
    expect(trips).toHaveLength(6);
    expect(trips.every(({ request, response }) => Math.max(request, response) <= 4 * 1024 * 1024)).toBe(true);
  });
});

describe('functions before the workbook goes to people without the add-in', () => {
  it('become what they show: texts stay texts, a spilled answer goes as a whole, no answer keeps its formula', async () => {
    const { host, port } = openWorkbook('Twinning');
    const sheet = host.workbook.sheet('Twinning');
    const answers: Readonly<Record<string, string | number>> = {
      '=TWIN.COUNCIL(B1,"code")': '00123',
      '=TWIN.ASSISTANCELIMIT(B1,C1:D4)': '#N/A',
      '=TWIN.POPULATION(B1)': '#NAME?',
      '=TWIN.PARTNERSHIPS(B1:F9)': 'Toyota City',
    };
    host.workbook.calculate = (_sheet, _row, _column, formula) => answers[formula];
    Object.keys(answers).forEach((formula, row) => sheet.enter(row, 0, formula));
    sheet.touch(3, 1).value = 'Japan';
    sheet.touch(4, 0).value = 'Osnabrück';
    sheet.touch(4, 1).value = 'Germany';
    sheet.spills = [{ top: 3, left: 0, bottom: 4, right: 1 }];

    const report = await port.replaceByValues(await port.functionCells());
    expect(report).toEqual({ done: [at('A1'), at('A2'), at('A4')], withoutAnswer: [at('A3')], left: [] });
    expect([0, 1, 2, 3, 4].map((row) => [sheet.cell(row, 0)?.formula, sheet.cell(row, 0)?.value])).toEqual([
      [null, '00123'],
      [null, '#N/A'],
      ['=TWIN.POPULATION(B1)', '#NAME?'],
      [null, 'Toyota City'],
      [null, 'Osnabrück'],
    ]);
    expect([sheet.cell(3, 1)?.value, sheet.cell(4, 1)?.value]).toEqual(['Japan', 'Germany']);
  });
});
