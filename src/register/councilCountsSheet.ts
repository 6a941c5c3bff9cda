import { say } from '../core/messages';
import { call, column, txt, type Expression } from '../workbook/formula';
import { value, type CellModel, type ColumnModel, type SheetModel } from '../workbook/sheetModel';
import { tableSheet } from '../workbook/tableSheet';
import { countByCouncil, STATUSES, type CouncilCount } from './countByCouncil';
import type { RegisteredLink } from './partnership';
import { REGISTER_TABLE } from './registerSheet';
import { columnsUnder } from '../workbook/columnsUnder';

const words = say.linkAnswers.councils;
const statusName = say.register.statusName;
const { text, count } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  text('council', 40, 'key'),
  text('code', 12),
  count('links', 8),
  ...STATUSES.map((status): ColumnModel => ({
    id: status,
    header: statusName[status],
    owner: 'computed',
    type: 'count',
    width: 12,
  })),
];

/**
 * The sheet "Links by council": how many links each council has and how they stand, counted by formulas on the sheet Register. None
 * where one council holds all links.
 */
export function councilCountsSheet(links: readonly RegisteredLink[]): SheetModel[] {
  const counts = countByCouncil(links);
  if (counts.length < 2) return [];
  const sheet = tableSheet({
    id: 'register-councils',
    table: 'register.councils',
    words,
    columns: COLUMNS,
    rows: counts.map((one) => ({
      council: value(one.council.name ?? one.council.typed),
      code: value(one.council.gss ?? one.council.register),
      links: counted(one, null, one.links),
      ...Object.fromEntries(
        STATUSES.map((status) => [status, counted(one, statusName[status], one.byStatus[status])]),
      ),
    })),
  });
  return [sheet];
}

/** By formula where no text of its councils could be taken for a pattern or a comparison; else the number alone. */
function counted({ texts }: CouncilCount, status: string | null, result: number): CellModel {
  if (!texts.every(isPlain)) return value(result);
  const terms = texts.map((councils): Expression => {
    const held = [column(REGISTER_TABLE, 'councils'), txt(councils)];
    return call(
      'COUNTIFS',
      ...held,
      ...(status === null ? [] : [column(REGISTER_TABLE, 'status'), txt(status)]),
    );
  });
  const [only, ...more] = terms;
  return { formula: only && more.length === 0 ? only : call('SUM', ...terms), result };
}

/** Excel takes no criterion of more than 255 characters. */
function isPlain(councils: string): boolean {
  return councils.length <= 255 && /^\p{L}[\p{L}\d ,;.'’&()-]*$/u.test(councils);
}
