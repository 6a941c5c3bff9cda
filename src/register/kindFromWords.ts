import type { PartnershipKind } from './partnership';

/** Words that tell one of the seven kinds of link, with why they do. */
interface KindRule {
  readonly kind: PartnershipKind;
  readonly words: RegExp;
  readonly because: string;
}

/**
 * First match wins. A friendship is asked for before a charter, because "charter of friendship" is no twinning; what was
 * agreed stands before what is done under it. Source: RGRE's four kinds and CLAIR's test for sister cities.
 */
const KIND_RULES: readonly KindRule[] = [
  {
    kind: 'friendshipAgreement',
    words: /\bfriend(?:ship|ly)?\b/i,
    because: 'a friendship is agreed for a time or for some projects',
  },
  {
    kind: 'memorandumOfUnderstanding',
    words: /\bm\.?o\.?u\b|\bmemorand(?:um|a)\b|\bletter of intent\b|\bmemo of understanding\b/i,
    because: 'the paper signed is a memorandum',
  },
  {
    kind: 'twinningCharter',
    words:
      /\btwin(?:s|ned|ning|nings)?\b|\bsister\b|\bcharter\b|\bjumelage\b|\bpartnerstadt\b|\bst(?:ä|ae)dtepartnerschaft\b|\bformal partnership\b|\bgefeill\w*/i,
    because: 'twinning and sister cities are formal and without end',
  },
  {
    kind: 'technicalExchange',
    words:
      /\btechnical\b|\b(?:professional|staff|officer|knowledge|expertise|policy|good practice|best practice)[ -]exchange\b|^exchanges?$|\bexchange of (?:expertise|knowledge|good practice|best practice|staff|officers)\b|\bknowledge sharing\b/i,
    because: 'it is an exchange of officers and knowledge',
  },
  {
    kind: 'developmentCooperation',
    words: /\bdevelopment\b|\bcapacity[ -]building\b|\baid\b|\bnorth[ -]south\b/i,
    because: 'it helps a partner to develop',
  },
  {
    kind: 'projectPartnership',
    words: /\bprojects?\b|\bprogramme\b|\binterreg\b|\berasmus\b|\bconsortium\b/i,
    because: 'it is limited to a project',
  },
  {
    kind: 'contact',
    words: /\bcontacts?\b|\binformal\b|\bexplorat/i,
    because: 'nothing formal stands behind it',
  },
];

/** The kind of link that the words tell; null where they leave it open ("link", "partner city", "school exchange"). */
export function kindFromWords(text: string): PartnershipKind | null {
  return KIND_RULES.find((rule) => rule.words.test(text))?.kind ?? null;
}
