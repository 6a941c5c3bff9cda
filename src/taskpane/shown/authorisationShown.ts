import { figureText } from '../../core/figure';
import { say } from '../../core/messages';
import { sourceText } from '../../core/source';
import type { EntryHolds } from '../../job/entryFault';
import type { Job } from '../../job/job';
import { recordSheets } from '../../job/recordSheets';
import { statedText, type Authorisation } from '../../limits/authorisation';
import { bandRange, bandSumText } from '../../limits/authorisationBands';
import { AUTHORISATION_SHEET, BANDS_TABLE, DOCUMENT_TABLE } from '../../limits/authorisationSheet';
import type { SheetModel, TableModel } from '../../workbook/sheetModel';
import type { AuthorisationText } from './opened';
import { fieldsOf, type FieldAsked } from './recordForm';

const words = say.screens.authorisation;
const items = say.authorisation.items;
type Item = keyof typeof items;

const HOLDS: Readonly<Partial<Record<Item, EntryHolds>>> = {
  date: 'day',
  firstYear: 'financialYear',
  lastYear: 'financialYear',
  enteredOn: 'day',
  perHead: 'perHead',
  flat: 'pounds',
};
/** What makes an entry a council's own copy that somebody answers for. */
const NEEDED: ReadonlySet<Item> = new Set(['reference', 'date', 'enteredBy']);

/** The council's own copy of the general authorisation: what is in force, and the form that it is entered in. */
export function authorisationShown(job: Job): AuthorisationText | null {
  const { authorisation } = job.limits;
  const [sheet] = recordSheets(job, new Set([AUTHORISATION_SHEET]));
  if (!sheet) return null;
  return {
    inForce: inForceOf(authorisation),
    form: {
      id: 'authorisation',
      about: words.about,
      sheet: sheet.name,
      groups: words.bands,
      fields: fieldsOf(job.inputs.generated, sheet, [...documentFields(), ...bandFields(sheet)]),
    },
  };
}

function inForceOf({ items: stated, bands }: Authorisation): string[] {
  return [
    ...Object.entries(items).flatMap(([item, label]) => {
      const one = stated.get(item);
      return one ? [words.item({ label, entry: statedText(one) })] : [];
    }),
    ...bands.map((band) =>
      say.authorisation.bandInForce({
        range: bandRange(band),
        limit: bandSumText(band, figureText),
        where: sourceText(band.source),
      }),
    ),
  ];
}

function documentFields(): FieldAsked[] {
  return (Object.keys(items) as Item[]).map((item) => ({
    table: DOCUMENT_TABLE,
    key: items[item],
    column: 'entry',
    label: items[item],
    hint: say.authorisation.expected[item],
    holds: HOLDS[item] ?? 'text',
    needed: NEEDED.has(item),
  }));
}

function bandFields(sheet: SheetModel): FieldAsked[] {
  const headers = say.authorisation.headers;
  return bandKeys(sheet.tables.find(({ id }) => id === BANDS_TABLE)).flatMap((key) => {
    const cell = { table: BANDS_TABLE, key, group: key };
    return [
      { ...cell, column: 'from', label: headers.from, holds: 'people' as const },
      { ...cell, column: 'to', label: headers.to, holds: 'people' as const, hint: words.toHint },
      { ...cell, column: 'limit', label: headers.limit, holds: 'pounds' as const },
      { ...cell, column: 'perHead', label: headers.perHead, holds: 'perHead' as const },
    ];
  });
}

function bandKeys(table: TableModel | undefined): string[] {
  return table?.rows.map(({ key }) => key) ?? [];
}
