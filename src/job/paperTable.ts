import { say } from '../core/messages';
import { SHIPPED_PROFILES } from '../report/profiles/shippedProfile';
import { value, type ColumnModel, type TableModel } from '../workbook/sheetModel';

export const PAPER_TABLE = 'settings.paper';

const words = say.paperSettings;

export type PaperItem = keyof typeof words.items;
export const PAPER_ITEMS = Object.keys(words.items) as PaperItem[];

/** What was entered, as it was typed; an item that nobody entered is missing. */
export type PaperEntries = Readonly<Partial<Record<PaperItem, string>>>;

/** The part of the settings sheet that is about the report, to be filled in. */
export function paperTable(entries: PaperEntries): TableModel {
  return {
    id: PAPER_TABLE,
    caption: words.caption,
    columns: [column('item', 'key', 35), column('entry', 'entered', 20), column('expected', 'computed', 22)],
    rows: PAPER_ITEMS.map((item) => ({
      key: words.items[item],
      cells: {
        item: value(words.items[item]),
        entry: value(entries[item] ?? null),
        expected: value(howToEnter(item)),
      },
    })),
  };
}

/** How an item is to be entered. */
export function howToEnter(item: PaperItem): string {
  if (item !== 'profile') return words.expected[item];
  return words.expected.profile({ known: SHIPPED_PROFILES.map(({ name }) => name) });
}

function column(id: keyof typeof words.headers, owner: ColumnModel['owner'], width: number): ColumnModel {
  return { id, header: words.headers[id], owner, type: 'text', width };
}
