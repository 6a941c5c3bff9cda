import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { OpenExcel } from '../../excel-host/openExcel';
import { openExcel } from '../../excel-host/openExcel';
import { workbookText } from '../../excel-host/workbookText';
import { limitsSet } from './limitsSet';

/**
 * A port that notes with which options it runs. The pinned client library knows no groups and passes over the option, so what
 * Excel makes of it is not shown here.
 */
function notedPort({ excel, host }: OpenExcel, refusesGroups = false) {
  const groups: boolean[] = [];
  const run = async (
    options: Excel.RunOptions,
    work: (context: Excel.RequestContext) => Promise<unknown>,
  ) => {
    groups.push(options.mergeUndoGroup === true);
    const result = await excel.run(options, work);
    if (refusesGroups && options.mergeUndoGroup === true) throw new UndoNotSupported();
    return result;
  };
  const noted = Object.create(excel, { run: { value: run } }) as typeof Excel;
  return { groups, port: excelWorkbook(noted, { file: 'open.xlsx', requirementSets: host }) };
}

/** As Excel answers it. */
class UndoNotSupported extends Error {
  readonly code = 'UndoNotSupported';
  readonly debugInfo = {};
}

describe('taking back what Twinledger wrote', () => {
  it('is one step where Excel can group steps, and the report says so', async () => {
    const opened = openExcel('Ledger');
    opened.host.requirementSets = { ExcelApi: '1.20' };
    const { groups, port } = notedPort(opened);
    expect((await port.write(limitsSet())).undo).toBe('oneStep');
    await port.replaceByValues([]);
    await port.enterAgain([]);
    expect(groups).toEqual([true, true, true]);
  });

  it('is not promised in an Excel that cannot group steps', async () => {
    const { groups, port } = notedPort(openExcel('Ledger'));
    expect((await port.write(limitsSet())).undo).toBe('unsure');
    expect(groups).toEqual([false]);
  });

  it('is not promised either where Excel refuses the group: the sheets are written without it, and once', async () => {
    const clean = openExcel('Ledger');
    await notedPort(clean).port.write(limitsSet());
    const opened = openExcel('Ledger');
    opened.host.requirementSets = { ExcelApi: '1.20' };
    const { groups, port } = notedPort(opened, true);
    expect(await port.write(limitsSet())).toMatchObject({ undo: 'unsure', notes: [] });
    expect(groups).toEqual([true, false]);
    expect(workbookText(opened.host.workbook, 'visible')).toBe(workbookText(clean.host.workbook, 'visible'));
  });

  it('never groups what only reads', async () => {
    const opened = openExcel('Ledger');
    opened.host.requirementSets = { ExcelApi: '1.20' };
    const { groups, port } = notedPort(opened);
    await port.snapshot();
    await port.activeCell();
    await port.functionCells();
    expect(groups).toEqual([false, false, false]);
  });
});
