import { shortened } from '../core/calendarDate';
import { figureValue, type Figure } from '../core/figure';
import { withoutPeople } from '../core/withoutNames';
import { assuranceOf } from '../register/assurance';
import type { BuiltVisits } from '../register/buildVisits';
import type { Partnership } from '../register/partnership';
import type { RegisteredVisit } from '../register/visit';
import { visitorNames } from '../register/visitorNames';
import { actionStanding } from '../register/visitAction';
import { visitGaps } from '../register/visitGaps';

import { policyAnswers } from '../register/visitPolicy';
import type { RegisterJson } from './contract';

type VisitJson = RegisterJson['visits'][number];

/** The visits as the contract prints them. Names that the log gives are taken out of every text. */
export function visitsJson(built: BuiltVisits, links: readonly Partnership[]): VisitJson[] {
  const names = visitorNames(built);
  const partnerOf = new Map(links.map(({ key, partner }) => [key, partner]));
  return built.visits.map((visit) => visitJson(visit, built, names, partnerOf));
}

function visitJson(
  visit: RegisteredVisit,
  { policy, asOf }: BuiltVisits,
  names: readonly string[],
  partnerOf: ReadonlyMap<string, string>,
): VisitJson {
  const open = <T extends string | null>(text: T): T =>
    (text === null ? null : withoutPeople(text, names)) as T;
  const { costs, outcome } = visit;
  return {
    name: open(visit.name),
    sort: visit.sort,
    direction: visit.direction,
    from: visit.from && shortened(visit.from),
    to: visit.to && shortened(visit.to),
    partner: open(visit.partner),
    place: open(visit.place),
    councils: visit.councils.map(({ name, typed }) => name ?? typed),
    links: [...new Set(visit.links.map((key) => partnerOf.get(key) ?? key))],
    people: {
      members: visit.members,
      officers: visit.officers,
      youngPeople: visit.youngPeople,
      accompanying: visit.accompanying,
      others: visit.others,
      all: visit.people,
    },
    purpose: open(visit.purpose),
    corporatePlan: open(visit.corporatePlan),
    expectedBenefit: open(visit.expectedBenefit),
    notOnRecord: visitGaps(visit, asOf),
    stops: visit.stops.map(open),
    attending: visit.attending.map(open),
    costs: {
      travel: amount(costs.travel),
      accommodation: amount(costs.accommodation),
      subsistence: amount(costs.subsistence),
      other: amount(costs.other),
      accompanying: amount(costs.accompanying),
      total: amount(costs.total),
      each: amount(costs.each),
      paidBy: open(visit.paidBy),
      example: Object.values(costs).some((figure: Figure | null) => figure?.example === true),
    },
    policy: policyAnswers(visit, policy),
    assurance: assuranceOf(visit, asOf).map(({ id, asks, standing, reason, rule }) => ({
      item: id,
      asks,
      standing,
      reason,
      rule,
    })),
    outcome: {
      report: open(outcome.report),
      outcomes: open(outcome.outcomes),
      leads: open(outcome.leads),
      lessons: open(outcome.lessons),
      press: open(outcome.press),
    },
    actions: visit.actions.map((action) => ({
      what: open(action.what),
      named: action.owner !== null,
      due: action.due && shortened(action.due),
      ...actionStanding(action, asOf),
    })),
    source: visit.source,
  };
}

function amount(figure: Figure | null): string | null {
  return figure && figureValue(figure);
}
