import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { columnsUnder } from '../workbook/columnsUnder';
import { value, type RowModel, type SheetModel, type TableModel } from '../workbook/sheetModel';
import { isAhead } from './assurance';
import type { BuiltVisits } from './buildVisits';
import { mediaTimings } from './mediaTimings';
import { datedCell } from './sheetCells';
import type { RegisteredVisit, VisitOutcome } from './visit';
import { actionStanding, type VisitAction } from './visitAction';

const words = say.visits.followUp;
const { text, date } = columnsUnder(words.column);

export const FOLLOW_UP_SHEET = 'visit-follow-up';
export const OUTCOMES_TABLE = 'visit.outcomes';
export const ACTIONS_TABLE = 'visit.actions';
/** Headers that entries are read back by. */
export const FOLLOW_UP_COLUMNS = words.column;

/** Rows that wait for an action, beside those that are filled. */
const SPARE = 6;

/** Sheet "Visit follow-up": what each visit was to bring and brought, what is to be done by whom and when, and when to tell the press. */
export function visitFollowUpSheet(built: BuiltVisits, asOf: CalendarDate): SheetModel {
  const { visits } = built;
  const standings = visits.flatMap(({ actions }) => actions.map((action) => actionStanding(action, asOf)));
  const news = visits.filter((visit) => isAhead(visit, asOf)).flatMap(newsRow);
  const logged = visits.flatMap(({ actions }) =>
    actions.filter((action) => !built.entered.actions.includes(action)),
  );
  return {
    id: FOLLOW_UP_SHEET,
    name: words.name,
    title: words.title({ asOf: dateText(asOf) }),
    notes: [
      words.count({
        open: standings.filter(({ standing }) => standing !== 'done').length,
        overdue: standings.filter(({ standing }) => standing === 'overdue').length,
      }),
      ...words.notes,
    ],
    orientation: 'landscape',
    tables: [
      ...(news.length === 0 ? [] : [newsTable(news)]),
      ...(logged.length === 0 ? [] : [loggedTable(logged, asOf)]),
      actionsTable(built, asOf),
      outcomesTable(built),
    ],
  };
}

/** What the log says stands beside what people enter here, which stands before it. */
function outcomesTable({ visits, entered }: BuiltVisits): TableModel {
  return {
    id: OUTCOMES_TABLE,
    caption: words.outcomesCaption,
    columns: [
      text('visit', 24, 'key'),
      text('expected', 24),
      text('corporatePlan', 18),
      text('fromLog', 30),
      text('outcomes', 22, 'entered'),
      text('leads', 18, 'entered'),
      text('lessons', 18, 'entered'),
      text('press', 16, 'entered'),
      text('report', 16, 'entered'),
    ],
    rows: visits.map((visit): RowModel => {
      const own = entered.outcomes.get(visit.name) ?? {};
      return {
        key: visit.name,
        cells: {
          visit: value(visit.name),
          expected: value(visit.expectedBenefit),
          corporatePlan: value(visit.corporatePlan),
          fromLog: value(fromLog(visit, own)),
          outcomes: value(own.outcomes ?? null),
          leads: value(own.leads ?? null),
          lessons: value(own.lessons ?? null),
          press: value(own.press ?? null),
          report: value(own.report ?? null),
        },
      };
    }),
  };
}

/** Stops and bodies attending are facts of the log alone. */
function fromLog({ outcome, stops, attending }: RegisteredVisit, own: Partial<VisitOutcome>): string | null {
  const told = (['outcomes', 'leads', 'lessons', 'press', 'report'] as const).flatMap((part) =>
    outcome[part] === null || own[part] !== undefined
      ? []
      : [words.part({ part: words.column[part], text: outcome[part] })],
  );
  const lists = [
    ...(stops.length === 0 ? [] : [words.stops({ stops })]),
    ...(attending.length === 0 ? [] : [words.attending({ bodies: attending })]),
  ];
  return [...told, ...lists].join(' ') || null;
}

function actionsTable({ visits, entered }: BuiltVisits, asOf: CalendarDate): TableModel {
  const rows = Array.from({ length: entered.actions.length + SPARE }, (_, at): RowModel => {
    const action = entered.actions[at];
    const number = String(at + 1);
    return {
      key: number,
      cells: { number: value(number), ...(action === undefined ? {} : actionCells(action, asOf)) },
    };
  });
  return {
    id: ACTIONS_TABLE,
    caption: words.actionsCaption,
    columns: [
      text('number', 24, 'key'),
      { ...text('ofVisit', 24, 'entered'), choices: visits.map(({ name }) => name) },
      text('owner', 18, 'entered'),
      text('action', 30, 'entered'),
      date('due', 22, 'entered'),
      { ...text('done', 18, 'entered'), choices: [words.done] },
      { ...text('standing', 18), tones: TONES },
    ],
    rows,
  };
}

function loggedTable(actions: readonly VisitAction[], asOf: CalendarDate): TableModel {
  return {
    id: 'visit.actions.logged',
    caption: words.loggedCaption,
    columns: [
      text('visit', 24, 'key'),
      text('owner', 24),
      text('done', 18),
      text('action', 30, 'key'),
      date('due', 22),
      { ...text('standing', 18), tones: TONES },
      text('source', 18),
    ],
    rows: actions.map((action): RowModel => ({
      key: `${action.visit} | ${action.what.replace(/\s+/g, ' ').trim()}`,
      cells: {
        visit: value(action.visit),
        ...actionCells(action, asOf),
        source: value(sourceText(action.source)),
      },
    })),
  };
}

const TONES = { [words.standing.overdue]: 'alert', [words.standing.noDate]: 'caution' } as const;

function actionCells(action: VisitAction, asOf: CalendarDate): RowModel['cells'] {
  const { standing } = actionStanding(action, asOf);
  return {
    ofVisit: value(action.visit),
    action: value(action.what),
    owner: value(action.owner),
    due: datedCell(action.due, null),
    done: value(action.done ? words.done : null),
    standing: value(words.standing[standing]),
  };
}

function newsTable(rows: readonly RowModel[]): TableModel {
  return {
    id: 'visit.news',
    caption: words.newsCaption,
    columns: [text('visit', 24, 'key'), text('daily', 24), text('sunday', 18), text('weekly', 30)],
    rows,
  };
}

function newsRow(visit: RegisteredVisit): RowModel[] {
  const timings = mediaTimings(visit.from);
  if (timings === null) return [];
  return [
    {
      key: visit.name,
      cells: {
        visit: value(visit.name),
        daily: value(words.daily({ on: dateText(timings.daily) })),
        sunday: value(words.sunday({ on: dateText(timings.sunday) })),
        weekly: value(words.weekly({ on: dateText(timings.weekly) })),
      },
    },
  ];
}
