import type { ExcelHost } from '../../excel-host/excelHost';
import { LINES, limitsSet, line } from './limitsSet';
import { everything, find, openWorkbook, ours } from './openWorkbook';

/** One thing that goes wrong while the sheets are brought up to date, and what the person is told. */
interface Mishap {
  readonly what: string;
  /** Before the round trip of that number, counted from 1: an update reads with the first four and writes with the rest. */
  readonly trip: number;
  readonly play: (host: ExcelHost) => void;
  readonly told: RegExp;
  /** The workbook afterwards: as it was, or with sheets that say that they are incomplete. */
  readonly leaves: 'nothing' | 'incomplete';
  /** Somebody deleted the sheet with the entry on it. */
  readonly losesEntry?: true;
  /** What the person does before trying again. */
  readonly remedy?: (host: ExcelHost) => void;
}

const MORE = [line('new', 'Poznań', '2019-05-01', 50, 'counted'), ...LINES];
const removeSheet = (host: ExcelHost, name: string) => host.workbook.deleteSheet(host.workbook.sheet(name));

const MISHAPS: readonly Mishap[] = [
  {
    what: 'our sheet is protected',
    trip: 1,
    play: (host) => (host.workbook.sheet('Working').protected = true),
    told: /"Working" is protected.*Unprotect Sheet.*Nothing was changed/,
    leaves: 'nothing',
    remedy: (host) => (host.workbook.sheet('Working').protected = false),
  },
  {
    what: 'our sheet is protected by a co-author after it was read',
    trip: 5,
    play: (host) => (host.workbook.sheet('Working').protected = true),
    told: /protected, or open for reading only.*try again/,
    leaves: 'incomplete',
    remedy: (host) => (host.workbook.sheet('Working').protected = false),
  },
  {
    what: 'the structure of the workbook is protected and a sheet has to be added',
    trip: 1,
    play: (host) => {
      removeSheet(host, 'Working');
      host.workbook.structureProtected = true;
    },
    told: /structure of this workbook is protected.*the sheet "Working".*Protect Workbook.*Nothing was changed/,
    leaves: 'nothing',
    losesEntry: true,
    remedy: (host) => (host.workbook.structureProtected = false),
  },
  {
    what: 'the workbook is open for reading only',
    trip: 1,
    play: (host) => (host.workbook.readOnly = true),
    told: /open for reading only.*Enable Editing/,
    leaves: 'nothing',
    remedy: (host) => (host.workbook.readOnly = false),
  },
  {
    what: 'a sheet of ours is deleted after it was read',
    trip: 5,
    play: (host) => removeSheet(host, 'Working'),
    told: /deleted the sheet "Working" while Twinledger was writing.*Try again: it is made anew/,
    leaves: 'incomplete',
    losesEntry: true,
  },
  {
    what: 'a sheet of ours is deleted before its cells are written',
    trip: 6,
    play: (host) => removeSheet(host, 'Limits'),
    told: /deleted the sheet "Limits" while Twinledger was writing.*Try again: it is made anew/,
    leaves: 'incomplete',
  },
  {
    what: 'a sheet that formulas point at is renamed before they are written',
    trip: 6,
    play: (host) => (host.workbook.sheet('Working').name = 'Lines'),
    told: /renamed the sheet "Working" to "Lines" while Twinledger was writing.*Try again: the new name is taken up/,
    leaves: 'incomplete',
  },
  {
    what: 'a sheet that formulas point at is renamed right after it was read',
    trip: 5,
    play: (host) => (host.workbook.sheet('Working').name = 'Lines'),
    told: /renamed the sheet "Working" to "Lines"/,
    leaves: 'incomplete',
  },
  {
    what: 'somebody else adds a sheet of the same name',
    trip: 4,
    play: (host) => {
      removeSheet(host, 'Working');
      host.workbook.addSheet('Working');
    },
    told: /deleted or renamed while Twinledger was working/,
    leaves: 'nothing',
    losesEntry: true,
  },
  {
    what: 'the request is broken off before the sheets are made ready',
    trip: 5,
    play: (host) => (host.refuse = { number: host.workTrips.length + 1, code: 'RequestAborted' }),
    told: /busy or lost its connection.*second run repairs/,
    leaves: 'nothing',
    remedy: (host) => (host.refuse = null),
  },
  {
    what: 'Excel has too much to do when the cells come',
    trip: 6,
    play: (host) => (host.refuse = { number: host.workTrips.length + 1, code: 'ActivityLimitReached' }),
    told: /busy or lost its connection.*second run repairs/,
    leaves: 'incomplete',
    remedy: (host) => (host.refuse = null),
  },
  {
    what: 'a request is larger than Excel takes',
    trip: 6,
    play: (host) =>
      (host.refuse = { number: host.workTrips.length + 1, code: 'RequestPayloadSizeLimitExceeded' }),
    told: /more in one row than Excel hands over at once/,
    leaves: 'incomplete',
    remedy: (host) => (host.refuse = null),
  },
  {
    what: 'the answer to the cells is lost on the way',
    trip: 6,
    play: (host) => (host.loseAnswer = { number: host.workTrips.length + 1, code: 'RequestAborted' }),
    told: /busy or lost its connection/,
    leaves: 'incomplete',
    remedy: (host) => (host.loseAnswer = null),
  },
  {
    what: 'another workbook comes to the front',
    trip: 6,
    play: (host) => (host.refuse = { number: host.workTrips.length + 1, code: 'InactiveWorkbook' }),
    told: /Another workbook came to the front/,
    leaves: 'incomplete',
    remedy: (host) => (host.refuse = null),
  },
];

describe('when somebody is at the tabs while our sheets are made for the first time', () => {
  it.each([
    {
      what: 'a new sheet is renamed before its cells come',
      trip: 4,
      play: (host: ExcelHost) => (host.workbook.sheet('Working').name = 'Lines'),
      told: /renamed the sheet "Working" to "Lines" while Twinledger was writing/,
      then: ['Limits', 'Lines'],
    },
    {
      what: 'a sheet of the name that ours was to have is added',
      trip: 3,
      play: (host: ExcelHost) => host.workbook.addSheet('Working'),
      told: /wanted to add is already there. Try again/,
      then: ['Limits', 'Working (2)'],
    },
  ])('says so, and a second run finishes them: $what', async ({ trip, play, told, then }) => {
    const { host, port } = openWorkbook('Ledger');
    host.before = (number) => {
      if (number === trip) play(host);
    };
    await expect(port.write(limitsSet())).rejects.toThrow(told);
    host.before = () => undefined;
    expect((await port.write(limitsSet())).written).toEqual(then);
    expect(ours(host).map((sheet) => sheet.cell(0, 0)?.value)).toEqual(['Limits', 'Working']);
  });
});

describe('when something goes wrong while our sheets are brought up to date', () => {
  it.each(MISHAPS)('says so and leaves $leaves, and a second run mends it: $what', async (mishap) => {
    const { host, port } = openWorkbook('Ledger');
    await port.write(limitsSet());
    const { row } = find(host, 'Working', '3E10');
    host.workbook.sheet('Working').enter(row, 5, 'ask the treasurer');
    let before = '';
    const done = host.workTrips.length;
    host.before = (number) => {
      if (number !== done + mishap.trip) return;
      mishap.play(host);
      before = everything(host);
    };
    await expect(port.write(limitsSet(MORE))).rejects.toThrow(mishap.told);
    const titles = ours(host).map((sheet) => String(sheet.cell(0, 0)?.value));
    expect(titles.some((title) => title.includes('INCOMPLETE'))).toBe(mishap.leaves === 'incomplete');
    if (mishap.leaves === 'nothing') expect(everything(host)).toBe(before);

    host.before = () => undefined;
    mishap.remedy?.(host);
    const { written } = await port.write(limitsSet(MORE));
    expect(ours(host).map((sheet) => sheet.cell(0, 0)?.value)).toEqual(
      expect.arrayContaining(['Limits', 'Working']),
    );
    const lines = host.workbook.sheet(written[1] ?? '');
    expect(lines.tables[0]?.area).toMatchObject({ top: 2, bottom: 6 });
    const entries = lines.rows.map((cells) => cells[5]?.value).filter((value) => value !== undefined);
    expect(entries.includes('ask the treasurer')).toBe(mishap.losesEntry !== true);
  });

  it('tells a person whose Excel is too old for the sheets to be known again, and changes nothing', async () => {
    const { host, port } = openWorkbook('Ledger');
    host.requirementSets = { ExcelApi: '1.3' };
    const before = everything(host);
    await expect(port.write(limitsSet())).rejects.toThrow(/version of Excel lacks something.*Excel 2021/);
    expect(everything(host)).toBe(before);
  });

  it('waits for a person who is typing in a cell', async () => {
    const { host, port } = openWorkbook('Ledger');
    await port.write(limitsSet());
    const writing = port.write(limitsSet(MORE), (share) => {
      if (share < 1) host.enterCellEdit();
      setTimeout(() => host.leaveCellEdit(), 0);
    });
    expect((await writing).written).toEqual(['Limits', 'Working']);
    expect(ours(host).map((sheet) => sheet.cell(0, 0)?.value)).toEqual(['Limits', 'Working']);
  });
});
