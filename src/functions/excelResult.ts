import { cellError } from './cellError';
import type { NumberFormat, ResultKinds, Table, TableCell } from './definition';

/** A number with the format that Excel gives the cell while it has none of its own. Needs CustomFunctionsRuntime 1.4. */
interface FormattedNumber {
  readonly type: 'Double';
  readonly basicValue: number;
  readonly numberFormat: string;
}

type Shown = string | number | FormattedNumber;

/** What a function hands back to Excel. */
export type ShownIn<R extends keyof ResultKinds> = R extends 'table'
  ? (Shown | Error)[][]
  : R extends 'text'
    ? string
    : number | FormattedNumber;

const NUMBER_FORMATS: Readonly<Record<NumberFormat, string>> = {
  pounds: '£#,##0.00;-£#,##0.00',
  share: '0.0%',
  date: 'dd/mm/yyyy',
  count: '#,##0',
  plain: 'General',
};

/** Excel refuses a text that is longer. Source: Excel specifications and limits. */
const LONGEST_TEXT = 32_767;

/** An answer as Excel takes it: texts short enough, numbers with a format where the runtime knows formats, errors with sentences. */
export function shownIn<R extends keyof ResultKinds>(returns: R, value: ResultKinds[R]): ShownIn<R> {
  const asNumber = knowsFormats() ? formatted : bare;
  const shown =
    typeof value === 'string'
      ? shortened(value)
      : typeof value === 'number'
        ? asNumber(value, returns as NumberFormat)
        : spilled(value, asNumber);
  // The kind of result and the value belong together: `ResultKinds` says so, which the compiler cannot follow through R.
  return shown as ShownIn<R>;
}

/** A cell as a person would read it: TRUE in capitals, as Excel shows it. */
export function cellOf(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Excel spills rectangles only, so short rows are filled up with blanks. */
function spilled(table: Table, asNumber: typeof formatted): (Shown | Error)[][] {
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 1);
  const shown = (cell: TableCell): Shown | Error => {
    if (cell === null) return '';
    if (typeof cell === 'string') return shortened(cell);
    return 'error' in cell ? cellError(cell.error, cell.because) : asNumber(cell.number, cell.as);
  };
  return table.map((row) => Array.from({ length: width }, (_, column) => shown(row[column] ?? null)));
}

function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

function formatted(number: number, as: NumberFormat): number | FormattedNumber {
  return { type: 'Double', basicValue: number, numberFormat: NUMBER_FORMATS[as] };
}

function bare(number: number): number {
  return number;
}

/** Excel LTSC 2021 has runtime 1.3 and takes the bare number; the cell's own format shows it. */
function knowsFormats(): boolean {
  if (typeof Office === 'undefined') return false;
  const requirements = (Office as Partial<typeof Office>).context?.requirements;
  return requirements?.isSetSupported('CustomFunctionsRuntime', '1.4') === true;
}
