import { say } from '../core/messages';
import { columnsUnder } from '../workbook/columnsUnder';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import { tableSheet } from '../workbook/tableSheet';
import { councilsText } from './linkKey';
import type { RegisteredLink } from './partnership';

const words = say.linkLife.search;
const { text, date } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  text('search', 26, 'key'),
  text('about', 18, 'key'),
  text('item', 44, 'key'),
  text('answer', 44, 'entered'),
  text('by', 18, 'entered'),
  date('on', 12, 'entered'),
];

const PARTS = ['question', 'profile', 'visit'] as const;

/**
 * The sheet "Partner search": the handbook's four questions, a partner profile and points for an exploratory visit, for each link that
 * is sought or explored, and for one that is not in the register yet.
 */
export function partnerSearchSheet(links: readonly RegisteredLink[]): SheetModel {
  const searched = links.filter(({ status }) => status === 'seeking' || status === 'exploratory');
  const searches = [...new Set(searched.map(searchText)), words.newSearch];
  return tableSheet({
    id: 'register-search',
    table: 'register.search',
    words,
    columns: COLUMNS,
    rows: searches.flatMap((search) =>
      PARTS.flatMap((part) => words[part].map((item) => rowOf(search, part, item))),
    ),
  });
}

function searchText({ councils, partner }: RegisteredLink): string {
  return `${councilsText(councils)}: ${partner}`;
}

function rowOf(search: string, part: (typeof PARTS)[number], item: string): RowModel['cells'] {
  return {
    search: value(search),
    about: value(words.about[part]),
    item: value(item),
  };
}
