import { isFiller } from '../tables/cells/plainText';
import type { ReadTable } from '../tables/readTable';
import { datesInCell, type DatesInCell } from './datesInCell';
import type { RowCells } from './rowCells';

/**
 * What a row says of the end of a link beside its date: who ended it and why. "Ended? Yes" tells of an end too, and "Ended? No" of none
 * whatever stands beside it. Null where it tells of no end.
 */
export function endWordsIn(table: ReadTable, cells: RowCells): string | null {
  const until = cells.text('until') ?? '';
  if (/^(?:n|no|false|not ended|current|ongoing|continuing)$/i.test(until)) return null;
  const header = table.columns.find(({ field }) => field === 'until')?.header ?? '';
  const said = [
    /^(?:y|yes|true|ended)$/i.test(until) ? `${header} ${until}` : null,
    cells.text('endedBy'),
    cells.text('endReason'),
  ];
  return said.filter((words) => words !== null && !saysNothing(words)).join('; ') || null;
}

function saysNothing(words: string): boolean {
  return (
    isFiller(words) || /^(?:none|nil|no|not applicable|not ended|ongoing|current|tbc|\?+)\.?$/i.test(words)
  );
}

/** The one date in words of a status that tell of an end: "Ended by the partner in 2010". */
export function endInStatus(status: string | null): DatesInCell | null {
  return status !== null && /^(?:ended|terminated|closed|dissolved|ceased|withdrawn|revoked)\b/i.test(status)
    ? onlyDateIn(status)
    : null;
}

/** The end of a term that the column of the start gives whole: "2002 to 2022". */
export function endInTerm(since: string | null): DatesInCell | null {
  const end = since === null ? null : TERM.exec(since)?.[1];
  return end === undefined || end === null ? null : datesInCell(end, 'general');
}

const TERM = /^(?:from |between )?(?:19|20)\d\d\s*(?:to|until|till|and|-|–|—)\s*((?:19|20)\d\d)$/i;

/** The one date in words of a status that tell of something done: "Active. Youth orchestra came in July 2023". */
export function activityInStatus(status: string | null): DatesInCell | null {
  const tells =
    status !== null &&
    /\b(?:visit(?:ed|s)?|came|met|hosted|exchanges?|held|festival|concert|delegations?|tour|trip|tournament|meeting|reception)\b/i.test(
      status,
    ) &&
    !/\b(?:no|not|none|never|without|dormant|inactive|ended|since|until|next|planned)\b/i.test(status);
  return tells ? onlyDateIn(status) : null;
}

function onlyDateIn(words: string): DatesInCell | null {
  const dates = datesInCell(words, 'general');
  return dates !== null && dates.first === dates.last ? { ...dates, typed: null } : null;
}
