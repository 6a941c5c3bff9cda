import { say } from '../core/messages';
import { cellPosition } from '../core/source';
import type { RangeCells } from '../workbook/rangeGrid';

/** "Ledger!A1:F200", "'Budget 2018'!B2", "[council.xlsx]Ledger!A1": sheet and first cell. */
const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})(?::|$)/i;

/** Where a range lies, from the address that Excel gives for it; null where it lies nowhere, as the result of another formula. */
export function rangePlace(address: unknown): RangeCells['at'] {
  const match = typeof address === 'string' ? ADDRESS.exec(address) : null;
  const first = match === null ? null : cellPosition(match[3] ?? '');
  if (match === null || first === null) return null;
  const sheet = (match[1]?.replaceAll("''", "'") ?? match[2] ?? '').replace(/^.*\]/, '');
  return { workbook: say.functions.thisWorkbook, sheet, ...first };
}
