import { bodyOf, type Body } from '../limits/body';
import { recogniseCouncil } from '../register/council';
import type { LedgerTable } from '../spending/ledgerTable';
import { plainText } from '../tables/cells/plainText';
import { valueAt } from '../workbook/grid';
import { councilFacts } from './councilFacts';

const NAMED =
  /\b((?:London Borough of |Royal Borough of |City of |Borough of )?[A-Z][\p{L}'’&-]*(?:(?: | and | upon | on )[A-Z][\p{L}'’&-]*)* (?:County |City |District |Borough |Metropolitan |Parish |Town |Community )*Council)\b/u;
const OWN_COLUMN = /\b(?:authority|body|organisation|council) name\b|^(?:authority|council)$/i;

/**
 * The council whose spend this is: as named on the command line or by a choice, else as the ledger itself says, in the lines
 * above its header or in a column of its own name. Null where nothing says so.
 */
export function councilOf(named: string | null, ledgers: readonly LedgerTable[]): Body | null {
  if (named !== null) return bodyNamed(named);
  for (const table of ledgers) {
    const found = aboveHeader(table) ?? inColumn(table);
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

function aboveHeader(table: LedgerTable): string | null {
  for (let row = 0; row < table.headerRow; row += 1) {
    for (const value of table.grid.rows[row] ?? []) {
      const text = plainText(value);
      const match = text === null ? null : NAMED.exec(text);
      if (match?.[1]) return match[1];
    }
  }
  return null;
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
