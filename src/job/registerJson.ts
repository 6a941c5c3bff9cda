import { shortened } from '../core/calendarDate';
import { figureValue } from '../core/figure';
import type { RegisteredGift } from '../register/buildGifts';
import { countByCouncil } from '../register/countByCouncil';
import { inheritedLinks, type InheritedLink } from '../register/inheritedLinks';
import { summariseLinks, type SummaryBy } from '../register/summariseLinks';
import { say } from '../core/messages';
import { linkBenefits } from '../register/linkBenefits';
import { contributions, contributionTotals } from '../register/linkResources';
import { linkSteps } from '../register/linkSteps';
import type { ReciprocalLink } from '../register/reciprocity';
import { LINK_FIELDS } from '../register/linkFields';
import type { LinkDetail } from '../register/linkDetails';
import { otherLinkText, type LinkRecord } from '../register/linkRecord';
import { registerFindings } from './commandFindings';
import type { RegisterJson } from './contract';
import { costsJson } from './costsJson';
import { costsOfLinks } from './costsOfLinks';
import { findingsJson } from './findingsJson';
import type { Job } from './job';
import { visitsJson } from './visitsJson';

/** The register as the contract prints it. A council's code is its GSS code where it has one. No person is named. */
export function registerJson(
  job: Pick<
    Job,
    'asked' | 'inputs' | 'limits' | 'register' | 'links' | 'visits' | 'gifts' | 'registerSettings'
  >,
  beside: readonly ReciprocalLink[] | null = null,
): RegisterJson {
  const { register, links, visits, gifts } = job;
  const counts = (by: SummaryBy): RegisterJson['summary'][SummaryBy] =>
    summariseLinks(register.partnerships, by).map(({ called, links: members }) => ({
      group: called,
      links: members.length,
    }));
  return {
    partnerships: links.map(linkJson),
    summary: {
      country: counts('country'),
      kind: counts('kind'),
      status: counts('status'),
      theme: counts('theme'),
      decade: counts('decade'),
    },
    councils: countByCouncil(register.partnerships).map(({ council, links: held, byStatus }) => ({
      council: council.name ?? council.typed,
      code: council.gss ?? council.register,
      links: held,
      ...byStatus,
    })),
    costs: costsJson(costsOfLinks(job)),
    inherited: inheritedLinks(register.partnerships).map(inheritedJson),
    resources: contributionTotals(contributions(links)).map(({ from, sum }) => ({
      from,
      amount: figureValue(sum),
      example: sum.example,
      sources: [...sum.sources],
    })),
    visits: visitsJson(visits, register.partnerships),
    gifts: gifts.gifts.map(giftJson),
    reciprocity: beside && [...beside],
    findings: findingsJson(registerFindings(job)),
  };
}

type PartnershipJson = RegisterJson['partnerships'][number];

function linkJson(record: LinkRecord): PartnershipJson {
  const { link, details, term, likelyKind, otherLinks } = record;
  return {
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
    statusDate: link.statusDate && shortened(link.statusDate),
    themes: [...link.themes],
    term: term.term,
    termReason: term.reason,
    likelyKind: likelyKind?.kind ?? null,
    otherLinks: otherLinks.map(otherLinkText),
    details: details.map(detailJson),
    steps: linkSteps(record).map(({ step, phase, shown, missing, sources }) => ({
      step,
      phase,
      shown: [...shown],
      missing: [...missing],
      sources: [...sources],
    })),
    benefits: linkBenefits(record).map(({ benefit, because, sources }) => ({
      heading: say.linkLife.benefits.heading[benefit],
      because: [...because],
      sources: [...sources],
    })),
    query: link.query,
    source: link.source,
  };
}

function inheritedJson(inherited: InheritedLink): RegisterJson['inherited'][number] {
  const { link, former, ended, successors, successorsFrom } = inherited;
  return {
    council: former,
    ended,
    successors: [...successors],
    successorsFrom,
    partner: link.partner,
    country: link.country && (link.country.name ?? link.country.typed),
    source: link.source,
  };
}

function detailJson({ field, group, text, amount, sources }: LinkDetail): PartnershipJson['details'][number] {
  return {
    field,
    group,
    says: LINK_FIELDS[field].reads === 'person' ? null : text,
    amount: amount && figureValue(amount),
    example: amount?.example === true,
    sources: [...sources],
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
