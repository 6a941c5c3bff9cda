import { say } from '../core/messages';
import type { International } from '../spending/international';
import type { Portion } from '../spending/heldForOthers';
import { textOf } from '../spending/spendLine';
import type { Judgement, Treatment } from './judgement';
import type { Choices } from './choices';
import { visitPower, type Nation } from './powers';

/** All that a rule may look at. */
export interface LineFacts {
  readonly portion: Portion;
  /** Description, supplier, account and cost centre in lower case. */
  readonly words: string;
  readonly found: International;
  readonly nation: Nation | null;
  readonly choices: Choices;
}

/** One reason why a line is treated as it is. The first rule that applies decides. */
export interface LineRule {
  readonly id: string;
  readonly source: string;
  readonly applies: (facts: LineFacts) => boolean;
  readonly judge: (facts: LineFacts) => Omit<Judgement, 'rule'>;
}

const GRANT =
  /\b(?:grants?|donations?|loans?|guarantees?|indemnit(?:y|ies)|share capital|loan capital|subsid(?:y|ies))\b/;
const APPEAL = /\b(?:disaster|relief|appeal|emergency aid|humanitarian)\b/;
const STAFF =
  /\b(?:salar(?:y|ies)|wages|employees?|staff(?:ing)? (?:time|costs?|recharge)|pension|national insurance|agency staff|overtime)\b/;
const CHARGES = /\b(?:charges? for services|fees and charges|consultancy income|fee income)\b/;
const INCOME = /\b(?:income|contribution from|sponsorship|ticket sales|grant received|donation received)\b/;
const FUNDER =
  /\b(?:european commission|european union|eu[- ]funded|eu|interreg|erasmus\+?|comenius|leonardo|horizon|europe for citizens|praxis|structural funds?|ukaid|uk aid|dfid|fcdo|foreign (?:and commonwealth )?office|know[- ]how fund|united nations|undp|unesco|world bank|council of europe|commonwealth)\b/i;
const REFERENCE =
  /\b(?:agreement|contract|grant|ref(?:erence)?|scheme)\.?\s*(?:no\.?|number|ref\.?)?\s*[:#]?\s*([a-z]{0,10}[-/]?\d[\w/-]{2,})/i;
const TRAVEL =
  /\b(?:travel|flights?|air ?fare|fares?|rail|hotel|accommodation|visit|delegation|subsistence|visas?)\b/;
const MEMBERS =
  /\b(?:members?|councillors?|cllrs?|mayor(?:al)?|lord mayor|leader of the council|civic head|provost)\b/;
const OFFICERS = /\b(?:officers?|chief executive|director|staff)\b/;
const INCOMING = /\b(?:hosting|hospitality|reception|incoming|inward|receiving|civic dinner|welcome)\b/;
const ASSISTANCE =
  /\b(?:technical (?:assistance|advice|co-?operation|project)|capacity building|good governance|development co-?operation|overseas development|municipal development|advice to|training (?:for|of) .*overseas|water sanitation|maternity wing)\b/;

/**
 * The order of the questions, after "is it international at all": whose money, grant or not, who funds it, which power, and only
 * then the test. Nothing here decides a power for the council.
 */
export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'maybe-partner',
    source: 'docs/sources.md, Spending: a name alone shows little',
    applies: ({ found }) => found.international && found.by === 'maybePartner',
    judge: ({ found }) => ({
      ...nothing('twinning', 'queried'),
      reason: say.limits.maybePartner({ partner: found.international ? (found.partner?.partner ?? '') : '' }),
    }),
  },
  {
    id: 'recharge',
    source: 'docs/sources.md, Spending: money held for partners is not the council’s own',
    applies: ({ portion }) => portion.share === 'recharge' || portion.share === 'held',
    judge: ({ portion, words, found }) => ({
      ...nothing(routeOf(words, found), 'heldForOthers'),
      flags: [portion.share === 'recharge' ? 'recharge' : 'recharged'],
      reason: portion.reason ?? '',
    }),
  },
  {
    id: 'grant',
    source: 'Local Government (Overseas Assistance) Act 1993 s.1(6)',
    applies: ({ words, portion }) =>
      GRANT.test(words) && !INCOME.test(words) && !(FUNDER.test(words) && fundingReference(portion) !== null),
    judge: ({ words, found }) => ({
      ...nothing(APPEAL.test(words) ? 'assistance' : routeOf(words, found), 'queried'),
      flags: ['grant'],
      reason: say.limits.grant,
    }),
  },
  {
    id: 'externally-funded',
    source: 'handbook, "Powers and funding": no specific limit for schemes wholly or partly so funded',
    applies: ({ words, portion }) =>
      (FUNDER.test(words) || portion.line.funder !== null) && fundingReference(portion) !== null,
    judge: ({ portion }) => ({
      ...nothing('externallyFunded', 'externallyFunded'),
      flags: ['externally-funded'],
      reason: say.limits.externallyFunded({ reference: fundingReference(portion) ?? '' }),
    }),
  },
  {
    id: 'funder-without-reference',
    source:
      'handbook, "Powers and funding"; without a reference nobody can say whether a scheme is one of them',
    applies: ({ words, portion }) => FUNDER.test(words) || portion.line.funder !== null,
    judge: ({ portion }) => ({
      ...nothing('externallyFunded', 'queried'),
      flags: ['externally-funded'],
      reason: say.limits.funderWithoutReference({
        funder: portion.line.funder ?? FUNDER.exec(textOf(portion.line))?.[0] ?? '',
      }),
    }),
  },
  {
    id: 'income',
    source: 'open choice: income netted off or not (handbook silent)',
    applies: ({ words, portion, choices }) => portion.amount < 0 && INCOME.test(words) && !choices.netIncome,
    judge: ({ words, found }) => ({
      ...nothing(routeOf(words, found), 'excluded'),
      flags: ['income'],
      reason: say.limits.incomeNotNetted,
    }),
  },
  {
    id: 'members-visit',
    source: 'handbook, "Powers and funding"; Local Government Act 1972 s.176',
    applies: ({ words }) =>
      TRAVEL.test(words) && MEMBERS.test(words) && !OFFICERS.test(words) && !INCOMING.test(words),
    judge: ({ words, found, nation }) => ({
      ...nothing(routeOf(words, found), 'queried'),
      flags: ['members-visit'],
      reason: say.limits.membersVisit({ power: visitPower(nation)?.name ?? null }),
    }),
  },
  {
    id: 'officers-travel',
    source: 'Local Government Act 1972 s.176 names members only',
    applies: ({ words }) =>
      TRAVEL.test(words) && OFFICERS.test(words) && !INCOMING.test(words) && !STAFF.test(words),
    judge: ({ words, found }) => ({
      ...nothing(routeOf(words, found), 'queried'),
      flags: ['officers-travel'],
      reason: MEMBERS.test(words) ? say.limits.mixedTravel : say.limits.officersTravel,
    }),
  },
  {
    id: 'staff-costs',
    source: 'handbook, "Powers and funding"',
    applies: ({ words }) => STAFF.test(words),
    judge: ({ words, found, choices }) => {
      const route = routeOf(words, found);
      const excluded = route === 'assistance' || choices.staffInTwinning === 'excluded';
      return {
        ...nothing(route, excluded ? 'excluded' : 'counted'),
        flags: ['staff'],
        reason:
          route === 'assistance'
            ? say.limits.staffAssistance
            : excluded
              ? say.limits.staffTwinningOut
              : say.limits.staffTwinningIn,
      };
    },
  },
  {
    id: 'charges-for-services',
    source: 'handbook, "Powers and funding"',
    applies: ({ words, found }) => CHARGES.test(words) && routeOf(words, found) === 'assistance',
    judge: () => ({
      ...nothing('assistance', 'excluded'),
      flags: ['charges'],
      reason: say.limits.chargesForServices,
    }),
  },
  {
    id: 'assistance',
    source: 'handbook, "Powers and funding": limits based on population',
    applies: ({ words, found }) => routeOf(words, found) === 'assistance',
    judge: () => ({ ...nothing('assistance', 'counted'), reason: say.limits.assistance }),
  },
  {
    id: 'twinning',
    source:
      'handbook, "Powers and funding": twice the previous year for cultural, educational or similar town twinning',
    applies: () => true,
    judge: ({ words, portion }) => ({
      ...nothing('twinning', 'counted'),
      flags: portion.amount < 0 ? ['refund'] : INCOMING.test(words) ? ['hospitality'] : [],
      reason: portion.amount < 0 ? say.limits.refund : say.limits.twinning,
    }),
  },
];

function nothing(
  route: Judgement['route'],
  treatment: Treatment,
): Omit<Judgement, 'rule' | 'reason'> & { reason: string } {
  return { route, treatment, power: null, flags: [], reason: '' };
}

function routeOf(words: string, found: International): 'assistance' | 'twinning' {
  return ASSISTANCE.test(words) && found.international ? 'assistance' : 'twinning';
}

/** The agreement that a line names, as written: "grant agreement IIIC-0042". Null where it names none. */
function fundingReference({ line }: Portion): string | null {
  return REFERENCE.exec([textOf(line), line.funder].filter((text) => text !== null).join(' | '))?.[0] ?? null;
}
