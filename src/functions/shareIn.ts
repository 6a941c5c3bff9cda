import { plainText } from '../tables/cells/plainText';
import { readNumber } from '../tables/cells/readNumber';
import type { CellValue } from '../workbook/grid';

/** A number or a share as a number: "75%" is 0.75, as in Excel's own cells; null where it is neither. */
export function shareIn(value: CellValue): number | null {
  const percent = /^(.*?)\s*%$/.exec(typeof value === 'string' ? (plainText(value) ?? '') : '');
  const number = readNumber(percent === null ? value : (percent[1] ?? null)) ?? null;
  return number === null || percent === null ? number : number / 100;
}
