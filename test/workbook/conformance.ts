import { cellPosition } from '../../src/core/source';
import { call, cell, column, here, operation, sumifs, toPenny, txt } from '../../src/workbook/formula';
import { cellKey, formatAt, valueAt, type Grid, type Snapshot } from '../../src/workbook/grid';
import { place } from '../../src/workbook/place';
import type { WriteReport } from '../../src/workbook/port';
import { value, type RowModel, type SheetModel, type Typed } from '../../src/workbook/sheetModel';
import { columnOf, sheetOf, tableOf } from './sheets';

/** What the suite asks of an adapter. A fresh harness holds no generated sheet. */
export interface WorkbookHarness {
  write(models: readonly SheetModel[]): Promise<WriteReport>;
  read(): Promise<Snapshot>;
  /** A person types into a cell: a value, or a formula (without "=") with what it comes to. */
  edit(sheet: string, cell: string, typed: Typed | { formula: string; result: Typed }): Promise<void>;
  /** A person adds a column at the right edge of an Excel table, header and data cells from the top. */
  addTableColumn(sheet: string, table: string, header: string, values: readonly Typed[]): Promise<void>;
}

/** Text that programs like to turn into something else. */
export const AWKWARD_TEXTS = [
  '00123',
  '3E10',
  '1-2',
  '1/2',
  'TRUE',
  '=1+1',
  '+44 20 7946 0000',
  '-5',
  '@x',
  "'quoted",
  '"said"',
  '#N/A',
  '12%',
  '£5',
  '2025-04-01',
  ' leading and trailing ',
  'two\nlines\tand a tab',
  '_x0041_',
  'a < b & c > d',
  '🤝 Poznań, Besançon, Łódź',
  'شراكة بين مدينتين',
  'x'.repeat(32_767),
];

/** The same behaviour of every adapter, told as what people see: run it with each one's harness. */
export function conformance(adapter: string, fresh: () => Promise<WorkbookHarness>): void {
  describe(`${adapter}: what is written`, () => {
    it('reads back cell by cell: values, formulas, formats, tables and markers', async () => {
      const harness = await fresh();
      await harness.write(SET);
      expectAsPlaced(await harness.read(), SET);
    });

    it.each(AWKWARD_TEXTS.map((text) => [text.slice(0, 40), text]))(
      'keeps the text %j as typed',
      async (_, text) => {
        const harness = await fresh();
        const columns = [
          columnOf('id', { owner: 'key' }),
          columnOf('text'),
          columnOf('entered', { owner: 'entered' }),
          columnOf('sum', { type: 'pounds' }),
        ];
        const cells = { id: value('1'), text: value(text), entered: value(text), sum: value(text) };
        await harness.write([sheetOf('Texts', [tableOf('texts', columns, [{ key: '1', cells }])])]);
        const grid = sheetIn(await harness.read(), 'Texts');
        expect([1, 2, 3].map((at) => valueAt(grid, 3, at))).toEqual([text, text, text]);
        expect([1, 2, 3].map((at) => grid.formulas.get(cellKey(3, at)))).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
      },
    );

    it('changes nothing when it is written again', async () => {
      const harness = await fresh();
      await harness.write(SET);
      const before = await harness.read();
      const { notes } = await harness.write(SET);
      const after = await harness.read();
      expect(notes).toEqual([]);
      expect(after.grids.map(contents)).toEqual(before.grids.map(contents));
    });
  });

  describe(`${adapter}: what people did`, () => {
    it('keeps a column that they added, values, texts and formulas, when rows come and the figures change', async () => {
      const harness = await fresh();
      await harness.write(SET);
      await harness.addTableColumn('Limit working', 'Twinledger_conformance_lines', 'Checked by', [
        'AB',
        '00123',
        7,
      ]);
      await harness.edit('Limit working', 'E8', { formula: 'B8*2', result: 41 });
      const { notes } = await harness.write([limits, working([...LINES, line('Ledger!H23', 4, 'counted')])]);
      const grid = sheetIn(await harness.read(), 'Limit working');
      expect(grid.rows.slice(4, 9).map((row) => row[4] ?? null)).toEqual([
        'Checked by',
        'AB',
        '00123',
        41,
        null,
      ]);
      expect(grid.formulas.get(cellKey(7, 4))).toBe('B8*2');
      expect(grid.tables.map(({ area }) => area)).toEqual([{ top: 4, left: 0, bottom: 8, right: 4 }]);
      expect(notes).toEqual([]);
    });

    it('keeps an entry and a value typed over ours, says so, and lets a cleared cell go back', async () => {
      const harness = await fresh();
      await harness.write(SET);
      await harness.edit('Limit working', 'C6', 'excluded');
      await harness.edit('Limit working', 'D6', '=not a formula');
      const typed = await harness.write(SET);
      const grid = sheetIn(await harness.read(), 'Limit working');
      expect([2, 3].map((at) => valueAt(grid, 5, at))).toEqual(['excluded', '=not a formula']);
      expect(typed.notes).toHaveLength(1);
      await harness.edit('Limit working', 'C6', null);
      const cleared = await harness.write(SET);
      expect(valueAt(sheetIn(await harness.read(), 'Limit working'), 5, 2)).toBe('counted');
      expect(cleared.notes).toEqual([]);
    });

    it('keeps what was entered in a row that is gone, and a line typed beside the tables', async () => {
      const harness = await fresh();
      await harness.write(SET);
      await harness.edit('Limit working', 'D8', 'Paid by Toyota City');
      await harness.edit('Limit working', 'B1', 'seen by finance');
      const { notes } = await harness.write([limits, working(LINES.slice(0, 2))]);
      const cells = sheetIn(await harness.read(), 'Limit working').rows.flat();
      expect(cells).toEqual(expect.arrayContaining(['Paid by Toyota City', 'Ledger!H22', 'seen by finance']));
      expect(notes).toHaveLength(1);
    });
  });
}

const columns = [
  columnOf('line', { owner: 'key', width: 16 }),
  columnOf('amount', { type: 'pounds', width: 14 }),
  columnOf('treatment', { width: 16, tones: { counted: 'good', queried: 'caution' } }),
  columnOf('answer', { owner: 'entered', choices: ['Yes', 'No'], width: 24 }),
];

function line(key: string, amount: number, treatment: string): RowModel {
  return { key, cells: { line: value(key), amount: value(amount), treatment: value(treatment) } };
}

const LINES = [
  line('Ledger!H20', 1234.5, 'counted'),
  line('Ledger!H21', 20.5, 'queried'),
  line('Ledger!H22', -300, 'counted'),
];

function working(rows: readonly RowModel[]): SheetModel {
  const table = { ...tableOf('conformance.lines', columns, rows), caption: 'Every line' };
  return sheetOf('Limit working', [table], { notes: ['As at 31 March 2026.'], orientation: 'landscape' });
}

const counted = sumifs(column('conformance.lines', 'amount'), [
  column('conformance.lines', 'treatment'),
  txt('counted'),
]);

const limits = sheetOf('Limits', [
  tableOf(
    'conformance.positions',
    [
      columnOf('test', { owner: 'key' }),
      columnOf('sum', { type: 'pounds' }),
      columnOf('double', { type: 'pounds' }),
      columnOf('outcome'),
      columnOf('since', { type: 'date' }),
      columnOf('share', { type: 'percent' }),
      columnOf('lines', { type: 'count' }),
    ],
    [
      {
        key: 'Twinning',
        cells: {
          test: value('Twinning'),
          sum: { formula: toPenny(counted), result: 934.5 },
          double: { formula: operation(here('sum'), '*', { kind: 'number', value: 2 }), result: 1869 },
          outcome: {
            formula: call(
              'IF',
              operation(cell('conformance.positions', 'Twinning', 'sum'), '>', { kind: 'number', value: 0 }),
              txt('within'),
              txt('no spend'),
            ),
            result: 'within',
          },
          since: value('1998-11-17'),
          share: value(0.68),
          lines: value(2),
        },
      },
      { key: 'Assistance', cells: { test: value('Assistance'), since: value('1998'), lines: value(0) } },
    ],
  ),
  tableOf('conformance.none', [
    columnOf('nothing', { owner: 'key' }),
    columnOf('note', { owner: 'entered' }),
  ]),
]);

const SET = [limits, working(LINES)];

function expectAsPlaced(snapshot: Snapshot, models: readonly SheetModel[]): void {
  for (const placed of place(models)) {
    const grid = sheetIn(snapshot, placed.name);
    expect(contents(grid)).toEqual({
      sheet: placed.name,
      rows: trimmed(placed.rows.map((row) => row.map((each) => each?.value ?? null))),
      formulas: placed.rows.flatMap((row, at) =>
        row.flatMap((each, columnAt) =>
          each?.formula == null ? [] : [[cellKey(at, columnAt), each.formula]],
        ),
      ),
      tables: placed.tables.map(({ name, headerRow, lastRow, left, right }) => ({
        name,
        area: { top: headerRow, left, bottom: lastRow, right },
      })),
      marker: { sheetId: placed.id, version: 1 },
      hiddenColumns: [...placed.hiddenColumns],
    });
    placed.rows.forEach((row, at) =>
      row.slice(0, placed.visibleWidth).forEach((each, columnAt) => {
        const expected = each?.value == null ? null : CLASSES[each.format];
        if (expected != null)
          expect([at, columnAt, formatAt(grid, at, columnAt)]).toEqual([at, columnAt, expected]);
      }),
    );
  }
}

const CLASSES = {
  general: null,
  count: 'general',
  text: 'text',
  pounds: 'money',
  date: 'date',
  percent: 'percent',
} as const;

function contents(grid: Grid): unknown {
  return {
    sheet: grid.sheet,
    rows: trimmed(grid.rows),
    formulas: [...grid.formulas].sort(([one], [other]) => one - other),
    tables: grid.tables,
    marker: grid.marker,
    hiddenColumns: [...grid.hiddenColumns].sort((one, other) => one - other),
  };
}

function trimmed(rows: Grid['rows']): unknown[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((each) => each !== null) + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

export function sheetIn(snapshot: Snapshot, name: string): Grid {
  const grid = snapshot.grids.find(({ sheet }) => sheet === name);
  if (grid === undefined) throw new Error(`there is no sheet ${name}`);
  return grid;
}

/** Row and column of a cell that a test names. */
export function at(name: string): { row: number; column: number } {
  const position = cellPosition(name);
  if (position === null) throw new Error(`${name} is no cell`);
  return position;
}
