import { say } from '../core/messages';
import { wordsOf, type SpendLine } from './spendLine';

/** A link of the council that a line may be about. */
export interface KnownPartner {
  readonly key: string;
  readonly partner: string;
  readonly country: string | null;
}

/**
 * How a line was found to be international. A cost centre shows all of its spend; words show only what happens to be called by
 * its name, so a total found by them is a lower bound.
 */
export type International =
  | {
      readonly international: true;
      readonly by: 'costCentre' | 'words' | 'partner' | 'hand';
      readonly partner: KnownPartner | null;
      readonly reason: string;
    }
  | { readonly international: false; readonly reason: string };

interface InternationalRule {
  readonly id: string;
  readonly by: 'costCentre' | 'words';
  readonly field: 'costCentre' | 'words';
  readonly pattern: RegExp;
  /** Supplier names alone under-count, so cost centres come first. */
  readonly source: string;
}

/** First match wins. */
const RULES: readonly InternationalRule[] = [
  {
    id: 'international-cost-centre',
    by: 'costCentre',
    field: 'costCentre',
    pattern:
      /\b(?:international (?:relations|links|partnerships?|affairs|development|unit|team|office)|town[- ]?twinning|twinning|twin towns?|sister cit(?:y|ies)|overseas (?:links|partnerships?|assistance))\b/,
    source: 'docs/sources.md, Spending',
  },
  {
    id: 'twinning-words',
    by: 'words',
    field: 'words',
    pattern:
      /\b(?:twinning|twin[- ]town|town[- ]twin|twinned|sister[- ]cit(?:y|ies)|partner[- ]cit(?:y|ies)|friendship (?:agreement|link)|overseas (?:visit|delegation|assistance|aid)|international (?:visit|delegation|exchange|partnership|link)|civic (?:visit|exchange)|foreign delegation)\b/,
    source: 'docs/sources.md, Spending; handbook, "What are international partnerships?"',
  },
];

/** Words that make the name of a partner place speak of the link and not of a supplier or a street. */
const LINK_WORDS =
  /\b(?:visit|exchange|delegation|delegates?|twin|link|partnership|youth|school|mayor|civic|anniversary|conference|festival|flight|hotel|travel|interpret|translation|gift|host)/;

/** Whether a line is international at all, and how that is known. */
export function internationalTest(partners: readonly KnownPartner[]): (line: SpendLine) => International {
  const places = partners
    .filter((partner) => partner.partner.length > 3)
    .map((partner) => ({ partner, name: partner.partner.toLowerCase() }))
    .sort((a, b) => b.name.length - a.name.length);
  return (line) => {
    const words = wordsOf(line);
    const centre = (line.costCentreName ?? line.costCentre ?? '').toLowerCase();
    const place = places.find(({ name }) => words.includes(name))?.partner ?? null;
    for (const rule of RULES) {
      const match = rule.pattern.exec(rule.field === 'costCentre' ? centre : words);
      if (!match) continue;
      const reason =
        rule.by === 'costCentre'
          ? say.spending.byCostCentre({ centre: line.costCentreName ?? line.costCentre ?? '' })
          : say.spending.byWords({ words: match[0] });
      return { international: true, by: rule.by, partner: place, reason };
    }
    if (place && LINK_WORDS.test(words.replace(place.partner.toLowerCase(), ' '))) {
      return {
        international: true,
        by: 'partner',
        partner: place,
        reason: say.spending.byPartner({ partner: place.partner }),
      };
    }
    return { international: false, reason: say.spending.notInternational };
  };
}
