import { dateText } from '../core/calendarDate';
import { figureText, type Figure } from '../core/figure';
import { say } from '../core/messages';
import { listed } from '../core/messages/report';
import { pence, poundsNumber } from '../core/pence';
import type { Position } from '../limits/position';
import { here, operation, toPenny } from '../workbook/formula';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
} from '../workbook/sheetModel';
import { checksText } from './compose/composeChecks';
import { sourceRanges } from './compose/sourceRanges';
import type { ReportInput } from './reportInput';
import type { ReportModel } from './reportModel';

/**
 * The committee's key figures on one page of A4: one table of positions, the counts as plain lines above it. The figures
 * are those of the report.
 */
export function summarySheet(input: ReportInput, model: ReportModel): SheetModel {
  return {
    id: 'summary',
    name: say.report.summary.tab,
    title: say.report.summary.title({ title: model.title }),
    notes: notes(input, model),
    tables: [
      {
        id: 'summary.positions',
        caption: say.report.summary.caption,
        columns: COLUMNS,
        rows: input.positions.map(positionRow),
      },
    ],
    orientation: 'landscape',
  };
}

const { summary, table, words } = say.report;

const computed = (id: string, header: string, type: ColumnModel['type'], width: number): ColumnModel => ({
  id,
  header,
  owner: 'computed',
  type,
  width,
});

const COLUMNS: readonly ColumnModel[] = [
  { id: 'council', header: summary.council, owner: 'key', type: 'text', width: 14 },
  { id: 'test', header: summary.test, owner: 'key', type: 'text', width: 13 },
  { id: 'year', header: summary.year, owner: 'key', type: 'text', width: 9 },
  computed('limit', table.limit, 'pounds', 13),
  computed('counted', table.counted, 'pounds', 13),
  computed('committed', table.committed, 'pounds', 13),
  computed('remaining', table.remaining, 'pounds', 13),
  computed('forecast', say.reportLimits.forecast, 'pounds', 13),
  {
    ...computed('outcome', table.outcome, 'text', 14),
    tones: {
      [say.report.outcome.over]: 'alert',
      [say.report.outcome.atLimit]: 'caution',
      [say.report.outcome.cannotSay]: 'caution',
    },
  },
  computed('completeness', table.completeness, 'text', 14),
  computed('standing', table.standing, 'text', 13),
  {
    ...computed('money', summary.money, 'text', 12),
    tones: { [summary.sampleMoney]: 'caution' },
  },
  computed('source', summary.source, 'text', 15),
];

function notes(input: ReportInput, model: ReportModel): readonly string[] {
  const printed = (id: string) => model.figures.find((figure) => figure.id === id)?.figure;
  const links = printed('register.links');
  const visits = printed('visits.number');
  return [
    ...(model.committee === null ? [] : [model.committee]),
    summary.asAt({ date: dateText(input.reportDate) }),
    ...(links ? [summary.links({ links: figureText(links) })] : []),
    ...(visits ? [summary.visits({ visits: figureText(visits) })] : []),
    ...model.notices.filter((notice) => notice !== say.report.notices.author),
    ...(input.positions.some(hasBlank) ? [summary.blank] : []),
    ...(input.positions.length === 0 ? [] : [checksText(input)]),
    say.report.compose.beforeCommitting,
  ];
}

function hasBlank({ limit, remaining }: Position): boolean {
  return limit === null || remaining === null;
}

function positionRow(position: Position): RowModel {
  const council = listed(position.councils) || words.councilNotNamed;
  const test = say.limits.routeNames[position.route];
  const example = [position.limit, position.counted, position.remaining].some((figure) => figure?.example);
  return {
    key: [council, test, position.financialYear].join(' | '),
    cells: {
      council: value(council),
      test: value(test),
      year: value(position.financialYear),
      limit: pounds(position.limit),
      counted: pounds(position.counted),
      remaining: remainingCell(position),
      outcome: value(say.report.outcome[position.outcome]),
      committed: pounds(position.committed),
      forecast: pounds(position.forecast.amount),
      completeness: value(completenessText(position)),
      standing: value(position.verified ? words.verified : words.notVerified),
      money: value(example || position.example ? summary.sampleMoney : summary.realMoney),
      source: value(sourceRanges(position.counted.sources) || summary.sourceLimits),
    },
  };
}

/** What an auditor can follow in the row itself; the sums beside it stand on the sheet Limits as formulas over the working. */
function remainingCell({ limit, remaining }: Position): CellModel {
  if (limit === null || remaining === null) return value(null);
  const spent = operation(here('counted'), '+', here('committed'));
  return {
    formula: toPenny(operation(here('limit'), '-', spent)),
    result: poundsNumber(pence(remaining.value)),
  };
}

function completenessText({ completeness: { year, base } }: Position): string {
  const names = say.limits.completenessNames;
  return base === null
    ? names[year]
    : say.limitSheets.completenessOfBoth({ year: names[year], base: names[base] });
}

function pounds(figure: Figure | null): CellModel {
  return value(figure === null ? null : poundsNumber(pence(figure.value)));
}
