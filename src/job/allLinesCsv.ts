import { csvCell } from '../core/csvCell';
import { decimalPounds } from '../core/pence';
import { sourceText } from '../core/source';
import type { Limits } from '../limits/limitPositions';
import type { JudgedLine } from '../limits/judgement';
import type { SpendLine } from '../spending/spendLine';

const HEADER = [
  'Line',
  'Date',
  'Financial year',
  'Supplier',
  'Description',
  'Amount',
  'Test',
  'Treatment',
  'Why',
  'Source',
];

/** Every ledger line with its treatment, as CSV with a BOM for Excel. Lines held partly for others stand once a part. */
export function allLinesCsv(limits: Limits): string {
  const judged = new Map<SpendLine, JudgedLine[]>();
  for (const line of limits.lines) judged.set(line.line, [...(judged.get(line.line) ?? []), line]);
  const rows = [HEADER.join(',')];
  const plain = limits.rest[0]?.reason ?? '';
  for (const line of limits.all) {
    const own = judged.get(line);
    if (own)
      for (const part of own)
        rows.push(row(line, part.ref, part.amount, part.route ?? '', part.treatment, part.reason));
    else rows.push(row(line, '', line.amount, 'notInternational', 'notInternational', plain));
  }
  return `\ufeff${rows.join('\r\n')}\r\n`;
}

function row(
  line: SpendLine,
  ref: string,
  amount: SpendLine['amount'],
  route: string,
  treatment: string,
  reason: string,
): string {
  return [
    csvCell(ref),
    line.date ?? '',
    line.year ?? '',
    csvCell(line.supplier ?? ''),
    csvCell(line.description ?? ''),
    decimalPounds(amount),
    route,
    treatment,
    csvCell(reason),
    csvCell(sourceText(line.source)),
  ].join(',');
}
