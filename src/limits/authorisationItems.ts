import type { CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { financialYear, financialYearsIn, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Pence } from '../core/pence';
import type { Source } from '../core/source';
import { bannerSaysExample } from '../spending/bannerSaysExample';
import { plainText } from '../tables/cells/plainText';
import { readDate } from '../tables/cells/readDate';
import { readMoney } from '../tables/cells/readMoney';
import type { ReadTable } from '../tables/readTable';
import { formatAt, sourceAt, type CellValue, type FormatClass } from '../workbook/grid';
import type { EnteredAuthorisation } from './enteredAuthorisation';
import type { authorisationKind } from './kinds';
import type { Nation } from './nation';
import { perHeadIn, type PerHead } from './perHead';

/** A value beside a label, as a person would retype it. */
export interface StatedItem {
  readonly text: string;
  readonly source: Source;
}

export interface ItemValues {
  readonly reference?: string;
  readonly date?: CalendarDate;
  readonly nation?: readonly Nation[];
  readonly firstYear?: FinancialYear;
  readonly lastYear?: FinancialYear;
  readonly enteredBy?: string;
  readonly enteredOn?: CalendarDate;
  readonly perHead?: PerHead;
  readonly flat?: Pence;
}

export type ItemId = keyof ItemValues;

/** The labelled values of one sheet. */
export interface Items {
  readonly values: ItemValues;
  readonly stated: ReadonlyMap<string, StatedItem>;
  readonly example: boolean;
  readonly findings: readonly Finding[];
}

interface Item {
  readonly id: ItemId;
  readonly matches: RegExp;
  /** The values that a text gives; null where it cannot be read. */
  readonly read: (cell: LabelledCell) => ItemValues | null;
}

interface LabelledCell extends StatedItem {
  readonly label: string;
  readonly value: CellValue;
  readonly format: FormatClass;
}

/** What a label may ask for, tried in this order. */
const ITEMS: readonly Item[] = [
  { id: 'reference', matches: /\breference\b/i, read: ({ text }) => ({ reference: text }) },
  { id: 'enteredBy', matches: /^entered by\b/i, read: ({ text }) => ({ enteredBy: text }) },
  { id: 'enteredOn', matches: /^entered on\b/i, read: (cell) => dated(cell, (enteredOn) => ({ enteredOn })) },
  { id: 'date', matches: /^date\b/i, read: (cell) => dated(cell, (date) => ({ date })) },
  { id: 'nation', matches: /^nations?\b/i, read: ({ text }) => nations(text) },
  { id: 'firstYear', matches: /^years? covered$/i, read: ({ text }) => yearsCovered(text) },
  {
    id: 'firstYear',
    matches: /^first year\b|^years? (?:covered )?from\b/i,
    read: ({ text }) => aYear(text, (firstYear) => ({ firstYear })),
  },
  {
    id: 'lastYear',
    matches: /^last year\b|^years? (?:covered )?to\b/i,
    read: ({ text }) => aYear(text, (lastYear) => ({ lastYear })),
  },
  { id: 'perHead', matches: /\bper head\b/i, read: perHead },
  { id: 'flat', matches: /\bflat\b|\bsingle (?:limit|sum)\b/i, read: flat },
];

/** What the generated sheet says beside an entry that is still blank: an instruction must not pass for the council's own document. */
const INSTRUCTIONS: ReadonlySet<string> = new Set(Object.values(say.authorisation.expected));

/** "Document reference | GA 1/1994" pairs above a table of the council's own. */
export function itemsAbove(table: ReadTable<typeof authorisationKind>): Items {
  const items = itemsOf(labelsAbove(table));
  return { ...items, example: bannerSaysExample(table) && saysExample(items) };
}

/** The answers on the generated sheet. */
export function itemsIn({ items: entered }: EnteredAuthorisation): Items {
  const cells = entered.flatMap((cell): LabelledCell[] => {
    const text = plainText(cell.value);
    return text === null ? [] : [{ ...cell, text }];
  });
  const items = itemsOf(cells);
  return { ...items, example: saysExample(items) };
}

function saysExample({ values }: Pick<Items, 'values'>): boolean {
  return /\bexample\b/i.test(values.reference ?? '');
}

function itemsOf(cells: readonly LabelledCell[]): Omit<Items, 'example'> {
  let values: ItemValues = {};
  const stated = new Map<string, StatedItem>();
  const findings: Finding[] = [];
  for (const cell of cells) {
    const item = ITEMS.find(({ matches }) => matches.test(cell.label));
    if (!item || INSTRUCTIONS.has(cell.text)) continue;
    const read = item.read(cell);
    if (read === null) findings.push(unreadable(cell));
    else {
      values = { ...values, ...read };
      stated.set(item.id, { text: cell.text, source: cell.source });
    }
  }
  return { values, stated, findings };
}

function unreadable({ label, text, source }: LabelledCell): Finding {
  const message = say.authorisation.unreadable({ item: label, given: text });
  return { rule: 'authorisation.unreadable', strength: 'error', message, source };
}

function dated({ value, format }: LabelledCell, as: (date: CalendarDate) => ItemValues): ItemValues | null {
  const date = readDate(value, format, { order: 'dayFirst', system1904: false });
  return date ? as(date) : null;
}

const NATIONS: readonly Nation[] = ['England', 'Wales', 'Scotland', 'Northern Ireland'];

function nations(text: string): ItemValues | null {
  const named = /\bgreat britain\b/i.test(text)
    ? NATIONS.slice(0, 3)
    : NATIONS.filter((nation) => new RegExp(`\\b${nation}\\b`, 'i').test(text));
  return named.length === 0 ? null : { nation: named };
}

function yearsCovered(text: string): ItemValues | null {
  const [first, last] = financialYearsIn(text);
  return first === undefined ? null : { firstYear: first, lastYear: last ?? first };
}

function aYear(text: string, as: (year: FinancialYear) => ItemValues): ItemValues | null {
  const year = financialYear(text);
  return year === null ? null : as(year);
}

function perHead({ text, source }: LabelledCell): ItemValues | null {
  const hundredthsOfPence = perHeadIn(text);
  return hundredthsOfPence === null || hundredthsOfPence === 0
    ? null
    : { perHead: { hundredthsOfPence, sources: [source], example: false } };
}

function flat({ value }: LabelledCell): ItemValues | null {
  const amount = readMoney(value);
  return amount == null || amount <= 0 ? null : { flat: amount };
}

function labelsAbove(table: ReadTable): LabelledCell[] {
  const labels: LabelledCell[] = [];
  for (let row = 0; row < table.headerRow; row += 1) {
    const cells = table.grid.rows[row] ?? [];
    const at = cells.findIndex((value) => plainText(value) !== null);
    const label = at < 0 ? null : plainText(cells[at] ?? null);
    if (label === null) continue;
    const column = cells.findIndex((value, place) => place > at && plainText(value) !== null);
    const value = cells[column] ?? null;
    const text = plainText(value);
    if (column < 0 || text === null) continue;
    const { format, shown } = asShown(table, row, column, value, text);
    labels.push({
      label: label.replace(/:\s*$/, ''),
      value,
      format,
      text: shown,
      source: sourceAt(table.grid, row, column),
    });
  }
  return labels;
}

/** A date is told as a date, not as the number that stands for it. */
function asShown(
  { grid }: ReadTable,
  row: number,
  column: number,
  value: CellValue,
  text: string,
): { format: FormatClass; shown: string } {
  const format = formatAt(grid, row, column);
  const date =
    typeof value === 'number' && format === 'date'
      ? readDate(value, format, { order: 'dayFirst', system1904: grid.system1904 })
      : null;
  return { format, shown: date ?? text };
}
