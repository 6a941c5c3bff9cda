import { merge } from '../../src/workbook/merge';
import { place } from '../../src/workbook/place';
import { column, sumifs, txt } from '../../src/workbook/formula';
import { value, type RowModel, type SheetModel } from '../../src/workbook/sheetModel';
import { readGenerated } from '../../src/workbook/generated';
import { columnOf, sheetOf, tableOf } from './sheets';
import { shown, written } from './asGrid';

const columns = [
  columnOf('line', { owner: 'key' }),
  columnOf('amount', { type: 'pounds' }),
  columnOf('treatment'),
  columnOf('answer', { owner: 'entered' }),
];

function line(key: string, amount: number, treatment = 'counted', answer: string | null = null): RowModel {
  return {
    key,
    cells: { line: value(key), amount: value(amount), treatment: value(treatment), answer: value(answer) },
  };
}

function working(rows: readonly RowModel[], more: Partial<SheetModel> = {}): SheetModel {
  return sheetOf('Working', [{ ...tableOf('working.lines', columns, rows), caption: 'Every line' }], {
    notes: ['As at 31 March 2026.'],
    ...more,
  });
}

const total: RowModel = { key: 'Total', cells: { line: value('Total'), amount: value(30) }, total: true };
const two = working([line('H20', 10), line('H21', 20)]);
/** Row of the first line: title, note, blank, caption, header. */
const FIRST = 5;

describe('a sheet made again', () => {
  it('is the same when nobody changed anything', () => {
    const merged = merge(written(two).read(), two);
    expect(merged).toEqual({ model: two, notes: [], overrides: [] });
  });

  it('keeps a column that a person put between ours, formulas to the letter', () => {
    const sheet = written(two).insertColumn(2);
    sheet
      .type(FIRST - 1, 2, 'My check')
      .typeFormula(FIRST, 2, 'ROUND(B6*1.2,2)', 12)
      .type(FIRST + 1, 2, '00123', 'text');
    const { model, notes } = merge(sheet.read(), working([line('H20', 11), line('H21', 20)]));
    expect(shown(model).slice(FIRST - 1)).toEqual([
      ['Line', 'Amount', 'My check', 'Treatment', 'Answer'],
      ['H20', 11, '=ROUND(B6*1.2,2)', 'counted'],
      ['H21', 20, '00123', 'counted'],
    ]);
    expect(notes).toEqual([]);
  });

  it('takes in a column typed beside the table, where the program does not grow the table by itself', () => {
    const sheet = written(two)
      .type(FIRST - 1, 4, 'Checked by')
      .type(FIRST, 4, 'AB');
    const { model } = merge(sheet.read(), two);
    expect(shown(model)[FIRST]).toEqual(['H20', 10, 'counted', null, 'AB']);
    expect(model.tables[0]?.columns[4]).toMatchObject({ header: 'Checked by', owner: 'user' });
  });

  it('keeps what was entered, whatever we would propose', () => {
    const sheet = written(two).type(FIRST, 3, 'Yes, agreed');
    const { model } = merge(
      sheet.read(),
      working([line('H20', 10, 'counted', 'No'), line('H21', 20, 'counted', 'No')]),
    );
    expect(
      shown(model)
        .slice(FIRST)
        .map((row) => row[3]),
    ).toEqual(['Yes, agreed', 'No']);
  });

  it('leaves an answer cleared that a person cleared', () => {
    const proposed = working([line('H20', 10, 'counted', 'No')]);
    const sheet = written(proposed).type(FIRST, 3, null);
    const once = merge(sheet.read(), proposed);
    const again = merge(written(once.model).read(), proposed);
    expect(shown(once.model)[FIRST]).toEqual(['H20', 10, 'counted']);
    expect(again.model).toEqual(once.model);
  });

  it('keeps the order of the rows, puts new ones after them and totals last', () => {
    const sheet = written(working([line('H20', 10), line('H21', 20), total])).swapRows(FIRST, FIRST + 1, 4);
    const { model, notes } = merge(
      sheet.read(),
      working([line('H19', 5), line('H20', 11), line('H21', 20), total]),
    );
    expect(model.tables[0]?.rows.map(({ key }) => key)).toEqual(['H21', 'H20', 'H19', 'Total']);
    expect(notes).toEqual([]);
  });
});

describe('a value of ours that was typed over', () => {
  it('stands, is reported with what we worked out, and survives every later run', () => {
    const sheet = written(two).type(FIRST, 2, 'excluded');
    const later = working([line('H20', 10, 'queried'), line('H21', 20)]);
    const once = merge(sheet.read(), later);
    const again = merge(written(once.model).read(), later);
    expect(once.overrides).toEqual([
      {
        table: 'working.lines',
        row: 'H20',
        column: 'treatment',
        typed: 'excluded',
        formula: null,
        engine: 'queried',
      },
    ]);
    expect(shown(once.model)[FIRST]).toEqual(['H20', 10, 'excluded']);
    expect(once.notes[0]).toContain(
      '"Treatment" for "H20" was changed by hand to "excluded"; worked out, it is "queried"',
    );
    expect(again).toEqual(once);
  });

  it('ends when the cell is cleared, or when we come to the same value', () => {
    const typed = merge(written(two).type(FIRST, 2, 'excluded').read(), two).model;
    const cleared = merge(written(typed).type(FIRST, 2, null).read(), two);
    expect(cleared).toEqual({ model: two, notes: [], overrides: [] });
    const agreed = working([line('H20', 10, 'excluded'), line('H21', 20)]);
    expect(merge(written(typed).read(), agreed).overrides).toEqual([]);
  });

  it('may be a formula of theirs, kept to the letter', () => {
    const sheet = written(two).typeFormula(FIRST, 1, 'SUM(Ledger!H20:H22)', 12);
    const { model, overrides } = merge(sheet.read(), two);
    expect(shown(model)[FIRST]?.[1]).toBe('=SUM(Ledger!H20:H22)');
    expect(overrides).toMatchObject([{ typed: 12, formula: 'SUM(Ledger!H20:H22)', engine: 10 }]);
  });

  it('is not seen where only the program’s own rounding changed a number, or a newer figure replaces ours', () => {
    const sheet = written(working([line('H20', 0.1 + 0.2)])).type(FIRST, 1, 0.3);
    expect(merge(sheet.read(), working([line('H20', 77)])).overrides).toEqual([]);
  });

  it('counts over a formula of ours only when it is no formula any more', () => {
    const formula = sumifs(column('working.lines', 'amount'), [
      column('working.lines', 'treatment'),
      txt('counted'),
    ]);
    const totals = tableOf(
      'working.totals',
      [columnOf('what', { owner: 'key' }), columnOf('sum', { type: 'pounds' })],
      [{ key: 'Counted', cells: { what: value('Counted'), sum: { formula, result: 30 } } }],
    );
    const model = { ...two, tables: [...two.tables, totals] };
    const at = { row: FIRST + 4, column: 1 };
    const recalculated = written(model).typeFormula(at.row, at.column, 'SUMIFS(B6:B7,C6:C7,"counted")', 99);
    expect(merge(recalculated.read(), model)).toEqual({ model, notes: [], overrides: [] });
    const typed = merge(written(model).type(at.row, at.column, 31).read(), model);
    expect(typed.overrides).toMatchObject([{ row: 'Counted', column: 'sum', typed: 31, engine: 30 }]);
    expect(merge(written(typed.model).read(), model)).toEqual(typed);
  });

  it('comes back into a freshly written file from the settings, and from a model merged before', () => {
    const recorded = [
      { table: 'working.lines', row: 'H20', column: 'treatment', typed: 'excluded' },
      { table: 'another.sheet', row: 'H20', column: 'treatment', typed: 'excluded' },
    ];
    const fresh = merge(null, two, recorded);
    expect(shown(fresh.model)[FIRST]).toEqual(['H20', 10, 'excluded']);
    expect(fresh.overrides).toHaveLength(1);
    expect(merge(null, fresh.model)).toEqual(fresh);
    expect(merge(written(two).read(), fresh.model)).toEqual(fresh);
  });

  it('keeps the day of a date', () => {
    const dated = (day: string) =>
      sheetOf('Dates', [
        tableOf(
          'dates',
          [columnOf('link', { owner: 'key' }), columnOf('since', { type: 'date' })],
          [{ key: 'Toyota City', cells: { link: value('Toyota City'), since: value(day) } }],
        ),
      ]);
    const sheet = written(dated('1998-11')).type(3, 1, 36116, 'date');
    expect(merge(sheet.read(), dated('1998-11')).overrides).toMatchObject([
      { typed: '1998-11-17', engine: '1998-11' },
    ]);
    expect(merge(written(dated('1998-11-17')).read(), dated('1998-11-17')).overrides).toEqual([]);
  });
});

describe('a row that is gone', () => {
  const answered = () =>
    written(two)
      .type(FIRST + 1, 3, 'Paid by Toyota City')
      .type(FIRST + 1, 1, 21);
  const one = working([line('H20', 10)]);

  it('leaves what was entered in it at the foot of the sheet', () => {
    const { model, notes } = merge(answered().read(), one);
    expect(shown(model).slice(FIRST)).toEqual([
      ['H20', 10, 'counted'],
      [],
      ['Entries whose row is no longer here'],
      ['From table', 'Row', 'Column', 'What was entered'],
      ['Every line', 'H21', 'Amount', 21],
      ['Every line', 'H21', 'Answer', 'Paid by Toyota City'],
    ]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('"H21"');
    expect(merge(written(model).read(), one).model).toEqual(model);
  });

  it('may have had a blank in the middle of its key', () => {
    const keyed = [
      columnOf('giver', { owner: 'key' }),
      columnOf('to', { owner: 'key' }),
      columnOf('gift', { owner: 'key' }),
    ];
    const gift = (giver: string, to: string | null): RowModel => ({
      key: [giver, to ?? '', 'Cup'].join(' | '),
      cells: { giver: value(giver), to: value(to), gift: value('Cup') },
    });
    const gifts = (...rows: RowModel[]) =>
      sheetOf(
        'Gifts',
        [
          {
            ...tableOf('gifts', [...keyed, columnOf('notes', { owner: 'entered' })], rows),
            caption: 'Gifts',
          },
        ],
        { notes: ['As at 31 March 2026.'] },
      );
    const entered = written(gifts(gift('A company', null), gift('A mayor', 'B')));
    const { model } = merge(entered.type(FIRST, 3, 'Given away').read(), gifts(gift('A mayor', 'B')));
    expect(shown(model).flat()).toContain('Given away');
    expect(() => place([model])).not.toThrow();
  });

  it('goes without a word when nobody had entered anything', () => {
    expect(merge(written(two).read(), one)).toEqual({ model: one, notes: [], overrides: [] });
  });

  it('gets its entries back when it returns', () => {
    const { model } = merge(answered().read(), one);
    const back = merge(written(model).read(), two);
    expect(shown(back.model).slice(FIRST)).toEqual([
      ['H20', 10, 'counted'],
      ['H21', 21, 'counted', 'Paid by Toyota City'],
    ]);
    expect(back.overrides).toMatchObject([{ row: 'H21', column: 'amount', typed: 21, engine: 20 }]);
    expect(merge(written(model).read(), back.model).model).toEqual(back.model);
  });

  it('whose key was typed over is kept, beside the row as we make it', () => {
    const sheet = written(two).type(FIRST, 0, 'H20a').type(FIRST, 3, 'Yes');
    const { model } = merge(sheet.read(), two);
    const rows = shown(model).slice(FIRST);
    expect(rows.slice(0, 2)).toEqual([
      ['H21', 20, 'counted'],
      ['H20', 10, 'counted'],
    ]);
    expect(rows).toContainEqual(['Every line', 'H20a', 'Answer', 'Yes']);
  });

  it('that a person typed below the table is kept', () => {
    const sheet = written(two)
      .type(FIRST + 2, 0, 'H99')
      .type(FIRST + 2, 1, 5);
    expect(shown(merge(sheet.read(), two).model)).toContainEqual(['Every line', 'H99', 'Amount', 5]);
  });
});

describe('what was typed outside the tables', () => {
  it('stays where it is', () => {
    const sheet = written(two)
      .type(FIRST + 4, 1, 'ask finance')
      .typeFormula(0, 3, 'SUM(B6:B7)', 30);
    const { model, notes } = merge(sheet.read(), two);
    expect(shown(model)[FIRST + 4]).toEqual([null, 'ask finance']);
    expect(shown(model)[0]).toEqual(['Working', null, null, '=SUM(B6:B7)']);
    expect(notes).toEqual([]);
    expect(merge(written(model).read(), two).model).toEqual(model);
  });

  it('moves to the foot where the table now needs its place, with a note', () => {
    const sheet = written(two).type(FIRST + 3, 1, 'ask finance');
    const longer = working([line('H20', 10), line('H21', 20), line('H22', 1), line('H23', 2)]);
    const { model, notes } = merge(sheet.read(), longer);
    expect(shown(model)).toContainEqual(['Outside the tables', 'B9', null, 'ask finance']);
    expect(notes[0]).toContain('B9');
    expect(merge(written(model).read(), longer).model).toEqual(model);
  });

  it('is kept when it was typed over our title', () => {
    const sheet = written(two).type(0, 0, 'Working (draft)');
    const { model } = merge(sheet.read(), two);
    expect(shown(model)[0]).toEqual(['Working']);
    expect(shown(model)).toContainEqual(['Outside the tables', 'A1', null, 'Working (draft)']);
  });

  it('does not hold back our own older notes', () => {
    const { model } = merge(written(two).read(), {
      ...two,
      title: 'Limit working',
      notes: ['As at 1 April 2026.'],
    });
    expect(shown(model).slice(0, 3)).toEqual([['Limit working'], ['As at 1 April 2026.'], []]);
    expect(model.tables).toHaveLength(1);
  });
});

describe('a sheet that people took apart', () => {
  it('is still read when its tables were turned into plain cells', () => {
    const sheet = written(two).type(FIRST, 3, 'Yes').type(FIRST, 2, 'excluded').withoutTables();
    const merged = merge(sheet.read(), two);
    expect(shown(merged.model)[FIRST]).toEqual(['H20', 10, 'excluded', 'Yes']);
  });

  it('without its row check freezes nothing and loses nothing', () => {
    const sheet = written(two).type(FIRST, 3, 'Yes').type(FIRST, 1, 12).withoutChecks();
    const { model, overrides, notes } = merge(sheet.read(), two);
    expect(overrides).toEqual([]);
    expect(shown(model)[FIRST]).toEqual(['H20', 10, 'counted', 'Yes']);
    expect(shown(model)).toContainEqual(['Every line', 'H20', 'Amount', 12]);
    expect(notes.join(' ')).toContain('"Row check"');
    expect(shown(model).slice(0, 2)).toEqual([['Working'], ['As at 31 March 2026.']]);
  });

  it('keeps the entries of a table that is no longer made', () => {
    const sheet = written(two).type(FIRST, 3, 'Yes');
    const { model } = merge(sheet.read(), { ...two, tables: [] });
    expect(shown(model).flat()).toEqual(expect.arrayContaining(['H20', 'Answer', 'Yes']));
  });

  it('is none of ours without its marker', () => {
    expect(readGenerated({ ...written(two).grid(), marker: null })).toBeNull();
  });
});

describe('a column of ours', () => {
  it('that is new stands after the one it follows, beside people’s own', () => {
    const sheet = written(two)
      .type(FIRST - 1, 4, 'Mine')
      .type(FIRST, 4, 'x');
    const model = {
      ...two,
      tables: two.tables.map((table) => ({
        ...table,
        columns: [...columns.slice(0, 2), columnOf('power'), ...columns.slice(2)],
      })),
    };
    expect(merge(sheet.read(), model).model.tables[0]?.columns.map(({ header }) => header)).toEqual([
      'Line',
      'Amount',
      'Power',
      'Treatment',
      'Answer',
      'Mine',
    ]);
  });

  it('that is no more goes when it held our figures only, and stays when a person entered something', () => {
    const fewer = { ...two, tables: two.tables.map((table) => ({ ...table, columns: columns.slice(0, 2) })) };
    const headers = (sheet: ReturnType<typeof written>) =>
      merge(sheet.read(), fewer).model.tables[0]?.columns.map(({ header }) => header);
    expect(headers(written(two))).toEqual(['Line', 'Amount']);
    expect(headers(written(two).type(FIRST, 3, 'Yes'))).toEqual(['Line', 'Amount', 'Answer']);
    expect(headers(written(two).type(FIRST, 2, 'excluded'))).toEqual(['Line', 'Amount', 'Treatment']);
  });
});
