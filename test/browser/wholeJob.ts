import { calendarDate } from '../../src/core/calendarDate';
import { runReport } from '../../src/job/runJob';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import type { ExcelHost } from '../excel-host/excelHost';
import { workbookText } from '../excel-host/workbookText';

export interface WholeJob {
  readonly positions: string;
  readonly workbook: string;
  readonly roundTrips: number;
}

/** Reads the open workbook, does the whole job and writes its sheets, in whatever this runs: Node or a page. */
export async function wholeJob(
  excel: typeof Excel,
  inMemory: ExcelHost,
  file: string,
  asOf: string,
): Promise<WholeJob> {
  const date = calendarDate(asOf);
  if (date === null) throw new Error(`${asOf} is no date`);
  const port = excelWorkbook(excel, { file, requirementSets: inMemory });
  const options = { asOf: date, councils: [], year: null, profile: shippedProfile('d2'), meeting: null };
  const before = inMemory.workTrips.length;
  const { limits, sheets } = runReport([await port.snapshot()], options);
  await port.write(sheets);
  return {
    positions: JSON.stringify(limits.positions),
    workbook: workbookText(inMemory.workbook),
    roundTrips: inMemory.workTrips.length - before,
  };
}
