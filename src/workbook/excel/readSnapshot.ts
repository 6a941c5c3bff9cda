import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import type { Grid, Snapshot } from '../grid';
import { takeInventory, type SheetEntry } from './inventory';
import { readCells } from './readCells';
import { readLayouts, type SheetLayout } from './readLayout';
import { readTargets } from './readTargets';
import type { GridCells } from './gridCells';
import type { ExcelWorkbookOptions } from './options';

/** The whole open workbook as plain data. Round trips: see `excelWorkbook`. */
export async function readSnapshot(
  context: Excel.RequestContext,
  options: ExcelWorkbookOptions,
  progress: (share: number) => void,
): Promise<Snapshot> {
  const { sheets, names, awaitsCalculation } = await takeInventory(context, options.requirementSets);
  const grids = await readGrids(context, sheets, options, progress);
  const findings = awaitsCalculation ? [notCalculated] : [];
  return { file: options.file, sha256: null, grids, names, findings };
}

const notCalculated: Finding = {
  rule: 'workbook.notCalculated',
  strength: 'warning',
  message: say.excel.awaitsCalculation(),
  source: null,
};

/** Some sheets with all that is on them. Round trips: 1, and one per 4 MB of cells. */
export async function readGrids(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
  options: ExcelWorkbookOptions,
  progress: (share: number) => void,
): Promise<Grid[]> {
  const targets = readTargets(entries);
  const layouts = await readLayouts(context, entries, options.requirementSets);
  const cells = await readCells(context, [...targets.values()], progress);
  return entries.map((entry) => {
    const target = targets.get(entry);
    return gridOf(entry, target && cells.get(target), layouts.get(entry), options);
  });
}

function gridOf(
  entry: SheetEntry,
  cells: GridCells | undefined,
  layout: SheetLayout | undefined,
  options: ExcelWorkbookOptions,
): Grid {
  return {
    file: options.file,
    sheet: entry.name,
    visibility: entry.visibility,
    rows: cells?.rows ?? [],
    formats: cells?.formats.runs ?? new Map(),
    formulas: cells?.formulas ?? new Map(),
    merges: layout?.merges ?? [],
    hiddenRows: layout?.hiddenRows ?? new Set(),
    hiddenColumns: layout?.hiddenColumns ?? new Set(),
    tables: entry.tables,
    names: entry.names,
    doubts: new Map(),
    system1904: options.system1904 ?? false,
    marker: entry.marker,
  };
}
