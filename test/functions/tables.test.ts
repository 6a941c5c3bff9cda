import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { runJob } from '../../src/job/runJob';
import { calendarDate } from '../../src/core/calendarDate';
import { definitions } from '../../src/functions/definitions';
import type { FunctionDefinition, Table, TableCell } from '../../src/functions/definition';
import { answerOf, runFunction } from '../../src/functions/runFunction';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import type { Grid } from '../../src/workbook/grid';
import { SAMPLE } from '../cli/terminalFor';

const HEADINGS = ['Date', 'Supplier', 'Description', 'Cost centre', 'Amount'];
const CENTRE = '1402 International relations';
const ERROR = { type: 'Error', basicValue: '#N/A' };

function named(id: string): FunctionDefinition {
  const definition = definitions.find((one) => one.id === id);
  if (!definition) throw new Error(id);
  return definition;
}

function tableOf(id: string, given: readonly unknown[], addresses: readonly string[] = []): Table {
  const answer = answerOf(named(id), given, addresses);
  if ('error' in answer) throw new Error(answer.because);
  return answer.value as Table;
}

const because = (id: string, given: readonly unknown[]) => answerOf(named(id), given);
const valueOf = (rows: Table, label: string): TableCell | undefined =>
  rows.find(([first]) => first === label)?.[1];

describe('a range of whole columns', () => {
  const ledger = [
    HEADINGS,
    [43222, 'Catering', 'Reception for visitors', CENTRE, 1250],
    ['', '', '', '', ''],
    [43223, 'Grit Ltd', 'Winter salt', '2200 Highways', 9000],
  ];
  const toTheFoot = (cells: readonly unknown[][]) => [
    ...cells,
    ...Array.from({ length: 1_048_576 - cells.length }, () => ['', '', '', '', '']),
  ];

  it('gets an answer beside its filled rows, as far as they go and no further', () => {
    expect(tableOf('CLASSIFY', [toTheFoot(ledger)])).toEqual(tableOf('CLASSIFY', [ledger]));
    expect(tableOf('CLASSIFY', [ledger])).toHaveLength(4);
  });

  it.each([
    ['POSITION', [ledger, '2018/19'], [toTheFoot(ledger), '2018/19']],
    ['LOGFRAME', [ledger], [toTheFoot(ledger)]],
    ['ASSISTANCELIMIT', [1000, ledger], [1000, toTheFoot(ledger)]],
  ])('is to %s what its filled rows are', (id, filled, whole) => {
    expect(because(id, whole)).toEqual(because(id, filled));
  });

  it('that is blank all the way down is blank', () => {
    expect(because('CLASSIFY', [toTheFoot([])])).toEqual(because('CLASSIFY', [null]));
  });
});

describe('CLASSIFY', () => {
  const lines = [
    HEADINGS,
    [43222, 'Catering', 'Reception for visitors', CENTRE, 1250],
    ['', '', '', '', ''],
    [43223, ERROR, 'Winter salt', '2200 Highways', 9000],
    [43224, 'Grants Ltd', 'Grant to the twinning association', CENTRE, 500],
    [43225, 'Hotel', 'Members visit to Bonn', CENTRE, '#N/A'],
    ['', '', '', 'Total', 10750],
  ];

  it('gives one row for each row of the range, headings beside headings', () => {
    const rows = tableOf('CLASSIFY', [lines]);
    expect(rows).toHaveLength(lines.length);
    expect(rows.map(([test, treatment]) => [test, treatment])).toEqual([
      ['Test', 'Treatment'],
      ['Twinning and similar', 'counted'],
      ['', ''],
      ['Not international', 'not international'],
      [expect.any(String), expect.any(String)],
      ['', ''],
      ['', ''],
    ]);
    expect(rows[4]?.[2]).toContain('grant');
  });

  it('keeps its rows beside the lines when Excel says where these lie', () => {
    const rows = tableOf('CLASSIFY', [lines], ["'Ledger 2018'!C5:G11"]);
    expect(rows).toEqual(tableOf('CLASSIFY', [lines]));
  });

  it('lets a rule of the council go before the standard ones', () => {
    const rules = [
      ['Field', 'Pattern', 'Treatment', 'Reason', 'Chosen by'],
      ['description', 'Reception', 'excluded', 'paid by the twinning association', 'Head of Finance'],
    ];
    expect(tableOf('CLASSIFY', [lines, rules])[1]?.slice(0, 2)).toEqual([expect.any(String), 'excluded']);
  });

  it('refuses cells that are no ledger, and says what was seen and what to name', () => {
    expect(
      because('CLASSIFY', [
        [
          ['Name', 'Colour'],
          ['Ann', 'red'],
        ],
      ]),
    ).toEqual({
      error: 'invalidValue',
      because: expect.stringMatching(/^lines does not read as a ledger\. .*Name the whole table/),
    });
  });
});

describe('POSITION', () => {
  const ledger = (amounts: readonly number[]) => [
    HEADINGS,
    ...amounts.map((amount, at) => [
      43200 + at * 30,
      'Coach hire',
      'Twinning visit from Bonn',
      CENTRE,
      amount,
    ]),
  ];

  it('counts what the lines of the year come to, whatever the sums are', () => {
    const pence = fc.array(fc.integer({ min: 1, max: 90_000_000 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(pence, (amounts) => {
        const rows = tableOf('POSITION', [ledger(amounts.map((one) => one / 100)), '2018/19', 4000]);
        const total = amounts.reduce((sum, one) => sum + one, 0) / 100;
        expect(valueOf(rows, 'Counted')).toEqual({ number: total, as: 'pounds' });
        expect(valueOf(rows, 'Limit')).toEqual({ number: 8000, as: 'pounds' });
      }),
      { numRuns: 40 },
    );
  });

  it('says nothing of a year that no line of the range is of: unknown spend is not nil', () => {
    expect(because('POSITION', [ledger([100]), '2016/17', 4000])).toEqual({
      error: 'notAvailable',
      because: expect.stringMatching(/No line of the range is of 2016\/17.*Its lines are of 2018\/19/),
    });
    const undated = [HEADINGS, ['', 'Coach hire', 'Twinning visit from Bonn', CENTRE, 100]];
    expect(because('POSITION', [undated, '2018/19', 4000])).toMatchObject({
      because: expect.stringContaining('give the lines dates'),
    });
  });

  it('says that nothing counts where the year has lines and none of them is for twinning', () => {
    const other = [HEADINGS, [43200, 'Grit Ltd', 'Winter salt', '2200 Highways', 9000]];
    const rows = tableOf('POSITION', [other, '2018/19', 4000]);
    expect(valueOf(rows, 'Counted')).toEqual({ number: 0, as: 'pounds' });
  });

  it('never leaves out that the test is not verified', () => {
    const rows = tableOf('POSITION', [ledger([100]), '2018/19', 4000]);
    expect(valueOf(rows, 'Verified')).toBe('handbook test, not verified');
  });

  it.each([
    ['neither figure of the previous year', []],
    ['both of them', [4000, 5000]],
  ])('says no limit for a person to rely on when it is given %s', (_what, previous) => {
    const rows = tableOf('POSITION', [ledger([100]), '2018/19', ...previous]);
    expect(valueOf(rows, 'Limit')).toEqual({ error: 'notAvailable', because: expect.any(String) });
    expect(valueOf(rows, 'Outcome')).toBe('cannot say');
  });

  it('shows side by side what each figure would come to while nobody has chosen', () => {
    const rows = tableOf('POSITION', [ledger([100]), '2018/19', 4000, 5000]);
    expect(valueOf(rows, 'Twice the actual spend')).toEqual({ number: 8000, as: 'pounds' });
    expect(valueOf(rows, 'Twice the original budget')).toEqual({ number: 10000, as: 'pounds' });
  });

  it('counts the same lines as the whole job does on the sample workbook', async () => {
    const snapshot = await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), 'sample.xlsx');
    const asOf = calendarDate('2018-12-14');
    if (asOf === null) throw new Error('no date');
    const { limits, inputs } = runJob([snapshot], { asOf, councils: [], year: null });
    const [table] = inputs.tables.filter((one) => one.kind?.id === 'ledger');
    if (!table) throw new Error('no ledger');
    const cells = rangeOf(table.grid, table.area);
    const rows = tableOf('CLASSIFY', [cells]);
    const own = limits.lines.filter(
      ({ line, flags }) => line.source.sheet === table.grid.sheet && !flags.includes('name-only'),
    );
    expect(own.length).toBeGreaterThan(10);
    for (const { line, treatment } of own) {
      if (line.partnership !== null || treatment === 'heldForOthers') continue;
      const at = Number(/\d+$/.exec(line.source.cell)?.[0]) - 1 - table.area.top;
      const told = rows[at]?.[1];
      expect(`${line.source.cell} ${typeof told}`).toBe(`${line.source.cell} string`);
      expect(told).not.toBe('not international');
    }
  });
});

describe('SUMMARYTEXT', () => {
  const lines = [HEADINGS, [43222, 'Coach hire', 'Twinning visit from Bonn', CENTRE, 1250]];

  it('reads what POSITION spilled, errors in it included', () => {
    for (const previous of [[4000], []]) {
      const spilled = runFunction(named('POSITION'), [lines, '2018/19', ...previous]) as unknown[][];
      const answer = answerOf(named('SUMMARYTEXT'), [spilled]);
      expect(answer).toEqual({ value: expect.stringContaining('handbook test, not verified') });
      expect(answer).toEqual({ value: expect.stringContaining('£1,250.00') });
    }
  });

  it('never says that a limit of nil is left where none can be said', () => {
    const spilled = runFunction(named('POSITION'), [lines, '2018/19']) as unknown[][];
    expect(answerOf(named('SUMMARYTEXT'), [spilled])).toEqual({
      value: expect.stringContaining('the limit cannot be said'),
    });
  });

  it('marks invented sums as such', () => {
    const marked = [
      [...HEADINGS, 'Note'],
      [43222, 'Coach hire', 'Twinning visit', CENTRE, 1250, 'EXAMPLE'],
    ];
    const spilled = runFunction(named('POSITION'), [marked, '2018/19', 4000]) as unknown[][];
    expect(answerOf(named('SUMMARYTEXT'), [spilled])).toEqual({ value: expect.stringMatching(/EXAMPLE/) });
  });
});

describe('PARTNERSHIPS and PARTNERSHIPSUMMARY', () => {
  const links = [
    ['Council', 'Partner', 'Country', 'Type of link', 'Since', 'Last visit'],
    ['Derby City Council', 'Osnabrück', 'Germany', 'Twinning', 1976, 43252],
    ['Derby City Council', 'Kapurthala', 'India', 'Friendship', ERROR, 'n/a'],
    ['', '', '', '', '', ''],
  ];

  it('takes serial dates for dates and keeps years as years', () => {
    const rows = tableOf('PARTNERSHIPS', [links, '2018-12-14']);
    const at = (heading: string) => rows[0]?.indexOf(heading) ?? -1;
    const bonn = rows.find((row) => row.includes('Osnabrück'));
    expect(bonn?.[at('Last activity')]).toEqual({ number: 43252, as: 'date' });
    expect(bonn?.[at('Since')]).toBe('1976');
    expect(bonn?.[at('Status')]).toBe('Active');
  });

  it('names the cell of the sheet that each link was read from', () => {
    const rows = tableOf('PARTNERSHIPS', [links, '2018-12-14'], ["'[book.xlsx]Our links'!C5:H8"]);
    const sources = rows.slice(1).map((row) => row.at(-1));
    expect(sources).toEqual(['This workbook, Our links!D7', 'This workbook, Our links!D6']);
  });

  it('says no status where no day is given', () => {
    const rows = tableOf('PARTNERSHIPS', [links]);
    const status = rows[0]?.indexOf('Status') ?? -1;
    expect(rows.slice(1).map((row) => row[status])).toEqual(['Cannot say', 'Cannot say']);
  });

  it.each(['country', 'kind', 'decade'])('counts every link once by %s', (by) => {
    const rows = tableOf('PARTNERSHIPSUMMARY', [links, by]);
    const counts = rows.slice(1).map(([, cell]) => (cell as { number: number }).number);
    const total = counts.pop();
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(total);
    expect(total).toBe(2);
  });

  it('counts by status only for a day', () => {
    expect(because('PARTNERSHIPSUMMARY', [links, 'status'])).toMatchObject({ error: 'notAvailable' });
    expect(tableOf('PARTNERSHIPSUMMARY', [links, 'status', '2018-12-14'])[0]).toEqual(['Status', 'Links']);
  });
});

const isPlace = (cell: TableCell | undefined): boolean =>
  typeof cell === 'string' && /^This workbook, Plan![B-E][3-6]/.test(cell);

describe('LOGFRAMECHECK', () => {
  const matrix = [
    ['Project summary', 'Measurable indicators', 'Means of verification', 'Important assumptions'],
    ['Goal: Trust in councils grows', '', '', ''],
    ['Purpose: Complaints are answered', '80% answered in 20 days by 2026', '', 'Staff stay'],
    ['Output: Officers trained', ERROR, 'Register', ''],
  ];

  it('points at the cells of the sheet, though a cell among them holds an error', () => {
    const rows = tableOf('LOGFRAMECHECK', [matrix], ['Plan!B3:E6']);
    const places = rows.slice(1).map((row) => row[3]);
    expect(places.length).toBeGreaterThan(2);
    expect(places.filter((place) => !isPlace(place))).toEqual([]);
  });

  it('checks by another layout when asked to', () => {
    const own = tableOf('LOGFRAMECHECK', [matrix]);
    const fcdo = tableOf('LOGFRAMECHECK', [matrix, 'fcdo']);
    expect(fcdo).not.toEqual(own);
  });

  it('says what a logframe looks like where there is none', () => {
    expect(
      because('LOGFRAME', [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ]),
    ).toEqual({
      error: 'invalidValue',
      because: expect.stringContaining('range holds no logframe'),
    });
  });
});

describe('a range of 100,000 rows', () => {
  it('is read in time that grows with its rows and no faster', () => {
    const ledger = (rows: number) => [
      HEADINGS,
      ...Array.from({ length: rows }, (_, at) => [
        43200 + (at % 300),
        `Supplier ${at % 900}`,
        'Paper',
        '2200 Highways',
        at,
      ]),
    ];
    const work = (rows: number): number => {
      let cells = 0;
      const counted = ledger(rows).map((row) =>
        row.map((value) => ({
          type: 'Double',
          get basicValue() {
            cells += 1;
            return value;
          },
        })),
      );
      expect(tableOf('CLASSIFY', [counted])).toHaveLength(rows + 1);
      return cells / (rows + 1);
    };
    // Every cell is looked at as often in a long range as in a short one.
    expect(work(100_000)).toBe(work(1_000));
  });
});

function rangeOf(
  { rows }: Grid,
  { top, bottom, left, right }: { top: number; bottom: number; left: number; right: number },
) {
  return rows
    .slice(top, bottom + 1)
    .map((row) => Array.from({ length: right - left + 1 }, (_, at) => forExcel(row[left + at] ?? '')));
}

function forExcel(value: Grid['rows'][number][number]): unknown {
  return typeof value === 'object' && value !== null ? { type: 'Error', basicValue: value.error } : value;
}
