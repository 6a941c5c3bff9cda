import { dateText, type CalendarDate } from '../core/calendarDate';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { VERSION } from '../core/version';
import { value, type RowModel, type SheetModel } from '../workbook/sheetModel';
import type { Limits } from './limitPositions';
import { positionSentence } from './positions';
import type { RecordContent } from './recordSheet';
import { signOffText, type SignOff } from './staleness';

const words = say.yearEndPack;

export const PACK_COVER = 'pack';
export const PACK_ITEMS = 'pack.items';

export interface PackContent {
  readonly limits: Pick<Limits, 'positions' | 'authorisation'>;
  readonly record: RecordContent;
  readonly year: FinancialYear;
  readonly asOf: CalendarDate;
  /** Of everything in the pack but this line; null while it is not known. */
  readonly contentHash: string | null;
}

/** Sheet "Year-end pack": what was frozen, when, by whom, from which files, and the hash that tells whether it was touched. */
export function packCoverSheet(content: PackContent): SheetModel {
  const { year, asOf } = content;
  return {
    id: PACK_COVER,
    name: words.coverName,
    title: words.coverTitle({ year, asAt: dateText(asOf) }),
    notes: words.coverNotes,
    tables: [
      {
        id: PACK_ITEMS,
        caption: null,
        columns: [
          { id: 'item', header: words.itemHeader, owner: 'key', type: 'text', width: 34 },
          { id: 'value', header: words.valueHeader, owner: 'computed', type: 'text', width: 80 },
        ],
        rows: itemsOf(content).map(([item, text]) => itemRow(item, text)),
      },
    ],
    orientation: 'landscape',
  };
}

function itemsOf({ limits, record, year, asOf, contentHash }: PackContent): [string, string | null][] {
  const { positions, authorisation } = limits;
  const { earlier, review } = record;
  const councils = [...new Set(positions.flatMap((position) => position.councils))];
  const sources = review.grounds.filter(({ kind }) => kind === 'source');
  return [
    [words.year, year],
    [words.asAt, asOf],
    [words.council, councils.join('; ') || null],
    ...positions.map((position): [string, string] => [
      words.position({ test: say.limits.routeNames[position.route], year: position.financialYear }),
      positionSentence(position),
    ]),
    [words.authorisation, authorisation.reference ?? words.noAuthorisation],
    [words.money, positions.some(({ example }) => example) ? words.example : words.noExample],
    [words.prepared, signedBy(earlier.prepared)],
    [words.reviewed, signedBy(earlier.reviewed)],
    [words.review, review.sentence],
    ...sources.map(({ what, value: hash }): [string, string] => [words.source({ what }), hash]),
    [words.version, VERSION],
    [words.hash, contentHash],
  ];
}

function signedBy(signOff: SignOff): string {
  return signOff.name === null ? words.nobody : signOffText(signOff);
}

function itemRow(item: string, text: string | null): RowModel {
  return { key: item, cells: { item: value(item), value: value(text) } };
}
