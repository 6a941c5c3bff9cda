import {
  isApiObject,
  textOf,
  wholeNumberOf,
  type ApiObject,
  type Argument,
  type RangeTarget,
} from '../apiObject';
import { addressOf, boundingArea, cellCountOf, heightOf, overlaps, widthOf } from '../area';
import { HostError, invalidArgument } from '../hostError';
import type { HostCell } from '../hostSheet';
import { conditionalFormatCollection } from './conditionalFormatObjects';
import { dataValidationObject } from './dataValidationObject';
import { formatObject } from './formatObjects';
import { sheetIdentity } from './sheetIdentity';

/** learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: 5,000,000 cells a read. */
const CELLS_PER_READ = 5_000_000;
/** "If the merged areas count in this range is more than 512, then this method will fail to return the result." */
const MERGED_AREAS = 512;

/** Excel.Range. */
export function rangeObject(target: RangeTarget): ApiObject {
  const { sheet, area } = target;
  return {
    type: 'Range',
    range: target,
    scalars: {
      Address: { get: () => `${quoted(sheet.name)}!${addressOf(area)}` },
      RowIndex: { get: () => area.top },
      ColumnIndex: { get: () => area.left },
      RowCount: { get: () => heightOf(area) },
      ColumnCount: { get: () => widthOf(area) },
      CellCount: { get: () => cellCountOf(area) },
      Values: {
        get: () => {
          sheet.workbook.valuesRead += cellCountOf(area);
          return read(target, (cell) => cell?.value ?? '');
        },
        set: (values) => enter(target, values),
      },
      Formulas: {
        get: () => read(target, (cell) => cell?.formula ?? cell?.value ?? ''),
        set: (formulas) => enter(target, formulas),
      },
      NumberFormat: {
        get: () => read(target, (cell) => cell?.numberFormat ?? 'General'),
        set: (formats) => giveNumberFormats(target, formats),
      },
      RowHidden: {
        get: () => all(area.top, area.bottom, sheet.hiddenRows),
        set: (hidden) => hide(target, sheet.hiddenRows, area.top, area.bottom, hidden),
      },
      ColumnHidden: {
        get: () => all(area.left, area.right, sheet.hiddenColumns),
        set: (hidden) => hide(target, sheet.hiddenColumns, area.left, area.right, hidden),
      },
    },
    navigation: {
      Worksheet: () => sheetIdentity(sheet),
      Format: () => formatObject(target),
      DataValidation: () => dataValidationObject(target),
      ConditionalFormats: () => conditionalFormatCollection(target),
    },
    methods: {
      _KeepReference: () => null,
      _ValidateArraySize: (rows, columns) => {
        if (rows !== heightOf(area) || columns !== widthOf(area))
          throw invalidArgument(`array of ${String(rows)} x ${String(columns)}`);
      },
      GetRow: (row) => {
        const top = area.top + wholeNumberOf(row, 'row');
        return rangeObject({ sheet, area: { ...area, top, bottom: top } });
      },
      GetColumn: (column) => {
        const left = area.left + wholeNumberOf(column, 'column');
        return rangeObject({ sheet, area: { ...area, left, right: left } });
      },
      GetBoundingRect: (other) => rangeObject({ sheet, area: boundingArea(area, rangeOf(other).area) }),
      GetMergedAreasOrNullObject: () => mergedAreasObject(target),
      GetRowProperties: () => flags(area.top, area.bottom, sheet.hiddenRows, 'rowHidden'),
      GetColumnProperties: () => flags(area.left, area.right, sheet.hiddenColumns, 'columnHidden'),
      GetSpillingToRangeOrNullObject: () => {
        // "Fails if applied to a range with more than one cell." (Excel.Range.getSpillingToRangeOrNullObject)
        if (cellCountOf(area) > 1) throw invalidArgument('the spill of several cells');
        const spill = sheet.spills.find(({ top, left }) => top === area.top && left === area.left);
        return spill ? rangeObject({ sheet, area: spill }) : null;
      },
      CopyFrom: (source, copyType) => copyValues(target, rangeOf(source), copyType),
      Clear: (applyTo) => clear(target, applyTo),
      Insert: (shift) => {
        if (shift !== 'Down') throw invalidArgument('cells are only inserted downwards');
        sheet.demandUnprotected();
        sheet.shift(area, 'down');
        return rangeObject(target);
      },
      Delete: (shift) => {
        if (shift !== 'Up') throw invalidArgument('cells are only deleted upwards');
        sheet.demandUnprotected();
        sheet.shift(area, 'up');
      },
      Merge: () => {
        sheet.demandUnprotected();
        // Excel refuses to merge cells of a table. Source: support.microsoft.com "Merge and unmerge cells".
        if (sheet.tables.some((table) => overlaps(table.area, area)))
          throw new HostError('InvalidOperation', 'in a table');
        sheet.merges.push(area);
      },
      Unmerge: () => {
        sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
      },
      Select: () => {
        sheet.workbook.activeSheet = sheet;
        sheet.workbook.selection = target;
        sheet.workbook.note({ kind: 'selected', sheet });
      },
    },
  };
}

function read<T>({ sheet, area }: RangeTarget, of: (cell: HostCell | undefined) => T): T[][] {
  if (cellCountOf(area) > CELLS_PER_READ) throw new HostError('RangeExceedsLimit', addressOf(area));
  return Array.from({ length: heightOf(area) }, (_, row) =>
    Array.from({ length: widthOf(area) }, (_, column) => of(sheet.cell(area.top + row, area.left + column))),
  );
}

/** "Values" pastes what cells show: nothing is entered, so nothing is coerced. */
function copyValues({ sheet, area }: RangeTarget, source: RangeTarget, copyType: Argument): void {
  sheet.demandUnprotected();
  if (copyType !== 'Values') throw invalidArgument(`copy of ${String(copyType)}`);
  if (heightOf(area) !== heightOf(source.area) || widthOf(area) !== widthOf(source.area))
    throw invalidArgument('a copy of another shape');
  const values = read(source, (cell) => cell?.value ?? '');
  values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const cell = sheet.touch(area.top + row, area.left + column);
      cell.value = value;
      cell.formula = null;
    }),
  );
  sheet.spills = sheet.spills.filter((spill) => !overlaps(spill, area));
  sheet.workbook.note({ kind: 'changed', sheet, by: 'addIn' });
}

function enter(target: RangeTarget, values: unknown): void {
  target.sheet.demandUnprotected();
  target.sheet.workbook.note({ kind: 'changed', sheet: target.sheet, by: 'addIn' });
  eachCell(target, values, (row, column, value) => target.sheet.enter(row, column, value));
}

/** A format that is given afterwards leaves what the cell already holds: "@" does not bring lost zeros back. */
function giveNumberFormats(target: RangeTarget, formats: unknown): void {
  target.sheet.demandUnprotected();
  eachCell(target, formats, (row, column, format) => {
    if (format !== null) target.sheet.touch(row, column).numberFormat = textOf(format, 'number format');
  });
}

/** Two-dimensional arrays must have the shape of the range: error InvalidArgument. One plain value goes to every cell. */
function eachCell(
  { area }: RangeTarget,
  values: unknown,
  use: (row: number, column: number, value: unknown) => void,
): void {
  const rows: readonly unknown[] = Array.isArray(values)
    ? values
    : new Array<unknown>(heightOf(area)).fill(values);
  if (rows.length !== heightOf(area)) throw invalidArgument(`${rows.length} rows for ${addressOf(area)}`);
  rows.forEach((cells, row) => {
    const line: readonly unknown[] = Array.isArray(cells)
      ? cells
      : new Array<unknown>(widthOf(area)).fill(cells);
    if (line.length !== widthOf(area)) throw invalidArgument(`${line.length} columns for ${addressOf(area)}`);
    line.forEach((value, column) => use(area.top + row, area.left + column, value));
  });
}

function clear({ sheet, area }: RangeTarget, applyTo: Argument): void {
  sheet.demandUnprotected();
  const lastRow = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= lastRow; row++) {
    for (
      let column = area.left;
      column <= Math.min(area.right, (sheet.rows[row]?.length ?? 0) - 1);
      column++
    ) {
      const cell = sheet.cell(row, column);
      if (cell && applyTo === 'Contents') sheet.enter(row, column, '');
      else if (cell && applyTo === 'Formats') Object.assign(cell, { look: {}, numberFormat: 'General' });
      else if (cell) delete sheet.rows[row]?.[column];
    }
  }
}

/** True or false where all rows or columns agree, else null. */
function all(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  const inside = [...hidden].filter((index) => index >= from && index <= to).length;
  return inside === 0 ? false : inside === to - from + 1 ? true : null;
}

function hide({ sheet }: RangeTarget, hidden: Set<number>, from: number, to: number, value: unknown): void {
  sheet.demandUnprotected();
  for (let index = from; index <= to; index++) {
    if (value === true) hidden.add(index);
    else hidden.delete(index);
  }
}

function flags(
  from: number,
  to: number,
  hidden: ReadonlySet<number>,
  name: string,
): Record<string, boolean>[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ [name]: hidden.has(from + index) }));
}

function mergedAreasObject({ sheet, area }: RangeTarget): ApiObject | null {
  const merges = sheet.merges.filter((merge) => overlaps(merge, area));
  if (merges.length > MERGED_AREAS) throw new HostError('GeneralException', `${merges.length} merged areas`);
  if (merges.length === 0) return null;
  const addresses = merges.map((merge) => `${quoted(sheet.name)}!${addressOf(merge)}`);
  return {
    type: 'RangeAreas',
    scalars: { Address: { get: () => addresses.join(',') }, AreaCount: { get: () => merges.length } },
    methods: { _KeepReference: () => null },
  };
}

function rangeOf(value: Argument): RangeTarget {
  if (!isApiObject(value) || !value.range) throw invalidArgument('range');
  return value.range;
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
