import { distance } from 'fastest-levenshtein';
import { foldName } from './foldName';
import { PLACE_TABLE } from './reference/places';

/** A place abroad as it is usually spelt. */
export interface KnownPlace {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
}

/**
 * The place that a misspelt name probably means: "Lilongwe" for "Lilonge". Null where the name is spelt rightly, is not near
 * to any place that is known, or is equally near to two. A suggestion for a person; never to be put in the name's place.
 *
 * @param countryCode the country given beside it, or null; places in another country are not suggested.
 */
export function likelyPlace(typed: string, countryCode: string | null): KnownPlace | null {
  const name = foldPlace(typed);
  const { spellings } = places();
  if (name.length < 6 || spellings.has(name)) return null;
  const allowed = slipsAllowed(name);
  let fewest = allowed + 1;
  let nearest: KnownPlace | null = null;
  for (const [spelling, place] of spellings) {
    if (countryCode !== null && place.countryCode !== countryCode) continue;
    if (!spelling.startsWith(name.slice(0, 1))) continue;
    const slips = distance(spelling, name);
    if (slips < fewest) [fewest, nearest] = [slips, place];
    else if (slips === fewest && nearest !== place) nearest = null;
  }
  return nearest;
}

/** One text for one place, other spellings ("Hanover", "Hannover") and "City" aside. For comparing, never shown. */
export function placeKey(typed: string): string {
  const name = foldPlace(typed);
  return foldPlace(places().spellings.get(name)?.name ?? name);
}

/** A place name without what surrounds it: "City of", "Municipality", a note in brackets, a country after a comma. */
function foldPlace(typed: string): string {
  const name = foldName(typed.replace(/\([^()]*\)/g, ' ').replace(/,.*$/s, ''));
  const bare = name
    .replace(
      /^(?:the )?(?:city|town|municipality|district|province|prefecture|region|county|landkreis|kreis|ville) (?:of |de )/,
      '',
    )
    .replace(
      / (?:metropolitan )?(?:city council|city|town council|town|municipality|district|province|prefecture|region|county|council)$/,
      '',
    )
    .trim();
  return bare === '' ? name : bare;
}

/** One slip in a short name, two in a long one; a place with a name that short is as likely another place. */
function slipsAllowed(name: string): number {
  return name.length >= 10 ? 2 : 1;
}

let made: { readonly spellings: ReadonlyMap<string, KnownPlace> } | null = null;

function places(): { readonly spellings: ReadonlyMap<string, KnownPlace> } {
  if (made) return made;
  const spellings = new Map<string, KnownPlace>();
  for (const line of PLACE_TABLE.split('\n')) {
    const [countryCode = '', name = '', others = ''] = line.split('|');
    if (name === '') continue;
    for (const spelling of [name, ...others.split(';')])
      if (spelling !== '') spellings.set(foldPlace(spelling), { name, countryCode });
  }
  return (made = { spellings });
}
