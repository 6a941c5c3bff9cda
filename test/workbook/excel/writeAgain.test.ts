import { value } from '../../../src/workbook/sheetModel';
import { columnOf } from '../sheets';
import { LINES, limitsSet, line } from './limitsSet';
import { everything, find, openWorkbook, shown } from './openWorkbook';

describe('writing again', () => {
  it('changes nothing where nothing has changed', async () => {
    const { host, port } = openWorkbook('Ledger');
    await port.write(limitsSet());
    const first = everything(host);
    const again = await port.write(limitsSet());
    expect(everything(host)).toBe(first);
    expect(again.notes).toEqual([]);
  });

  it('keeps what people entered, their own column, and a figure that they typed over', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    const { sheet, row } = find(host, 'Working', '3E10');
    sheet.enter(row, 5, 'ask the treasurer');
    const { row: headerRow } = find(host, 'Working', 'Line');
    sheet.enter(headerRow, 6, 'Our own');
    sheet.enter(row, 6, 'checked');
    const outcome = find(host, 'Limits', 'Within');
    outcome.sheet.enter(outcome.row, outcome.column, 'Over');
    const { notes } = await port.write(
      limitsSet([...LINES, line('new', 'Poznań', '2019-05-01', 50, 'counted')]),
    );
    const found = find(host, 'Working', '3E10');
    expect([5, 6].map((at) => found.sheet.cell(found.row, at)?.value)).toEqual([
      'ask the treasurer',
      'checked',
    ]);
    expect(find(host, 'Limits', 'Over').column).toBe(2);
    expect(notes.join('\n')).toMatch(/Outcome.*Derby City Council.*Over/);
  });

  it('grows and shrinks tables in place and moves those below', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    const many = Array.from({ length: 40 }, (_, at) => line(`n${at}`, 'Payee', '2019-05-01', at, 'counted'));
    await port.write(limitsSet(many));
    expect(host.workbook.sheet('Working').tables.map(({ area }) => area.bottom)).toEqual([42]);
    await port.write(limitsSet(LINES));
    const { tables } = host.workbook.sheet('Working');
    expect(tables.map(({ area }) => area.bottom)).toEqual([5]);
    expect(shown(host.workbook.sheet('Working')).flat()).not.toContain('n7');
  });

  it('keeps each table the same table when one above it grows', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    const limits = host.workbook.sheet('Limits');
    const before = limits.tables.map(({ id }) => id);
    const [first, ...others] = limitsSet();
    if (!first) throw new Error('no sheet');
    const [positions, choices] = first.tables;
    if (!positions || !choices) throw new Error('no tables');
    const [row] = positions.rows;
    if (!row) throw new Error('no row');
    const bristol = {
      key: 'Bristol City Council',
      cells: { ...row.cells, council: value('Bristol City Council') },
    };
    await port.write([
      { ...first, notes: [], tables: [{ ...positions, rows: [row, bristol] }, choices] },
      ...others,
    ]);
    expect(limits.tables.map(({ id }) => id)).toEqual(before);
    expect(find(host, 'Limits', 'Bristol City Council').row).toBe(4);
    expect(find(host, 'Limits', 'Choice').row).toBe(limits.tables[1]?.area.top);
  });

  it('finds a sheet and a table again that people renamed, and leaves the sheet its name', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    host.workbook.sheet('Working').name = 'Lines 2018';
    const [table] = host.workbook.sheet('Lines 2018').tables;
    if (table) table.name = 'MyLines';
    expect((await port.write(limitsSet())).written).toEqual(['Limits', 'Lines 2018']);
    expect(host.workbook.sheets).toHaveLength(2);
    expect(table?.name).toBe('Twinledger_working_lines');
    const { sheet, row } = find(host, 'Limits', 'Within');
    expect(sheet.cell(row, 1)?.formula).toContain("'Lines 2018'!");
  });

  it('knows the original from a copy that a person made of our sheet', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    const copy = host.workbook.addSheet('Limits copy');
    copy.names.push({ name: '_twinledger', formula: '="limits;1"', visible: false });
    host.workbook.sheets.unshift(...host.workbook.sheets.splice(2, 1));
    expect((await port.write(limitsSet())).written).toEqual(['Limits', 'Working']);
    expect(copy.rows).toEqual([]);
  });

  it('lets a new column of ours in, though headers change places', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    const [limits, working] = limitsSet();
    if (!limits || !working) throw new Error('no sheets');
    const [table] = working.tables;
    if (!table) throw new Error('no table');
    const [lineColumn, payee, ...rest] = table.columns;
    if (!lineColumn || !payee) throw new Error('no columns');
    const columns = [lineColumn, columnOf('power'), payee, ...rest];
    await port.write([limits, { ...working, tables: [{ ...table, columns }] }]);
    const { row, sheet } = find(host, 'Working', 'Line');
    expect(shown(sheet, 7)[row]).toEqual(['Line', 'Power', 'Payee', 'Date', 'Amount', 'Treatment', 'Note']);
    expect(sheet.tables[0]?.area.right).toBe(6);
  });
});
