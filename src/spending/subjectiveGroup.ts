import type { SpendLine } from './spendLine';

/**
 * The groups of the standard subjective analysis of council spending. Codes are each council's own and say nothing to anybody
 * else, so a group is known by the words of the account; a council whose accounts have only codes writes a rule ("1*").
 */
export type SubjectiveGroup =
  | 'employees'
  | 'premises'
  | 'transport'
  | 'suppliesAndServices'
  | 'thirdPartyPayments'
  | 'transferPayments'
  | 'supportServices'
  | 'depreciation'
  | 'income'
  | 'capitalFinancing';

interface GroupRule {
  readonly group: SubjectiveGroup;
  readonly words: RegExp;
  /** Why these words are of this group. */
  readonly because: string;
}

/**
 * Source: CIPFA Service Reporting Code of Practice, subjective analysis (recommended, not compulsory). First match wins, so the
 * words that could be of two groups stand with the more telling ones first.
 */
const GROUPS: readonly GroupRule[] = [
  {
    group: 'capitalFinancing',
    words: /\b(?:capital financing|minimum revenue provision|mrp|debt charges|loan interest)\b/,
    because: 'the cost of borrowing is not the cost of a service',
  },
  {
    group: 'depreciation',
    words: /\b(?:depreciation|impairment|amorti[sz]ation|capital charges?)\b/,
    because: 'a charge for wearing assets out: no money moves',
  },
  {
    group: 'income',
    words:
      /\b(?:income|receipts?|sales|fees and charges|customer and client|(?:grants?|donations?|contributions?|sponsorship) (?:received|receivable))\b/,
    because: 'money that comes in',
  },
  {
    group: 'supportServices',
    words:
      /\b(?:support services?|central (?:support|recharges?|overheads?)|internal (?:recharges?|charges?)|overheads?|corporate recharges?)\b/,
    because: 'services of one department charged to another',
  },
  {
    group: 'transferPayments',
    words: /\b(?:transfer payments?|housing benefits?|awards? to students)\b/,
    because: 'payments for which nothing is had in return',
  },
  {
    group: 'thirdPartyPayments',
    words:
      /\b(?:third[- ]party payments?|(?:private|main) contractors?|joint authorit(?:y|ies)|agency payments?)\b/,
    because: 'a service that somebody else provides for the council',
  },
  {
    group: 'transport',
    words: /\b(?:transport|travel(?:ling)?|mileage|car allowances?|fares?|flights?|vehicles?|subsistence)\b/,
    because: 'travelling allowances belong here, not with employees',
  },
  {
    group: 'employees',
    words:
      /\b(?:employees?|salar(?:y|ies)|wages|staff(?:ing)?|pensions?|superannuation|national insurance|overtime|agency (?:staff|workers?)|recruitment|training)\b/,
    because: 'pay and what goes with it; agency staff, training and recruitment stand here too',
  },
  {
    group: 'premises',
    words:
      /\b(?:premises|rents?|business rates|energy|utilities|cleaning|repairs and maintenance|room hire)\b/,
    because: 'the cost of buildings',
  },
  {
    group: 'suppliesAndServices',
    words:
      /\b(?:supplies|services|equipment|materials|catering|hospitality|printing|stationery|postage|subscriptions?|professional fees|grants?|expenses)\b/,
    because: 'what is bought, with grants and subscriptions',
  },
];

/** The group that the account's own words put a line in; null where they say nothing. */
export function subjectiveGroup({
  account,
  accountName,
}: Pick<SpendLine, 'account' | 'accountName'>): SubjectiveGroup | null {
  const words = [accountName, account]
    .filter((text) => text !== null)
    .join(' | ')
    .toLowerCase();
  return words === '' ? null : (GROUPS.find((rule) => rule.words.test(words))?.group ?? null);
}
