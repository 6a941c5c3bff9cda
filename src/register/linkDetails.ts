import { dateText } from '../core/calendarDate';
import { money, type Figure } from '../core/figure';
import { say } from '../core/messages';
import type { Pence } from '../core/pence';
import type { Source } from '../core/source';
import type { ReadTable } from '../tables/readTable';
import { LINK_FIELD_IDS, LINK_FIELDS, type LinkFieldId, type LinkGroup } from './linkFields';
import { rowCells, type RowCells } from './rowCells';
import { saysExample } from './saysExample';
import type { TellingRow } from './tellingRow';
import { withoutContactDetails } from './withoutContactDetails';

/** One thing that a register says of a link, beside what every link has. */
export interface LinkDetail {
  readonly field: LinkFieldId;
  readonly group: LinkGroup;
  /** As typed, addresses and numbers of people taken out; a date in words. */
  readonly text: string;
  /** The sum, where the field holds money and the cell is a sum. */
  readonly amount: Figure | null;
  /** Every cell that says it, in reading order. */
  readonly sources: readonly Source[];
}

/**
 * What the rows of one link say in the fields of `linkFields`, in their order. Rows that say the same are taken together; rows that
 * say different things are both kept.
 */
export function linkDetails(rows: readonly TellingRow[]): LinkDetail[] {
  return LINK_FIELD_IDS.flatMap((field) => {
    const said = new Map<string, LinkDetail>();
    for (const row of rows) {
      const detail = detailIn(row, field);
      const before = detail && said.get(detail.text.toLowerCase());
      if (detail)
        said.set(
          detail.text.toLowerCase(),
          before ? { ...before, sources: [...before.sources, ...detail.sources] } : detail,
        );
    }
    return [...said.values()];
  });
}

function detailIn({ table, row }: TellingRow, field: LinkFieldId): LinkDetail | null {
  if (!table.columns.some((column) => column.field === field)) return null;
  const { group, reads } = LINK_FIELDS[field];
  const cells = rowCells(table, row);
  const amount = reads === 'money' ? amountIn(table, row, field, cells) : null;
  const text = reads === 'date' ? dateWords(cells, field) : cells.text(field);
  if (text === null && amount === null) return null;
  return { field, group, text: withoutContactDetails(text ?? ''), amount, sources: [cells.source(field)] };
}

function amountIn(table: ReadTable, row: number, field: LinkFieldId, cells: RowCells): Figure | null {
  const record = table.rows.find((one) => one.row === row)?.record as
    Readonly<Record<string, unknown>> | undefined;
  const pence = record?.[field];
  if (typeof pence !== 'number') return null;
  return money(pence as Pence, say.links.amountRule, [cells.source(field)], saysExample(table, row));
}

/** As typed where the words say more than the date does. */
function dateWords(cells: RowCells, field: LinkFieldId): string | null {
  const dates = cells.dates(field);
  return dates === null ? cells.text(field) : (dates.typed ?? dateText(dates.last));
}
