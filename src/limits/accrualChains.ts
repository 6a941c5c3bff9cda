import type { LinePair } from '../spending/linePairs';
import type { SpendLine } from '../spending/spendLine';
import type { JudgedLine } from './judgement';

/** An accrual, what takes it back, and the invoice that it stood in for. Never all three null. */
export interface AccrualChain {
  readonly accrual: ChainLink | null;
  readonly reversal: ChainLink | null;
  readonly invoice: ChainLink | null;
  /** together: one of several postings that cancel each other. waiting: the ledgers end before a reversal could stand in them. */
  readonly standing: 'matched' | 'together' | 'noReversal' | 'noAccrual' | 'waiting';
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
  const linksOf = (all: readonly SpendLine[]): ChainLink[] => all.flatMap((line) => links.get(line) ?? []);
  const invoices = invoicesByReversal(pairs);
  const flags = new Map(lines.map((judged) => [judged.line, judged.flags]));
  return [...links.values()].flatMap((link): AccrualChain[] => {
    const { line } = link;
    const pair = pairs.get(line);
    const alone = { accrual: link, reversal: null, invoice: null };
    if (pair?.is === 'accrual') {
      const { accruals, reversals } = pair.cancelled;
      if (accruals[0] !== line) return [];
      const paid = [...new Set(reversals.flatMap((reversal) => invoices.get(reversal) ?? []))];
      return sideBySide(linksOf(accruals), linksOf(reversals), linksOf(paid), 'matched');
    }
    if (pair?.is === 'standingAccrual') return [{ ...alone, standing: 'noReversal' }];
    if (pair?.is === 'reversal' && pair.cancelled === null)
      return sideBySide([], [link], linksOf(invoices.get(line) ?? []), 'noAccrual');
    const isAccrual = pair === undefined && isAccrued(flags.get(line) ?? []);
    return isAccrual ? [{ ...alone, standing: 'waiting' }] : [];
  });
}

/** A row for each posting of the longest side. */
function sideBySide(
  accruals: readonly ChainLink[],
  reversals: readonly ChainLink[],
  invoices: readonly ChainLink[],
  standing: 'matched' | 'noAccrual',
): AccrualChain[] {
  const rows = Math.max(accruals.length, reversals.length, invoices.length);
  return Array.from({ length: rows }, (_, at) => ({
    accrual: accruals[at] ?? null,
    reversal: reversals[at] ?? null,
    invoice: invoices[at] ?? null,
    standing: accruals.length > 0 && accruals.length + reversals.length > 2 ? 'together' : standing,
  }));
}

function invoicesByReversal(pairs: ReadonlyMap<SpendLine, LinePair>): Map<SpendLine, SpendLine[]> {
  const invoices = new Map<SpendLine, SpendLine[]>();
  for (const [line, pair] of pairs) {
    if (pair.is !== 'accruedInvoice') continue;
    for (const reversal of pair.reversals) invoices.set(reversal, [...(invoices.get(reversal) ?? []), line]);
  }
  return invoices;
}

function isAccrued(flags: readonly string[]): boolean {
  return flags.includes('accrual') && !flags.includes('reversal');
}
