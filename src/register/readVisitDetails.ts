import { daysBetween, type CalendarDate } from '../core/calendarDate';
import { money, sumFigures, type Figure } from '../core/figure';
import { say } from '../core/messages';
import { pence, penceFromPounds, poundsNumber, type Pence } from '../core/pence';
import type { VisitRow } from './readVisits';
import { saysExample } from './saysExample';
import type { RegisteredVisit, VisitCosts, VisitTravel } from './visit';
import type { VisitAction } from './visitAction';

/** What a row tells of a visit beside when, where and who. */
export type VisitDetails = Pick<
  RegisteredVisit,
  | 'corporatePlan'
  | 'expectedBenefit'
  | 'travel'
  | 'costs'
  | 'paidBy'
  | 'accompanyingPaidBy'
  | 'stops'
  | 'attending'
  | 'outcome'
>;

export function readVisitDetails(row: VisitRow): VisitDetails {
  const { cells } = row;
  return {
    corporatePlan: cells.text('corporatePlan'),
    expectedBenefit: cells.text('expectedBenefit'),
    travel: travelOf(row),
    costs: costsOf(row),
    paidBy: cells.text('paidBy'),
    accompanyingPaidBy: cells.text('accompanyingPaidBy'),
    stops: listIn(cells.text('stops')),
    attending: listIn(cells.text('attending')),
    outcome: {
      report: cells.text('report'),
      outcomes: cells.text('outcomes'),
      leads: cells.text('leads'),
      lessons: cells.text('lessons'),
      press: cells.text('press'),
    },
  };
}

/** The action that a row of the log holds; null where it holds none. */
export function actionInLog({ cells }: VisitRow, visit: string): VisitAction | null {
  const what = cells.text('actions');
  if (what === null) return null;
  return {
    visit,
    what,
    owner: cells.text('actionOwner'),
    due: cells.dates('actionDue')?.last ?? null,
    done: saysDone(cells.text('actionDone'), cells.dates('actionDone')?.last ?? null),
    source: cells.source('actions'),
  };
}

/** A date of completion, or a yes. */
export function saysDone(text: string | null, on: CalendarDate | null): boolean {
  return on !== null || /^(?:y|yes|true|done|complete|completed|closed|✓|✔)\b/i.test(text ?? '');
}

function travelOf(row: VisitRow): VisitTravel {
  const { cells, record } = row;
  const numberIn = (field: string): number | null => {
    const value = record[field];
    return typeof value === 'number' && value >= 0 ? value : null;
  };
  return {
    travelClass: cells.text('travelClass'),
    journeyHours: numberIn('journeyHours'),
    accommodation: cells.text('accommodation'),
    nights: numberIn('nights') ?? nightsBetween(row.visit),
    roomRate: amountOf(row, 'roomRate', say.visits.rule.roomRate),
    mealCost: amountOf(row, 'mealCost', say.visits.rule.mealCost),
  };
}

/** Between two full dates of one visit. */
function nightsBetween({ from, to }: VisitRow['visit']): number | null {
  if (from?.length !== 10 || to?.length !== 10) return null;
  return daysBetween(from, to);
}

/** The total stands as the log states it: heads that it does not give may be part of it. */
function costsOf(row: VisitRow): VisitCosts {
  const { rule } = say.visits;
  const heads = {
    travel: amountOf(row, 'travelCost', rule.travel),
    accommodation: amountOf(row, 'hotelCost', rule.accommodation),
    subsistence: amountOf(row, 'subsistenceCost', rule.subsistence),
    other: amountOf(row, 'otherCost', rule.other),
  };
  const known = Object.values(heads).filter((figure) => figure !== null);
  const total =
    amountOf(row, 'cost', rule.total) ??
    (known.length === 0 ? null : sumFigures('pence', known, rule.totalOfHeads));
  return {
    ...heads,
    accompanying: amountOf(row, 'accompanyingCost', rule.accompanying),
    total,
    each: total && eachOf(total, row.visit.people),
  };
}

function eachOf(total: Figure, people: number | null): Figure | null {
  if (people === null || people === 0) return null;
  const value = penceFromPounds(poundsNumber(pence(total.value)) / people);
  return { ...total, value, rule: say.visits.rule.each({ people }) };
}

function amountOf({ cells, record, table, row }: VisitRow, field: string, rule: string): Figure | null {
  const value = record[field];
  return typeof value === 'number'
    ? money(value as Pence, rule, [cells.source(field)], saysExample(table, row))
    : null;
}

/** One to a line or parted by semicolons. */
function listIn(text: string | null): string[] {
  return (text ?? '')
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
