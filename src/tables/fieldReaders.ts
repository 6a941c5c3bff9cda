import type { CellValue, Area, Grid } from '../workbook/grid';
import { moneyUnit } from './cells/moneyColumn';
import { settledColumn, type SettledColumn } from './columnReader';
import type { Header } from './header';
import type { TableKind } from './kind';
import { unitAround, type UnitAround } from './unitAround';

/** How one field of a table is read from its column. */
export interface FieldReader extends SettledColumn {
  /** The unit that stands outside the heading of a column of money. */
  readonly around: (UnitAround & { readonly applies: boolean }) | null;
  readonly field: string;
  /** Its place among the values of a row. */
  readonly at: number;
  readonly column: number;
  /** The field can make a row a record. */
  readonly needed: boolean;
  /** It holds figures or dates. */
  readonly typed: boolean;
  readonly money: boolean;
  readonly date: boolean;
  /** It has no cells of its own: it is what one value of the row leaves of another. */
  readonly sides?: { readonly plus: number; readonly minus: number };
}

/** The readers of all fields that a header names, settled by what stands below it; last the money between two sides, if the kind has them. */
export function fieldReaders(header: Header, area: Area, grid: Grid): FieldReader[] {
  const kind: TableKind = header.kind;
  const known = header.matches.flatMap((match) => {
    const field = kind.fields[match.field];
    return field ? [{ match, type: field.type }] : [];
  });
  const names = [grid.file, grid.sheet].filter((name) => name !== null);
  const readers = known.map(({ match, type }, at): FieldReader => {
    const values: CellValue[] = [];
    if (type !== 'text')
      for (let row = header.row + 1; row <= area.bottom; row += 1)
        values.push(grid.rows[row]?.[match.column] ?? null);
    const around = type === 'money' ? unitOutside(grid, header, match) : null;
    const sample = { header: match.header, values, system1904: grid.system1904, names };
    return {
      field: match.field,
      at,
      column: match.column,
      ...settledColumn(type, around?.applies === true ? { ...sample, unit: around.unit } : sample),
      around,
      needed: kind.rowNeeds.some((group) => group.includes(match.field)),
      typed: type !== 'text',
      money: type === 'money',
      date: type === 'date',
    };
  });
  return [...readers, ...betweenSides(kind, readers)];
}

/** A heading that names a unit settles it; one that says "£" makes another unit around the table doubtful. */
function unitOutside(
  grid: Grid,
  header: Header,
  match: { header: string; column: number },
): FieldReader['around'] {
  if (moneyUnit(match.header) !== 1) return null;
  const around = unitAround(grid, header, match.column);
  return around && { ...around, applies: !/£|\bgbp\b/i.test(match.header) };
}

/** The money of a table that gives it in two columns, debit and credit. */
function betweenSides({ sides }: TableKind, readers: readonly FieldReader[]): FieldReader[] {
  const plus = readers.find(({ field }) => field === sides?.plus);
  const minus = readers.find(({ field }) => field === sides?.minus);
  return sides && plus && minus
    ? [{ ...plus, field: sides.field, at: readers.length, sides: { plus: plus.at, minus: minus.at } }]
    : [];
}
