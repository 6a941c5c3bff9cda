import type { Source } from '../core/source';
import { bodyOf, type Body } from '../limits/body';
import { recogniseCouncil } from '../register/council';
import { councilsInHeading } from '../register/councilsInHeading';
import type { LedgerTable } from '../spending/ledgerTable';
import { plainText } from '../tables/cells/plainText';
import { sourceAt, valueAt } from '../workbook/grid';
import { councilFacts } from './councilFacts';

const NAMED =
  /\b((?:London Borough of |Royal Borough of |City of |Borough of )?[A-Z][\p{L}'’&-]*(?:(?: | and | & | upon | on )[A-Z][\p{L}'’&-]*)* (?:County |City |District |Borough |Metropolitan |Parish |Town |Community )*Council)\b/u;
/** Headings of a column that names the council whose spend it is. */
export const OWN_COLUMN = /\b(?:authority|body|organisation|council) name\b|^(?:authority|council|body)$/i;

/**
 * The council whose spend this is: as named on the command line or by a choice, else as the ledger itself says, in the lines
 * above its header or in a column of its own name. Null where nothing says so.
 */
export function councilOf(named: string | null, ledgers: readonly LedgerTable[]): Body | null {
  if (named !== null) return bodyNamed(named);
  for (const table of ledgers) {
    const found = councilAbove(table)?.name ?? inColumn(table);
    if (found !== null) return bodyNamed(found);
  }
  return null;
}

function bodyNamed(name: string): Body {
  const council = recogniseCouncil(name);
  return council.local
    ? bodyOf(name, null)
    : bodyOf(council.name ?? name, council.nation, councilFacts(council));
}

/** The council that the lines above a table's header name. */
export function councilAbove(table: LedgerTable): { readonly name: string; readonly source: Source } | null {
  for (let row = 0; row < table.headerRow; row += 1) {
    for (const [column, value] of (table.grid.rows[row] ?? []).entries()) {
      const found = namedIn(plainText(value) ?? '');
      if (found !== null) return { name: found, source: sourceAt(table.grid, row, column) };
    }
  }
  return null;
}

/** A principal council, however its name is written; else what reads like the name of a parish, town or community council. */
function namedIn(text: string): string | null {
  const [council] = councilsInHeading(text);
  return council?.name ?? NAMED.exec(text)?.[1] ?? null;
}

function inColumn(table: LedgerTable): string | null {
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const header = plainText(valueAt(table.grid, table.headerRow, column));
    if (header === null || !OWN_COLUMN.test(header)) continue;
    const first = plainText(valueAt(table.grid, table.headerRow + 1, column));
    if (first !== null && recogniseCouncil(first).name !== null) return first;
  }
  return null;
}
