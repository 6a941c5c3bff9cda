import { shortened } from '../core/calendarDate';
import { figureValue } from '../core/figure';
import type { RegisteredGift } from '../register/buildGifts';
import type { RegisterJson } from './contract';
import { findingsJson } from './findingsJson';
import type { Job } from './job';

/** The register as the contract prints it. A council's code is its GSS code where it has one. No person is named. */
export function registerJson({
  register,
  gifts,
  registerSettings,
}: Pick<Job, 'register' | 'gifts' | 'registerSettings'>): RegisterJson {
  return {
    partnerships: register.partnerships.map((link) => ({
      councils: link.councils.map((council) => ({
        name: council.name ?? council.typed,
        code: council.gss ?? council.register,
      })),
      partner: link.partner,
      country: link.country ? (link.country.name ?? link.country.typed) : null,
      countryCode: link.country?.code ?? null,
      kind: link.kind,
      since: link.since,
      until: link.until,
      lastActivity: link.lastActivity && shortened(link.lastActivity),
      nextReview: link.nextReview && shortened(link.nextReview),
      status: link.status,
      statusReason: link.statusReason,
      themes: [...link.themes],
      query: link.query,
      source: link.source,
    })),
    gifts: gifts.gifts.map(giftJson),
    findings: findingsJson([...register.findings, ...gifts.findings, ...registerSettings.findings]),
  };
}

function giftJson({ standing, value, together, ...gift }: RegisteredGift): RegisterJson['gifts'][number] {
  return {
    register: gift.side,
    direction: gift.direction,
    date: gift.date === null ? null : shortened(gift.date),
    giver: gift.giverSort === 'unknown' ? null : gift.giver,
    giverIs: gift.giverSort,
    description: gift.description,
    value: value && figureValue(value),
    together: together && figureValue(together),
    fate: gift.fate,
    registeredOn: gift.registeredOn === null ? null : shortened(gift.registeredOn),
    due: standing.due,
    outcome: standing.outcome,
    days: standing.days,
    reason: standing.reason,
    hints: [...gift.hints],
    example: value?.example === true || together?.example === true,
    source: gift.source,
  };
}
