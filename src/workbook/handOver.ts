import type { PlacedSheet } from './placedSheet';

/**
 * A sheet that belongs to the person from the moment it is made: no marker, no row checks. It is read like any other sheet of
 * theirs, and never brought up to date. Lists too long for a validation rule stood in the hidden columns and go with them.
 */
export function handOver(sheet: PlacedSheet): PlacedSheet {
  return {
    ...sheet,
    isTheirs: true,
    width: sheet.visibleWidth,
    rows: sheet.rows.map((row) => row.slice(0, sheet.visibleWidth)),
    columnWidths: sheet.columnWidths.slice(0, sheet.visibleWidth),
    hiddenColumns: [],
    dropDowns: sheet.dropDowns.filter(({ source }) => !source.startsWith('$')),
  };
}
