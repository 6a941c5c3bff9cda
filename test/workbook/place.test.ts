import {
  call,
  cell,
  column,
  here,
  num,
  operation,
  sumifs,
  toPenny,
  txt,
  type Expression,
} from '../../src/workbook/formula';
import { place } from '../../src/workbook/place';
import type { PlacedSheet } from '../../src/workbook/placedSheet';
import { value } from '../../src/workbook/sheetModel';
import { columnOf, sheetOf, tableOf } from './sheets';

const lines = tableOf(
  'lines',
  [
    columnOf('line', { owner: 'key' }),
    columnOf('treatment'),
    columnOf('amount', { type: 'pounds' }),
    columnOf('note', { owner: 'entered' }),
  ],
  [
    { key: 'A1', cells: { line: value('A1'), treatment: value('counted'), amount: value(12.5) } },
    { key: 'A2', cells: { line: value('A2'), treatment: value('excluded'), amount: value(-3) } },
  ],
);

function totals(formula: Expression) {
  return tableOf(
    'totals',
    [columnOf('what', { owner: 'key' }), columnOf('sum', { type: 'pounds' })],
    [{ key: 'Counted', cells: { what: value('Counted'), sum: { formula, result: 12.5 } } }],
  );
}

function formulaOf(formula: Expression, linesSheet = 'Limit working'): string | null | undefined {
  const [sheet] = place([sheetOf('Limits', [totals(formula)]), sheetOf(linesSheet, [lines])]);
  return sheet?.rows[3]?.[1]?.formula;
}

function seen(sheet: PlacedSheet | undefined): unknown[][] {
  return (sheet?.rows ?? []).map((row) =>
    row.slice(0, sheet?.visibleWidth).map((placed) => placed?.value ?? null),
  );
}

describe('a sheet laid out', () => {
  it('keeps room for a chart under its sentence, and knows the cells that it draws', () => {
    const chart = {
      id: 'lines.chart',
      title: 'Amounts',
      summary: 'A1 is the larger of two amounts.',
      shape: 'bars',
      table: 'lines',
      names: ['line', 'treatment'],
      measures: ['amount'],
      unit: 'Pounds',
    } as const;
    const [sheet] = place([{ ...sheetOf('Lines', [lines]), charts: [chart] }]);
    expect(seen(sheet).at(-1)?.[0]).toBe('A1 is the larger of two amounts.');
    expect(sheet?.charts).toMatchObject([
      {
        name: 'Twinledger_lines_chart',
        area: { top: sheet?.rows.length, left: 0 },
        names: { top: 3, left: 0, bottom: 4, right: 1 },
        measures: [{ header: 'Amount', area: { top: 3, left: 2, bottom: 4, right: 2 } }],
        isDrawable: true,
      },
    ]);
    const drawn = (rows: readonly string[]) =>
      place([{ ...sheetOf('Lines', [lines]), charts: [{ ...chart, rows }] }])[0]?.charts[0];
    expect(drawn(['A2'])).toMatchObject({ isDrawable: true, names: { top: 4, bottom: 4 } });
    expect(drawn(['A3'])?.isDrawable).toBe(false);
    const elsewhere = { ...chart, table: 'totals' };
    expect(() => place([{ ...sheetOf('Lines', [lines]), charts: [elsewhere] }])).toThrow(
      'lines.chart draws a table totals, which is not on its sheet',
    );
  });

  it('prints a table up to the columns that are for the screen alone, and shows them all', () => {
    const screenOnly = columnOf('decided', { owner: 'entered', unprinted: true });
    const [sheet] = place([
      sheetOf('Lines', [{ ...lines, columns: [...lines.columns, screenOnly, columnOf('by')] }]),
    ]);
    expect(sheet?.printedWidth).toBe(4);
    expect(sheet?.visibleWidth).toBeGreaterThanOrEqual(6);
    const [whole] = place([sheetOf('Lines', [lines])]);
    expect(whole?.printedWidth).toBe(whole?.visibleWidth);
  });

  it('puts the title in A1, a note a row, a blank row, then captions, headers and data', () => {
    const [sheet] = place([
      sheetOf(
        'Lines',
        [{ ...lines, caption: 'Every line' }, tableOf('none', [columnOf('x', { owner: 'key' })])],
        {
          notes: ['As at 31 March 2026.', 'Handbook test, not verified.'],
        },
      ),
    ]);
    expect(seen(sheet).map((row) => row[0])).toEqual([
      'Lines',
      'As at 31 March 2026.',
      'Handbook test, not verified.',
      null,
      'Every line',
      'Line',
      'A1',
      'A2',
      null,
      'X',
      null,
    ]);
    expect(sheet?.tables).toMatchObject([
      { name: 'Twinledger_lines', headerRow: 5, firstRow: 6, lastRow: 7, left: 0, right: 3 },
      { name: 'Twinledger_none', headerRow: 9, firstRow: 10, lastRow: 10 },
    ]);
  });

  it('carries a note that is wider than the sheet on to the next row', () => {
    const note = 'Every figure rests on the council’s own ledger. '.repeat(4).trim();
    const [sheet] = place([sheetOf('Notes', [lines], { notes: [note] })]);
    const noted = (sheet?.rows ?? [])
      .filter((row) => row[0]?.look === 'note')
      .map((row) => String(row[0]?.value));
    expect(noted.length).toBeGreaterThan(1);
    expect(noted.join(' ')).toBe(note);
  });

  it('keeps text as text, whatever it looks like and whatever the column holds', () => {
    const texts = ['00123', '3E10', '1-2', 'TRUE', '=1+1', '+44', '-5', '@x', "'quoted"];
    const [sheet] = place([
      sheetOf('Codes', [
        tableOf(
          'codes',
          [columnOf('code', { owner: 'key' }), columnOf('amount', { type: 'pounds' })],
          texts.map((text) => ({ key: text, cells: { code: value(text), amount: value(text) } })),
        ),
      ]),
    ]);
    for (const row of sheet?.rows.slice(3) ?? []) {
      expect(row.slice(0, 2).map((placed) => placed?.format)).toEqual(['text', 'text']);
      expect(row[0]?.formula).toBeNull();
    }
  });

  it('turns full dates into serials and leaves imprecise and very old ones as text', () => {
    const dates = ['2018-11-13', '2018-11', '1998', '1899-12-31'];
    const [sheet] = place([
      sheetOf('Dates', [
        tableOf(
          'dates',
          [columnOf('day', { owner: 'key', type: 'date' })],
          dates.map((day) => ({ key: day, cells: { day: value(day) } })),
        ),
      ]),
    ]);
    expect(sheet?.rows.slice(3).map((row) => [row[0]?.value, row[0]?.format])).toEqual([
      [43417, 'date'],
      ['2018-11', 'text'],
      ['1998', 'text'],
      ['1899-12-31', 'text'],
    ]);
  });

  it('hides the row check beyond the columns that people see and use', () => {
    const [sheet] = place([sheetOf('Lines', [lines])]);
    const [check] = sheet?.hiddenColumns ?? [];
    expect(check).toBeGreaterThan(lines.columns.length);
    expect(sheet?.rows[2]?.[check ?? 0]?.value).toBe('Row check');
    expect(String(sheet?.rows[3]?.[check ?? 0]?.value)).toMatch(/^row lines /);
  });

  it('writes a short list into the rule and a long one into a hidden column', () => {
    const long = Array.from({ length: 60 }, (_, at) => `Treatment number ${at}`);
    const columns = [
      columnOf('id', { owner: 'key' }),
      columnOf('yes', { choices: ['Yes', 'No'] }),
      columnOf('comma', { choices: ['Yes, certainly', 'No'] }),
      columnOf('long', { choices: long }),
    ];
    const [sheet] = place([sheetOf('Choices', [tableOf('choices', columns)])]);
    expect(sheet?.dropDowns.map((list) => list.source)).toEqual(['"Yes,No"', '$M$2:$M$3', '$N$2:$N$61']);
    expect(sheet?.rows[1]?.[12]?.value).toBe('Yes, certainly');
    expect(sheet?.rows[60]?.[13]?.value).toBe(long[59]);
    expect(sheet?.hiddenColumns).toEqual([11, 12, 13]);
  });
});

describe('a formula placed', () => {
  it('points at the whole column of a table on another sheet, name quoted', () => {
    const sum = sumifs(column('lines', 'amount'), [column('lines', 'treatment'), txt('counted')]);
    expect(formulaOf(toPenny(sum))).toBe(
      `ROUND(SUMIFS('Limit working'!$C$4:$C$5,'Limit working'!$B$4:$B$5,"counted"),2)`,
    );
    expect(formulaOf(column('lines', 'amount'), "Leeds' lines")).toBe(`'Leeds'' lines'!$C$4:$C$5`);
    expect(formulaOf(column('lines', 'amount'), 'Lines')).toBe('Lines!$C$4:$C$5');
    expect(formulaOf(column('lines', 'amount'), 'RC')).toBe("'RC'!$C$4:$C$5");
    expect(formulaOf(column('lines', 'amount'), 'AB12')).toBe("'AB12'!$C$4:$C$5");
  });

  it('points at one cell of another row and at the own row', () => {
    expect(formulaOf(cell('lines', 'A2', 'amount'), 'Lines')).toBe('Lines!$C$5');
    expect(formulaOf(here('what'))).toBe('A4');
  });

  it.each<[Expression, string]>([
    [operation(operation(num(1), '+', num(2)), '*', num(3)), '(1+2)*3'],
    [operation(num(1), '+', operation(num(2), '*', num(3))), '1+2*3'],
    [operation(num(1), '-', operation(num(2), '-', num(3))), '1-(2-3)'],
    [operation(operation(num(1), '-', num(2)), '-', num(3)), '1-2-3'],
    [operation(num(8), '/', operation(num(4), '/', num(2))), '8/(4/2)'],
    [operation(num(1), '-', num(-2)), '1-(-2)'],
    [operation(operation(num(1), '=', num(1)), '=', operation(num(1), '<', num(2))), '1=1=(1<2)'],
    [operation(txt('a'), '&', operation(num(1), '+', num(2))), '"a"&1+2'],
    [call('IF', operation(num(1), '>=', num(0)), txt('say "so"'), txt('')), 'IF(1>=0,"say ""so""","")'],
    [num(1e-7), '1E-7'],
  ])('keeps the order of working %#', (expression, text) => {
    expect(formulaOf(expression)).toBe(text);
  });

  it('splits a text longer than Excel takes in one piece', () => {
    const text = formulaOf(txt('x'.repeat(300))) ?? '';
    expect(text).toBe(`("${'x'.repeat(255)}"&"${'x'.repeat(45)}")`);
  });

  it.each<[string, Expression, RegExp]>([
    ['table', column('nowhere', 'amount'), /table nowhere/],
    ['column', column('lines', 'nothing'), /column nothing in table lines/],
    ['row', cell('lines', 'B9', 'amount'), /row "B9" in table lines/],
  ])('names the %s that is on no sheet', (_, expression, message) => {
    expect(() => formulaOf(expression)).toThrow(message);
  });

  it('tells the author of a model when a key is not the text of its key columns', () => {
    const wrong = { ...lines, rows: [{ key: 'other', cells: { line: value('A1') } }] };
    expect(() => place([sheetOf('Lines', [wrong])])).toThrow(/"other", its key columns say "A1"/);
  });
});
