import type { Council, Partnership, Visit } from '../../register/partnership';
import { recogniseCouncil } from '../../register/council';
import { foldName } from '../../register/foldName';
import type { ReportInput } from '../reportInput';

/** The links and visits that concern the councils of a paper, and those that do not. */
export interface Scope {
  readonly partnerships: readonly Partnership[];
  readonly visits: readonly Visit[];
  readonly partnershipsElsewhere: readonly Partnership[];
  readonly visitsElsewhere: readonly Visit[];
}

/**
 * Picks what a paper is about: links of its councils, and visits of its councils or with their partners. A paper that names
 * no council is about everything.
 */
export function scopeOf({ councilNames, partnerships, visits }: ReportInput): Scope {
  if (councilNames.length === 0) {
    return { partnerships, visits, partnershipsElsewhere: [], visitsElsewhere: [] };
  }
  const ours = new Set(councilNames.flatMap((name) => identities(recogniseCouncil(name))));
  const isOurs = (council: Council) => identities(council).some((identity) => ours.has(identity));
  const ownLinks = new Set(partnerships.filter((link) => link.councils.some(isOurs)));
  const partners = new Set([...ownLinks].map((link) => foldName(link.partner)));
  const ownVisits = new Set(
    visits.filter((visit) => visit.councils.some(isOurs) || partners.has(foldName(visit.partner))),
  );
  return {
    partnerships: [...ownLinks],
    visits: [...ownVisits],
    partnershipsElsewhere: partnerships.filter((link) => !ownLinks.has(link)),
    visitsElsewhere: visits.filter((visit) => !ownVisits.has(visit)),
  };
}

function identities({ gss, register, name, typed }: Council): readonly string[] {
  return [gss, register, foldName(name ?? typed)].filter((identity) => identity !== null);
}
