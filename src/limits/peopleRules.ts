import { say } from '../core/messages';
import { HANDBOOK, onTest, testOf, type LineFacts, type LineRule, type RuleJudgement } from './lineRule';
import { visitPower } from './powers';

const TRAVEL =
  /\b(?:travel|flights?|air ?fare|fares?|rail|hotel|accommodation|visit|delegation|subsistence|visas?)\b/;
const MEMBERS =
  /\b(?:members?|councillors?|cllrs?|mayor(?:al)?|lord mayor|leader of the council|civic head|provost)\b/;
const OFFICERS =
  /\b(?:officers?|chief executive|(?:deputy |assistant |executive )?directors?|staff|heads? of (?!(?:state|delegation|government|the delegation)\b)[a-z]+|(?:town|city|county) clerk|(?:service|policy|project|programme|partnerships?|development|democratic services|international) (?:manager|lead)|monitoring officer|section 151)\b/;
const STAFF =
  /\b(?:salar(?:y|ies)|wages|employees?|staff(?:ing)? (?:time|costs?|recharge)|pension|national insurance|overtime)\b/;
const AGENCY =
  /\b(?:agency (?:staff|workers?|worker costs)|temporary staff|interim (?:staff|officer|manager))\b/;
const TRAINING =
  /\b(?:(?:staff|officers?|employees?) training|training (?:for|of) (?:staff|officers?|employees?)|staff development)\b/;
const CHARGES = /\b(?:charges? for services|fees and charges|consultancy income|fee income)\b/;

/** Words of a reception at home: another power, and no travel. */
export const INCOMING =
  /\b(?:hosting|hospitality|reception|incoming|inward|receiving|civic dinner|welcome)\b/;

export const TRAVEL_RULES: readonly LineRule[] = [
  {
    id: 'members-visit',
    source: `${HANDBOOK}; Local Government Act 1972 s.176`,
    applies: ({ words }) =>
      TRAVEL.test(words) && MEMBERS.test(words) && !OFFICERS.test(words) && !INCOMING.test(words),
    judge: (facts) =>
      onTest(
        facts,
        'queried',
        say.limits.membersVisit({ power: visitPower(facts.nation)?.name ?? null }),
        'members-visit',
      ),
  },
  {
    id: 'officers-travel',
    source: 'Local Government Act 1972 s.176 names members only',
    applies: ({ words }) =>
      TRAVEL.test(words) && OFFICERS.test(words) && !INCOMING.test(words) && !STAFF.test(words),
    judge: (facts) => onTest(facts, 'queried', officersTravel(facts), 'officers-travel'),
  },
];

export const STAFF_RULES: readonly LineRule[] = [
  {
    id: 'agency-staff',
    source: `open choice: "staffing" (${HANDBOOK}) with or without agency staff`,
    applies: ({ words }) => AGENCY.test(words),
    judge: (facts) =>
      staffOrNot(facts, 'agency', facts.choices.agencyStaff, {
        asked: say.lines.agencyStaffAsked,
        staffing: say.lines.agencyStaffing,
        other: say.lines.agencyService,
        either: say.lines.agencyEither,
      }),
  },
  {
    id: 'staff-training',
    source: `open choice: "staffing" (${HANDBOOK}) with or without training`,
    applies: ({ ownWords, group }) =>
      TRAINING.test(ownWords) || (group === 'employees' && /\btraining\b/.test(ownWords)),
    judge: (facts) =>
      staffOrNot(facts, 'training', facts.choices.staffTraining, {
        asked: say.lines.trainingAsked,
        staffing: say.lines.trainingStaffing,
        other: say.lines.trainingCost,
        either: say.lines.trainingEither,
      }),
  },
  {
    id: 'staff-costs',
    source: HANDBOOK,
    applies: ({ words, group }) => group === 'employees' || STAFF.test(words),
    judge: (facts) => {
      const excluded = isStaffingOut(facts);
      const reason =
        testOf(facts) === 'assistance'
          ? say.limits.staffAssistance
          : excluded
            ? say.limits.staffTwinningOut
            : say.limits.staffTwinningIn;
      return onTest(facts, excluded ? 'excluded' : 'counted', reason, 'staff');
    },
  },
  {
    id: 'charges-for-services',
    source: HANDBOOK,
    applies: (facts) => CHARGES.test(facts.words) && testOf(facts) === 'assistance',
    judge: (facts) => onTest(facts, 'excluded', say.limits.chargesForServices, 'charges'),
  },
];

/** Whether staffing is left out of the test that the line falls under. */
function isStaffingOut(facts: LineFacts): boolean {
  return testOf(facts) === 'assistance' || facts.choices.staffInTwinning === 'excluded';
}

/** Asks only where the answer changes a sum. */
function staffOrNot(
  facts: LineFacts,
  flag: string,
  chosen: 'staffing' | 'service' | 'cost' | null,
  says: Readonly<Record<'asked' | 'staffing' | 'other' | 'either', string>>,
): RuleJudgement {
  if (!isStaffingOut(facts)) return onTest(facts, 'counted', says.either, flag);
  if (chosen === null) return onTest(facts, 'queried', says.asked, flag);
  return chosen === 'staffing'
    ? onTest(facts, 'excluded', says.staffing, flag)
    : onTest(facts, 'counted', says.other, flag);
}

function officersTravel(facts: LineFacts): string {
  if (MEMBERS.test(facts.words)) return say.lines.mixedTravel;
  return testOf(facts) === 'assistance' ? say.lines.officersTravelAssistance : say.limits.officersTravel;
}
