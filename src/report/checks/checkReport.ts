import type { Finding } from '../../core/finding';
import { costsSupplied } from './costsSupplied';
import { everySectionHasText } from './everySectionHasText';
import { numbersStand } from './numbersStand';
import { purposeMeetsRecommendations } from './purposeMeetsRecommendations';
import type { CheckedReport, ReportCheck } from './reportCheck';
import { sectionsAreKnown } from './sectionsAreKnown';
import { withinWordLimits } from './withinWordLimits';
import { yearsMeet } from './yearsMeet';

const CHECKS: readonly ReportCheck[] = [
  purposeMeetsRecommendations,
  yearsMeet,
  costsSupplied,
  everySectionHasText,
  withinWordLimits,
  sectionsAreKnown,
  numbersStand,
];

/** Everything the checks find in a report, in the order of the checks. Nothing here blocks. */
export function checkReport(report: CheckedReport): readonly Finding[] {
  return CHECKS.flatMap((check) =>
    check.find(report).map((found) => ({ rule: check.id, strength: check.strength, ...found })),
  );
}
