import type { ExcelHost } from '../../excel-host/excelHost';
import type { HostTable } from '../../excel-host/hostSheet';
import { everything, openWorkbook } from './openWorkbook';

interface Mishap {
  readonly what: string;
  readonly play: (host: ExcelHost) => void;
  readonly told: RegExp;
}

const beforeTrip = (host: ExcelHost, trip: number, play: () => void) => {
  host.before = (number) => {
    if (number === trip) play();
  };
};
const refusedWith = (code: string) => (host: ExcelHost) => (host.refuse = { number: 2, code });

const MISHAPS: readonly Mishap[] = [
  {
    what: 'a sheet is deleted before it is measured',
    play: (host) => beforeTrip(host, 2, () => host.workbook.deleteSheet(host.workbook.sheet('Budget'))),
    told: /deleted or renamed while Twinledger was working.*read anew/,
  },
  {
    what: 'a sheet is deleted before its cells are read',
    play: (host) => beforeTrip(host, 4, () => host.workbook.deleteSheet(host.workbook.sheet('Budget'))),
    told: /deleted or renamed while Twinledger was working.*read anew/,
  },
  {
    what: 'a table becomes plain cells',
    play: (host) => beforeTrip(host, 2, () => host.workbook.sheet('Ledger').tables.splice(0)),
    told: /deleted or renamed while Twinledger was working.*read anew/,
  },
  { what: 'the connection is lost', play: refusedWith('RequestAborted'), told: /lost its connection/ },
  { what: 'Excel is busy', play: refusedWith('ActivityLimitReached'), told: /Excel is busy.*Wait a moment/ },
  {
    what: 'another workbook comes to the front',
    play: refusedWith('InactiveWorkbook'),
    told: /Another workbook/,
  },
  { what: 'Excel has no memory left', play: refusedWith('MemoryLimitReached'), told: /ran out of memory/ },
  { what: 'Excel answers something new', play: refusedWith('SomethingNew'), told: /error "SomethingNew"/ },
  {
    what: 'one row holds more than Excel hands over at once',
    play: (host) => {
      for (let column = 0; column < 100; column++)
        host.workbook.sheet('Ledger').touch(9, column).value = 'x'.repeat(30_000);
    },
    told: /more in one row than Excel hands over at once.*Shorten/,
  },
];

describe('when something goes wrong while the workbook is read', () => {
  it.each(MISHAPS)('says so and has changed nothing: $what', async ({ play, told }) => {
    const { host, port } = twoSheets();
    play(host);
    await expect(port.snapshot()).rejects.toThrow(told);
    const { port: again } = twoSheets();
    expect((await again.snapshot()).grids).toHaveLength(2);
  });

  it.each([1, 2, 4])('changes nothing before round trip %i either', async (trip) => {
    const { host, port } = twoSheets();
    const before = everything(host);
    host.refuse = { number: trip, code: 'RequestAborted' };
    await expect(port.snapshot()).rejects.toThrow(/lost its connection/);
    expect(everything(host)).toBe(before);
  });

  it('asks again for what lies over the cells when only that fails, hidden rows and columns too', async () => {
    const { host, port } = twoSheets();
    const ledger = host.workbook.sheet('Ledger');
    ledger.hiddenRows.add(1);
    ledger.hiddenColumns.add(0);
    ledger.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    const { grids: whole } = await port.snapshot();
    host.refuse = { number: host.workTrips.length + 3, code: 'GeneralException' };
    const { grids } = await port.snapshot();
    expect(grids).toEqual(whole);
    expect([[...(grids[0]?.hiddenRows ?? [])], [...(grids[0]?.hiddenColumns ?? [])]]).toEqual([[1], [0]]);
  });
});

describe('what does not stand in the way of reading', () => {
  it('is a sheet that somebody renames meanwhile: it is read under the name that it had', async () => {
    const { host, port } = twoSheets();
    beforeTrip(host, 4, () => (host.workbook.sheet('Budget').name = 'Budget 2018'));
    const { grids } = await port.snapshot();
    expect(grids.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['Ledger', 3],
      ['Budget', 1],
    ]);
  });

  it('is protection, of sheets or of the workbook, or that it is open for reading only', async () => {
    const { host, port } = twoSheets();
    for (const sheet of host.workbook.sheets) sheet.protected = true;
    host.workbook.structureProtected = true;
    host.workbook.readOnly = true;
    expect((await port.snapshot()).grids.map(({ rows }) => rows.length)).toEqual([3, 1]);
  });

  it('is a filter: rows that it hides are read with the others, and known to be hidden', async () => {
    const { host, port } = twoSheets();
    const ledger = host.workbook.sheet('Ledger');
    const [table] = ledger.tables;
    if (table) table.filtered = true;
    ledger.hiddenRows.add(1);
    const [grid] = (await port.snapshot()).grids;
    expect(grid?.rows.map((cells) => cells[1])).toEqual(['Amount', 10, 20]);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([1]);
  });
});

describe('a workbook that calculates by hand', () => {
  it('is said to be out of date where something has changed since, and only then', async () => {
    const { host, port } = twoSheets();
    host.workbook.calculationMode = 'Manual';
    expect((await port.snapshot()).findings).toEqual([]);
    host.workbook.calculationState = 'Pending';
    expect((await port.snapshot()).findings).toEqual([
      {
        rule: 'workbook.notCalculated',
        strength: 'warning',
        message: expect.stringMatching(/set to calculate by hand.*Press F9, then read the workbook again/),
        source: null,
      },
    ]);
  });
});

function twoSheets() {
  const opened = openWorkbook('Ledger', 'Budget');
  const ledger = opened.host.workbook.sheet('Ledger');
  [
    ['Date', 'Amount'],
    ['13/11/2018', 10],
    ['14/11/2018', 20],
  ].forEach((cells, row) => cells.forEach((cell, column) => ledger.enter(row, column, cell)));
  const table: HostTable = {
    id: '{T1}',
    name: 'Payments',
    area: { top: 0, left: 0, bottom: 2, right: 1 },
    style: '',
    showFilterButton: true,
    showBandedRows: true,
  };
  ledger.tables.push(table);
  opened.host.workbook.sheet('Budget').enter(0, 0, 'Cost centre');
  return opened;
}
