import type { SpendLine } from './spendLine';

/**
 * What two lines share that are alike in all but amount and number: parts of one payment, whoever split it. Sums are shared out and
 * held against each other by such groups, so that a payment in two lines comes to the same as in one.
 */
export function alike(line: SpendLine): string {
  const { date, year, supplier, description, costCentre, costCentreName, account, accountName } = line;
  const { funder, power, treatment, partnership } = line;
  return [
    ...[date, year, supplier, description, costCentre, costCentreName, account, accountName],
    ...[funder, power, treatment, partnership],
  ].join('|');
}

/** Lines in groups of those that are alike, by name, whatever the order they came in. */
export function alikeGroups(lines: readonly SpendLine[]): SpendLine[][] {
  const groups = new Map<string, SpendLine[]>();
  for (const line of lines) {
    const key = alike(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => group.sort((one, other) => one.amount - other.amount));
}
