import { dateText } from '../core/calendarDate';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import { sourceText } from '../core/source';
import type { SpendLine } from '../spending/spendLine';
import type { LinePair } from '../spending/linePairs';
import type { LineFacts } from './lineRule';
import { costFlags, isForeignVat } from './moneyRules';

/** What stands beside a judgement, whichever rule made it: bookkeeping, the line's other half, VAT, another currency. */
export interface LineContext {
  readonly flags: readonly string[];
  /** Clauses, in the order in which they are read. */
  readonly reasons: readonly string[];
}

export function lineContext(facts: LineFacts): LineContext {
  const { conversion } = facts.portion.line;
  return {
    flags: flagsOf(facts),
    reasons: [pairReason(facts), conversion?.how ?? null, vatReason(facts)].filter((text) => text !== null),
  };
}

function flagsOf(facts: LineFacts): string[] {
  const { words, pair, portion } = facts;
  const flags: string[] = [];
  if (/\baccru/.test(words)) flags.push('accrual');
  if (/\brevers/.test(words)) flags.push('reversal');
  if (/\b(?:prepaid|prepayment|deposit|in advance)\b/.test(words)) flags.push('prepayment');
  if (portion.line.conversion) flags.push('converted');
  if (pair?.is === 'standingAccrual') flags.push('not-reversed');
  if (pair?.is === 'lateInvoice') flags.push('late-invoice');
  return [...flags, ...costFlags(facts)];
}

/** What is said of VAT that nobody refunds: where it stands, or what it stands on. */
function vatReason(facts: LineFacts): string | null {
  const { vatOn, irrecoverableVat: vat } = facts.portion.line;
  if (vatOn) return say.lines.vatOnLine({ net: poundsText(vatOn.amount), where: sourceText(vatOn.source) });
  if (vat != null && vat !== 0) return say.lines.vatBeside({ vat: poundsText(vat) });
  return isForeignVat(facts) ? say.lines.foreignVat : null;
}

/** Why an invoice is late, and where it stays; where a person has put it into another year, that is said with the year. */
function lateReason(
  { concerns, invoiced }: Extract<LinePair, { is: 'lateInvoice' }>,
  { year, bookedIn }: SpendLine,
): string | null {
  if (bookedIn !== undefined) return null;
  return say.lines.lateInvoice({ concerns, posted: year ?? '', invoiced: invoiced && dateText(invoiced) });
}

/** What the line's other half is, and where it stands. */
function pairReason({ pair, portion }: LineFacts): string | null {
  switch (pair?.is) {
    case 'accrual':
      return say.lines.reversedAt({ where: placesOf(pair.cancelled.reversals) });
    case 'standingAccrual':
      return say.lines.standingAccrual;
    case 'reversal':
      return pair.cancelled === null
        ? say.lines.reversalAlone
        : say.lines.reversalOf({ where: placesOf(pair.cancelled.accruals) });
    case 'accruedInvoice':
      return pair.over === 0
        ? say.lines.accruedInvoice({ where: placesOf(pair.reversals) })
        : say.lines.estimatedInvoice({
            where: placesOf(pair.reversals),
            by: poundsText(pence(Math.abs(pair.over))),
            isMore: pair.over > 0,
            year: portion.line.year ?? '',
          });
    case 'lateInvoice':
      return lateReason(pair, portion.line);
    default:
      return null;
  }
}

function placesOf(lines: readonly SpendLine[]): string {
  return lines.map(({ source }) => sourceText(source)).join('; ');
}
