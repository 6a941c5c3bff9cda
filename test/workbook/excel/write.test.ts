import { place } from '../../../src/workbook/place';
import { limitsSet, line } from './limitsSet';
import { openWorkbook, shown } from './openWorkbook';

describe('writing into a workbook for the first time', () => {
  it('adds our sheets after those of the council and touches no other', async () => {
    const { host, port } = openWorkbook('Ledger');
    host.workbook.sheet('Ledger').enter(0, 0, 'Date');
    const ledger = JSON.stringify(host.workbook.sheet('Ledger').rows);
    expect((await port.write(limitsSet())).written).toEqual(['Limits', 'Working']);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Ledger', 'Limits', 'Working']);
    expect(JSON.stringify(host.workbook.sheet('Ledger').rows)).toBe(ledger);
  });

  it('keeps text as typed, whatever it looks like', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    expect(shown(host.workbook.sheet('Working'), 2).slice(3)).toEqual([
      ['00123', '=HYPERLINK("x")'],
      ['3E10', '1-2'],
      ['@SUM(A1)', 'TRUE'],
    ]);
    expect(host.workbook.sheet('Working').cell(3, 1)?.formula).toBeNull();
  });

  it('writes full dates as dates and imprecise ones as text', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    const dates = [3, 4, 5].map((row) => host.workbook.sheet('Working').cell(row, 2));
    expect(dates.map((cell) => [cell?.value, cell?.numberFormat])).toEqual([
      [43417, 'dd/mm/yyyy'],
      ['2018-11', '@'],
      ['1998', '@'],
    ]);
  });

  it('writes the formulas and tables that the model places', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    for (const placed of place(limitsSet())) {
      const sheet = host.workbook.sheet(placed.name);
      placed.rows.forEach((cells, row) =>
        cells.forEach((cell, at) => {
          const formula = cell?.formula === undefined || cell.formula === null ? null : `=${cell.formula}`;
          expect(sheet.cell(row, at)?.formula ?? null).toBe(formula);
        }),
      );
      expect(sheet.tables.map(({ name, area }) => [name, area.top, area.bottom, area.right])).toEqual(
        placed.tables.map(({ name, headerRow, lastRow, right }) => [name, headerRow, lastRow, right]),
      );
    }
  });

  it('marks a sheet as ours with a hidden name of its own', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    expect(host.workbook.sheet('Limits').names).toEqual([
      { name: '_twinledger', formula: '="limits;1"', visible: false },
    ]);
    expect((await port.snapshot()).grids.map(({ marker }) => marker?.sheetId)).toEqual(['limits', 'working']);
  });

  it.each(['our own limits', ''])(
    'takes another title where the council has a sheet of ours: %j',
    async (content) => {
      const { host, port } = openWorkbook('limits');
      host.workbook.sheet('limits').enter(0, 0, content);
      expect((await port.write(limitsSet())).written).toEqual(['Limits (2)', 'Working']);
      expect(host.workbook.sheet('limits').cell(0, 0)?.value).toBe(content);
      expect((await port.write(limitsSet())).written).toEqual(['Limits (2)', 'Working']);
    },
  );

  it('sets the page up for A4 with page numbers, repeats the header of the last table and prints only what people see', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    expect(host.workbook.sheet('Limits').pageLayout).toMatchObject({
      PaperSize: 'A4',
      Orientation: 'Landscape',
      Zoom: { horizontalFitToPages: 1 },
      RightFooter: expect.stringContaining('Page &P of &N'),
      PrintTitleRows: '$8:$8',
    });
    expect(host.workbook.sheet('Working').pageLayout).toMatchObject({
      Orientation: 'Portrait',
      PrintTitleRows: '$3:$3',
      PrintArea: 'A1:F6',
    });
  });

  it('adds drop-down lists, colours words beside what they say, and hides what is only for us', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    const limits = host.workbook.sheet('Limits');
    expect(limits.validations.map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: 'actual,budget' } },
    ]);
    expect(limits.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { formula1: '="Within"', operator: 'EqualTo' },
      { formula1: '="Over"', operator: 'EqualTo' },
    ]);
    expect([...limits.hiddenColumns]).toEqual(place(limitsSet())[0]?.hiddenColumns);
  });

  it('leaves out what an older Excel cannot do, and writes the same cells', async () => {
    const { host, port } = openWorkbook();
    host.requirementSets = { ExcelApi: '1.7' };
    await port.write(limitsSet());
    expect(host.workbook.sheet('Limits').pageLayout).toEqual({});
    expect(host.workbook.sheet('Working').cell(3, 0)?.value).toBe('00123');
  });
});

describe('round trips of writing', () => {
  it('are five the first time', async () => {
    const { host, port } = openWorkbook('Ledger');
    await port.write(limitsSet());
    expect(host.roundTrips).toHaveLength(5);
  });

  it('are seven when the sheets are there', async () => {
    const { host, port } = openWorkbook('Ledger');
    await port.write(limitsSet());
    host.roundTrips.length = 0;
    await port.write(limitsSet());
    expect(host.roundTrips).toHaveLength(7);
  });

  it('are one more for every 4 MB of cells, and none carries more', async () => {
    const { host, port } = openWorkbook();
    const payee = 'Besançon and other partners, '.repeat(20);
    const many = Array.from({ length: 9000 }, (_, at) =>
      line(`line ${at}`, payee, '2018-11-13', at, 'counted'),
    );
    await port.write(limitsSet(many));
    const cells = host.roundTrips.slice(3, -1);
    const bytes = cells.reduce((sum, trip) => sum + trip.request, 0);
    expect(bytes).toBeGreaterThan(4 * 1024 * 1024);
    expect(cells).toHaveLength(Math.ceil(bytes / (4 * 1024 * 1024)));
    expect(host.roundTrips.every((trip) => trip.request <= 4 * 1024 * 1024)).toBe(true);
  });

  it('carry no more than 4 MB either where every row looks different from the one above', async () => {
    const { host, port } = openWorkbook();
    const striped = Array.from({ length: 3000 }, (_, at) => ({
      ...line(`line ${at}`, 'Besançon', '2018-11-13', at, 'counted'),
      total: at % 2 === 0,
    }));
    await port.write(limitsSet(striped));
    expect(Math.max(...host.workTrips.map((trip) => trip.request))).toBeLessThan(4 * 1024 * 1024);
    const sheet = host.workbook.sheet('Working');
    expect([3, 4, 3001].map((row) => sheet.cell(row, 0)?.look['Font.Bold'])).toEqual([true, false, true]);
    expect(sheet.cell(0, 0)?.value).toBe('Working');
  });
});
