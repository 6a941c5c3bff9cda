import { openExcel } from './openExcel';

/** Writes one value into A1 of a sheet and reads back value and formula. */
async function typeIn(entered: unknown, numberFormat?: string) {
  const { excel } = openExcel('Sheet1');
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[entered]];
    cell.load('values,formulas,numberFormat');
    await context.sync();
    return { value: cell.values[0]?.[0], formula: cell.formulas[0]?.[0], format: cell.numberFormat[0]?.[0] };
  });
}

describe('what a cell makes of an entry', () => {
  it.each([
    ['00123', 123, 'General'],
    ['3E10', 3e10, 'General'],
    ['1-2', 46054, 'dd/mm/yyyy'],
    ['13/11/2018', 43417, 'dd/mm/yyyy'],
    ['Nov 2018', 43405, 'dd/mm/yyyy'],
    ['TRUE', true, 'General'],
    ['#N/A', '#N/A', 'General'],
    ['£1,234.50', 1234.5, 'General'],
    ['(5)', -5, 'General'],
    ['68%', 0.68, '0%'],
    ["'00123", '00123', 'General'],
    ['2025/26', '2025/26', 'General'],
    ['Besançon', 'Besançon', 'General'],
    ['Ümit Ltd, 3 invoices', 'Ümit Ltd, 3 invoices', 'General'],
  ])('reads %s as if it were typed', async (entered, value, format) => {
    expect(await typeIn(entered)).toEqual({ value, formula: value, format });
  });

  it.each([
    ['=SUM(B1:B3)', '=SUM(B1:B3)'],
    ['+B1', '=+B1'],
    ['-B1', '=-B1'],
    ['@SUM(B1)', '=SUM(B1)'],
  ])('takes %s for a formula and does not work it out', async (entered, formula) => {
    expect(await typeIn(entered)).toEqual({ value: 0, formula, format: 'General' });
  });

  it.each(['00123', '=SUM(B1)', '1-2', 'TRUE', '3E10', '@SUM(B1)'])(
    'keeps %s as typed in a text cell',
    async (text) => {
      expect(await typeIn(text, '@')).toEqual({ value: text, formula: text, format: '@' });
    },
  );

  it('shows the result that was set for a formula', async () => {
    const { excel, host } = openExcel('Sheet1');
    host.workbook.calculate = (_sheet, _row, _column, formula) => (formula === '=6*7' ? 42 : undefined);
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [['=6*7']];
      cell.load('values,formulas');
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[[42]], [['=6*7']]]);
    });
  });

  it('leaves a cell alone where null is written and empties it where "" is', async () => {
    const { excel, host } = openExcel('Sheet1');
    const sheet = host.workbook.sheet('Sheet1');
    sheet.enter(0, 0, 'stays');
    sheet.enter(0, 1, 'goes');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[null, '']];
      await context.sync();
    });
    expect([sheet.cell(0, 0)?.value, sheet.cell(0, 1)?.value]).toEqual(['stays', '']);
  });
});
