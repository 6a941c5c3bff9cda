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
 * Excel answers no merged areas at all for a range that has more than 512 (Excel.Range.getMergedAreasOrNullObject). Only
 * then are sheets asked one by one, in halves of their rows. An Excel before ExcelApi 1.13 is not asked for merged areas.
 */
export async function readLayouts(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
  sets: RequirementSets,
): Promise<ReadonlyMap<SheetEntry, SheetLayout>> {
  const filled = entries.flatMap((entry) => (entry.used === null ? [] : [{ entry, used: entry.used }]));
  const hidden = filled.map(({ entry, used }) => askHidden(entry, used, sets));
  const merges = await readMerges(context, filled, sets);
  return new Map(
    filled.map(({ entry, used }, index) => [
      entry,
      {
        merges: merges[index] ?? [],
        hiddenRows: hiddenSet(hidden[index]?.rows, entry.rowsHidden, used.top, used.bottom),
        hiddenColumns: hiddenSet(hidden[index]?.columns, entry.columnsHidden, used.left, used.right),
      },
    ]),
  );
}

interface Filled {
  readonly entry: SheetEntry;
  readonly used: Area;
}

type Flags = OfficeExtension.ClientResult<{ rowHidden?: boolean; columnHidden?: boolean }[]>;

function askHidden({ sheet, rowsHidden, columnsHidden }: SheetEntry, used: Area, sets: RequirementSets) {
  const canAsk = sets.isSetSupported('ExcelApi', '1.9');
  const range = () => rangeOf(sheet, used);
  const rows: Flags | undefined =
    canAsk && rowsHidden === null ? range().getRowProperties({ rowHidden: true }) : undefined;
  const columns: Flags | undefined =
    canAsk && columnsHidden === null ? range().getColumnProperties({ columnHidden: true }) : undefined;
  return { rows, columns };
}

function hiddenSet(flags: Flags | undefined, all: boolean | null, from: number, to: number): Set<number> {
  if (all === true) return new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index));
  const hidden = new Set<number>();
  flags?.value.forEach(({ rowHidden, columnHidden }, index) => {
    if (rowHidden === true || columnHidden === true) hidden.add(from + index);
  });
  return hidden;
}

async function readMerges(
  context: Excel.RequestContext,
  filled: readonly Filled[],
  sets: RequirementSets,
): Promise<Area[][]> {
  if (!sets.isSetSupported('ExcelApi', '1.13')) {
    await context.sync();
    return [];
  }
  const asked = filled.map(({ entry, used }) => askMerges(entry, used));
  try {
    await context.sync();
    return asked.map(mergesIn);
  } catch (fault) {
    if (NOT_ABOUT_SIZE.has(errorCode(fault) ?? '')) throw fault;
    const one: Area[][] = [];
    for (const { entry, used } of filled) one.push(await mergesByHalves(context, entry, used));
    return one;
  }
}

async function mergesByHalves(context: Excel.RequestContext, entry: SheetEntry, area: Area): Promise<Area[]> {
  const asked = askMerges(entry, area);
  try {
    await context.sync();
    return mergesIn(asked);
  } catch (fault) {
    if (NOT_ABOUT_SIZE.has(errorCode(fault) ?? '') || area.top === area.bottom) throw fault;
    const middle = Math.floor((area.top + area.bottom) / 2);
    const upper = await mergesByHalves(context, entry, { ...area, bottom: middle });
    const lower = await mergesByHalves(context, entry, { ...area, top: middle + 1 });
    // An area that spans the cut is in both halves.
    const known = new Set(upper.map((merge) => JSON.stringify(merge)));
    return [...upper, ...lower.filter((merge) => !known.has(JSON.stringify(merge)))];
  }
}

function askMerges({ sheet }: SheetEntry, area: Area): Excel.RangeAreas {
  const merges = rangeOf(sheet, area).getMergedAreasOrNullObject().untrack();
  merges.load('address');
  return merges;
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
