import { FormatRuns } from './formatRuns';
import { cellKey, type FormatClass, type Grid } from './grid';
import { MARKER_VERSION } from './marker';
import type { PlacedCell, PlacedSheet } from './placedSheet';

const CLASSES: Readonly<Record<PlacedCell['format'], FormatClass>> = {
  general: 'general',
  text: 'text',
  pounds: 'money',
  date: 'date',
  count: 'general',
  percent: 'percent',
};

/** A sheet of ours, or one handed over, as it would be read after it was written to a file of that name. */
export function gridOf(sheet: PlacedSheet, file: string): Grid {
  const { id, name, rows, tables, hiddenColumns } = sheet;
  const formats = new FormatRuns();
  const formulas = new Map<number, string>();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null) return;
      if (cell.value !== null) formats.note(row, column, CLASSES[cell.format]);
      if (cell.formula !== null) formulas.set(cellKey(row, column), cell.formula);
    }),
  );
  return {
    file,
    sheet: name,
    visibility: 'visible',
    rows: rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
    formats: formats.runs,
    formulas,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(hiddenColumns),
    tables: tables.map((table) => ({
      name: table.name,
      area: { top: table.headerRow, left: table.left, bottom: table.lastRow, right: table.right },
    })),
    names: [],
    doubts: new Map(),
    system1904: false,
    marker: sheet.isTheirs === true ? null : { sheetId: id, version: MARKER_VERSION },
  };
}
