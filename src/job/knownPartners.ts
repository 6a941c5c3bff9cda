import type { Body } from '../limits/body';
import type { BuiltRegister } from '../register/buildRegister';
import type { KnownPartner } from '../spending/international';

/**
 * Partner places for finding lines by name, the council's own links marked. A link whose place is not known goes by its
 * country, which names too much else.
 */
export function knownPartners(register: BuiltRegister, body: Body | null): KnownPartner[] {
  return register.partnerships
    .filter(({ partner, country }) => partner !== country?.name && partner !== country?.typed)
    .map(({ key, partner, country, councils }) => ({
      key,
      partner,
      country: country?.name ?? null,
      own: body === null || councils.some(({ name, typed }) => (name ?? typed) === body.name),
    }));
}
