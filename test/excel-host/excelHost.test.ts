import { openExcel } from './openExcel';

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
        context.workbook.worksheets.getItem('Sheet1').replaceAll('a', 'b', {});
        return context.sync();
      }),
    ).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.ReplaceAll'),
    });
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

describe('what the in-memory Excel tells', () => {
  it('is each change with its origin, and only while somebody listens', async () => {
    const { excel, host } = openExcel('Sheet1');
    const heard: unknown[] = [];
    const listen = async (context: Excel.RequestContext) => {
      const handler = context.workbook.worksheets.onChanged.add(({ source, triggerSource }) => {
        heard.push([source, triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    };
    const handler = await excel.run(listen);
    host.type('Sheet1', 0, 0, 'here');
    host.type('Sheet1', 0, 0, 'elsewhere', 'coAuthor');
    await excel.run((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A2').values = [['by us']];
      return context.sync();
    });
    await new Promise((done) => setTimeout(done, 0));
    handler.remove();
    await handler.context.sync();
    host.type('Sheet1', 0, 0, 'unheard');
    await new Promise((done) => setTimeout(done, 0));
    expect(heard).toEqual([
      ['Local', 'Unknown'],
      ['Remote', 'Unknown'],
      ['Local', 'ThisLocalAddin'],
    ]);
  });
});

describe('a workbook that calculates by hand', () => {
  it('shows nought for a formula until its sheet is calculated', async () => {
    const { excel, host } = openExcel('Sheet1');
    host.workbook.calculationMode = 'Manual';
    host.workbook.calculate = () => 42;
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const cell = sheet.getRange('A1');
      cell.formulas = [['=6*7']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[0]]);
      sheet.calculate(true);
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[42]]);
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
