import { say } from '../core/messages';
import { sourceText } from '../core/source';
import type { Portion } from '../spending/heldForOthers';
import { financialForm } from './financialAssistance';
import { HANDBOOK, onTest, testOf, type LineFacts, type LineRule } from './lineRule';

const INCOME = /\b(?:income|contribution from|sponsorship|ticket sales|(?:grant|donation) received)\b/;
const APPEAL = /\b(?:disaster|relief|appeal|emergency aid|humanitarian)\b/;
const RECOVERABLE_VAT =
  /\b(?:input|output|recover(?:able|ed)|reclaim(?:able|ed)?) vat\b|\bvat (?:input|output|control|recover(?:able|ed)|reclaim(?:able|ed)?)\b/;
const COST_VAT =
  /\b(?:ir|un|non[- ]?)recoverable vat\b|\bvat (?:ir|un|not |non[- ]?)recoverable\b|\b(?:foreign|overseas|german|french|belgian|dutch|polish|spanish|italian) vat\b|\b(?:iva|mwst|tva|btw)\b/;
const FOREIGN_VAT =
  /\b(?:foreign|overseas|german|french|belgian|dutch|polish|spanish|italian) vat\b|\b(?:iva|mwst|tva|btw)\b/;
const VAT_LINE = /(?:^|\| )vat(?: on\b| only\b| element\b| ?\||$)/;
const CAPITAL = /\b(?:capital (?:expenditure|schemes?|works|programmes?|projects?|costs?)|refcus)\b/;
const OWN_BUDGETS =
  /\b(?:virement|budget transfer|internal transfer|inter-?departmental transfer|(?:transfer|contribution|appropriation) (?:to|from) (?:the )?(?:\w+ ){0,2}reserves?)\b/;
const INTERNAL_RECHARGE =
  /\b(?:internal (?:recharges?|charges?)|inter-?departmental (?:recharges?|charges?)|central (?:recharges?|overheads?)|corporate recharges?)\b/;

const RECHARGE_FLAGS: Readonly<Record<Portion['share'], readonly string[]>> = {
  own: [],
  held: ['recharged'],
  recharge: ['recharge'],
  loneRecharge: ['recharge', 'recharge-alone'],
  laterRecharge: ['recharge', 'recharge-later'],
  excessRecharge: ['recharge', 'recharge-excess'],
};

/** Whose money it is, of which kind, and whether anything was spent at all. */
export const PARTNER_MONEY: readonly LineRule[] = [
  {
    id: 'recharge',
    source: 'money held for partners is not the council’s own',
    applies: ({ portion }) => portion.share !== 'own',
    judge: (facts) =>
      onTest(facts, 'heldForOthers', facts.portion.reason ?? '', ...RECHARGE_FLAGS[facts.portion.share]),
  },
];

export const ASSISTANCE_AND_FUNDING: readonly LineRule[] = [
  {
    id: 'grant',
    source: 'Local Government (Overseas Assistance) Act 1993 s.1(6)',
    applies: (facts) =>
      formOf(facts) !== null && !isIncome(facts) && (facts.funding?.reference ?? null) === null,
    judge: (facts) => {
      const form = formOf(facts) ?? 'grant';
      return {
        ...onTest(facts, 'queried', say.lines.financialAssistance({ form }), form),
        ...(APPEAL.test(facts.words) ? { route: 'assistance' as const } : {}),
      };
    },
  },
  {
    id: 'externally-funded',
    source: `${HANDBOOK}: no specific limit for schemes wholly or partly so funded`,
    applies: ({ funding }) => (funding?.reference ?? null) !== null,
    judge: ({ funding, choices }) => {
      const reference = funding?.reference ?? '';
      const percent = funding?.percent ?? null;
      const isUnknown = choices.partFunded === 'fundedPart' && percent === null;
      return {
        route: 'externallyFunded',
        treatment: isUnknown ? 'queried' : 'externallyFunded',
        power: null,
        flags: ['externally-funded', ...(percent !== null && percent < 100 ? ['partly-funded'] : [])],
        reason: isUnknown
          ? say.lines.fundedPartUnknown({ reference })
          : say.lines.externallyFunded({ reference, percent }),
      };
    },
  },
  {
    id: 'funder-without-reference',
    source: `${HANDBOOK}; without a reference nobody can say whether a scheme is one of them`,
    applies: ({ funding }) => funding !== null,
    judge: ({ funding }) => ({
      route: 'externallyFunded',
      treatment: 'queried',
      power: null,
      flags: ['externally-funded'],
      reason: say.lines.funderWithoutReference({ funder: funding?.funder ?? '' }),
    }),
  },
];

export const NOT_SPENT: readonly LineRule[] = [
  {
    id: 'vat-recoverable',
    source: 'Value Added Tax Act 1994 s.33: VAT refunded to local authorities is no cost to them',
    applies: ({ ownWords }) => RECOVERABLE_VAT.test(ownWords) && !COST_VAT.test(ownWords),
    judge: (facts) => onTest(facts, 'excluded', say.lines.vatRecoverable, 'vat'),
  },
  {
    id: 'vat-unclear',
    source: 'irrecoverable and foreign VAT is a cost, recovered VAT is none',
    applies: ({ ownWords }) => VAT_LINE.test(ownWords) && !COST_VAT.test(ownWords),
    judge: (facts) => onTest(facts, 'queried', say.lines.vatUnclear, 'vat'),
  },
  {
    id: 'depreciation',
    source:
      'standard analysis of council spending: depreciation and capital financing are charges, not payments',
    applies: ({ group }) => group === 'depreciation' || group === 'capitalFinancing',
    judge: (facts) => onTest(facts, 'excluded', say.lines.depreciation, 'capital'),
  },
  {
    id: 'capital',
    source: 'open choice: the sources are silent on capital spending',
    applies: ({ ownWords }) => CAPITAL.test(ownWords),
    judge: (facts) => onTest(facts, 'queried', say.lines.capital, 'capital'),
  },
  {
    id: 'income',
    source: 'open choice: income netted off or not (handbook silent)',
    applies: isIncome,
    judge: (facts) =>
      facts.choices.netIncome
        ? onTest(facts, 'counted', say.lines.incomeNetted, 'income')
        : onTest(facts, 'excluded', say.lines.incomeNotNetted, 'income'),
  },
  {
    id: 'earlier-refund',
    source:
      'accruals accounting: what comes back concerns the year it was spent in; which sum it changes is a choice',
    applies: ({ pair }) => pair?.is === 'earlierRefund',
    judge: (facts) => {
      const { pair, portion } = facts;
      const [concerns, where] =
        pair?.is === 'earlierRefund'
          ? [pair.concerns, pair.spent === null ? null : sourceText(pair.spent.source)]
          : ['', null];
      const posted = portion.line.year ?? '';
      const reason = say.lines.earlierRefund({ concerns, posted, where });
      return onTest(facts, 'queried', reason, 'refund', 'earlier-year');
    },
  },
  {
    id: 'internal-transfer',
    source: 'a movement between a council’s own budgets is no expenditure',
    applies: ({ ownWords }) => OWN_BUDGETS.test(ownWords),
    judge: (facts) => onTest(facts, 'excluded', say.lines.internalTransfer, 'internal-transfer'),
  },
  {
    id: 'internal-recharge',
    source: `open choice: "charges for services" (${HANDBOOK}) may or may not mean support services`,
    applies: ({ ownWords, group }) => group === 'supportServices' || INTERNAL_RECHARGE.test(ownWords),
    judge: (facts) => onTest(facts, 'queried', say.lines.internalRecharge, 'internal-recharge'),
  },
];

/** Flags that stand beside any treatment. */
export function costFlags({ ownWords, portion }: LineFacts): string[] {
  const isCost = COST_VAT.test(ownWords) || portion.line.vatOn !== undefined;
  return isCost ? ['irrecoverable-vat'] : [];
}

/** VAT of another country by its name, in whatever language the line gives it. */
export function isForeignVat({ ownWords }: LineFacts): boolean {
  return FOREIGN_VAT.test(ownWords);
}

function formOf({ ownWords }: LineFacts): ReturnType<typeof financialForm> {
  return financialForm(ownWords);
}

/** A credit that says so, or whatever stands on an account of income; a charge that is paid for assistance is none. */
function isIncome(facts: LineFacts): boolean {
  const { group, words, portion } = facts;
  if (portion.amount < 0 && INCOME.test(words)) return true;
  return group === 'income' && !(portion.amount > 0 && testOf(facts) === 'assistance');
}
