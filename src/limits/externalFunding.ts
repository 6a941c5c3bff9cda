/** What a line says of money from outside. */
export interface ExternalFunding {
  /** As written: "INTERREG". */
  readonly funder: string;
  /** The agreement that the line names, as written: "grant agreement IIIC-0042". Null where it names none. */
  readonly reference: string | null;
  /** The funded share in per cent that the line states; null where it states none. */
  readonly percent: number | null;
}

interface FunderRule {
  /**
   * programme: a scheme whose name says by itself that somebody else pays. body: an institution that is named for many other
   * reasons, so its name counts only beside the words of funding.
   */
  readonly is: 'programme' | 'body';
  readonly words: RegExp;
}

/**
 * Source: handbook, "Powers and funding": the European Commission, the UK government, and multinational bodies in which the United
 * Kingdom takes part. The names are of their programmes for local government, past and present. A settlement scheme for EU
 * citizens, a Commonwealth games or a person called Erasmus fund nothing.
 */
const FUNDERS: readonly FunderRule[] = [
  {
    is: 'programme',
    words:
      /\b(?:interreg|urbact|europe for citizens|horizon (?:2020|europe)|asia[- ]urbs|know[- ]how fund|structural funds?|erdf|uk ?aid)\b/i,
  },
  {
    is: 'programme',
    words:
      /\berasmus ?\+|\b(?:erasmus|comenius|leonardo(?: da vinci)?|socrates|grundtvig|tempus|praxis|phare|tacis) (?:plus|programme|project|mobility|mundus|scheme|partnership|funding|funds|grant|agreement)\b/i,
  },
  {
    is: 'programme',
    words: /\b(?:dfid|fcdo)\b(?! (?:travel advice|legali[sz]ation|apostille|website))/i,
  },
  { is: 'programme', words: /\beu[- ](?:funded|funding|funds?|grant|project|programme|agreement)\b/i },
  {
    is: 'body',
    words:
      /\b(?:european (?:commission|union|parliament)|council of europe|eu|foreign (?:and commonwealth |,? commonwealth and development )?office|overseas development administration|united nations|undp|unesco|un[- ]habitat|world bank|commonwealth (?:secretariat|foundation|local government forum))\b(?! (?:settlement|citizens?|nationals?|exit|withdrawal|referendum|elections?|procurement|regulations?|directives?|law|day))/i,
  },
];

const FUNDING =
  /\b(?:(?:co-?|part-?|match[- ]?)?(?:funded|funding|financed)|funds?|projects?|programmes?|schemes?|agreements?|claims?|contracts?|grants?)\b/i;

const REFERENCES: readonly RegExp[] = [
  // A label that can only introduce a reference may be followed by bare digits.
  /\b(?:(?:grant |funding )?agreement|contract|ref(?:erence)?|grant (?:no|number|ref(?:erence)?))\.?\s*(?:no\.?|number|ref\.?)?\s*[:#]?\s*([a-z]{0,10}[-/]?\d[\w/-]{2,}|(?:[a-z]{1,10}[-/]){1,3}\d[\w/-]*)/i,
  /\b(?:grant|scheme|project)\s*(?:no\.?|number|ref\.?)\s*[:#]?\s*([a-z]{0,10}[-/]?\d[\w/-]{2,})/i,
  // "grant 5000" is a sum and "scheme 2018/19" a year; letters make a reference of them.
  /\b(?:grant|scheme|project)\s+([a-z]{1,10}[-/]?\d[\w/-]{2,})/i,
];
const YEAR = /^(?:19|20)\d\d(?:[/-](?:\d\d|(?:19|20)\d\d))?$/;
const SHARE =
  /(\d{1,3}(?:\.\d+)?)\s?%\s*(?:of [\w ]{0,20})?(?:eu\b|[\w-]*fund|grant|contribution|interreg|paid by|met by)/i;

/**
 * What a line says of outside money; null where it speaks of none.
 *
 * @param words The line's own words without the supplier's name: a supplier is paid, it does not fund.
 * @param named The funder column, where the ledger has one. It settles the question.
 * @param agreement The column of the agreement, where the ledger has one. "To follow" and the like name none.
 */
export function externalFunding(
  words: string,
  named: string | null,
  agreement: string | null = null,
): ExternalFunding | null {
  const funder = named ?? funderIn(words);
  if (funder === null) return null;
  const text = [words, named].filter((part) => part !== null).join(' | ');
  const percent = Number(SHARE.exec(text)?.[1] ?? NaN);
  const reference = agreement !== null && /\d/.test(agreement) ? agreement : referenceIn(text);
  return { funder, reference, percent: percent > 0 && percent <= 100 ? percent : null };
}

function funderIn(words: string): string | null {
  for (const rule of FUNDERS) {
    const found = rule.words.exec(words);
    if (!found) continue;
    if (rule.is === 'programme' || FUNDING.test(words.replace(found[0], ' '))) return found[0];
  }
  return null;
}

function referenceIn(text: string): string | null {
  for (const pattern of REFERENCES) {
    const found = pattern.exec(text);
    if (found?.[1] !== undefined && !YEAR.test(found[1])) return found[0];
  }
  return null;
}
