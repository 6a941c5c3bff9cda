import { FormatRuns } from '../../src/workbook/formatRuns';
import { cellKey, type CellValue, type FormatClass, type Grid } from '../../src/workbook/grid';
import { readGenerated, type GeneratedSheet } from '../../src/workbook/generated';
import { place } from '../../src/workbook/place';
import type { PlacedSheet } from '../../src/workbook/placedSheet';
import type { SheetModel } from '../../src/workbook/sheetModel';

const CLASSES: Readonly<Record<string, FormatClass>> = {
  text: 'text',
  pounds: 'money',
  date: 'date',
  percent: 'percent',
};

/** A sheet as it would be read after writing, which a test can then type into. */
export class TypedSheet {
  private readonly rows: CellValue[][];
  private readonly formats = new Map<number, FormatClass>();
  private readonly formulas = new Map<number, string>();
  private readonly hiddenColumns: Set<number>;
  private tables: { name: string; area: Grid['tables'][number]['area'] }[];

  constructor(private readonly placed: PlacedSheet) {
    this.rows = placed.rows.map((row) => row.map((cell) => cell?.value ?? null));
    placed.rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        const format = CLASSES[cell?.format ?? ''];
        if (format !== undefined && cell?.value != null) this.formats.set(cellKey(at, column), format);
        if (cell?.formula != null) this.formulas.set(cellKey(at, column), cell.formula);
      }),
    );
    this.hiddenColumns = new Set(placed.hiddenColumns);
    this.tables = placed.tables.map(({ name, headerRow, lastRow, left, right }) => ({
      name,
      area: { top: headerRow, left, bottom: lastRow, right },
    }));
  }

  type(row: number, column: number, content: CellValue, format?: FormatClass): this {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = content;
    this.formulas.delete(cellKey(row, column));
    if (format === undefined) this.formats.delete(cellKey(row, column));
    else this.formats.set(cellKey(row, column), format);
    return this;
  }

  typeFormula(row: number, column: number, formula: string, result: CellValue = null): this {
    this.type(row, column, result);
    this.formulas.set(cellKey(row, column), formula);
    return this;
  }

  /** What Excel does when a person inserts a column into a table: all to the right moves on. */
  insertColumn(at: number): this {
    const move = <V>(map: Map<number, V>): void => {
      const entries = [...map];
      map.clear();
      for (const [key, content] of entries) map.set(key % 16_384 >= at ? key + 1 : key, content);
    };
    for (const row of this.rows) if (row.length > at) row.splice(at, 0, null);
    move(this.formats);
    move(this.formulas);
    const hidden = [...this.hiddenColumns];
    this.hiddenColumns.clear();
    for (const column of hidden) this.hiddenColumns.add(column >= at ? column + 1 : column);
    this.tables = this.tables.map(({ name, area }) => ({
      name,
      area: area.right >= at - 1 ? { ...area, right: area.right + 1 } : area,
    }));
    return this;
  }

  /** Sorts the rows of a table by hand: values move, the hidden column beyond the table does not. */
  swapRows(one: number, other: number, width: number): this {
    for (let column = 0; column < width; column += 1) {
      const held = this.rows[one]?.[column] ?? null;
      this.type(one, column, this.rows[other]?.[column] ?? null);
      this.type(other, column, held);
    }
    return this;
  }

  withoutTables(): this {
    this.tables = [];
    return this;
  }

  withoutChecks(): this {
    for (const column of this.hiddenColumns)
      for (const row of this.rows) if (row.length > column) row[column] = null;
    return this;
  }

  value(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? null;
  }

  grid(): Grid {
    const formats = new FormatRuns();
    this.rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null) formats.note(row, column, this.formats.get(cellKey(row, column)) ?? 'general');
      }),
    );
    return {
      file: 'out.xlsx',
      sheet: this.placed.name,
      visibility: 'visible',
      rows: this.rows,
      formats: formats.runs,
      formulas: this.formulas,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: this.hiddenColumns,
      tables: this.tables,
      names: [],
      doubts: new Map(),
      system1904: false,
      marker: { sheetId: this.placed.id, version: 1 },
    };
  }

  read(): GeneratedSheet {
    const sheet = readGenerated(this.grid());
    if (sheet === null) throw new Error('the sheet has no marker');
    return sheet;
  }
}

export function written(model: SheetModel): TypedSheet {
  const [placed] = place([model]);
  if (placed === undefined) throw new Error('nothing was placed');
  return new TypedSheet(placed);
}

/** What people see of a model once placed: rows of values, formulas with their "=". */
export function shown(model: SheetModel): (string | number | boolean | null)[][] {
  const [placed] = place([model]);
  return (placed?.rows ?? []).map((row) => {
    const cells = row
      .slice(0, placed?.visibleWidth)
      .map((cell) => (cell?.formula == null ? (cell?.value ?? null) : `=${cell.formula}`));
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    return cells;
  });
}
