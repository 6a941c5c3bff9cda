import fc from 'fast-check';
import { merge } from '../../src/workbook/merge';
import { value, type RowModel, type SheetModel } from '../../src/workbook/sheetModel';
import { columnOf, sheetOf, tableOf } from './sheets';
import { shown, written, type TypedSheet } from './asGrid';

const KEYS = ['H20', 'H21', 'H22', 'H23', 'H24', 'H25'];
const FIRST = 4;
const WIDTH = 4;

const columns = [
  columnOf('line', { owner: 'key' }),
  columnOf('amount', { type: 'pounds' }),
  columnOf('treatment'),
  columnOf('answer', { owner: 'entered' }),
];

const rowOf = (key: string, amount: number, treatment: string): RowModel => ({
  key,
  cells: { line: value(key), amount: value(amount), treatment: value(treatment) },
});

/** What the engine makes of a year: some of the lines, with figures of its own. */
const made = fc
  .record({
    keys: fc.subarray(KEYS, { minLength: 0 }),
    figure: fc.integer({ min: -5000, max: 5000 }),
    treatment: fc.constantFrom('counted', 'excluded', 'queried'),
    notes: fc.array(fc.constantFrom('As at 31 March 2026.', 'Not verified.'), { maxLength: 3 }),
  })
  .map(({ keys, figure, treatment, notes }): SheetModel => {
    const rows = keys.map((key, at) => rowOf(key, figure + at, treatment));
    return sheetOf('Working', [{ ...tableOf('working.lines', columns, rows), caption: 'Lines' }], { notes });
  });

/** What a person does: every entry is a text that occurs nowhere else, so that it can be looked for afterwards. */
type Deed =
  | { kind: 'answer' | 'overtype' | 'own'; row: number }
  | { kind: 'beside'; row: number; column: number }
  | { kind: 'insertColumn'; at: number }
  | { kind: 'sort'; one: number; other: number }
  | { kind: 'dissolve' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constantFrom('answer', 'overtype', 'own'), row: fc.nat(5) }),
  fc.record({
    kind: fc.constant('beside' as const),
    row: fc.nat(20),
    column: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({ kind: fc.constant('insertColumn' as const), at: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('sort' as const), one: fc.nat(5), other: fc.nat(5) }),
  fc.record({ kind: fc.constant('dissolve' as const) }),
);

const life = fc.record({
  first: made,
  years: fc.array(fc.record({ deeds: fc.array(deed, { maxLength: 6 }), next: made }), {
    minLength: 1,
    maxLength: 3,
  }),
});

describe('whatever people do and whatever we make of it', () => {
  it('every entry is still on the sheet', () => {
    fc.assert(
      fc.property(life, ({ first, years }) => {
        const entries = new Entries();
        let model = first;
        for (const { deeds, next } of years) {
          const sheet = written(model);
          for (const each of deeds) entries.do(each, sheet, model);
          model = merge(sheet.read(), next).model;
          const standing = new Set(shown(model).flat().map(String));
          expect(entries.standing.filter((entry) => !standing.has(entry))).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('merging twice is merging once, on the sheet and on the model', () => {
    fc.assert(
      fc.property(life, ({ first, years }) => {
        const entries = new Entries();
        let model = first;
        for (const { deeds, next } of years) {
          const sheet = written(model);
          for (const each of deeds) entries.do(each, sheet, model);
          const once = merge(sheet.read(), next);
          expect(merge(written(once.model).read(), next).model).toEqual(once.model);
          expect(merge(sheet.read(), once.model).model).toEqual(once.model);
          expect(merge(written(once.model).read(), next).overrides).toEqual(once.overrides);
          model = once.model;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('an untouched sheet becomes exactly what we make now', () => {
    fc.assert(
      fc.property(made, made, (before, now) => {
        const { model, notes } = merge(written(before).read(), now);
        expect(notes).toEqual([]);
        expect(new Set(model.tables[0]?.rows)).toEqual(new Set(now.tables[0]?.rows));
        expect({ ...model, tables: [] }).toEqual({ ...now, tables: [] });
      }),
    );
  });
});

/** Types into sheets and remembers what was typed and not typed over since. */
class Entries {
  private count = 0;
  standing: string[] = [];

  do(deed: Deed, sheet: TypedSheet, model: SheetModel): void {
    const table = model.tables[0];
    const top = FIRST + model.notes.length;
    const rows = table?.rows.length ?? 0;
    const columnAt = (id: string): number => table?.columns.findIndex((column) => column.id === id) ?? -1;
    switch (deed.kind) {
      case 'answer':
        return deed.row < rows ? this.type(sheet, top + deed.row, columnAt('answer')) : undefined;
      case 'overtype':
        return deed.row < rows ? this.type(sheet, top + deed.row, columnAt('treatment')) : undefined;
      case 'own':
        return this.type(sheet, top - 1, table?.columns.length ?? WIDTH);
      case 'beside':
        return this.type(sheet, top + rows + 1 + deed.row, deed.column);
      case 'insertColumn':
      case 'sort':
      case 'dissolve':
        return this.rearrange(deed, sheet, top, rows, table?.columns.length ?? WIDTH);
    }
  }

  private type(sheet: TypedSheet, row: number, column: number): void {
    const before = sheet.value(row, column);
    this.standing = this.standing.filter((entry) => entry !== before);
    this.count += 1;
    const entry = `typed ${this.count}`;
    sheet.type(row, column, entry);
    this.standing.push(entry);
  }

  private rearrange(deed: Deed, sheet: TypedSheet, top: number, rows: number, width: number): void {
    if (deed.kind === 'dissolve') sheet.withoutTables();
    if (deed.kind === 'insertColumn') {
      sheet.insertColumn(deed.at);
      this.type(sheet, top - 1, deed.at);
      if (rows > 0) this.type(sheet, top, deed.at);
    }
    const isSort = deed.kind === 'sort' && deed.one < rows && deed.other < rows;
    if (isSort) sheet.swapRows(top + deed.one, top + deed.other, width);
  }
}
