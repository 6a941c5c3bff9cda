import type { CalendarDate } from '../core/calendarDate';
import { dateText } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { deciderAt } from '../core/decider';
import { say } from '../core/messages';
import { NIL, pence, poundsText, type Pence } from '../core/pence';
import { sourceText, type Source } from '../core/source';
import { shareOut } from '../spending/shareOut';
import type { SpendLine } from '../spending/spendLine';
import type { Treatment } from './judgement';

/** One part of a line that a person split: a bulk travel invoice, a fare for members and officers. */
export interface SplitPart {
  /** Reference of the line, from the first column of the working. */
  readonly ref: string;
  readonly amount: Pence | null;
  readonly treatment: Treatment | null;
  readonly power: string | null;
  readonly by: string | null;
  readonly on: CalendarDate | null;
  readonly why: string | null;
  readonly source: Source;
}

/** A part that lacks nothing. */
export interface WholePart extends SplitPart {
  readonly amount: Pence;
}

/** The parts of each line, in the order they were entered. */
export function splitsByLine(parts: readonly SplitPart[]): ReadonlyMap<string, readonly SplitPart[]> {
  const lines = new Map<string, SplitPart[]>();
  for (const part of parts) lines.set(part.ref, [...(lines.get(part.ref) ?? []), part]);
  return lines;
}

/** The parts of a line where all are whole and add up to it, to the penny; else the sentence that says what is wrong. */
export function partsOf(parts: readonly SplitPart[], amount: Pence): readonly WholePart[] | string {
  const ref = parts[0]?.ref ?? '';
  const whole = parts.filter(isWhole);
  if (whole.length < parts.length) return say.lines.splitIncomplete({ ref });
  const sum = whole.reduce((total, part) => total + part.amount, 0);
  if (sum === amount) return whole;
  return say.lines.splitOffBy({
    ref,
    parts: poundsText(pence(sum)),
    line: poundsText(amount),
    difference: poundsText(pence(Math.abs(sum - amount))),
    isOver: sum > amount,
  });
}

/** The VAT of a split line in proportion to the line's parts, to the penny; the sentence that says so where these cannot be followed. */
export function vatPartsOf(
  parts: readonly SplitPart[],
  amount: Pence,
  line: Pick<SpendLine, 'source'>,
): readonly WholePart[] | string {
  const whole = parts.filter(isWhole);
  const sum = whole.reduce((total, part) => total + part.amount, 0);
  if (whole.length < parts.length || sum === 0)
    return say.lines.vatOfSplit({ where: sourceText(line.source) });
  const shares = shareOut(
    amount,
    whole.map((part) => part.amount),
  );
  return whole.map((part, at) => ({ ...part, amount: shares[at] ?? NIL }));
}

/** Who decided on a part, when and why. */
export function partDecision({ by, on, why, source }: SplitPart): string {
  return say.lines.byHand({ who: by && deciderAt(by, source), when: on === null ? null : dateText(on), why });
}

/** A split is refused as a whole, at the cell of its first part. */
export function splitFinding(parts: readonly SplitPart[], message: string): Finding {
  return { rule: 'limits.split', strength: 'error', message, source: parts[0]?.source ?? null };
}

/** Splits of lines that are not in the ledgers. */
export function unknownSplits(
  splits: ReadonlyMap<string, readonly SplitPart[]>,
  references: Iterable<string>,
): Finding[] {
  if (splits.size === 0) return [];
  const known = new Set(references);
  return [...splits]
    .filter(([ref]) => !known.has(ref))
    .map(([ref, parts]) => splitFinding(parts, say.lines.splitLineUnknown({ ref })));
}

function isWhole(part: SplitPart): part is WholePart {
  return part.amount !== null && (part.treatment !== null || part.power !== null) && part.by !== null;
}
