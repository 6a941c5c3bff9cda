import { columnOf } from '../sheets';
import { LINES, limitsSet, line } from './limitsSet';
import { find, openWorkbook, ours, shown } from './openWorkbook';

const MORE = [...LINES, line('new', 'Poznań', '2019-05-01', 50, 'counted')];

describe('people who work on the workbook while our sheets are brought up to date', () => {
  it.each([5, 6])(
    'keep what they enter before round trip %i, where their cell stays in its place',
    async (trip) => {
      const { host, port } = openWorkbook('Ledger');
      await port.write(limitsSet());
      const { row } = find(host, 'Working', '00123');
      const done = host.workTrips.length;
      host.before = (number) => {
        if (number === done + trip) host.type('Working', row, 5, 'seen by a colleague', 'coAuthor');
      };
      await port.write(limitsSet());
      expect(host.workbook.sheet('Working').cell(row, 5)?.value).toBe('seen by a colleague');
      host.before = () => undefined;
      await port.write(limitsSet(MORE));
      expect(find(host, 'Working', 'seen by a colleague').row).toBe(find(host, 'Working', '00123').row);
    },
  );

  it('do not find their entry beside another line when theirs moves on', async () => {
    const { host, port } = openWorkbook('Ledger');
    await port.write(limitsSet());
    const last = find(host, 'Working', '@SUM(A1)').row;
    const done = host.workTrips.length;
    host.before = (number) => {
      if (number === done + 5) host.type('Working', last, 5, 'about the last line', 'coAuthor');
    };
    await port.write(limitsSet(LINES.slice(1)));
    const entries = shown(host.workbook.sheet('Working')).map((cells) => [cells[0], cells[5]]);
    expect(entries).not.toContainEqual(['3E10', 'about the last line']);
  });

  it('may rename a table of ours meanwhile: it is known again the next time', async () => {
    const { host, port } = openWorkbook('Ledger');
    await port.write(limitsSet());
    const [table] = host.workbook.sheet('Working').tables;
    const done = host.workTrips.length;
    host.before = (number) => {
      if (number === done + 5 && table) table.name = 'OurLines';
    };
    await port.write(limitsSet());
    expect(table?.name).toBe('OurLines');
    host.before = () => undefined;
    await port.write(limitsSet(MORE));
    expect(table?.name).toBe('Twinledger_working_lines');
    expect(table?.area).toMatchObject({ top: 2, bottom: 6 });
  });

  it('are told when a table of ours is renamed just before it gets another column, and a second run mends it', async () => {
    const { host, port } = openWorkbook('Ledger');
    await port.write(limitsSet());
    const [limits, working] = limitsSet();
    const [lines] = working?.tables ?? [];
    if (!limits || !working || !lines) throw new Error('no sheets');
    const wider = [
      limits,
      { ...working, tables: [{ ...lines, columns: [...lines.columns, columnOf('power')] }] },
    ];
    const [table] = host.workbook.sheet('Working').tables;
    const done = host.workTrips.length;
    host.before = (number) => {
      if (number === done + 7 && table) table.name = 'OurLines';
    };
    await expect(port.write(wider)).rejects.toThrow(/deleted or renamed while Twinledger was working/);
    expect(ours(host).some((sheet) => String(sheet.cell(0, 0)?.value).includes('INCOMPLETE'))).toBe(true);
    host.before = () => undefined;
    await port.write(wider);
    expect(table).toMatchObject({ name: 'Twinledger_working_lines', area: { right: 6 } });
    expect(host.workbook.sheet('Working').cell(0, 0)?.value).toBe('Working');
  });

  it('find a filter of theirs cleared, and are told so, when rows were hidden by it', async () => {
    const { host, port } = openWorkbook('Ledger');
    await port.write(limitsSet());
    const working = host.workbook.sheet('Working');
    const [table] = working.tables;
    if (!table) throw new Error('no table');
    table.filtered = true;
    working.hiddenRows.add(4);
    const { notes } = await port.write(limitsSet(MORE));
    expect(notes).toEqual([
      expect.stringMatching(/Rows of the table Twinledger_working_lines .* were hidden/),
    ]);
    expect([table.filtered, [...working.hiddenRows]]).toEqual([false, []]);
    expect(table.area).toMatchObject({ top: 2, bottom: 6 });
    expect((await port.write(limitsSet(MORE))).notes).toEqual([]);
  });

  it('keep a filter that hides nothing while no row is added or taken away', async () => {
    const { host, port } = openWorkbook('Ledger');
    await port.write(limitsSet());
    const [table] = host.workbook.sheet('Working').tables;
    if (table) table.filtered = true;
    await port.write(limitsSet());
    expect(table?.filtered).toBe(true);
    await port.write(limitsSet(MORE));
    expect(table?.filtered).toBe(false);
  });

  it('are told to unmerge cells where a table of ours belongs, and a second run goes on from there', async () => {
    const { host, port } = openWorkbook('Ledger');
    await port.write(limitsSet());
    const limits = host.workbook.sheet('Limits');
    const below = limits.tables[1];
    if (!below) throw new Error('no table');
    limits.tables.splice(1, 1);
    limits.merges.push({ ...below.area, bottom: below.area.top });
    await expect(port.write(limitsSet())).rejects.toThrow(/Merged cells or another table.*Unmerge/);
    expect(String(limits.cell(0, 0)?.value)).toContain('INCOMPLETE');
    limits.merges = [];
    await port.write(limitsSet());
    expect(limits.cell(0, 0)?.value).toBe('Limits');
    expect(limits.tables.map(({ name }) => name)).toEqual([
      'Twinledger_limits_positions',
      'Twinledger_limits_choices',
    ]);
  });
});

describe('a workbook that calculates by hand', () => {
  it('has the figures of our sheets worked out, those that others point at first, and is left as it is set', async () => {
    const { host, port } = openWorkbook('Ledger');
    host.workbook.sheet('Ledger').enter(0, 0, '=1+1');
    host.workbook.calculationMode = 'Manual';
    const order: string[] = [];
    host.workbook.calculate = (sheet) => {
      order.push(sheet);
      return 600;
    };
    await port.write(limitsSet());
    const { sheet, row } = find(host, 'Limits', 'Within');
    expect(sheet.cell(row, 1)?.value).toBe(600);
    expect(order).toEqual(['Limits']);
    expect(host.workbook.calculationMode).toBe('Manual');
    expect(host.workbook.sheet('Ledger').cell(0, 0)?.value).toBe(0);
  });
});
