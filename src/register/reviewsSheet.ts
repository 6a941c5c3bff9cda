import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { columnsUnder } from '../workbook/columnsUnder';
import {
  value,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import type { RegisteredLink } from './partnership';
import { dateCell, identityOf, registerRowKey } from './registerSheet';
import { reviewsDue, type ReviewDue } from './reviewsDue';

const words = say.register.reviews;

const { text, date } = columnsUnder(words.column);

const IDENTITY: readonly ColumnModel[] = [
  text('councils', 26, 'key'),
  text('partner', 18, 'key'),
  text('kind', 18, 'key'),
];

/** Sheet "Reviews due": when each living link is looked at next, and which links sleep, with what might wake them. */
export function reviewsSheet(links: readonly RegisteredLink[], asOf: CalendarDate): SheetModel {
  const reviews = reviewsDue(links, asOf);
  const dormant = links.filter(({ status }) => status === 'dormant');
  const counted = (standing: ReviewDue['standing']): number =>
    reviews.filter((review) => review.standing === standing).length;
  return {
    id: 'reviews',
    name: words.name,
    title: words.title({ asOf: dateText(asOf) }),
    notes: [
      words.count({ overdue: counted('overdue'), notSet: counted('notSet'), dormant: dormant.length }),
      words.enterNote,
      ...(dormant.length === 0 ? [] : [words.ideasNote]),
    ],
    orientation: 'landscape',
    // The header of the last table is the one that is repeated on every page.
    tables: [...(dormant.length === 0 ? [] : [dormantTable(dormant)]), reviewsTable(reviews)],
  };
}

function reviewsTable(reviews: readonly ReviewDue[]): TableModel {
  return {
    id: 'register.reviews',
    caption: words.reviewsCaption,
    columns: [
      ...IDENTITY,
      date('nextReview', 14),
      {
        ...text('standing', 14),
        tones: { [words.standing.overdue]: 'alert', [words.standing.notSet]: 'caution' },
      },
      date('lastActivity', 18),
      text('why', 40),
    ],
    rows: reviews.map(({ link, standing }) =>
      rowOf(link, {
        nextReview: dateCell(link, 'nextReview'),
        standing: value(words.standing[standing]),
        lastActivity: dateCell(link, 'lastActivity'),
        why: value(link.statusReason),
      }),
    ),
  };
}

/** What to try is for officers to choose; the list offers the handbook's ideas. */
function dormantTable(links: readonly RegisteredLink[]): TableModel {
  return {
    id: 'register.dormant',
    caption: words.dormantCaption,
    columns: [
      ...IDENTITY,
      date('lastActivity', 14),
      { ...text('idea', 26, 'entered'), choices: words.ideas },
      text('owner', 18, 'entered'),
      date('by', 14, 'entered'),
    ],
    rows: links.map((link) => rowOf(link, { lastActivity: dateCell(link, 'lastActivity') })),
  };
}

function rowOf(link: RegisteredLink, cells: RowModel['cells']): RowModel {
  return { key: registerRowKey(link), cells: { ...identityOf(link), ...cells } };
}
