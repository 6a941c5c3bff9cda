import type { SpendLine } from './spendLine';

/** A line that is another one in all but what is given: its VAT, or the same posting in another year. */
export function derivedLine(line: SpendLine, own: Partial<SpendLine>): SpendLine {
  const { key, amount, date, year, yearReason, supplier, description, costCentre, costCentreName } = line;
  const { account, accountName, funder, power, treatment, partnership, example, query, source } = line;
  return {
    key,
    amount,
    date,
    year,
    yearReason,
    supplier,
    description,
    costCentre,
    costCentreName,
    account,
    accountName,
    funder,
    power,
    treatment,
    partnership,
    example,
    query,
    source,
    conversion: line.conversion ?? null,
    ledgerQuery: line.ledgerQuery ?? null,
    unconverted: line.unconverted ?? null,
    agreement: line.agreement ?? null,
    irrecoverableVat: line.irrecoverableVat ?? null,
    invoiced: line.invoiced ?? null,
    ...(line.decidedAt ? { decidedAt: line.decidedAt } : {}),
    ...(line.vatOn ? { vatOn: line.vatOn } : {}),
    ...(line.bookedIn === undefined ? {} : { bookedIn: line.bookedIn }),
    ...own,
  };
}
