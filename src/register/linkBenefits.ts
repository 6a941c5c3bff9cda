import type { say } from '../core/messages';
import type { Source } from '../core/source';
import { groupsBy } from './groupsBy';
import type { LinkFieldId } from './linkFields';
import type { LinkRecord } from './linkRecord';
import { themeSources } from './themeSources';

export type BenefitId = keyof typeof say.linkLife.benefits.heading;
export type BenefitGroup = keyof typeof say.linkLife.benefits.group;

interface BenefitRule {
  readonly id: BenefitId;
  readonly group: BenefitGroup;
  /** Words of a theme, an aim or a benefit that speak for it. */
  readonly words: RegExp;
}

/** The handbook's headings ("What's in it for local communities?"), in its order, with the words that suggest each. */
const BENEFITS: readonly BenefitRule[] = [
  {
    id: 'services',
    group: 'council',
    words: /\b(?:services?|policing|police|water|waste|planning|transport|housing|technology)\b/i,
  },
  {
    id: 'awareness',
    group: 'council',
    words: /\b(?:global|european awareness|international awareness|citizenship)\b/i,
  },
  { id: 'euFunding', group: 'council', words: /\b(?:eu[- ]fund\w*|european funding|interreg|erasmus\+?)/i },
  { id: 'staff', group: 'council', words: /\b(?:staff|officers?|skills|professional|practitioners?)\b/i },
  { id: 'members', group: 'council', words: /\b(?:members?|councillors?)\b/i },
  {
    id: 'tolerance',
    group: 'people',
    words: /\b(?:toleran\w+|understanding|cultur\w+|racism|xenophobia|friendship)\b/i,
  },
  {
    id: 'community',
    group: 'people',
    words: /\b(?:communit\w+|cohesion|volunt\w+|clubs?|choirs?|associations?)\b/i,
  },
  { id: 'youth', group: 'people', words: /\b(?:young|youth|schools?|students?|summer camps?|juniors?)\b/i },
  {
    id: 'wellBeing',
    group: 'general',
    words: /\b(?:health\w*|welfare|well[- ]?being|social|drugs?|maternity|older people)\b/i,
  },
  { id: 'publicAwareness', group: 'general', words: /\b(?:public awareness|environment\w*|poverty)\b/i },
  {
    id: 'education',
    group: 'general',
    words:
      /\b(?:educat\w+|schools?|languages?|universit\w+|colleges?|learning|curriculum|work placements?)\b/i,
  },
  {
    id: 'economy',
    group: 'general',
    words: /\b(?:business\w*|econom\w+|trade|tourism|exports?|inward investment|heritage)\b/i,
  },
  {
    id: 'globalDifference',
    group: 'general',
    words: /\b(?:sanitation|international development|poverty|developing)\b/i,
  },
];

/** A benefit that words of the register suggest. */
export interface LinkBenefit {
  readonly benefit: BenefitId;
  readonly group: BenefitGroup;
  readonly because: readonly string[];
  readonly sources: readonly Source[];
}

const SPEAKING: readonly LinkFieldId[] = ['aims', 'benefitsExpected', 'benefitsAchieved', 'corporatePlan'];

/** The benefits that themes, aims and stated benefits of a link suggest, in the handbook's order. */
export function linkBenefits({ link, details }: LinkRecord): LinkBenefit[] {
  const said = [
    ...link.themes.map((theme) => ({ words: theme, sources: themeSources(link, theme) })),
    ...details
      .filter(({ field }) => SPEAKING.includes(field))
      .map(({ text, sources }) => ({ words: text, sources })),
  ];
  return BENEFITS.flatMap(({ id, group, words }) => {
    const speaking = groupsBy(
      said.filter((one) => words.test(one.words)),
      (one) => one.words,
    ).flatMap(([first]) => first ?? []);
    return speaking.length === 0
      ? []
      : [
          {
            benefit: id,
            group,
            because: speaking.map((one) => one.words),
            sources: speaking.flatMap((one) => one.sources),
          },
        ];
  });
}
