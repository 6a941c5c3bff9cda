import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import type { Authorisation } from './authorisation';
import type { Body } from './body';

/** For whom the authorisation is asked. */
export interface AskedOf {
  readonly body: Pick<Body, 'name' | 'nation'> | null;
}

/** Why an authorisation does not reach a council or a year, with the cell that says so. */
export interface AuthorisationGap {
  readonly rule: 'authorisation.years' | 'authorisation.nation';
  readonly message: string;
  readonly source: Source | null;
}

/**
 * Null where the authorisation covers the year and is for the council's nation, as far as it says.
 *
 * @param asked `year` null where none is asked about: then the years covered are for a person to look at.
 */
export function authorisationGap(
  authorisation: Authorisation,
  { body, year }: AskedOf & { readonly year: FinancialYear | null },
): AuthorisationGap | null {
  const { reference, firstYear: first, lastYear: last, nations, items } = authorisation;
  if (reference === null) return null;
  const at = (id: string): Source | null => items.get(id)?.source ?? authorisation.source;
  if (year !== null && ((first !== null && year < first) || (last !== null && year > last))) {
    const covered = say.authorisation.covered({ first, last });
    const message = say.authorisation.yearNotCovered({ reference, covered, year });
    return { rule: 'authorisation.years', message, source: at(first === null ? 'lastYear' : 'firstYear') };
  }
  const own = body?.nation ?? null;
  if (body === null || own === null || nations.length === 0 || nations.includes(own)) return null;
  const nation = nations.join(' and ');
  const message = say.authorisation.otherNation({ reference, nation, council: body.name, own });
  return { rule: 'authorisation.nation', message, source: at('nation') };
}

/** Why a test is not verified: no reference was entered, or it is not for this year or nation. Empty where it is verified. */
export function notVerifiedReasons(
  authorisation: Authorisation,
  asked: AskedOf & { readonly year: FinancialYear },
): string[] {
  if (authorisation.reference === null) return [say.limits.reasonNotVerified];
  const gap = authorisationGap(authorisation, asked);
  return gap === null ? [] : [gap.message];
}
