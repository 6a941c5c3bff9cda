import { financialYear, financialYearOf, type FinancialYear } from '../core/financialYear';
import { calendarDate } from '../core/calendarDate';

const NAMED = /(?<![\w/-])(20\d{2})(?:\s?[/-]\s?(\d{4}|\d{2}))?(?![\w/-])/g;

/**
 * The financial years that a text names, in its order: "2024/25" is itself, and "2024" the latest that it can mean, the one that
 * begins in it.
 */
export function yearsNamed(text: string): FinancialYear[] {
  return [...text.matchAll(NAMED)].flatMap(([, first = '', second]) => {
    const pair = second === undefined ? null : financialYear(`${first}/${second}`);
    const december = calendarDate(`${first}-12-31`);
    const year = second === undefined ? december && financialYearOf(december) : pair;
    return year === null ? [] : [year];
  });
}
