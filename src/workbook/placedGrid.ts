import { markerFormula, readMarker } from './marker';
import { FormatRuns } from './formatRuns';
import type { FormatClass, Grid } from './grid';
import type { PlacedCell, PlacedSheet } from './placedSheet';

/** A sheet as it will be read again once it is written, without a workbook in between. */
export function placedGrid(sheet: PlacedSheet, file: string): Grid {
  const formats = new FormatRuns();
  for (const [row, cells] of sheet.rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell !== null && cell.value !== null) formats.note(row, column, FORMATS[cell.format]);
  return {
    file,
    sheet: sheet.name,
    visibility: 'visible',
    rows: sheet.rows.map((row) => row.map((cell) => cell?.value ?? null)),
    formats: formats.runs,
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(sheet.hiddenColumns),
    tables: sheet.tables.map(({ name, headerRow, lastRow, left, right }) => ({
      name,
      area: { top: headerRow, left, bottom: lastRow, right },
    })),
    names: [],
    doubts: new Map(),
    system1904: false,
    marker: sheet.isTheirs ? null : readMarker(markerFormula(sheet.id)),
  };
}

const FORMATS: Readonly<Record<PlacedCell['format'], FormatClass>> = {
  general: 'general',
  text: 'text',
  pounds: 'money',
  date: 'date',
  count: 'general',
  percent: 'percent',
};
