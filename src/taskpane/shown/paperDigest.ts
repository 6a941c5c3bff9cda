import type { ReportModel } from '../../report/reportModel';
import { renderText } from '../../report/text';
import { textsDigest } from '../../workbook/valuesDigest';

/** Tells one paper from another: every word and figure that is printed. */
export function paperDigest(model: ReportModel): string {
  return textsDigest([renderText(model)]);
}
