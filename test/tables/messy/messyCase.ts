import fc from 'fast-check';
import type { CellValue, FormatClass, FormatRun, Grid } from '../../../src/workbook/grid';
import { gridOf } from '../gridOf';
import { dice, type Dice } from './dice';
import { DISTORTIONS, type Distortion, type DistortionName } from './distortions';
import { SHAPES } from './kinds/shapes';
import { aside, headerAt, laid, type Laid } from './laid';
import { plainTable, type Shape } from './plainTable';

/** One sheet or text file with all that is true of it. */
export interface MessyCase {
  readonly name: string;
  readonly grid: Grid;
  readonly tables: readonly PlacedTable[];
  readonly distortions: readonly DistortionName[];
}

/** A table as it lies on the sheet. */
export interface PlacedTable {
  readonly laid: Laid;
  readonly top: number;
  readonly left: number;
}

/** What a case is made from: fast-check makes these, and takes distortions away when one fails. */
export interface Recipe {
  readonly seed: number;
  readonly kind: number;
  readonly distortions: readonly DistortionName[];
}

export const recipe: fc.Arbitrary<Recipe> = fc.record({
  seed: fc.nat(),
  kind: fc.nat({ max: 11 }),
  distortions: fc.subarray(Object.keys(DISTORTIONS) as DistortionName[], { maxLength: 6 }),
});

export function messyCase({ seed, kind, distortions }: Recipe): MessyCase {
  const chance = dice(seed);
  const medium = chance.chance(0.4) ? 'text' : 'sheet';
  const shape = SHAPES[kind] ?? SHAPES[0];
  if (!shape) throw new Error('no kinds');
  const first = oneTable(shape, medium, distortions, chance);
  const tables = neighbours(first, medium, distortions, chance);
  const grid = gridFrom(tables, medium, first.table.title, chance);
  return { name: `${shape.kind} ${seed} ${distortions.join(' ')}`, grid, tables, distortions };
}

function oneTable(
  shape: Shape,
  medium: 'sheet' | 'text',
  names: readonly DistortionName[],
  chance: Dice,
): Laid {
  const chosen = Object.entries<Distortion>(DISTORTIONS).filter(([name]) => isDone(name, names));
  let table = plainTable(shape, chance);
  for (const [, distortion] of chosen) if (distortion.table) table = distortion.table(table, chance);
  let one = laid(table, medium, names.includes('mixedFormats'), chance);
  for (const [, distortion] of chosen) if (distortion.laid) one = distortion.laid(one, chance);
  return one;
}

/** A second table below the first or beside it. */
function neighbours(
  first: Laid,
  medium: 'sheet' | 'text',
  names: readonly DistortionName[],
  chance: Dice,
): PlacedTable[] {
  const placed = { laid: first, top: 0, left: 0 };
  const other = (): Laid =>
    oneTable(chance.pick(SHAPES.filter(({ kind }) => kind !== first.table.kind)), medium, [], chance);
  if (names.includes('stacked')) {
    const second = other();
    const title = chance.chance(0.5) ? [aside(second.table.title)] : [];
    const titled = { ...second, lines: [...title, ...second.lines] };
    return [placed, { laid: titled, top: first.lines.length + chance.whole(1, 3), left: 0 }];
  }
  if (names.includes('sideBySide') && !names.includes('blankColumnInside')) {
    return [
      placed,
      { laid: other(), top: Math.max(0, headerAt(first)), left: first.columns.length + chance.whole(1, 2) },
    ];
  }
  return [placed];
}

/** A table that states one wrong total states no second set of right ones. */
function isDone(name: string, names: readonly string[]): boolean {
  return names.includes(name) && !(name === 'rightTotals' && names.includes('wrongTotal'));
}

function gridFrom(
  tables: readonly PlacedTable[],
  medium: 'sheet' | 'text',
  title: string,
  chance: Dice,
): Grid {
  const rows: (CellValue[] | undefined)[] = [];
  const formats: (FormatClass[] | undefined)[] = [];
  for (const { laid: one, top, left } of tables) {
    one.lines.forEach((line, at) => {
      const row = (rows[top + at] ??= []);
      line.cells.forEach((cell, column) => {
        row[left + column] = cell.value;
        if (cell.format !== 'general') (formats[left + column] ??= [])[top + at] = cell.format;
      });
    });
  }
  const first = tables[0]?.laid;
  return gridOf(
    Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null)),
    {
      file: medium === 'text' ? 'download.csv' : 'book.xlsx',
      sheet: medium === 'text' ? null : chance.chance(0.4) ? title.slice(0, 31) : 'Sheet1',
      formats: new Map(Array.from(formats, (column, at) => [at, runsOf(column ?? [])] as const)),
      merges: first?.merges ?? [],
      hiddenRows: new Set(first?.hiddenRows),
      hiddenColumns: new Set(first?.hiddenColumns),
    },
  );
}

function runsOf(column: readonly (FormatClass | undefined)[]): FormatRun[] {
  const all = [...Array.from(column, (format) => format ?? 'general'), 'general' as const];
  return all.flatMap((format, from) => (format === (all[from - 1] ?? 'general') ? [] : [{ from, format }]));
}
