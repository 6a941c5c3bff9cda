import { financialYearOf, type FinancialYear } from '../core/financialYear';
import type { SpendLine } from '../spending/spendLine';

/**
 * The year whose ledger, and whose trial balance, holds a posting. A prepayment is booked before the year that it concerns; a
 * closing period is booked in the very year that it closes, whatever its date.
 */
export function bookedYear({
  date,
  year,
  yearReason,
}: Pick<SpendLine, 'date' | 'year' | 'yearReason'>): FinancialYear | null {
  if (yearReason === null || date === null || year === null) return year;
  const dated = financialYearOf(date);
  return dated !== null && dated < year ? dated : year;
}
