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

describe("Microsoft's client library over the in-memory Excel", () => {
  it('throws where a property is read before it was loaded', async () => {
    const { excel } = openExcel('Sheet1');
    await excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      return Promise.resolve();
    });
  });

  it('says that a sheet does not exist', async () => {
    const { excel } = openExcel('Sheet1');
    await expect(
      excel.run((context) => {
        context.workbook.worksheets.getItem('Sheet2').load('name');
        return context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('answers null objects for what may be absent, and for what is asked of them', async () => {
    const { excel } = openExcel('Sheet1');
    await excel.run(async (context) => {
      const absent = context.workbook.worksheets.getItemOrNullObject('Sheet2');
      const used = absent.getUsedRangeOrNullObject(true);
      const empty = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([absent.isNullObject, used.isNullObject, empty.isNullObject]).toEqual([true, true, true]);
    });
  });

  it('names a member that it does not have', async () => {
    const { excel } = openExcel('Sheet1');
    await expect(
      excel.run((context) => {
        context.workbook.worksheets.getItem('Sheet1').calculate(true);
        return context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Worksheet.Calculate') });
  });

  it('refuses an array of another shape than the range', async () => {
    const { excel } = openExcel('Sheet1');
    await expect(
      excel.run((context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2]];
        return context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('writes large arrays piece by piece in one round trip, as the library cuts them', async () => {
    const { excel, host } = openExcel('Sheet1');
    await excel.run(async (context) => {
      const values = Array.from({ length: 4000 }, (_, row) => [row, `line ${row}`]);
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B4000').values = values;
      await context.sync();
    });
    expect(host.workbook.sheet('Sheet1').cell(3999, 1)?.value).toBe('line 3999');
    expect(host.workTrips).toHaveLength(1);
  });

  it('keeps a sheet by its identity when somebody renames it between two round trips', async () => {
    const { excel, host } = openExcel('Sheet1');
    host.before = (trip) => trip === 2 && (host.workbook.sheet('Sheet1').name = 'Renamed');
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load('name');
      await context.sync();
      sheet.getRange('A1').values = [['here']];
      await context.sync();
    });
    expect(host.workbook.sheet('Renamed').cell(0, 0)?.value).toBe('here');
  });

  it('does not find a sheet that somebody deleted between two round trips', async () => {
    const { excel, host } = openExcel('Sheet1', 'Sheet2');
    host.before = (trip) => trip === 2 && host.workbook.deleteSheet(host.workbook.sheet('Sheet1'));
    await expect(
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.load('name');
        await context.sync();
        sheet.getRange('A1').values = [['here']];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('keeps what was done before an action that fails', async () => {
    const { excel, host } = openExcel('Sheet1');
    await excel
      .run((context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['done']];
        sheet.getRange('A2').values = [[1, 2]];
        sheet.getRange('A3').values = [['not done']];
        return context.sync();
      })
      .catch(() => undefined);
    const sheet = host.workbook.sheet('Sheet1');
    expect([sheet.cell(0, 0)?.value, sheet.cell(2, 0)]).toEqual(['done', undefined]);
  });

  it('counts round trips and bytes, the dropping of references apart', async () => {
    const { excel, host } = openExcel('Sheet1');
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.load('values');
      await context.sync();
      cell.values = [[1]];
      await context.sync();
    });
    expect(host.workTrips).toHaveLength(2);
    expect(host.roundTrips).toHaveLength(3);
    expect(host.workTrips.every((trip) => trip.request > 100 && trip.response > 10)).toBe(true);
  });
});

describe('what Excel refuses', () => {
  const attempts: [string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void][] = [
    [
      'two sheets of one name',
      'ItemAlreadyExists',
      (_, context) => void context.workbook.worksheets.add('SHEET2'),
    ],
    ['a sheet name with a slash', 'InvalidArgument', (sheet) => void (sheet.name = '2025/26')],
    ['a table over another', 'MergedRangeConflict', (sheet) => void sheet.tables.add('B2:D4', true)],
    ['a table over merged cells', 'MergedRangeConflict', (sheet) => void sheet.tables.add('F1:G3', true)],
    ['merging cells of a table', 'InvalidOperation', (sheet) => sheet.getRange('A1:B1').merge()],
    [
      'two tables of one name',
      'ItemAlreadyExists',
      (sheet) => void (sheet.tables.add('A10:B12', true).name = 'Payments'),
    ],
    ['two names alike on one sheet', 'ItemAlreadyExists', (sheet) => void sheet.names.add('_mark', '="x"')],
    [
      'moving the header of a table',
      'InvalidArgument',
      (sheet) => sheet.tables.getItem('Payments').resize(sheet.getRange('A2:C9')),
    ],
    [
      'shifting a part of a table',
      'InsertDeleteConflict',
      (sheet) => void sheet.getRange('B1:B1').insert('Down'),
    ],
    [
      'print titles that are not whole rows',
      'InvalidArgument',
      (sheet) => sheet.pageLayout.setPrintTitleRows('A1:B1'),
    ],
    [
      'a written-out list over 255 characters',
      'InvalidArgument',
      (sheet) =>
        void (sheet.getRange('A20').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'x'.repeat(256) },
        }),
    ],
  ];

  it.each(attempts)('%s', async (_what, code, attempt) => {
    const { excel, host } = openExcel('Sheet1', 'Sheet2');
    const sheet = host.workbook.sheet('Sheet1');
    ['Date', 'Payee', 'Amount'].forEach((header, column) => sheet.enter(0, column, header));
    sheet.merges.push({ top: 1, left: 5, bottom: 1, right: 6 });
    sheet.names.push({ name: '_mark', formula: '="x"', visible: false });
    await excel.run(async (context) => {
      const home = context.workbook.worksheets.getItem('Sheet1');
      home.tables.add('A1:C4', true).name = 'Payments';
      await context.sync();
      attempt(home, context);
      await expect(context.sync()).rejects.toMatchObject({ code });
    });
  });

  it('any write to a protected sheet', async () => {
    const { excel, host } = openExcel('Sheet1');
    host.workbook.sheet('Sheet1').protected = true;
    await expect(
      excel.run((context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
        return context.sync();
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('a request over five megabytes, with nothing done', async () => {
    const { excel, host } = openExcel('Sheet1');
    await expect(
      excel.run((context) => {
        const long = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').values = long;
        return context.sync();
      }),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(host.workbook.sheet('Sheet1').usedArea()).toBeNull();
  });

  it('an answer over five megabytes', async () => {
    const { excel, host } = openExcel('Sheet1');
    for (let row = 0; row < 200; row++) host.workbook.sheet('Sheet1').enter(row, 0, 'x'.repeat(30_000));
    await expect(
      excel.run((context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').load('values');
        return context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('the merged areas of a range that has more than 512', async () => {
    const { excel, host } = openExcel('Sheet1');
    const sheet = host.workbook.sheet('Sheet1');
    for (let row = 0; row < 513; row++) sheet.merges.push({ top: row, left: 0, bottom: row, right: 1 });
    await expect(
      excel.run((context) => {
        context.workbook.worksheets
          .getItem('Sheet1')
          .getRange('A1:B513')
          .getMergedAreasOrNullObject()
          .load('address');
        return context.sync();
      }),
    ).rejects.toMatchObject({ code: 'GeneralException' });
  });

  it('what the requirement sets of Office LTSC 2021 do not have', async () => {
    const { excel, host } = openExcel('Sheet1');
    host.requirementSets = { ExcelApi: '1.9' };
    await excel.run((context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      expect(() => range.getMergedAreasOrNullObject()).toThrow(
        expect.objectContaining({ code: 'ApiNotFound' }),
      );
      return Promise.resolve();
    });
  });
});

describe('while a person types in a cell', () => {
  it('refuses a request that does not wait', async () => {
    const { excel, host } = openExcel('Sheet1');
    host.enterCellEdit();
    await expect(
      excel.run((context) => {
        context.workbook.worksheets.load('items/name');
        return context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('holds a request with delayForCellEdit back until the person is done', async () => {
    const { excel, host } = openExcel('Sheet1');
    host.enterCellEdit();
    const reading = excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.length;
    });
    host.leaveCellEdit();
    expect(await reading).toBe(1);
  });
});

describe('tables', () => {
  it('hold their headers as text, each one different', async () => {
    const { excel, host } = openExcel('Sheet1');
    const sheet = host.workbook.sheet('Sheet1');
    [2024, '', 'Amount', 'amount'].forEach((header, column) => sheet.enter(0, column, header));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:D1', true);
      await context.sync();
    });
    expect([0, 1, 2, 3].map((column) => sheet.cell(0, column)?.value)).toEqual([
      '2024',
      'Column2',
      'Amount',
      'amount2',
    ]);
    expect(sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 1, right: 3 });
  });

  it('move down with cells that are inserted above them, and grow by cells inserted inside', async () => {
    const { excel, host } = openExcel('Sheet1');
    const sheet = host.workbook.sheet('Sheet1');
    sheet.enter(4, 0, 'Payee');
    sheet.enter(5, 0, 'first');
    await excel.run(async (context) => {
      const home = context.workbook.worksheets.getItem('Sheet1');
      home.tables.add('A5:B7', true);
      home.getRange('A2:B4').insert('Down');
      home.getRange('A10:C10').insert('Down');
      await context.sync();
    });
    expect(sheet.tables[0]?.area).toEqual({ top: 7, left: 0, bottom: 10, right: 1 });
    expect([sheet.cell(7, 0)?.value, sheet.cell(8, 0)?.value]).toEqual(['Payee', 'first']);
  });
});
