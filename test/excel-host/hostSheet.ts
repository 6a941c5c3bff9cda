import type { Area } from '../../src/workbook/grid';
import { contains, overlaps } from './area';
import { coerceEntry } from './coerceEntry';
import { accessDenied, filteredConflict, shiftConflict, tableConflict } from './hostError';
import type { HostWorkbook } from './hostWorkbook';

/** Formats as plain properties, in the spelling of the wire: { "Fill.Color": "#FFFFFF" }. */
export type CellLook = Readonly<Record<string, unknown>>;

export interface HostCell {
  value: string | number | boolean;
  /** With its "=". */
  formula: string | null;
  numberFormat: string;
  look: CellLook;
}

export interface HostName {
  readonly name: string;
  formula: string;
  visible: boolean;
}

export interface HostTable {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** Whether criteria are set on it; the rows that they hide are among the sheet's hidden rows. */
  filtered?: boolean;
}

export interface HostSeries {
  name: string;
  values: Area | null;
  names: Area | null;
  readonly look: Record<string, unknown>;
}

export interface HostChart {
  readonly id: string;
  name: string;
  readonly type: 'ColumnClustered' | 'BarClustered';
  readonly look: Record<string, unknown>;
  readonly series: HostSeries[];
  /** The cells that it stands over; null where Excel put it. */
  area: Area | null;
}

export interface AreaRule {
  area: Area;
  rule: unknown;
}

/** One sheet of the in-memory Excel: plain state and the checks that guard it. */
export class HostSheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protected = false;
  readonly rows: (HostCell | undefined)[][] = [];
  readonly names: HostName[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  /** Page set-up as it was set, in the spelling of the wire. */
  readonly pageLayout: Record<string, unknown> = {};
  readonly view: Record<string, unknown> = {};
  merges: Area[] = [];
  tables: HostTable[] = [];
  readonly charts: HostChart[] = [];
  validations: AreaRule[] = [];
  /** Answers that reach over several cells, by their first cell. */
  spills: Area[] = [];
  conditionalFormats: (AreaRule & { readonly type: string; readonly look: Record<string, unknown> })[] = [];

  constructor(
    readonly workbook: HostWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): HostCell | undefined {
    return this.rows[row]?.[column];
  }

  /** The cell, made where it was not. */
  touch(row: number, column: number): HostCell {
    const cells = (this.rows[row] ??= []);
    return (cells[column] ??= { value: '', formula: null, numberFormat: 'General', look: {} });
  }

  /** Enters a value as a person would type it. `null` leaves the cell as it is, "" empties it. */
  enter(row: number, column: number, entered: unknown): void {
    const cell = this.touch(row, column);
    const entry = coerceEntry(entered, cell.numberFormat);
    if (!entry) return;
    if (entry.formula !== null) this.workbook.demandKnownSheets(entry.formula);
    cell.formula = entry.formula;
    cell.value =
      entry.formula === null
        ? entry.value
        : this.workbook.calculationMode === 'Manual'
          ? 0
          : this.workedOut(row, column, entry.formula);
    if (entry.numberFormat !== null && cell.numberFormat === 'General')
      cell.numberFormat = entry.numberFormat;
    this.keepHeaderText(row, column);
  }

  /** Works every formula out: `Excel.Worksheet.calculate`. */
  recalculate(): void {
    this.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell && cell.formula !== null) cell.value = this.workedOut(row, column, cell.formula);
      }),
    );
  }

  private workedOut(row: number, column: number, formula: string): HostCell['value'] {
    return this.workbook.calculate(this.name, row, column, formula) ?? 0;
  }

  /** "AccessDenied: You cannot perform the requested operation" is what a write to a protected sheet gets. */
  demandUnprotected(): void {
    this.workbook.demandWritable(`sheet ${this.name}`);
    if (this.protected) throw accessDenied(`sheet ${this.name}`);
  }

  /**
   * A table holds its header as text and every header is different; a second equal one gets a number.
   * Source: support.microsoft.com "Overview of Excel tables"; observed when two headers are typed alike.
   */
  private keepHeaderText(row: number, column: number): void {
    const table = this.tables.find(
      ({ area }) => area.top === row && area.left <= column && area.right >= column,
    );
    if (table) this.giveHeader(table, column);
  }

  /** The headers of a table that is made or resized: the first of two equal ones stays as it is. */
  giveHeaders(table: HostTable): void {
    for (let column = table.area.left; column <= table.area.right; column++) {
      this.giveHeader(table, column, 'before');
    }
  }

  private giveHeader(table: HostTable, column: number, rivals: 'all' | 'before' = 'all'): void {
    const cell = this.touch(table.area.top, column);
    const wanted = cell.value === '' ? `Column${column - table.area.left + 1}` : String(cell.value);
    const others = new Set<string>();
    const last = rivals === 'all' ? table.area.right : column - 1;
    for (let other = table.area.left; other <= last; other++) {
      if (other !== column) others.add(String(this.cell(table.area.top, other)?.value ?? '').toLowerCase());
    }
    let name = wanted;
    for (let number = 2; others.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    cell.value = name;
    cell.formula = null;
  }

  /** A table must not overlap another table or merged cells: error MergedRangeConflict. */
  demandFreeForTable(area: Area, except?: HostTable): void {
    if (this.tables.some((table) => table !== except && overlaps(table.area, area)))
      throw tableConflict(this.name);
    if (this.merges.some((merge) => overlaps(merge, area))) throw tableConflict(`${this.name}, merged cells`);
  }

  /** Moves the cells under an area down by its height, or up over it, within its columns, tables and all. */
  shift(area: Area, direction: 'down' | 'up'): void {
    const moved = { ...area, bottom: Number.MAX_SAFE_INTEGER };
    for (const { area: table, name, filtered } of this.tables) {
      const whole = contains(moved, table) && !(direction === 'up' && overlaps(table, area));
      const within = table.left >= area.left && table.right <= area.right && table.top < area.top;
      if (overlaps(moved, table) && !whole && !within) throw shiftConflict(`table ${name}`);
      // "The attempted operation causes a conflict with a filtered range." (Excel.ErrorCodes.filteredRangeConflict)
      if (filtered === true && overlaps(moved, table)) throw filteredConflict(`table ${name}`);
    }
    const height = area.bottom - area.top + 1;
    const widest = this.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    for (let column = area.left; column <= Math.min(area.right, widest - 1); column++) {
      this.shiftColumn(column, area.top, height, direction);
    }
    const by = direction === 'down' ? height : -height;
    const follow = (one: Area): Area => moveWith(one, area, by);
    for (const table of this.tables) table.area = follow(table.area);
    this.merges = this.merges.map(follow);
    for (const rule of [...this.validations, ...this.conditionalFormats]) rule.area = follow(rule.area);
  }

  private shiftColumn(column: number, from: number, by: number, direction: 'down' | 'up'): void {
    const length = Math.max(this.rows.length, from);
    const kept = Array.from({ length: length - from }, (_, index) => this.rows[from + index]?.[column]);
    const placed =
      direction === 'down' ? [...new Array<undefined>(by).fill(undefined), ...kept] : kept.slice(by);
    for (let index = 0; index < Math.max(placed.length, kept.length); index++) {
      const cell = placed[index];
      const cells = (this.rows[from + index] ??= []);
      if (cell ?? cells[column]) cells[column] = cell;
    }
  }

  /** The smallest area that holds every value, or null. */
  usedArea(): Area | null {
    let used: Area | null = null;
    this.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (!cell || (cell.value === '' && cell.formula === null)) return;
        used = used
          ? {
              top: used.top,
              left: Math.min(used.left, column),
              bottom: row,
              right: Math.max(used.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      });
    });
    return used;
  }
}

function moveWith(one: Area, shifted: Area, by: number): Area {
  const inColumns = one.left >= shifted.left && one.right <= shifted.right;
  if (!inColumns || one.bottom < shifted.top) return one;
  const top = one.top >= shifted.top ? one.top + by : one.top;
  return { ...one, top, bottom: one.bottom + by };
}
