import type { Workbook } from 'exceljs';
import type { PlacedSheet } from '../placedSheet';
import { finishPackage } from './finishPackage';
import { writeSheet } from './writeSheet';

/**
 * Makes a workbook (.xlsx) of placed sheets: native tables and formulas with cached results, print set-up, markers. The same
 * sheets give the same bytes; no author, no time and no program name of anybody's is in them.
 *
 * @param title Title in the document properties; the first sheet's title where none is given.
 */
export async function writeWorkbookFile(
  sheets: readonly PlacedSheet[],
  title: string = titleOf(sheets),
): Promise<Uint8Array> {
  const workbook = await emptyWorkbook();
  for (const sheet of sheets) writeSheet(workbook.addWorksheet(sheet.name), sheet);
  const packed = await workbook.xlsx.writeBuffer();
  return finishPackage(new Uint8Array(packed), sheets, title);
}

/** The library weighs about a megabyte, so it is loaded only when something is written. */
async function emptyWorkbook(): Promise<Workbook> {
  // The default is the whole library under every module loader; its names are not.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.views = [WINDOW];
  return workbook;
}

/** Opens on the first sheet. Sizes in twentieths of a point. */
const WINDOW = {
  x: 0,
  y: 0,
  width: 24_000,
  height: 14_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
} as const;

function titleOf(sheets: readonly PlacedSheet[]): string {
  return String(sheets[0]?.rows[0]?.[0]?.value ?? '');
}
