import { financialYearOf, type FinancialYear } from '../core/financialYear';
import type { SpendLine } from '../spending/spendLine';

/**
 * The year whose ledger, and whose trial balance, holds a posting. A prepayment is booked before the year that it concerns; a
 * closing period is booked in the very year that it closes, whatever its date; a line that a person puts into another year stays
 * booked where it was.
 */
export function bookedYear({
  date,
  year,
  yearReason,
  bookedIn,
}: Pick<SpendLine, 'date' | 'year' | 'yearReason' | 'bookedIn'>): FinancialYear | null {
  if (bookedIn !== undefined) return bookedIn;
  if (yearReason === null || date === null || year === null) return year;
  const dated = financialYearOf(date);
  return dated !== null && dated < year ? dated : year;
}
