import { say } from '../core/messages';
import { columnHeadings, type ColumnRole } from './columnHeadings';

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.entries(columnHeadings) as [ColumnRole, readonly string[]][]).flatMap(([role, phrases]) =>
    phrases.map((phrase) => [phrase, role] as const),
  ),
);

/** Headings that Twinledger itself writes in front of a milestone's or funder's own words; the first that fits decides. */
const PREFIXES: readonly (readonly [string, ColumnRole])[] = [
  [say.logframe.detail.milestone({ label: '' }), 'milestone'],
  [say.logframe.written.achievedAt({ label: '' }), 'milestoneActual'],
  [say.logframe.detail.inputsTotal, 'inputsTotal'],
  [say.logframe.detail.inputsShare, 'inputsShare'],
  [say.logframe.detail.inputsPeople, 'inputsPeople'],
  [say.logframe.detail.inputs({ funder: '' }), 'inputs'],
];

/** Longest heading that is looked at: anything longer is a sentence. */
const LONGEST_HEADING = 70;

/** The role that a heading announces; null where it announces none. */
export function roleOfHeading(text: string): ColumnRole | null {
  const prefixed = PREFIXES.find(([prefix]) => text.startsWith(prefix))?.[1];
  if (prefixed !== undefined) return prefixed;
  if (text.length > LONGEST_HEADING) return null;
  const plain = plainHeading(text);
  return ROLES.get(plain) ?? (KIND_OF_INDICATOR.test(plain) ? 'indicator' : null);
}

/** "Process indicator", "objectively verifiable indicator of achievement": whatever sort of indicator it is. */
const KIND_OF_INDICATOR = /^(?:[a-z]+ ){0,4}indicator(?: of [a-z]+)?$/;

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATES = new RegExp(
  `\\b(?:(?:by|in|end|year|yr) )?(?:(?:${MONTHS}) )?\\d+\\b|\\b(?:by )?(?:${MONTHS})\\b`,
  'g',
);

function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/&|\//g, ' and ')
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(DATES, ' ')
    .trim()
    .split(/\s+/)
    .map(singular)
    .join(' ');
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
