import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import {
  cell,
  column,
  here,
  num,
  operation,
  sumifs,
  toPenny,
  txt,
  type Expression,
} from '../workbook/formula';
import {
  value,
  type CellModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import type { Limits } from './limitPositions';
import {
  inPounds,
  key,
  keyCells,
  outcomeColumn,
  positionKey,
  POSITION_KEYS,
  POSITIONS_TABLE,
  pounds,
  words,
  WORDS,
} from './limitsCells';
import { planSource, type PlacedPlan } from './placePlans';
import type { WhatIf } from './whatIf';
import { testName, yearCode } from './workingSheet';

const PLANS_TABLE = 'limits.plans';
const WHAT_IF_TABLE = 'limits.whatIf';

/** Sheet "Limit plans": the plans, what they would change, and what they would do to the next year's limit. */
export function plansSheet(
  { whatIf, positions }: Pick<Limits, 'whatIf' | 'positions'>,
  asOf: CalendarDate,
): SheetModel {
  const shown = new Set(positions.map(positionKey));
  return {
    id: 'limit-plans',
    name: say.limitSheets.plansName,
    title: say.limitSheets.plansTitle({ asOf: dateText(asOf) }),
    notes: say.limitSheets.plansNotes,
    tables: [
      whatIfTable(whatIf, shown),
      plansTable(whatIf),
      ...[nextYearTable(whatIf, shown)].filter(({ rows }) => rows.length > 0),
    ],
    orientation: 'landscape',
  };
}

function plansTable(whatIfs: readonly WhatIf[]): TableModel {
  const plans = whatIfs.flatMap((one) => one.plans);
  return {
    id: PLANS_TABLE,
    caption: say.positions.plansCaption,
    columns: [
      key('plan', 'Plan', 16),
      words('test', 'Test', 14),
      words('year', 'Year', 9),
      words('what', 'What for', WORDS),
      pounds('amount', 'Amount'),
      words('counts', 'Would count', 12),
      words('when', 'When', 12),
      words('partnership', 'Partnership', 12),
      words('status', 'Status', 12),
      words('source', 'Source', 12),
    ],
    rows: plans.map((plan, at) => planRow(plan, say.positions.plan({ number: at + 1 }))),
  };
}

function planRow(plan: PlacedPlan, name: string): RowModel {
  const what =
    plan.note === null ? plan.what : say.positions.planWithNote({ plan: plan.what, note: plan.note });
  return {
    key: name,
    cells: {
      plan: value(name),
      test: value(testName(plan.route)),
      year: value(yearCode(plan.year)),
      what: value(what),
      amount: value(inPounds(plan.amount)),
      counts: value(plan.counts ? say.positions.yes : say.positions.no),
      when: value(dateText(plan.date)),
      partnership: value(plan.partnership),
      status: value(plan.amount.example ? 'EXAMPLE' : null),
      source: value(planSource(plan)),
    },
  };
}

function whatIfTable(whatIfs: readonly WhatIf[], shown: ReadonlySet<string>): TableModel {
  return {
    id: WHAT_IF_TABLE,
    caption: say.positions.whatIfCaption,
    columns: [
      ...POSITION_KEYS,
      words('words', 'In words', WORDS),
      pounds('limit', 'Limit'),
      pounds('spent', 'Counted and committed'),
      pounds('planned', 'Planned'),
      pounds('before', 'Remaining before'),
      pounds('after', 'Remaining after'),
      pounds('boundary', 'Meets the test exactly'),
      outcomeColumn('outcome', 'Outcome after'),
    ],
    rows: whatIfs.map((one) => whatIfRow(one, shown.has(positionKey(one)))),
  };
}

function whatIfRow(one: WhatIf, isShown: boolean): RowModel {
  return {
    key: positionKey(one),
    cells: {
      ...keyCells(one),
      words: value([...one.sentences].join(' ')),
      planned: {
        formula: toPenny(
          sumifs(
            column(PLANS_TABLE, 'amount'),
            [column(PLANS_TABLE, 'year'), txt(yearCode(one.financialYear))],
            [column(PLANS_TABLE, 'test'), txt(testName(one.route))],
            [column(PLANS_TABLE, 'counts'), txt(say.positions.yes)],
          ),
        ),
        result: inPounds(one.planned),
      },
      ...standingCells(one, isShown),
    },
  };
}

/** Blank where the limit cannot be said: then there is no figure to show. */
function standingCells(one: WhatIf, isShown: boolean): Record<string, CellModel> {
  const { before, after, limit, boundary } = one;
  if (!before || !after) return { outcome: value(say.limits.outcomeNames.cannotSay) };
  const position = (name: string) => cell(POSITIONS_TABLE, positionKey(one), name);
  const spent = inPounds(before.spent);
  const shared: Record<string, CellModel> = {
    spent: isShown
      ? { formula: toPenny(operation(position('counted'), '+', position('committed'))), result: spent }
      : value(spent),
    outcome: value(say.limits.outcomeNames[after.outcome]),
  };
  if (limit === null || before.remaining === null || after.remaining === null) return shared;
  return {
    ...shared,
    limit: isShown ? { formula: position('limit'), result: inPounds(limit) } : value(inPounds(limit)),
    before: {
      formula: toPenny(operation(here('limit'), '-', here('spent'))),
      result: inPounds(before.remaining),
    },
    after: {
      formula: toPenny(operation(here('before'), '-', here('planned'))),
      result: inPounds(after.remaining),
    },
    ...(boundary ? { boundary: { formula: here('before'), result: inPounds(boundary) } } : {}),
  };
}

function nextYearTable(whatIfs: readonly WhatIf[], shown: ReadonlySet<string>): TableModel {
  return {
    id: 'limits.nextYear',
    caption: say.limitSheets.nextYearCaption,
    columns: [
      key('council', 'Council', 16),
      key('test', 'Test', 14),
      key('year', say.limitSheets.nextYear, 9),
      words('restsOn', say.limitSheets.restsOn, WORDS),
      pounds('limit', say.limitSheets.nextLimit),
      pounds('limitWith', say.limitSheets.nextLimitWith),
    ],
    rows: whatIfs.flatMap((one) => nextYearRow(one, shown.has(positionKey(one)))),
  };
}

function nextYearRow({ nextYear: next, ...one }: WhatIf, isShown: boolean): RowModel[] {
  if (!next) return [];
  const counted = isShown
    ? cell(POSITIONS_TABLE, positionKey(one), 'counted')
    : num(inPounds(next.base.without));
  const planned = cell(WHAT_IF_TABLE, positionKey(one), 'planned');
  const twice = (base: Expression): Expression => toPenny(operation(num(2), '*', base));
  const placed = { ...one, financialYear: next.financialYear };
  return [
    {
      key: positionKey(placed),
      cells: {
        ...keyCells(placed),
        restsOn: value(say.limitSheets.countedSoFar({ year: one.financialYear })),
        limit: { formula: twice(counted), result: inPounds(next.limit.without) },
        limitWith: { formula: twice(operation(counted, '+', planned)), result: inPounds(next.limit.with) },
      },
    },
  ];
}
