import type { CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import { CUT_OFF_DAYS } from '../limits/choiceQuestions';
import { cutOff, type CutOff } from '../limits/cutOff';
import type { Limits } from '../limits/limitPositions';
import { reviewStanding, type EarlierRecord, type Review } from '../limits/staleness';
import { tieLedger, type Tie } from '../limits/tie';
import { tieYear } from '../limits/tieSheet';
import { earlierRecord, trialBalances } from './enteredRecord';
import { groundsOf } from './groundsOf';
import { handDecisions } from './handDecisions';
import type { Inputs } from './readInputs';

/** What an auditor asks of the limits beside the positions themselves. */
export interface LimitRecord {
  readonly ties: readonly Tie[];
  readonly cutOff: CutOff;
  readonly earlier: EarlierRecord;
  readonly review: Review;
  readonly findings: readonly Finding[];
}

/** Reconciliation, cut-off, and who signed what: over what people entered on sheets that they hand back. */
export function limitRecord(inputs: Inputs, limits: Limits, asOf: CalendarDate): LimitRecord {
  const { generated } = inputs;
  const { balances, findings } = trialBalances(generated);
  const earlier = earlierRecord(generated);
  const grounds = groundsOf({ inputs, limits, byHand: handDecisions(generated), asOf });
  const ties = tieLedger(limits, balances);
  const review = reviewStanding(grounds, earlier);
  const days = cutOffDays(limits);
  return {
    ties,
    cutOff: cutOff(limits.lines, days.days),
    earlier,
    review,
    findings: [...findings, ...days.findings, ...ties.flatMap(tieFinding), ...reviewFinding(review)],
  };
}

const STANDARD_DAYS = 14;
const MOST_DAYS = 92;

function cutOffDays({ choices }: Limits): { days: number; findings: Finding[] } {
  const choice = choices.register.find(({ id }) => id === CUT_OFF_DAYS);
  const given = choice?.value ?? '';
  const days = /^\d{1,3}(?: days?)?$/i.test(given) ? parseInt(given, 10) : 0;
  if (days >= 1 && days <= MOST_DAYS) return { days, findings: [] };
  const message = say.working.cutOffUnread({ given, used: STANDARD_DAYS });
  const source = choice?.recorded?.source ?? null;
  return {
    days: STANDARD_DAYS,
    findings: [{ rule: 'limits.choice', strength: 'warning', message, source }],
  };
}

function tieFinding(tie: Tie): Finding[] {
  if (tie.standing !== 'doesNotTie' || tie.against === null) return [];
  const by = poundsText(pence(Math.abs(tie.against)));
  return [
    {
      rule: 'limits.trial-balance',
      strength: 'error',
      message: say.working.balanceDiffers({ year: tieYear(tie), by }),
      source: null,
    },
  ];
}

function reviewFinding({ standing, sentence }: Review): Finding[] {
  return standing === 'stale' || standing === 'incomplete'
    ? [{ rule: 'limits.review', strength: 'warning', message: sentence, source: null }]
    : [];
}
