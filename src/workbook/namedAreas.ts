import { cellPosition } from '../core/source';
import type { Area, GridName } from './grid';

/** A name as the workbook defines it. */
export interface DefinedName {
  readonly name: string;
  /** Reference or formula, without "=". */
  readonly formula: string;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** No reference that a person made is as long; a longer formula is one that calculates. */
const LONGEST_REFERENCE = 4096;

/**
 * The ranges that names stand for, sheet by sheet: whole columns end with the last filled row. Names of formulas, constants,
 * lost references and other workbooks stand for no range here.
 *
 * @returns for a sheet and its number of filled rows, its ranges from top to bottom, by name where two begin in one cell.
 */
export function namedAreas(names: readonly DefinedName[]): (sheet: string, rows: number) => GridName[] {
  const bySheet = new Map<string, GridName[]>();
  for (const { name, formula } of names) {
    for (const { sheet, area } of referencesIn(formula)) {
      const known = bySheet.get(sheet.toLowerCase());
      const named = { name: withoutPrefix(name), area, purpose: purposeOf(name) };
      if (known) known.push(named);
      else bySheet.set(sheet.toLowerCase(), [named]);
    }
  }
  return (sheet, rows) =>
    (bySheet.get(sheet.toLowerCase()) ?? [])
      .map((named) => ({ ...named, area: endingAt(named.area, rows) }))
      .sort(downTheSheet);
}

function downTheSheet(one: GridName, other: GridName): number {
  const byPlace = one.area.top - other.area.top || one.area.left - other.area.left;
  return byPlace !== 0 ? byPlace : one.name < other.name ? -1 : 1;
}

/** Excel's own names, by what they are for. Source: ECMA-376 part 1, 18.2.5 (definedName). */
const PURPOSES: Readonly<Record<string, GridName['purpose']>> = {
  _filterdatabase: 'filter',
  criteria: 'filter',
  extract: 'filter',
  print_area: 'print',
  print_titles: 'print',
};

function purposeOf(name: string): GridName['purpose'] {
  return PURPOSES[withoutPrefix(name).toLowerCase()] ?? 'range';
}

/** Files write "_xlnm.Print_Area" where Excel itself says "Print_Area". */
function withoutPrefix(name: string): string {
  return name.replace(/^_xlnm\./i, '');
}

interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The areas of "Ledger!$A$3:$F$90" or "'My sheet'!$A:$C,'My sheet'!$F$1"; none where any part is something else. */
function referencesIn(formula: string): SheetArea[] {
  if (formula.length > LONGEST_REFERENCE) return [];
  const found: SheetArea[] = [];
  for (const part of partsOf(formula.trim())) {
    const match = REFERENCE.exec(part);
    const area = match === null ? null : areaOf(match[3] ?? '', match[4] ?? match[3] ?? '');
    if (match === null || area === null) return [];
    found.push({ sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', area });
  }
  return found;
}

const REFERENCE =
  /^(?:'((?:[^'[\]]|'')+)'|([^'"!:,()[\]\s]+))!(\$?[A-Z]{0,3}\$?\d{0,7})(?::(\$?[A-Z]{0,3}\$?\d{0,7}))?$/i;

/** Cut at commas, those inside quoted sheet names left out. */
function partsOf(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function areaOf(first: string, last: string): Area | null {
  const start = cornerOf(first, 0, 0);
  const end = cornerOf(last, LAST_ROW, LAST_COLUMN);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A corner of a range; what whole columns or whole rows leave unsaid is filled in. */
function cornerOf(reference: string, row: number, column: number): { row: number; column: number } | null {
  const bare = reference.replaceAll('$', '');
  if (/^[A-Z]+$/i.test(bare)) return cellPosition(`${bare}${row + 1}`);
  if (/^\d+$/.test(bare)) return { row: Number(bare) - 1, column };
  return cellPosition(bare);
}

function endingAt(area: Area, rows: number): Area {
  return area.bottom === LAST_ROW ? { ...area, bottom: Math.max(area.top, rows - 1) } : area;
}
