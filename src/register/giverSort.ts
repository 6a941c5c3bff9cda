import type { GiverSort } from './gift';
import { recogniseCouncil } from './council';

/** Legal forms and trades that only a business has in its name. */
const COMPANY =
  /\b(?:ltd|limited|plc|llp|inc|corp|corporation|gmbh|co|company|b\.?v|n\.?v|s\.?a\.?r\.?l|k\.?k|motors?|group|holdings|bank|hotels?|restaurants?|consult(?:ants|ing)|solicitors|developers?|airlines?|brewery)\b\.?/i;

const PUBLIC_BODY =
  /\b(?:council|city of|city hall|town hall|municipality|municipal|prefecture|prefectural|mayor of|county of|ministry|embassy|consulate|high commission|government|parliament|department (?:of|for)|commission|voivodeship|landkreis|stadt|mairie|comune|ayuntamiento)\b|\b(?:city|town|borough|county|district)(?: delegation| government| officials?)?$/i;

/**
 * What the giver's name tells. The handbook finds no difficulty in hospitality of a public body, while that of a private company
 * may need declaring even where the member or officer formally represents the council. Source: handbook, "Hospitality".
 */
export function giverSort(name: string | null): GiverSort {
  if (name === null) return 'unknown';
  if (COMPANY.test(name)) return 'company';
  return PUBLIC_BODY.test(name) || recogniseCouncil(name).name !== null ? 'publicBody' : 'unknown';
}
