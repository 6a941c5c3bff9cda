import { distance } from 'fastest-levenshtein';

/** English and Welsh names, with the short forms that are not their first three letters. Source of the Welsh: CLDR, locale cy. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'ionawr', 'ion'],
  ['february', 'chwefror', 'chwef'],
  ['march', 'mawrth', 'maw'],
  ['april', 'ebrill', 'ebr'],
  ['may', 'mai'],
  ['june', 'mehefin', 'meh'],
  ['july', 'gorffennaf', 'gorff'],
  ['august', 'awst'],
  ['september', 'sept', 'medi'],
  ['october', 'hydref', 'hyd'],
  ['november', 'tachwedd', 'tach'],
  ['december', 'rhagfyr', 'rhag'],
];

/** The month that a word names, 1 to 12: "Nov", "november", "Tachwedd", "Feburary"; null for any other word. */
export function monthOf(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  const known = MONTHS.get(name);
  if (known !== undefined) return known;
  if (name.length < 6) return null;
  for (const [full, month] of MONTHS) if (full.length > 5 && distance(full, name) <= 2) return month;
  return null;
}

const MONTHS = new Map<string, number>();
NAMES.forEach(([english = '', ...others], at) => {
  for (const name of [english, english.slice(0, 3), ...others]) MONTHS.set(name, at + 1);
});
