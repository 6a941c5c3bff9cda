import type { Figure } from '../../core/figure';
import { say } from '../../core/messages';
import type { Route } from '../../limits/position';
import type { YearRow } from '../../limits/years';
import { printable } from '../printable';
import type { ReportInput } from '../reportInput';
import type { Cell, Table } from '../reportModel';
import { paragraph, textCell, type ComposeContext, type Composer } from './draft';
import { slug } from './figureRegister';
import { namesFile } from './namesFile';
import { positionId } from './printedPosition';

const words = say.reportLimits;

/** The appendix behind the tests: the years side by side, a table a test, and what is left out, by reason. */
export const composeLimitDetail: Composer = (context) => [
  ...routesWithYears(context.input).map((route) => yearsTable(route, context)),
  ...excludedTables(context),
  paragraph(words.forecastNote),
];

/** True where there is more to show than the positions themselves. */
export function hasLimitDetail(input: ReportInput): boolean {
  return routesWithYears(input).length > 0 || input.positions.some(({ excludedBy }) => excludedBy.length > 0);
}

/** Tests of a limit with several years; one year stands in the paper already, and where nothing limits there is nothing to compare. */
function routesWithYears({ years }: ReportInput): Route[] {
  const routes = new Set(years.filter(({ outcome }) => outcome !== 'noLimit').map(({ route }) => route));
  return [...routes].filter((route) => years.filter((one) => one.route === route).length > 1);
}

function yearsTable(route: Route, { input, figures }: ComposeContext): Table {
  const { table, outcome } = say.report;
  const cell = (row: YearRow, what: string, figure: Figure | null, none: string = words.notKnown): Cell =>
    figure === null || (figure.value === 0 && figure.sources.length === 0)
      ? textCell(figure === null ? none : say.report.words.noneRecorded)
      : [figures.print(`${positionId(row, input.positions)}.${what}`, figure)];
  return {
    kind: 'table',
    caption: words.yearsCaption({ test: say.limits.routeNames[route] }),
    summary: words.yearsSummary,
    columns: [
      { header: words.year, width: 12 },
      { header: words.actualBefore, width: 18 },
      { header: table.limit, width: 18 },
      { header: table.counted, width: 18 },
      { header: table.remaining, width: 18 },
      { header: table.outcome, width: 16 },
    ],
    rowHeaders: true,
    rows: input.years
      .filter((one) => one.route === route)
      .map((row) => [
        textCell(row.financialYear),
        cell(row, 'actualBefore', row.base.actual),
        cell(row, 'limit', row.limit, say.report.words.cannotSay),
        cell(row, 'counted', row.counted),
        cell(row, 'remaining', row.remaining, say.report.words.cannotSay),
        textCell(outcome[row.outcome]),
      ]),
  };
}

function excludedTables({ input, figures }: ComposeContext): Table[] {
  const rows = input.positions.flatMap((position) =>
    position.excludedBy.map(({ reason, amount }): readonly Cell[] => [
      textCell(`${say.limits.routeNames[position.route]} ${position.financialYear}`),
      textCell(publicReason(reason, input)),
      [
        figures.print(
          `${positionId(position, input.positions)}.leftOut.${slug(reason).slice(0, 40)}`,
          amount,
        ),
      ],
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.excludedCaption,
      summary: words.excludedSummary,
      columns: [
        { header: words.testAndYear, width: 28 },
        { header: words.reason, width: 48 },
        { header: words.leftOut, width: 24 },
      ],
      rowHeaders: true,
      rows,
    },
  ];
}

/** A decision by hand, a reason that names a cell and one that names a sum which no cell stands behind stay in the workbook. */
function publicReason(reason: string, input: ReportInput): string {
  const byHand = say.lines.byHand({ who: null, when: null, why: null });
  const stays = reason.startsWith(byHand) || namesFile(reason, input) || /£\d/.test(reason);
  return stays ? words.decision : printable(reason);
}
