import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import type { UnknownTable } from '../tables/readTable';
import { sourceOfArea } from '../workbook/grid';

/** A sheet that looks like a list of postings and could not be read as one: what stands on it is in no sum. */
export interface UnreadLedger {
  /** The sheet's name; the file's where it has no sheets. */
  readonly name: string;
  /** Why it was left alone, in words. */
  readonly because: string;
  readonly source: Source;
}

/**
 * Of the parts of sheets that are no table of any kind, those that fall just short of a ledger: they say what each row is about and
 * hold figures. A sum by cost centre says no such thing of a row.
 */
export function unreadLedgers(unknown: readonly UnknownTable[]): UnreadLedger[] {
  return unknown.filter(isNearlyLedger).map(({ grid, area, findings }) => ({
    name: grid.sheet ?? grid.file,
    because: findings[0]?.message ?? '',
    source: sourceOfArea(grid, area),
  }));
}

/** That figures may be missing, for each such sheet. */
export function unreadLedgerFindings(unread: readonly UnreadLedger[]): Finding[] {
  return unread.map(({ because, source }) => ({
    rule: 'limits.unread-ledger',
    strength: 'warning',
    message: say.limits.unreadLedger({ because }),
    source,
  }));
}

/** A posting has more than an amount and one thing beside it. */
const FIELDS = 3;

function isNearlyLedger({ nearest }: UnknownTable): boolean {
  if (nearest?.kind !== 'ledger' || !nearest.holdsFigures || nearest.found.length < FIELDS) return false;
  return nearest.found.some((field) => field === 'supplier' || field === 'description');
}
