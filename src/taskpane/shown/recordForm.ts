import { enteredText } from '../../job/enteredText';
import type { EntryHolds } from '../../job/entryFault';
import type { Entry } from '../../workbook/entry';
import type { Grid } from '../../workbook/grid';
import type { SheetModel } from '../../workbook/sheetModel';

/** What a person can record in one go: cells of a sheet that Twinledger makes. Plain data. */
export interface RecordFormText {
  readonly id: string;
  /** What it is about, for whoever hears the button's name alone. */
  readonly about: string;
  /** Name of the sheet that it is written on. */
  readonly sheet: string;
  readonly fields: readonly FieldText[];
  /** What the groups of fields are about; null where there are none. */
  readonly groups: string | null;
}

export interface FieldText {
  readonly cell: Omit<Entry, 'text'>;
  readonly label: string;
  readonly hint: string | null;
  /** What stands in the cell; blank where nothing does. */
  readonly value: string;
  readonly holds: EntryHolds;
  /** To choose from; empty where any text will do. */
  readonly options: readonly string[];
  /** It takes several lines. */
  readonly long: boolean;
  /** What is recorded without it is not used. */
  readonly needed: boolean;
  /** Fields of one group stand under its name; null for those of the form itself. */
  readonly group: string | null;
}

/** A field of a form, before its cell is looked up. */
export interface FieldAsked {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly label: string;
  readonly hint?: string;
  readonly holds?: EntryHolds;
  readonly options?: readonly string[];
  readonly long?: boolean;
  readonly needed?: boolean;
  readonly group?: string;
}

/** The fields with what stands in their cells. */
export function fieldsOf(
  generated: readonly Grid[],
  sheet: SheetModel,
  asked: readonly FieldAsked[],
): FieldText[] {
  return asked.map(({ table, key, column, label, ...more }) => {
    const cell = { sheet: sheet.id, table, key, column };
    const value = enteredText(generated, sheet, cell);
    const options = more.options ?? [];
    return {
      cell,
      label,
      hint: more.hint ?? null,
      value,
      holds: more.holds ?? 'text',
      // What somebody typed on the sheet stays to be chosen.
      options:
        options.length === 0 || value === '' || options.includes(value) ? options : [value, ...options],
      long: more.long ?? false,
      needed: more.needed ?? false,
      group: more.group ?? null,
    };
  });
}
