import { say } from '../core/messages';
import { wordsOf, type LineWords } from './spendLine';

/** A partner place that a line may be about. */
export interface KnownPartner {
  readonly key: string;
  readonly partner: string;
  readonly country: string | null;
  /** True for a link of the very council whose ledger it is. */
  readonly own: boolean;
}

/**
 * How a line was found to be international. A cost centre shows all of its spend; words show only what happens to be called by
 * its name, so a total found by them is a lower bound. maybePartner: a partner's name beside words that need not be about the
 * link, so a person is asked.
 */
export type International =
  | {
      readonly international: true;
      readonly by: 'costCentre' | 'words' | 'partner' | 'maybePartner';
      readonly partner: KnownPartner | null;
      readonly reason: string;
    }
  | { readonly international: false; readonly reason: string };

/** How a line may be found; each can be switched off by the council. */
export type InternationalRuleId =
  'international-cost-centre' | 'twinning-words' | 'partner-name' | 'maybe-partner';

interface InternationalRule {
  readonly id: InternationalRuleId;
  readonly by: 'costCentre' | 'words';
  readonly field: 'costCentre' | 'words';
  readonly pattern: RegExp;
  /** Supplier names alone under-count, so cost centres come first. */
  readonly source: string;
}

/** First match wins; names of partners come after them. */
export const INTERNATIONAL_RULES: readonly InternationalRule[] = [
  {
    id: 'international-cost-centre',
    by: 'costCentre',
    field: 'costCentre',
    pattern:
      /\b(?:international (?:relations|links?|partnerships?|affairs|development|unit|team|office|visits?|work|twinning|exchanges?|co-?operation|engagement|liaison|travel)|(?:civic|european|twinning|mayoral) (?:and|&) international|international (?:and|&) (?:civic|european|twinning)|town[- ]?twinning|twinning|twin (?:towns?|cit(?:y|ies))|sister cit(?:y|ies)|overseas (?:links?|partnerships?|assistance|development|aid|visits?|travel|delegations?))\b|^(?:[a-z]*\d+[ -]+)?international$/,
    source: 'published payments name a fraction of what such a cost centre holds',
  },
  {
    id: 'twinning-words',
    by: 'words',
    field: 'words',
    pattern:
      /\b(?:(?<!toilet )twinning|twin[- ]town|town[- ]twin|twinned|sister[- ]cit(?:y|ies)|partner[- ]cit(?:y|ies)|friendship (?:agreement|link)|overseas (?:visit|delegation|assistance|aid)|international (?:visit|delegation|exchange|partnership|link)|civic (?:visit|exchange)|foreign delegation)\b/,
    source: 'handbook, "What are international partnerships?"',
  },
];

/** Words that, beside a partner's name, can hardly be about anything but the link. */
const SURE =
  /\b(?:exchanges?|delegations?|delegates?|twin(?:ned|ning)?|civic|anniversary|official visits?|visits? (?:to|from|by|of)|partner(?:ship)? (?:city|town|board))\b/;
/** Words that may be: a person is asked. */
const POSSIBLE =
  /\b(?:visits?|links?|partnership|youth|schools?|mayor|conference|festival|flights?|hotels?|travel|interpret(?:er|ing)|translation|gifts?|hosting)\b/;

/**
 * Whether a line is international at all, and how that is known.
 *
 * @param switchedOff Rules that the council does not want followed.
 */
export function internationalTest(
  partners: readonly KnownPartner[],
  switchedOff: ReadonlySet<string> = new Set(),
): (line: LineWords) => International {
  const named = partnerNamed(partners);
  const rules = INTERNATIONAL_RULES.filter(({ id }) => !switchedOff.has(id));
  return (line) => {
    const words = wordsOf(line);
    const centre = (line.costCentreName ?? line.costCentre ?? '').toLowerCase();
    const partner = named(words);
    for (const rule of rules) {
      const match = rule.pattern.exec(rule.field === 'costCentre' ? centre : words);
      if (!match || (rule.field === 'words' && isOnlyTheCompany(rule.pattern, line))) continue;
      const reason =
        rule.by === 'costCentre'
          ? say.spending.byCostCentre({ centre: line.costCentreName ?? line.costCentre ?? '' })
          : say.spending.byWords({ words: match[0] });
      return { international: true, by: rule.by, partner, reason };
    }
    return partner ? byPartner(partner, words, switchedOff) : NOT_INTERNATIONAL;
  };
}

/** Companies choose their names freely; an association for twinning is called so because it is one. */
const COMPANY = /\b(?:ltd|limited|plc|llp|inc|gmbh|t\/a|trading as)\b/i;

/** Whether the words stand only in the name of the company that was paid. */
function isOnlyTheCompany(pattern: RegExp, line: LineWords): boolean {
  const { supplier } = line;
  return supplier !== null && COMPANY.test(supplier) && !pattern.test(wordsOf({ ...line, supplier: null }));
}

/** The answer for every line that nothing speaks for. */
export const NOT_INTERNATIONAL: International = {
  international: false,
  reason: say.spending.notInternational,
};

function byPartner(partner: KnownPartner, words: string, switchedOff: ReadonlySet<string>): International {
  if (isOrdinaryWord(partner, words)) return NOT_INTERNATIONAL;
  const rest = words.replaceAll(partner.partner.toLowerCase(), ' ');
  const reason = say.spending.byPartner({ partner: partner.partner });
  if (SURE.test(rest) && !switchedOff.has('partner-name'))
    return { international: true, by: 'partner', partner, reason };
  return POSSIBLE.test(rest) && !switchedOff.has('maybe-partner')
    ? { international: true, by: 'maybePartner', partner, reason }
    : NOT_INTERNATIONAL;
}

/** Places whose names are words or first names that any ledger holds. */
const ORDINARY = new Set(
  (
    'angers bath buffalo bury champagne china cognac concord cork deal florence gorge hope independence jordan lens limerick mallow ' +
    'male mobile most nancy nice orange phoenix reading sale same sandwich split swords tours trim turkey victoria wells'
  ).split(' '),
);

/** Whether such a name stands without what makes a place of it: "to Nice", "Nice exchange". */
function isOrdinaryWord({ partner }: KnownPartner, words: string): boolean {
  const name = partner.toLowerCase();
  if (!ORDINARY.has(name)) return false;
  const place = new RegExp(
    `\\b(?:to|in|from|at|with|of|near|twin(?:ned|ning)?) ${name}\\b|\\b${name} (?:visit|exchange|delegation|twin|partnership|link|council|city|town)`,
  );
  return !place.test(words);
}

/** The partner whose name stands in the words, whole: "Este" is not in "Manchester". The longest name wins. */
function partnerNamed(partners: readonly KnownPartner[]): (words: string) => KnownPartner | null {
  const byName = new Map(
    partners
      .filter(({ partner }) => partner.length > 3)
      .sort((a, b) => b.partner.length - a.partner.length)
      .map((partner) => [partner.partner.toLowerCase(), partner]),
  );
  if (byName.size === 0) return () => null;
  const names = [...byName.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${names.join('|')})(?![\\p{L}\\d])`, 'u');
  return (words) => byName.get(pattern.exec(words)?.[0] ?? '') ?? null;
}
