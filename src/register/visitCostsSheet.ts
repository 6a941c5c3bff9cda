import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { poundsText } from '../core/pence';
import { sourceText } from '../core/source';
import { columnsUnder } from '../workbook/columnsUnder';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import { exampleCell, poundsCell } from './sheetCells';
import type { RegisteredVisit } from './visit';
import { policyAnswers, type PolicyAnswer, type VisitPolicy } from './visitPolicy';
import { whenText } from './visitsSheet';

const words = say.visits.costs;
const { text, count, pounds } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  text('visit', 20, 'key'),
  text('when', 13),
  count('people', 8),
  pounds('travel', 11),
  pounds('accommodation', 11),
  pounds('subsistence', 10),
  pounds('other', 10),
  pounds('total', 11),
  pounds('each', 11),
  pounds('accompanying', 11),
  text('paidBy', 14),
  text('travelClass', 10),
  {
    ...text('standing', 11),
    tones: { [words.standing.outside]: 'alert', [words.standing.cannotSay]: 'caution' },
  },
  text('why', 30),
  text('example', 10),
  { ...text('source', 20), unprinted: true },
];

/** Sheet "Visit costs": what each visit cost by head, who paid, and where it stands against the council's own policy. */
export function visitCostsSheet(
  visits: readonly RegisteredVisit[],
  policy: VisitPolicy,
  asOf: CalendarDate,
): SheetModel {
  const costed = visits.filter(({ costs }) => costs.total !== null).length;
  return {
    id: 'visit-costs',
    name: words.name,
    title: words.title({ asOf: dateText(asOf) }),
    notes: [words.count({ visits: visits.length, costed }), ...words.notes, ...policyText(policy)],
    orientation: 'landscape',
    tables: [
      {
        id: 'register.visit.costs',
        caption: null,
        columns: COLUMNS,
        rows: visits.map((visit) => rowOf(visit, policy)),
      },
    ],
  };
}

function policyText({ classHours, roomLimit, mealLimit }: VisitPolicy): string[] {
  const shown = {
    classHours: classHours && { value: words.hours({ hours: classHours.rule }), from: classHours.from },
    roomLimit: roomLimit && { value: poundsText(roomLimit.rule), from: roomLimit.from },
    mealLimit: mealLimit && { value: poundsText(mealLimit.rule), from: mealLimit.from },
  };
  return (['classHours', 'roomLimit', 'mealLimit'] as const).map((rule) => {
    const own = shown[rule];
    return own === null ? words.policyOpen({ rule }) : words.policyRule({ rule, ...own });
  });
}

function rowOf(visit: RegisteredVisit, policy: VisitPolicy): RowModel {
  const { costs } = visit;
  const answers = policyAnswers(visit, policy);
  return {
    key: visit.name,
    cells: {
      visit: value(visit.name),
      when: value(whenText(visit)),
      people: value(visit.people),
      travel: poundsCell(costs.travel),
      accommodation: poundsCell(costs.accommodation),
      subsistence: poundsCell(costs.subsistence),
      other: poundsCell(costs.other),
      total: poundsCell(costs.total),
      each: poundsCell(costs.each),
      accompanying: poundsCell(costs.accompanying),
      paidBy: value(visit.paidBy),
      travelClass: value(visit.travel.travelClass),
      standing: value(standingText(answers)),
      why: value(answers.map(({ reason }) => reason).join(' ') || null),
      example: exampleCell(Object.values(costs)),
      source: value(sourceText(costs.total?.sources[0] ?? visit.source)),
    },
  };
}

/** The worst of the answers; blank where the log tells nothing that the policy asks about. */
function standingText(answers: readonly PolicyAnswer[]): string | null {
  const worst = (['outside', 'cannotSay', 'within'] as const).find((standing) =>
    answers.some((answer) => answer.standing === standing),
  );
  return worst === undefined ? null : words.standing[worst];
}
