import type { LinePair } from '../spending/linePairs';
import type { SpendLine } from '../spending/spendLine';
import type { JudgedLine } from './judgement';

/** An accrual, what takes it back, and the invoice that it stood in for. Never all three null. */
export interface AccrualChain {
  readonly accrual: ChainLink | null;
  readonly reversal: ChainLink | null;
  readonly invoice: ChainLink | null;
  /** waiting: the ledgers end before a reversal could stand in them. */
  readonly standing: 'matched' | 'noReversal' | 'noAccrual' | 'waiting';
}

/** A posting with the reference that the working knows it by. */
export interface ChainLink {
  readonly ref: string;
  readonly line: SpendLine;
}

/** Accruals with their reversals side by side, in the order of the lines; what has no other half is there as well. */
export function accrualChains(
  lines: readonly JudgedLine[],
  pairs: ReadonlyMap<SpendLine, LinePair>,
): AccrualChain[] {
  const links = new Map<SpendLine, ChainLink>();
  for (const { line, ref } of lines) if (!links.has(line)) links.set(line, { line, ref });
  const invoices = new Map<SpendLine, SpendLine>();
  for (const [line, pair] of pairs) if (pair.is === 'accruedInvoice') invoices.set(pair.reversal, line);
  const linkOf = (line: SpendLine | undefined): ChainLink | null =>
    line === undefined ? null : (links.get(line) ?? null);
  const flags = new Map(lines.map((judged) => [judged.line, judged.flags]));
  return [...links.values()].flatMap((link): AccrualChain[] => {
    const { line } = link;
    const pair = pairs.get(line);
    const alone = { accrual: link, reversal: null, invoice: null };
    if (pair?.is === 'accrual') {
      const { reversal } = pair;
      return [
        {
          accrual: link,
          reversal: linkOf(reversal),
          invoice: linkOf(invoices.get(reversal)),
          standing: 'matched',
        },
      ];
    }
    if (pair?.is === 'standingAccrual') return [{ ...alone, standing: 'noReversal' }];
    if (pair?.is === 'reversal' && pair.accrual === null)
      return [{ accrual: null, reversal: link, invoice: linkOf(invoices.get(line)), standing: 'noAccrual' }];
    const isAccrual = pair === undefined && isAccrued(flags.get(line) ?? []);
    return isAccrual ? [{ ...alone, standing: 'waiting' }] : [];
  });
}

function isAccrued(flags: readonly string[]): boolean {
  return flags.includes('accrual') && !flags.includes('reversal');
}
