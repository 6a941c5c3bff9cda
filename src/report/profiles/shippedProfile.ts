import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import type { ReportProfile } from '../reportProfile';
import { d2 } from './d2';
import { standard } from './standard';

/** The profiles that ship with the product. */
export const SHIPPED_PROFILES: readonly ReportProfile[] = [d2, standard];

/** A profile that ships with the product, by its id. Refuses an id that is not one. */
export function shippedProfile(id: string): ReportProfile {
  const profile = SHIPPED_PROFILES.find((candidate) => candidate.id === id);
  if (!profile)
    throw new Refusal(say.report.profile.unknown({ id, known: SHIPPED_PROFILES.map((known) => known.id) }));
  return profile;
}
