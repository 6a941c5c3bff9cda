import { say } from '../core/messages';
import type { ReadTable } from '../tables/readTable';
import { leftOut } from '../tables/restandRows';
import { isBlank } from '../tables/cells/plainText';
import { isCountryAbroad } from './country';
import { councilsInCell } from './councilsInCell';
import { rowCells, type RowCells } from './rowCells';

/** A register whose links stand in groups under the names of countries or of councils. */
export interface GroupedTable {
  /** The rows of the headings are not used, each with its reason. */
  readonly table: ReadTable;
  /** The country that a row stands under; null where it stands under none. */
  readonly countryOf: (row: number) => string | null;
  /** The councils that a row stands under, as typed; null where it stands under none. */
  readonly councilsOf: (row: number) => string | null;
  /** The nearest councils above a row in their column, as typed; null where there are none. */
  readonly councilsAbove: (row: number) => string | null;
}

/**
 * "FRANCE" alone in its row, with "Lille" and "Rouen" below it that have no country of their own, heads a group and is no link; so does
 * "KENT COUNTY COUNCIL" over links without a council. A country with nothing below it stays what it is: a link whose place is not named.
 */
export function underGroupHeadings(table: ReadTable): GroupedTable {
  const countries = groupsUnder(table, 'partner', 'country', isCountryAbroad);
  const councils = groupsUnder(table, 'councils', 'councils', namesCouncil);
  const reasons = new Map(
    [...countries.headings, ...councils.headings].map(([row, heading]) => [
      row,
      say.register.groupHeading({ heading }),
    ]),
  );
  for (const [row, words] of namingNoLink(table)) reasons.set(row, say.register.noLink({ words }));
  return {
    table: leftOut(table, reasons),
    countryOf: (row) => countries.of.get(row) ?? null,
    councilsOf: (row) => councils.of.get(row) ?? null,
    councilsAbove: nearestAbove(table),
  };
}

/** "Nil" in place of a partner says that the council has none. */
function namingNoLink(table: ReadTable): [number, string][] {
  return table.rows.flatMap(({ row, standing }): [number, string][] => {
    const words = standing === 'notUsed' ? null : rowCells(table, row).text('partner');
    return words !== null && NO_LINK.test(words) ? [[row, words]] : [];
  });
}

const NO_LINK =
  /^\(?(?:nil|none|no|not twinned|no (?:current |formal |overseas )?(?:twin(?:ning)?s?(?: towns?| links?| partners?)?|links?|partners?|partnerships?))\)?\.?$/i;

/** For each row, in one pass and only when somebody asks. */
function nearestAbove(table: ReadTable): (row: number) => string | null {
  let nearest: ReadonlyMap<number, string | null> | null = null;
  return (row) => (nearest ??= eachAbove(table)).get(row) ?? null;
}

function eachAbove(table: ReadTable): ReadonlyMap<number, string | null> {
  const nearest = new Map<number, string | null>();
  let above: string | null = null;
  for (const { row, standing } of table.rows) {
    nearest.set(row, above);
    if (standing !== 'notUsed') above = rowCells(table, row).text('councils') ?? above;
  }
  return nearest;
}

interface Groups {
  /** The words of each heading that heads something, by row. */
  readonly headings: ReadonlyMap<number, string>;
  /** The heading above each row that needs one. */
  readonly of: ReadonlyMap<number, string>;
}

/** Headings stand alone in the column `at`; the rows below that leave the column `lacking` blank are theirs. */
function groupsUnder(
  table: ReadTable,
  at: string,
  lacking: string,
  isHeading: (text: string) => boolean,
): Groups {
  const headings = new Map<number, string>();
  const of = new Map<number, string>();
  let heading: { readonly row: number; readonly text: string } | null = null;
  for (const { row, standing } of table.rows) {
    const cells = rowCells(table, row);
    const text = cells.text(at);
    if (text !== null && isHeading(text) && standsAlone(table, row)) {
      heading = { row, text };
    } else if (standing !== 'notUsed' && heading !== null && lacks(cells, lacking)) {
      of.set(row, heading.text);
      headings.set(heading.row, heading.text);
    }
  }
  return { headings, of };
}

function lacks(cells: RowCells, field: string): boolean {
  return cells.text(field) === null && (cells.text('partner') ?? cells.text('country')) !== null;
}

function namesCouncil(text: string): boolean {
  const councils = councilsInCell(text);
  return councils.length > 0 && councils.every(({ name, local }) => name !== null || local);
}

function standsAlone({ grid, area }: ReadTable, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  return cells.slice(area.left, area.right + 1).filter((cell) => !isBlank(cell)).length === 1;
}
