import { dateText, type CalendarDate } from '../core/calendarDate';
import { sumFigures } from '../core/figure';
import { say } from '../core/messages';
import { pence, poundsNumber } from '../core/pence';
import { sourceText } from '../core/source';
import { columnsUnder } from '../workbook/columnsUnder';
import { column, here, operation, sumifs, toPenny, txt } from '../workbook/formula';
import { value, type RowModel, type SheetModel, type TableModel } from '../workbook/sheetModel';
import type { LinkCosts, LinkSpend, LinkYearCost } from './linkCosts';
import { exampleCell, poundsCell } from './sheetCells';

const words = say.linkCosts.sheet;
const { text, count, pounds } = columnsUnder(words.column);

const LINES_TABLE = 'link.cost.lines';

/** Sheet "Link costs": what each link cost in each year by the ledger, beside the log of visits, and every line behind it. */
export function linkCostsSheet(costs: LinkCosts, asOf: CalendarDate): SheetModel {
  const coded = costs.rows.map((row, at) => ({ row, code: `K${at + 1}` }));
  const lines = [
    ...coded.flatMap(({ row, code }) => row.lines.map((line) => ({ line, code }))),
    ...costs.withoutLink.map((line) => ({ line, code: NO_LINK })),
  ];
  const left = sumFigures(
    'pence',
    costs.withoutLink.map(({ amount }) => amount),
    say.linkCosts.rule.withoutLink,
  );
  return {
    id: 'link-costs',
    name: words.name,
    title: words.title({ asOf: dateText(asOf) }),
    notes: [
      words.count({
        rows: costs.rows.length,
        withoutLink: costs.withoutLink.length,
        amount: left,
      }),
      ...words.notes,
      ...(costs.unshared.length === 0
        ? []
        : [words.unshared({ visits: costs.unshared.map(({ name }) => name) })]),
    ],
    orientation: 'landscape',
    tables: [yearsTable(coded), ...(lines.length === 0 ? [] : [linesTable(lines)])],
  };
}

const NO_LINK = 'K0';

function yearsTable(coded: readonly { readonly row: LinkYearCost; readonly code: string }[]): TableModel {
  return {
    id: 'link.costs',
    caption: words.costsCaption,
    columns: [
      text('code', 8),
      text('partner', 24, 'key'),
      text('year', 12, 'key'),
      pounds('ledger', 14),
      pounds('visits', 14),
      pounds('difference', 14),
      text('reading', 44),
      text('example', 10),
      pounds('queried', 14),
      count('withoutCost', 12),
    ],
    rows: coded.map(({ row, code }): RowModel => {
      const year = row.year ?? words.noYear;
      const { ledger, visits, difference } = row;
      return {
        key: `${row.partner} | ${year}`,
        cells: {
          code: value(code),
          partner: value(row.partner),
          year: value(year),
          ledger:
            ledger === null
              ? value(null)
              : {
                  formula: toPenny(
                    sumifs(column(LINES_TABLE, 'amount'), [column(LINES_TABLE, 'code'), txt(code)]),
                  ),
                  result: poundsNumber(pence(ledger.value)),
                },
          queried: poundsCell(row.queried),
          visits: poundsCell(visits),
          difference:
            difference === null
              ? value(null)
              : {
                  formula: toPenny(operation(here('ledger'), '-', here('visits'))),
                  result: poundsNumber(pence(difference.value)),
                },
          withoutCost: value(row.withoutCost),
          reading: value(
            words.reading({
              hasLedger: ledger !== null,
              hasVisits: visits !== null,
              difference,
              withoutCost: row.withoutCost,
            }),
          ),
          example: exampleCell([ledger, visits]),
        },
      };
    }),
  };
}

function linesTable(lines: readonly { readonly line: LinkSpend; readonly code: string }[]): TableModel {
  return {
    id: LINES_TABLE,
    caption: words.linesCaption,
    columns: [
      text('code', 8),
      text('source', 24, 'key'),
      text('year', 12),
      pounds('amount', 14),
      text('partner', 14),
      text('standing', 14),
      text('what', 44),
      text('example', 10),
    ],
    rows: keyed(lines).map(({ line, code, shown }) => ({
      key: shown,
      cells: {
        code: value(code),
        source: value(shown),
        year: value(line.year ?? words.noYear),
        amount: poundsCell(line.amount),
        partner: value(line.partner ?? words.noLink),
        standing: value(line.isQueried ? words.queried : null),
        what: value(line.what),
        example: exampleCell([line.amount]),
      },
    })),
  };
}

/** The parts of one posting share its cell. */
function keyed<T extends { readonly line: LinkSpend }>(
  lines: readonly T[],
): (T & { readonly shown: string })[] {
  const seen = new Map<string, number>();
  return lines.map((one) => {
    const source = sourceText(one.line.source);
    const times = (seen.get(source) ?? 0) + 1;
    seen.set(source, times);
    return { ...one, shown: times === 1 ? source : `${source} (${times})` };
  });
}
