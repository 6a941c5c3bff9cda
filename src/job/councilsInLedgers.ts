import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { sourceText, type Source } from '../core/source';
import type { Body } from '../limits/body';
import { recogniseCouncil } from '../register/council';
import type { LedgerTable } from '../spending/ledgerTable';
import { plainText } from '../tables/cells/plainText';
import { sourceAt, valueAt } from '../workbook/grid';
import { councilAbove, OWN_COLUMN } from './councilOf';

export interface CouncilInLedger {
  readonly name: string;
  readonly source: Source;
}

/** Each council that the ledgers name as the one whose spend it is, in the lines above a header or row by row, where they first do. */
export function councilsInLedgers(ledgers: readonly LedgerTable[]): CouncilInLedger[] {
  const found = new Map<string, CouncilInLedger>();
  for (const named of ledgers.flatMap((table) => [...inTitle(table), ...inRows(table)]))
    if (!found.has(named.name)) found.set(named.name, named);
  return [...found.values()];
}

/** What a person should know where the ledgers name several councils, or another one than they were given for. */
export function councilDoubts(
  inLedgers: readonly CouncilInLedger[],
  body: Body | null,
  named: readonly string[],
): Finding[] {
  const [first] = inLedgers;
  if (inLedgers.length > 1 && first) {
    const places = inLedgers.map(({ name, source }) => ({ name, where: sourceText(source) }));
    const message = say.limits.severalCouncils({ places });
    return [{ rule: 'limits.several-councils', strength: 'error', message, source: first.source }];
  }
  if (first && body && first.name !== body.name) {
    const message = say.limits.otherCouncil({ inLedger: first.name, named: body.name });
    return [{ rule: 'limits.other-council', strength: 'warning', message, source: first.source }];
  }
  const councils = [...new Set(named.map((one) => recogniseCouncil(one).name ?? one))];
  if (councils.length < 2 || !body) return [];
  const message = say.limits.severalNamed({ councils, taken: body.name });
  return [{ rule: 'limits.several-councils', strength: 'warning', message, source: null }];
}

function inTitle(table: LedgerTable): CouncilInLedger[] {
  const found = councilAbove(table);
  return found === null
    ? []
    : [{ name: recogniseCouncil(found.name).name ?? found.name, source: found.source }];
}

/** A column of the council's own name; one that holds anything else besides councils is something else. */
function inRows(table: LedgerTable): CouncilInLedger[] {
  const taken = new Set(table.columns.map(({ column }) => column));
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const header = plainText(valueAt(table.grid, table.headerRow, column));
    if (taken.has(column) || header === null || !OWN_COLUMN.test(header)) continue;
    const firstOf = new Map<string, number>();
    for (const { row } of table.rows) {
      const text = plainText(valueAt(table.grid, row, column));
      if (text !== null && !firstOf.has(text)) firstOf.set(text, row);
    }
    const read = [...firstOf].map(([text, row]) => ({ name: recogniseCouncil(text).name, row }));
    const councils = read.flatMap(({ name, row }) =>
      name === null ? [] : [{ name, source: sourceAt(table.grid, row, column) }],
    );
    if (councils.length > 0 && councils.length === read.length) return councils;
  }
  return [];
}
