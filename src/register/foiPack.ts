import type { CalendarDate } from '../core/calendarDate';
import type { Figure } from '../core/figure';
import type { Finding } from '../core/finding';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { withoutPeople } from '../core/withoutNames';
import { finding } from './finding';
import { foldName } from './foldName';
import { yearOf } from './linkCosts';
import type { RecordedVisit } from './partnership';
import type { RegisteredVisit, VisitCosts } from './visit';
import type { NamedVisitor, VisitorRole } from './visitNames';

/** What a person decided about a name on a visit. */
export interface NameDecision {
  readonly visit: string;
  readonly name: string;
  readonly shows: boolean;
  readonly by: string | null;
  readonly on: CalendarDate | null;
  readonly reason: string | null;
  readonly source: Source;
}

/** A name on a visit, what is proposed for it and what holds. */
export interface FoiName {
  readonly visit: string;
  readonly name: string;
  readonly role: VisitorRole;
  /** What a person is to consider; it settles nothing. */
  readonly proposed: 'show' | 'withhold' | 'consider';
  readonly standing: 'shown' | 'withheld' | 'undecided';
  readonly decision: NameDecision | null;
  readonly source: Source;
}

/** One visit as a request for information wants it. Every text is without the names that are not shown. */
export interface FoiRow {
  readonly year: FinancialYear | null;
  readonly visit: string;
  readonly destination: string;
  readonly when: Pick<RecordedVisit, 'from' | 'to' | 'dateWords' | 'direction'>;
  readonly people: Pick<
    RecordedVisit,
    'members' | 'officers' | 'youngPeople' | 'accompanying' | 'others' | 'people'
  >;
  readonly purpose: string | null;
  readonly travelClass: string | null;
  readonly costs: VisitCosts;
  readonly paidBy: string | null;
  readonly names: readonly string[];
  /** Names in the log that are not shown. Young people are no part of this number. */
  readonly withheld: number;
  readonly source: Source;
}

export interface FoiPack {
  /** By year and date; those without a year last. */
  readonly rows: readonly FoiRow[];
  readonly names: readonly FoiName[];
  readonly findings: readonly Finding[];
}

/**
 * What councils are asked for about travel: year, destination, dates, numbers, purpose, cost by head and who paid. A name is shown
 * only where a person recorded so, with who decided; no young person's name ever comes this far.
 */
export function foiPack(
  visits: readonly RegisteredVisit[],
  decisions: readonly NameDecision[],
  year: FinancialYear | null = null,
): FoiPack {
  const names = visits.flatMap((visit) => visit.visitors.map((visitor) => nameOf(visit, visitor, decisions)));
  const hidden = names.filter(({ standing }) => standing !== 'shown').map(({ name }) => name);
  const rows = visits.map((visit) => rowOf(visit, names, hidden));
  return {
    rows: rows
      .filter((row) => year === null || row.year === year)
      .sort((one, other) => compare(orderOf(one), orderOf(other))),
    names,
    findings: decisions.flatMap((decision) => objection(decision, names)),
  };
}

function nameOf(
  visit: RegisteredVisit,
  { name, role, isSenior, source }: NamedVisitor,
  decisions: readonly NameDecision[],
): FoiName {
  const decision =
    decisions.findLast((one) => one.visit === visit.name && foldName(one.name) === foldName(name)) ?? null;
  const isUsed = decision !== null && decision.by !== null;
  return {
    visit: visit.name,
    name,
    role,
    proposed: proposalFor(role, isSenior),
    standing: !isUsed ? 'undecided' : decision.shows ? 'shown' : 'withheld',
    decision,
    source,
  };
}

/** Members and senior officers act in public; for other officers it depends, and others did not choose to. */
function proposalFor(role: VisitorRole, isSenior: boolean): FoiName['proposed'] {
  if (role === 'member' || isSenior) return 'show';
  return role === 'officer' ? 'consider' : 'withhold';
}

function rowOf(visit: RegisteredVisit, names: readonly FoiName[], hidden: readonly string[]): FoiRow {
  const open = (text: string | null): string | null => text && withoutPeople(text, hidden);
  const own = names.filter((name) => name.visit === visit.name);
  const shown = own.filter(({ standing }) => standing === 'shown');
  return {
    year: yearOf(visit),
    visit: open(visit.name) ?? '',
    destination: open(visit.place ?? visit.partner) ?? '',
    when: { from: visit.from, to: visit.to, dateWords: visit.dateWords, direction: visit.direction },
    people: {
      members: visit.members,
      officers: visit.officers,
      youngPeople: visit.youngPeople,
      accompanying: visit.accompanying,
      others: visit.others,
      people: visit.people,
    },
    purpose: open(visit.purpose),
    travelClass: visit.travel.travelClass,
    costs: visit.costs,
    paidBy: open(visit.paidBy),
    names: shown.map(({ name }) => name),
    withheld: own.length - shown.length,
    source: visit.source,
  };
}

/** A decision that names nobody is not used; one about a name that is not listed cannot bring it back. */
function objection({ visit, name, by, source }: NameDecision, names: readonly FoiName[]): Finding[] {
  if (by === null)
    return [finding('register.foiDecision', 'warning', say.foi.withoutPerson({ visit }), source)];
  const isListed = names.some((one) => one.visit === visit && foldName(one.name) === foldName(name));
  return isListed ? [] : [finding('register.foiDecision', 'hint', say.foi.notListed({ visit }), source)];
}

function orderOf({ year, when, visit }: FoiRow): string {
  return [year ?? '~', when.from ?? '~', visit].join('|');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The figures of a row that are stated. */
export function foiFigures({ costs }: FoiRow): Figure[] {
  return Object.values(costs).filter((figure: Figure | null) => figure !== null);
}
