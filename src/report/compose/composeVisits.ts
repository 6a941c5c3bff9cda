import { dateText, type CalendarDate } from '../../core/calendarDate';
import { count, sumFigures, type Figure } from '../../core/figure';
import { say } from '../../core/messages';
import type { Visit } from '../../register/partnership';
import type { Cell, Table } from '../reportModel';
import { paragraph, runsOf, textCell, type ComposeContext, type Composer } from './draft';
import { slug, type FigureRegister } from './figureRegister';

/** What the workbook says of visits: how many, who went (numbers only), what they cost. */
export const composeVisits: Composer = ({ input, figures }) => {
  const visits = inOrderOfTime(input.visits);
  if (visits.length === 0) return [];
  const everyCostKnown = visits.every((visit) => input.visitCosts[visit.key] !== undefined);
  return [
    summary(visits, figures),
    visitTable(visits, input.visitCosts, figures),
    ...(everyCostKnown ? [] : [paragraph(say.report.compose.costNote)]),
  ];
};

/** When a visit was, as far as it is known: "12 to 16 November 2018" is left to two dates joined by "to". */
export function visitTime(visit: Visit): string | null {
  if (visit.from === null) return visit.to === null ? null : dateText(visit.to);
  if (visit.to === null || visit.to === visit.from) return dateText(visit.from);
  return `${dateText(visit.from)} to ${dateText(visit.to)}`;
}

/** How many visits there are. */
export function countVisits(visits: readonly Visit[]): Figure {
  return countOf(visits, say.report.rule.visits);
}

function summary(visits: readonly Visit[], figures: FigureRegister) {
  const unknown = visits.filter((visit) => visit.people === null);
  const known = visits.filter((visit) => visit.people !== null);
  const people = sumFigures('count', known.map(peopleFigure), say.report.rule.peopleAll);
  return paragraph(
    say.report.compose.visits({
      visits: figures.print('visits.number', countVisits(visits)),
      visitCount: visits.length,
      people: known.length === 0 ? null : figures.print('visits.people', people),
      unknownCount: unknown.length,
      unknown:
        unknown.length === 0
          ? null
          : figures.print('visits.people-unknown', countOf(unknown, say.report.rule.unknownPeople)),
    }),
  );
}

function visitTable(
  visits: readonly Visit[],
  costs: ComposeContext['input']['visitCosts'],
  figures: FigureRegister,
): Table {
  const { table, words, direction } = say.report;
  return {
    kind: 'table',
    caption: table.visits,
    summary: table.visitsSummary,
    columns: [
      { header: table.partner, width: 24 },
      { header: table.direction, width: 16 },
      { header: table.when, width: 19 },
      { header: table.people, width: 22 },
      { header: table.cost, width: 19 },
    ],
    rowHeaders: true,
    rows: visits.map((visit) => [
      textCell(partnerAndPlace(visit)),
      textCell(visit.direction === null ? words.notSupplied : direction[visit.direction]),
      textCell(visitTime(visit) ?? words.notSupplied),
      peopleCell(visit, figures),
      costCell(visit, costs[visit.key], figures),
    ]),
  };
}

/** The place where it is not the partner's own. */
function partnerAndPlace({ partner, place }: Visit): string {
  if (place === null || place.toLowerCase().includes(partner.toLowerCase())) return partner;
  return say.report.visitWithPlace({ partner, place });
}

function peopleCell(visit: Visit, figures: FigureRegister): Cell {
  if (visit.people === null) return textCell(say.report.words.notSupplied);
  const part = (name: 'members' | 'officers') => {
    const number = visit[name];
    return number === null
      ? null
      : figures.print(visitId(visit, name), count(number, say.report.rule[name], [visit.source]));
  };
  const all = figures.print(visitId(visit, 'people'), peopleFigure(visit));
  const members = part('members');
  const officers = part('officers');
  if (members === null && officers === null) return [all];
  return runsOf([all, ...say.report.table.membersAndOfficers({ members, officers })]);
}

function costCell(visit: Visit, cost: Figure | undefined, figures: FigureRegister): Cell {
  return cost === undefined
    ? textCell(say.report.words.notSupplied)
    : [figures.print(visitId(visit, 'cost'), cost)];
}

function visitId(visit: Visit, what: string): string {
  return `visit.${slug(`${visit.partner} ${visit.from ?? visit.to ?? ''}`)}.${what}`;
}

function peopleFigure(visit: Visit): Figure {
  return count(visit.people ?? 0, say.report.rule.people, [visit.source]);
}

function countOf(visits: readonly Visit[], rule: string): Figure {
  return count(
    visits.length,
    rule,
    visits.map((visit) => visit.source),
  );
}

function inOrderOfTime(visits: readonly Visit[]): readonly Visit[] {
  const time = (visit: Visit): CalendarDate | '9' => visit.from ?? visit.to ?? '9';
  return [...visits].sort((one, other) => (time(one) < time(other) ? -1 : time(one) > time(other) ? 1 : 0));
}
