import { cellPosition } from '../../core/source';
import type { Area } from '../grid';
import { errorCode } from './explain';
import type { SheetEntry } from './inventory';
import type { RequirementSets } from './options';

/** What lies over the cells of one sheet. */
export interface SheetLayout {
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Errors after which asking for less would not help. */
const NOT_ABOUT_SIZE = new Set(['ItemNotFound', 'InactiveWorkbook', 'InvalidOperationInCellEditMode']);

/**
 * Merged areas, and hidden rows and columns where some are hidden and some are not, of all sheets in one round trip.
 *
 * Excel answers no merged areas at all for a range that has more than 512 (Excel.Range.getMergedAreasOrNullObject), and an
 * answer about very many rows can exceed 5 MB. Only then are sheets asked one by one, in halves of their rows. An Excel
 * before ExcelApi 1.13 is not asked for merged areas.
 */
export async function readLayouts(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
  sets: RequirementSets,
): Promise<ReadonlyMap<SheetEntry, SheetLayout>> {
  const filled = entries.flatMap((entry) => (entry.used === null ? [] : [{ entry, area: entry.used }]));
  const asked = filled.map((part) => ask(part, sets));
  const layouts = new Map<SheetEntry, SheetLayout>();
  try {
    await context.sync();
    filled.forEach((part, at) => layouts.set(part.entry, layoutOf(part, asked[at] ?? {})));
  } catch (fault) {
    if (NOT_ABOUT_SIZE.has(errorCode(fault) ?? '')) throw fault;
    for (const part of filled) layouts.set(part.entry, await layoutByHalves(context, part, sets));
  }
  return layouts;
}

/** Some rows of a sheet. */
interface Part {
  readonly entry: SheetEntry;
  readonly area: Area;
}

interface Asked {
  readonly merges?: Excel.RangeAreas;
  readonly rows?: Flags;
  readonly columns?: Flags;
}

type Flags = OfficeExtension.ClientResult<{ rowHidden?: boolean; columnHidden?: boolean }[]>;

async function layoutByHalves(
  context: Excel.RequestContext,
  part: Part,
  sets: RequirementSets,
): Promise<SheetLayout> {
  const { entry, area } = part;
  const asked = ask(part, sets);
  try {
    await context.sync();
    return layoutOf(part, asked);
  } catch (fault) {
    if (NOT_ABOUT_SIZE.has(errorCode(fault) ?? '') || area.top === area.bottom) throw fault;
    const middle = Math.floor((area.top + area.bottom) / 2);
    const upper = await layoutByHalves(context, { entry, area: { ...area, bottom: middle } }, sets);
    const lower = await layoutByHalves(context, { entry, area: { ...area, top: middle + 1 } }, sets);
    return joined(upper, lower);
  }
}

function joined(upper: SheetLayout, lower: SheetLayout): SheetLayout {
  // A merged area that spans the cut is in both halves.
  const known = new Set(upper.merges.map((merge) => JSON.stringify(merge)));
  return {
    merges: [...upper.merges, ...lower.merges.filter((merge) => !known.has(JSON.stringify(merge)))],
    hiddenRows: new Set([...upper.hiddenRows, ...lower.hiddenRows]),
    hiddenColumns: upper.hiddenColumns,
  };
}

function ask({ entry, area }: Part, sets: RequirementSets): Asked {
  const { sheet, rowsHidden, columnsHidden } = entry;
  const tellsHidden = sets.isSetSupported('ExcelApi', '1.9');
  const range = () => rangeOf(sheet, area);
  return {
    ...(sets.isSetSupported('ExcelApi', '1.13') ? { merges: askMerges(range()) } : {}),
    ...(tellsHidden && rowsHidden === null ? { rows: range().getRowProperties({ rowHidden: true }) } : {}),
    ...(tellsHidden && columnsHidden === null
      ? { columns: range().getColumnProperties({ columnHidden: true }) }
      : {}),
  };
}

function askMerges(range: Excel.Range): Excel.RangeAreas {
  const merges = range.getMergedAreasOrNullObject().untrack();
  merges.load('address');
  return merges;
}

function layoutOf({ entry, area }: Part, { merges, rows, columns }: Asked): SheetLayout {
  return {
    merges: merges === undefined ? [] : mergesIn(merges),
    hiddenRows: hiddenSet(rows, entry.rowsHidden, area.top, area.bottom),
    hiddenColumns: hiddenSet(columns, entry.columnsHidden, area.left, area.right),
  };
}

function hiddenSet(flags: Flags | undefined, all: boolean | null, from: number, to: number): Set<number> {
  if (all === true) return new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index));
  const hidden = new Set<number>();
  flags?.value.forEach(({ rowHidden, columnHidden }, index) => {
    if (rowHidden === true || columnHidden === true) hidden.add(from + index);
  });
  return hidden;
}

/** "Ledger!A1:F1,Ledger!A2:F2", sheet names quoted where they need to be. */
function mergesIn(asked: Excel.RangeAreas): Area[] {
  if (asked.isNullObject) return [];
  return [...asked.address.matchAll(/!\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)(?=,|$)/g)].flatMap(
    ([, left = '', top = '', right = '', bottom = '']) => {
      const first = cellPosition(left + top);
      const last = cellPosition(right + bottom);
      return first && last
        ? [{ top: first.row, left: first.column, bottom: last.row, right: last.column }]
        : [];
    },
  );
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const rows = area.bottom - area.top + 1;
  return sheet.getRangeByIndexes(area.top, area.left, rows, area.right - area.left + 1).untrack();
}
