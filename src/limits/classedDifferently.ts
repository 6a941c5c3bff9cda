import { previousYear, type FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { addPence, poundsText } from '../core/pence';
import type { JudgedLine, Treatment } from './judgement';

/** Treatments that take a line out of the test's sum by a decision about what it is. Income is no such decision. */
const OUT: ReadonlySet<Treatment> = new Set(['excluded', 'otherPower']);

/**
 * Suppliers and cost centres that count in the year and not in its base, or the other way round: "twice the previous year" compares
 * like with like only where both years were measured alike. Either is named only where all of it changed sides: a cost centre, and a
 * large supplier, has lines of many sorts in every year.
 */
export function classedDifferently(lines: readonly JudgedLine[], year: FinancialYear): Finding[] {
  const before = previousYear(year);
  const own = lines.filter(
    ({ line, flags, route }) =>
      (line.year === year || line.year === before) &&
      (route === 'twinning' || route === 'otherPower') &&
      !flags.includes('income'),
  );
  return [
    ...changedSides(own, ({ line }) => line.supplier, say.positions.ofSupplier, [year, before]),
    ...changedSides(own, ({ line }) => line.costCentreName ?? line.costCentre, say.positions.ofCentre, [
      year,
      before,
    ]),
  ].sort((one, other) => (one.message < other.message ? -1 : 1));
}

function changedSides(
  lines: readonly JudgedLine[],
  nameOf: (line: JudgedLine) => string | null,
  called: (p: { name: string }) => string,
  [year, before]: readonly [FinancialYear, FinancialYear],
): Finding[] {
  const groups = new Map<string, JudgedLine[]>();
  for (const line of lines) {
    const name = nameOf(line);
    if (name === null) continue;
    const group = groups.get(name.toLowerCase());
    if (group) group.push(line);
    else groups.set(name.toLowerCase(), [line]);
  }
  return [...groups.values()].flatMap((group) => {
    const name = group.map((line) => nameOf(line) ?? '').sort()[0] ?? '';
    const what = called({ name });
    return [...change(group, what, before, year), ...change(group, what, year, before)];
  });
}

/** A finding where a group counts wholly in one year and is wholly left out in the other. */
function change(
  group: readonly JudgedLine[],
  what: string,
  countedIn: FinancialYear,
  outIn: FinancialYear,
): Finding[] {
  const inYear = (year: FinancialYear, holds: (line: JudgedLine) => boolean): JudgedLine[] =>
    group.filter((line) => line.line.year === year && holds(line));
  const counts = (line: JudgedLine): boolean => line.treatment === 'counted';
  const isOut = (line: JudgedLine): boolean => OUT.has(line.treatment);
  const out = inYear(outIn, isOut);
  const first = [...out].sort((one, other) => (one.ref < other.ref ? -1 : 1))[0];
  const alike = inYear(countedIn, isOut).length > 0 || inYear(outIn, counts).length > 0;
  if (!first || alike || inYear(countedIn, counts).length === 0) return [];
  return [
    {
      rule: 'limits.classed-differently',
      strength: 'warning',
      message: say.positions.classedDifferently({
        what,
        counted: countedIn,
        out: outIn,
        how: say.limits.treatmentNames[first.treatment],
        amount: poundsText(addPence(...out.map(({ amount }) => amount))),
      }),
      source: first.line.source,
    },
  ];
}
