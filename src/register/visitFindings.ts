import type { CalendarDate } from '../core/calendarDate';
import { figureText } from '../core/figure';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { isAhead, unmetAssurance } from './assurance';
import type { EnteredVisits } from './enteredVisits';
import { finding } from './finding';
import type { RegisteredVisit } from './visit';
import { actionStanding } from './visitAction';
import { policyAnswers, type VisitPolicy } from './visitPolicy';

/** Everything about the visits that a person should look at. Nothing of it stops anything. */
export function visitFindings(
  visits: readonly RegisteredVisit[],
  entered: EnteredVisits,
  policy: VisitPolicy,
  asOf: CalendarDate,
): Finding[] {
  return [
    ...visits.flatMap((visit) => [
      ...aboutAssurance(visit, asOf),
      ...aboutPolicy(visit, policy),
      ...aboutCompanions(visit),
      ...aboutCosts(visit),
      ...aboutActions(visit, asOf),
    ]),
    ...aboutThePast(visits, asOf),
    ...aboutNames(visits),
    ...aboutLostEntries(visits, entered),
  ];
}

function aboutAssurance(visit: RegisteredVisit, asOf: CalendarDate): Finding[] {
  const unmet = isAhead(visit, asOf) ? unmetAssurance(visit, asOf) : [];
  if (unmet.length === 0) return [];
  const message = say.assurance.ahead({ visit: visit.name, unmet: unmet.map(({ asks }) => asks) });
  return [finding('register.visitAssurance', 'warning', message, visit.source)];
}

/** One line for all of them: nobody can insure a visit that is over. */
function aboutThePast(visits: readonly RegisteredVisit[], asOf: CalendarDate): Finding[] {
  const open = visits.filter((visit) => !isAhead(visit, asOf) && unmetAssurance(visit, asOf).length > 0);
  const [first] = open;
  return first
    ? [finding('register.visitAssurance', 'hint', say.assurance.past({ visits: open.length }), first.source)]
    : [];
}

function aboutPolicy(visit: RegisteredVisit, policy: VisitPolicy): Finding[] {
  return policyAnswers(visit, policy)
    .filter(({ standing }) => standing === 'outside')
    .map(({ reason }) =>
      finding(
        'register.visitPolicy',
        'warning',
        say.visits.about({ visit: visit.name, what: reason }),
        visit.source,
      ),
    );
}

/** The handbook: the member answers for every cost of a spouse or partner without a role. */
function aboutCompanions({
  accompanying,
  costs,
  accompanyingPaidBy,
  name,
  source,
}: RegisteredVisit): Finding[] {
  const cost = costs.accompanying;
  if ((accompanying ?? 0) === 0 && (cost === null || cost.value === 0)) return [];
  const message = say.visits.companions({
    visit: name,
    cost: cost && figureText(cost),
    saysWhoPaid: accompanyingPaidBy !== null,
  });
  return [finding('register.visitCompanions', 'hint', message, cost?.sources[0] ?? source)];
}

function aboutCosts({ costs, name, source }: RegisteredVisit): Finding[] {
  const { total, travel, accommodation, subsistence, other } = costs;
  const heads = [travel, accommodation, subsistence, other].filter((figure) => figure !== null);
  const sum = heads.reduce((amount, { value }) => amount + value, 0);
  if (total === null || sum <= total.value) return [];
  const message = say.visits.headsAboveTotal({
    visit: name,
    total: figureText(total),
    heads: figureText({ ...total, value: sum }),
  });
  return [finding('register.visitCost', 'warning', message, total.sources[0] ?? source)];
}

function aboutActions({ actions, name }: RegisteredVisit, asOf: CalendarDate): Finding[] {
  return actions.flatMap((action) => {
    const { standing, days } = actionStanding(action, asOf);
    if (standing !== 'overdue' || days === null) return [];
    const message = say.visits.actionOverdue({
      visit: name,
      what: action.what,
      hasOwner: action.owner !== null,
      days,
    });
    return [finding('register.visitAction', 'warning', message, action.source)];
  });
}

/** Once for all: the log wants a role beside each name. */
function aboutNames(visits: readonly RegisteredVisit[]): Finding[] {
  const open = visits.filter(({ withoutRole }) => withoutRole > 0);
  const [first] = open;
  if (!first) return [];
  const names = open.reduce((sum, { withoutRole }) => sum + withoutRole, 0);
  return [finding('register.visitNames', 'hint', say.visits.namesWithoutRole({ names }), first.source)];
}

function aboutLostEntries(visits: readonly RegisteredVisit[], { actions }: EnteredVisits): Finding[] {
  const known = new Set(visits.map(({ name }) => name.toLowerCase()));
  return actions
    .filter(({ visit }) => !known.has(visit.toLowerCase()))
    .map(({ visit, source }) =>
      finding('register.visitEntry', 'warning', say.visits.actionWithoutVisit({ visit }), source),
    );
}
