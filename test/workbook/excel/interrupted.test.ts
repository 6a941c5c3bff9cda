import { LINES, limitsSet, line } from './limitsSet';
import { everything, find, openWorkbook, ours } from './openWorkbook';

describe('what stands in the way', () => {
  it('is a protected sheet of ours: it says so and changes nothing', async () => {
    const { host, port } = openWorkbook();
    await port.write(limitsSet());
    host.workbook.sheet('Working').protected = true;
    const before = everything(host);
    await expect(port.write(limitsSet(LINES.slice(1)))).rejects.toThrow(
      /"Working" is protected.*Nothing was changed/,
    );
    expect(everything(host)).toBe(before);
  });

  it('is a table of the council on a sheet of ours, or one under a name of ours elsewhere', async () => {
    const { host, port } = openWorkbook('Ledger');
    const foreign = {
      id: '{T9}',
      style: '',
      showFilterButton: true,
      showBandedRows: true,
      area: { top: 0, left: 0, bottom: 3, right: 1 },
    };
    host.workbook.sheet('Ledger').tables.push({ ...foreign, name: 'Twinledger_working_lines' });
    await expect(port.write(limitsSet())).rejects.toThrow(
      /Twinledger_working_lines is used on the sheet "Ledger"/,
    );
    host.workbook.sheet('Ledger').tables.splice(0);
    await port.write(limitsSet());
    const area = { top: 30, left: 0, bottom: 33, right: 1 };
    host.workbook.sheet('Limits').tables.push({ ...foreign, name: 'Budget', area });
    await expect(port.write(limitsSet())).rejects.toThrow(/table Budget stands on the sheet "Limits"/);
  });

  it('is a connection that breaks, wherever it does: the second run repairs what the first left', async () => {
    const clean = openWorkbook('Ledger');
    await clean.port.write(limitsSet());
    const wanted = everything(clean.host, 'visible');
    for (const number of [3, 4, 5]) {
      for (const afterActions of [...upTo(12), 20, 60]) {
        const { host, port } = openWorkbook('Ledger');
        host.breakOff = { number, afterActions };
        await port.write(limitsSet()).catch(() => undefined);
        host.breakOff = null;
        const { notes } = await port.write(limitsSet());
        expect(notes).toEqual([]);
        expect(JSON.parse(everything(host, 'visible'))).toEqual(JSON.parse(wanted));
      }
    }
  });

  it('loses nothing that people entered when an update breaks', async () => {
    const more = [line('a', 'Ekurhuleni', '2019-05-01', 5, 'counted'), ...LINES];
    for (const number of [5, 6, 7]) {
      for (const afterActions of [0, 3, 6, 9, 12, 30]) {
        const { host, port } = openWorkbook('Ledger');
        await port.write(limitsSet());
        const { sheet, row } = find(host, 'Working', '3E10');
        sheet.enter(row, 5, 'ask the treasurer');
        const before = everything(host);
        const done = host.workTrips.length;
        host.breakOff = { number: done + number, afterActions };
        const broke = await port.write(limitsSet(more)).then(
          () => false,
          () => true,
        );
        const halfWritten = (await port.snapshot()).grids.filter(({ marker }) => marker?.incomplete);
        expect(halfWritten.length > 0).toBe(broke && everything(host) !== before);
        host.breakOff = null;
        await port.write(limitsSet(more));
        const found = find(host, 'Working', '3E10');
        expect(found.sheet.cell(found.row, 5)?.value).toBe('ask the treasurer');
        expect(found.sheet.cell(0, 0)?.value).toBe('Working');
        expect(found.sheet.tables[0]?.area).toMatchObject({ top: 2, bottom: 6 });
      }
    }
  });

  it('shows INCOMPLETE on every sheet until all are done', async () => {
    const { host, port } = openWorkbook();
    host.workbook.addSheet('Ledger');
    const titles: unknown[] = [];
    host.before = (trip) => {
      if (trip === 4 || trip === 5) titles.push(...ours(host).map((sheet) => sheet.cell(0, 0)?.value));
    };
    await port.write(limitsSet());
    expect(titles).toHaveLength(4);
    expect(titles.every((title) => String(title).includes('INCOMPLETE'))).toBe(true);
    expect(ours(host).map((sheet) => sheet.cell(0, 0)?.value)).toEqual(['Limits', 'Working']);
  });
});

const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, at) => at);
