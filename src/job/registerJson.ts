import type { Finding } from '../core/finding';
import type { Partnership } from '../register/partnership';
import type { RegisterJson } from './contract';
import { findingsJson } from './findingsJson';

/** The register as the contract prints it. A council's code is its GSS code where it has one. */
export function registerJson(register: {
  readonly partnerships: readonly Partnership[];
  readonly findings: readonly Finding[];
}): RegisterJson {
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
      status: link.status,
      statusReason: link.statusReason,
      themes: [...link.themes],
      query: link.query,
      source: link.source,
    })),
    findings: findingsJson(register.findings),
  };
}
