import { openExcel } from './openExcel';

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
      'a formula that points at a sheet that is not there',
      'InvalidArgument',
      (sheet) => void (sheet.getRange('E20').formulas = [["=SUM('Sheet 3'!A1:A9)+Sheet2!A1"]]),
    ],
    [
      'the spill of several cells',
      'InvalidArgument',
      (sheet) => void sheet.getRange('A1:B1').getSpillingToRangeOrNullObject().load('address'),
    ],
    [
      'a copy of values into another shape',
      'InvalidArgument',
      (sheet) => sheet.getRange('E20:E21').copyFrom(sheet.getRange('E1'), 'Values'),
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

  it('moving rows of a table whose rows are filtered, until the filter is cleared', async () => {
    const { excel, host } = openExcel('Sheet1');
    const sheet = host.workbook.sheet('Sheet1');
    sheet.enter(0, 0, 'Payee');
    await excel.run(async (context) => {
      const home = context.workbook.worksheets.getItem('Sheet1');
      const table = home.tables.add('A1:B4', true);
      await context.sync();
      const [held] = sheet.tables;
      if (held) held.filtered = true;
      sheet.hiddenRows.add(2);
      home.getRange('3:3').insert('Down');
      await expect(context.sync()).rejects.toMatchObject({ code: 'FilteredRangeConflict' });
      table.clearFilters();
      home.getRange('3:3').insert('Down');
      await context.sync();
    });
    expect([sheet.tables[0]?.area.bottom, [...sheet.hiddenRows]]).toEqual([4, []]);
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ['a new sheet', (_, context) => void context.workbook.worksheets.add('Sheet2')],
    ['another name', (sheet) => void (sheet.name = 'Sheet2')],
    ['deleting it', (sheet) => sheet.delete()],
  ])('%s, where the structure of the workbook is protected', async (_what, attempt) => {
    const { excel, host } = openExcel('Sheet1');
    host.workbook.structureProtected = true;
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['cells stay open']];
      await context.sync();
      attempt(sheet, context);
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
    expect(host.workbook.sheet('Sheet1').cell(0, 0)?.value).toBe('cells stay open');
  });

  it('every change to a workbook that is open for reading only', async () => {
    const { excel, host } = openExcel('Sheet1');
    host.workbook.readOnly = true;
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const attempt of [
        () => void (sheet.getRange('A1').values = [[1]]),
        () => void sheet.names.add('mark', '="x"'),
        () => void context.workbook.worksheets.add('Sheet2'),
        () => void (sheet.getRange('A:A').format.columnWidth = 50),
      ]) {
        attempt();
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      }
    });
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
