import { merge } from '../../src/workbook/merge';
import { mergeSheets } from '../../src/workbook/mergeSheets';
import { value, type RowModel, type SheetModel } from '../../src/workbook/sheetModel';
import { columnOf, sheetOf, tableOf } from './sheets';
import { shown, written } from './asGrid';

const FIRST = 3;

function line(key: string, amount: number): RowModel {
  return { key, cells: { line: value(key), amount: value(amount) } };
}

function working(rows: readonly RowModel[], notes: readonly string[] = []): SheetModel {
  const columns = [columnOf('line', { owner: 'key' }), columnOf('amount', { type: 'pounds' })];
  return sheetOf('Limit working', [tableOf('working.lines', columns, rows)], { notes });
}

const limits = sheetOf('Limits', [
  tableOf(
    'limits.positions',
    [columnOf('test', { owner: 'key' }), columnOf('note', { owner: 'entered' })],
    [{ key: 'Twinning', cells: { test: value('Twinning') } }],
  ),
]);

const before = working([line('H20', 10), line('H21', 20), line('H22', 30)]);

/** The formula that a person typed beside the line `H22`, after the lines became others. */
function afterwards(formula: string, now: SheetModel): string | undefined {
  const sheet = written(before)
    .type(FIRST - 1, 2, 'Mine')
    .typeFormula(FIRST + 2, 2, formula, 1);
  const { models } = mergeSheets([sheet.read()], [now]);
  const cells = models.flatMap((model) => shown(model).flat());
  return cells
    .filter((cell): cell is string => typeof cell === 'string')
    .find((cell) => cell.startsWith('='));
}

describe('a formula that a person typed', () => {
  it('is kept to the letter while nothing moves', () => {
    const formula = ' ROUND( b6*1.2, 2 )+SUM($B$4:$B$6) & "B6" ';
    expect(
      afterwards(formula, working([line('H20', 1), line('H21', 2), line('H22', 3), line('H23', 4)])),
    ).toBe(`=${formula}`);
  });

  it.each([
    ['its own row, when a row above it goes', 'B6*2', '=B5*2'],
    ['fixed references too', '$B$6+B$6+$B6', '=$B$5+B$5+$B5'],
    ['a range, by its ends', 'SUM(B4:B6)', '=SUM(B4:B5)'],
    ['the header', 'B3', '=B3'],
    ['cells named with their sheet', "'Limit working'!B6*2", "='Limit working'!B5*2"],
    [
      'and leaves texts, names, other sheets and structured references',
      'IF(B6>0,"B6",Ledger!B6)+LOG10(B6)+T[[#This Row],[B6]]+B6_rate',
      '=IF(B5>0,"B6",Ledger!B6)+LOG10(B5)+T[[#This Row],[B6]]+B6_rate',
    ],
    ['cells outside the tables stay where they are', 'H1+A20', '=H1+A20'],
  ])('follows %s', (_, typed, followed) => {
    expect(afterwards(typed, working([line('H20', 10), line('H22', 30)]))).toBe(followed);
  });

  it('says #REF! where its row is gone, so that nobody adds up a wrong one', () => {
    expect(afterwards('B5+B6', working([line('H20', 10), line('H22', 30)]))).toBe('=#REF!+B5');
  });

  it('follows when a note pushes the whole table down', () => {
    expect(
      afterwards(
        'SUM(B4:B6)',
        working([line('H20', 10), line('H21', 20), line('H22', 30)], ['As at 31 March 2026.']),
      ),
    ).toBe('=SUM(B5:B7)');
  });

  it('follows its cells on another generated sheet', () => {
    const typed = written(limits).typeFormula(FIRST, 1, "SUM('Limit working'!B5:B6)", 50);
    const { models } = mergeSheets(
      [typed.read(), written(before).read()],
      [limits, working([line('H21', 20), line('H22', 30)])],
    );
    expect(shown(models[0] ?? limits)[FIRST]).toEqual(['Twinning', "=SUM('Limit working'!B4:B5)"]);
  });
});

describe('a set of sheets', () => {
  it('keeps the name that a person gave a tab', () => {
    const sheet = { ...written(limits).read(), name: 'Limits 2025-26' };
    expect(mergeSheets([sheet], [limits]).models.map(({ name }) => name)).toEqual(['Limits 2025-26']);
  });

  it('does not give two tabs one name', () => {
    const sheet = { ...written(limits).read(), name: 'limit WORKING' };
    expect(mergeSheets([sheet], [limits, before]).models.map(({ name }) => name)).toEqual([
      'Limits',
      'Limit working',
    ]);
  });

  it('is each sheet’s own merge where nobody typed formulas', () => {
    const sheet = written(before).type(FIRST, 1, 11).read();
    const alone = merge(sheet, before);
    const together = mergeSheets([sheet], [before, limits]);
    expect(together.models).toEqual([alone.model, limits]);
    expect(together.notes).toEqual(alone.notes);
    expect(together.overrides).toEqual(alone.overrides);
  });
});
