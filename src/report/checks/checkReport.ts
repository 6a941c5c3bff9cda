import type { Finding } from '../../core/finding';
import { choicesUnderstood } from './choicesUnderstood';
import { costsSupplied } from './costsSupplied';
import { everySectionHasText } from './everySectionHasText';
import { exemptAsked } from './exemptAsked';
import { exemptGrounded } from './exemptGrounded';
import { exemptKept } from './exemptKept';
import { flagIsKnown } from './flagIsKnown';
import { meetingAhead } from './meetingAhead';
import { noticesGiven } from './noticesGiven';
import { numbersStand } from './numbersStand';
import { papersMayBeListed } from './papersMayBeListed';
import { purposeMeetsRecommendations } from './purposeMeetsRecommendations';
import { recordComplete } from './recordComplete';
import type { CheckedReport, ReportCheck } from './reportCheck';
import { sectionsAreKnown } from './sectionsAreKnown';
import { withinWordLimits } from './withinWordLimits';
import { yearsMeet } from './yearsMeet';

const CHECKS: readonly ReportCheck[] = [
  flagIsKnown,
  purposeMeetsRecommendations,
  yearsMeet,
  costsSupplied,
  everySectionHasText,
  withinWordLimits,
  sectionsAreKnown,
  numbersStand,
  choicesUnderstood,
  meetingAhead,
  noticesGiven,
  recordComplete,
  exemptKept,
  exemptGrounded,
  papersMayBeListed,
  exemptAsked,
];

/** Everything the checks find in a report, in the order of the checks. Nothing here blocks. */
export function checkReport(report: CheckedReport): readonly Finding[] {
  return CHECKS.flatMap((check) =>
    check.find(report).map((found) => ({ rule: check.id, strength: check.strength, ...found })),
  );
}
