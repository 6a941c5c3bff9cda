import { span } from '../core/calendarDate';
import { alike } from './alike';
import type { SpendLine } from './spendLine';

/** Accruals and the postings that take them back: their sums are opposite. Usually one of each. */
export interface Cancelled {
  readonly accruals: readonly SpendLine[];
  readonly reversals: readonly SpendLine[];
}

/** What belongs together, narrowest first: a wider step sees only what the ones before it left. */
const TOGETHER: readonly ((line: SpendLine) => unknown)[] = [
  // One posting.
  (line) => line,
  // One payment in several lines.
  alike,
  // One journal for several accruals, or several for one.
  (line) => `${placeOf(line)}|${dayOf(line)}`,
  // All that a year's close left open at a cost centre.
  (line) => `${placeOf(line)}|${line.year ?? ''}`,
];

/**
 * Which accruals are taken back by which postings: at the same cost centre, of the opposite sum, and no older than they are. Several
 * accruals may be taken back in one posting, and one in several.
 *
 * @param accruals oldest first, as are the reversals.
 */
export function cancelledAccruals(
  accruals: readonly SpendLine[],
  reversals: readonly SpendLine[],
): Cancelled[] {
  const done = new Set<SpendLine>();
  return TOGETHER.flatMap((together) => {
    const isOpen = (line: SpendLine): boolean => !done.has(line);
    const found = matched(
      grouped(accruals.filter(isOpen), together),
      grouped(reversals.filter(isOpen), together),
    );
    for (const one of found) for (const line of [...one.accruals, ...one.reversals]) done.add(line);
    return found;
  });
}

function matched(accrued: readonly SpendLine[][], reversed: readonly SpendLine[][]): Cancelled[] {
  const waiting = new Map<string, SpendLine[][]>();
  for (const reversals of reversed) {
    const key = placeAndSum(reversals, -1);
    const same = waiting.get(key);
    if (same) same.push(reversals);
    else waiting.set(key, [reversals]);
  }
  return accrued.flatMap((accruals) => {
    const same = waiting.get(placeAndSum(accruals, 1)) ?? [];
    const last = dayOf(accruals.at(-1));
    const at = same.findIndex(([first]) => last <= dayOf(first));
    const [reversals] = at < 0 ? [] : same.splice(at, 1);
    return reversals ? [{ accruals, reversals }] : [];
  });
}

function grouped(lines: readonly SpendLine[], together: (line: SpendLine) => unknown): SpendLine[][] {
  const groups = new Map<unknown, SpendLine[]>();
  for (const line of lines) {
    const key = together(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

function placeAndSum(lines: readonly SpendLine[], sign: 1 | -1): string {
  const [first] = lines;
  const sum = lines.reduce((total, { amount }) => total + amount, 0) * sign;
  return `${first === undefined ? '' : placeOf(first)}|${sum === 0 ? 0 : sum}`;
}

function placeOf({ costCentre, costCentreName }: SpendLine): string {
  return costCentre ?? costCentreName ?? '';
}

function dayOf(line: SpendLine | undefined): string {
  return line?.date == null ? '' : span(line.date).first;
}
