import { say } from '../../core/messages';
import { recordRuleOf } from '../housekeeping/composeDecision';
import { decisionFacts } from '../housekeeping/decisionFacts';
import type { ReportCheck } from './reportCheck';

/** What the record of the decision has to give and nobody has entered. */
export const recordComplete: ReportCheck = {
  id: 'report.decisionRecord',
  strength: 'hint',
  because: 'a decision of an executive, a member or an officer has to be recorded with its reasons',
  find: ({ input }) => {
    const facts = decisionFacts(input);
    const rule = recordRuleOf(facts);
    if (rule === null) return [];
    const { reasons, rejected, route } = facts.choices;
    const source = route?.given.source ?? null;
    const missing = [
      ...(rule.reasons && reasons === null ? [say.notices.checkReasons(rule)] : []),
      ...(rule.rejected && rejected === null ? [say.notices.checkRejected(rule)] : []),
    ];
    return missing.map((message) => ({ message, source }));
  },
};
