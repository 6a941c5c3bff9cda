import { addPence, decimalPounds, NIL } from '../core/pence';
import { cellPosition, type Source } from '../core/source';
import type { Limits } from '../limits/limitPositions';
import { coverageStatement } from '../spending/coverage';
import type { ReadTable } from '../tables/readTable';
import { cellRuns } from './cellRuns';
import type { TableJson } from './contract';

/** Which time a ledger covers and what of it was found by name only; null where it holds no posting. */
export function coverageJson(table: ReadTable, limits: Limits): TableJson['coverage'] {
  const isOwn = belongsTo(table);
  const lines = limits.all.filter(({ source, vatOn }) => vatOn === undefined && isOwn(source));
  if (lines.length === 0) return null;
  const statement = coverageStatement(lines);
  const byName = limits.lines.filter(({ line, flags }) => flags.includes('name-only') && isOwn(line.source));
  return {
    postings: statement.postings,
    from: statement.from,
    to: statement.to,
    gaps: statement.gaps.map(({ from, to }) => ({ from, to })),
    undated: postings(statement.undated),
    withoutYear: postings(statement.withoutYear),
    years: statement.years.map(({ year, whole, months }) => ({
      financialYear: year,
      whole,
      months: [...months],
    })),
    byNameOnly: {
      ...postings(byName.map(({ line }) => line.source)),
      amount: decimalPounds(byName.reduce((sum, { amount }) => addPence(sum, amount), NIL)),
    },
  };
}

/** Lines of the table's own sheet and rows: other ledgers may stand above, below or beside it. */
function belongsTo({ grid, area }: ReadTable): (source: Source) => boolean {
  return ({ file, sheet, cell }) => {
    if (file !== grid.file || sheet !== grid.sheet) return false;
    const at = cellPosition(cell);
    return (
      at !== null &&
      at.row >= area.top &&
      at.row <= area.bottom &&
      at.column >= area.left &&
      at.column <= area.right
    );
  };
}

function postings(sources: readonly Source[]): { postings: number; cells: string[] } {
  return { postings: sources.length, cells: cellRuns(sources.map(({ cell }) => cell)) };
}
