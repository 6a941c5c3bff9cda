import { dateText } from '../core/calendarDate';
import { nextYear, previousYear, type FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { decider } from '../core/decider';
import { say } from '../core/messages';
import { derivedLine } from '../spending/derivedLine';
import type { LinePair } from '../spending/linePairs';
import type { SpendLine } from '../spending/spendLine';
import { bookedYear } from './bookedYear';
import { deciderText, type Choices } from './choices';
import type { HandDecision, JudgedLine } from './judgement';

export interface YearsGiven {
  readonly pairs: ReadonlyMap<SpendLine, LinePair>;
  readonly references: ReadonlyMap<SpendLine, string>;
  readonly choices: Pick<Choices, 'lateInvoices'>;
  readonly byHand: ReadonlyMap<string, HandDecision>;
}

/**
 * The lines that people put into another year, by the lines they were: one by one, or all late invoices by a choice. The year that
 * a person gives a line goes before the choice. Without either a late invoice stays in the year that it was posted in, whose
 * accounts were charged with it: those of the year before were closed without it.
 *
 * Source: accruals accounting puts a cost into the year of what was bought; what becomes of one that nobody accrued, neither the
 * handbook nor the Act says, so the choice is the council's.
 */
export function linesInOtherYears(
  lines: readonly SpendLine[],
  given: YearsGiven,
): ReadonlyMap<SpendLine, SpendLine> {
  const moved = new Map<SpendLine, SpendLine>();
  for (const line of lines) {
    if (line.vatOn) continue;
    const answer = otherYear(line, given);
    if (answer === null || answer.year === line.year) continue;
    moved.set(line, derivedLine(line, { ...answer, bookedIn: bookedYear(line) }));
  }
  // VAT goes with the line that it stands beside.
  for (const line of lines) {
    const posting = line.vatOn && moved.get(line.vatOn);
    if (!posting) continue;
    const { year, yearReason } = posting;
    moved.set(line, derivedLine(line, { year, yearReason, bookedIn: bookedYear(line), vatOn: posting }));
  }
  return moved;
}

/** The question about each late invoice that nobody has answered, at its cell. */
export function lateInvoiceQuestions(
  lines: readonly JudgedLine[],
  { choices, byHand }: Pick<YearsGiven, 'choices' | 'byHand'>,
): Finding[] {
  if (choices.lateInvoices !== null) return [];
  return lines.flatMap(({ line, ref, flags, treatment }): Finding[] => {
    const counts = treatment === 'counted' || treatment === 'queried';
    if (!flags.includes('late-invoice') || !counts || line.vatOn || byHand.get(ref)?.year) return [];
    const posted = line.year;
    if (posted === null) return [];
    const message = say.lines.lateInvoiceAsked({
      concerns: previousYear(posted),
      posted,
      next: nextYear(posted),
    });
    return [{ rule: 'limits.late-invoice', strength: 'warning', message, source: line.source }];
  });
}

function otherYear(
  line: SpendLine,
  { pairs, references, choices, byHand }: YearsGiven,
): { year: FinancialYear; yearReason: string } | null {
  const hand = byHand.get(references.get(line) ?? '');
  const posted = line.year ?? say.limits.yearUnknown;
  if (hand?.year) {
    const { year, by, on, why } = hand;
    const who = say.lines.byHand({
      who: by && decider(by, say.deciders.namedBesideLine),
      when: on ? dateText(on) : null,
      why: why ?? null,
    });
    return { year, yearReason: say.lines.yearByHand({ year, posted, who }) };
  }
  const pair = pairs.get(line);
  const { lateInvoices: choice } = choices;
  if (pair?.is !== 'lateInvoice' || choice?.value !== 'concerned') return null;
  const who = deciderText(choice.recorded);
  return {
    year: pair.concerns,
    yearReason: say.lines.lateByChoice({ year: pair.concerns, posted, who }),
  };
}
