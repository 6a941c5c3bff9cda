import { figureText } from '../core/figure';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { plainText } from '../tables/cells/plainText';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import { statedText, type Authorisation } from './authorisation';
import { bandRange, bandSumText } from './authorisationBands';
import type { EnteredCell } from './enteredAuthorisation';

export const AUTHORISATION_SHEET = 'authorisation';
export const DOCUMENT_TABLE = 'authorisation.document';
export const BANDS_TABLE = 'authorisation.bands';

const words = say.authorisation;
/** Headings that people's entries are read back by. */
export const AUTHORISATION_COLUMNS = words.headers;

/** More bands than these can be written below them. */
const BANDS = 10;

type Item = keyof typeof words.items;
const ITEMS = Object.keys(words.items) as Item[];

const text = (id: keyof typeof words.headers, width: number, owner: ColumnModel['owner']): ColumnModel => ({
  id,
  header: words.headers[id],
  owner,
  type: 'text',
  width,
});

/**
 * Sheet "Authorisation": the council's own copy of the general authorisation, to be filled in by a person and handed back. It ships
 * empty; what is in force from other sheets stands beside the entries with its cell.
 */
export function authorisationSheet(authorisation: Authorisation): SheetModel {
  return {
    id: AUTHORISATION_SHEET,
    name: words.sheetName,
    title: words.sheetTitle,
    notes: words.sheetNotes,
    tables: [documentTable(authorisation), bandsTable(authorisation)],
    orientation: 'landscape',
  };
}

function documentTable({ items, entered }: Authorisation): TableModel {
  return {
    id: DOCUMENT_TABLE,
    caption: words.documentCaption,
    columns: [
      text('item', 32, 'key'),
      text('entry', 26, 'entered'),
      text('expected', 30, 'computed'),
      text('inForce', 30, 'computed'),
    ],
    rows: ITEMS.map((item): RowModel => {
      const label = words.items[item];
      const stated = items.get(item);
      return {
        key: label,
        cells: {
          item: value(label),
          entry: asEntered(entered?.items.find((one) => one.label === label)),
          inForce: value(stated ? statedText(stated) : null),
          expected: value(words.expected[item]),
        },
      };
    }),
  };
}

function bandsTable(authorisation: Authorisation): TableModel {
  const { bands, entered } = authorisation;
  return {
    id: BANDS_TABLE,
    caption: words.bandsCaption,
    columns: [
      text('band', 32, 'key'),
      { ...text('from', 26, 'entered'), type: 'count' },
      { ...text('to', 30, 'entered'), type: 'count' },
      { ...text('limit', 30, 'entered'), type: 'pounds' },
      text('perHead', 18, 'entered'),
      text('inForce', 36, 'computed'),
    ],
    rows: bandLabels(authorisation).map((label, at): RowModel => {
      const typed = entered?.bands.find((one) => one.band === label);
      const band = bands[at];
      return {
        key: label,
        cells: {
          band: value(label),
          from: asEntered(typed?.from),
          to: asEntered(typed?.to),
          limit: asEntered(typed?.limit),
          perHead: asEntered(typed?.perHead),
          inForce: value(
            band
              ? words.bandInForce({
                  range: bandRange(band),
                  limit: bandSumText(band, figureText),
                  where: sourceText(band.source),
                })
              : null,
          ),
        },
      };
    }),
  };
}

/** Room for the usual number of bands, two blank ones below the last that is filled, and whatever rows people added. */
function bandLabels({ bands, entered }: Authorisation): string[] {
  const filled = (entered?.bands ?? []).filter(({ from, to, limit, perHead }) =>
    [from, to, limit, perHead].some((cell) => plainText(cell.value) !== null),
  );
  const numbered = Array.from({ length: Math.max(BANDS, bands.length, filled.length + 2) }, (_, at) =>
    words.band({ number: at + 1 }),
  );
  return [...new Set([...numbered, ...filled.map(({ band }) => band)])];
}

/** What a person typed stays as typed; a column of numbers keeps numbers. */
function asEntered(cell: EnteredCell | undefined): CellModel {
  if (cell === undefined) return value(null);
  return value(typeof cell.value === 'number' ? cell.value : plainText(cell.value));
}
