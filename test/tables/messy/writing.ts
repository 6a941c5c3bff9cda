import type { CellValue, FormatClass } from '../../../src/workbook/grid';
import type { Dice } from './dice';
import type { PlainColumn, True } from './plainTable';

/** What the cells of a column look like on the sheet, and what its heading then has to say. */
export interface Written {
  readonly heading: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly value: CellValue;
  readonly format: FormatClass;
}

export const NOTHING: Cell = { value: null, format: 'general' };
export const words = (value: string): Cell => ({ value, format: 'general' });

/** Plain writing: numbers, dates as a finance system puts them. */
export function writePlainly(column: PlainColumn, medium: 'sheet' | 'text'): Written {
  const money: MoneyWriting =
    medium === 'sheet' ? (pence) => pence / 100 : (pence) => (pence / 100).toFixed(2);
  return written(column, money, medium === 'sheet' ? serial : british);
}

/** One of the many ways in which the same values are written elsewhere: one way a column, as exports do. */
export function writeVariously(column: PlainColumn, medium: 'sheet' | 'text', dice: Dice): Written {
  if (column.holds === 'money' && dice.chance(0.1) && column.values.every(isWholeTenPounds)) {
    const heading = `${column.heading.replace(/\s*\(?£\)?$/, '')} ${dice.pick(['£000', "(£'000)", '(£000s)', '£k'])}`;
    return {
      heading,
      cells: column.values.map((value) => cell(value === null ? null : Number(value) / 100_000, medium)),
    };
  }
  const dates = DATE_WRITINGS.filter((writing) => writing !== american || showsItsOrder(column.values));
  return written(
    column,
    dice.pick(medium === 'sheet' ? [inFigures, ...MONEY_WRITINGS] : MONEY_WRITINGS),
    dice.pick(medium === 'sheet' ? [serial, ...dates] : dates),
    medium,
  );
}

type MoneyWriting = (pence: number) => string | number;
type DateWriting = (iso: string) => string | Cell;

function written(
  column: PlainColumn,
  money: MoneyWriting,
  date: DateWriting,
  medium: 'sheet' | 'text' = 'sheet',
): Written {
  const write = (value: True): Cell => {
    if (value === null) return NOTHING;
    if (column.holds === 'money') return cell(money(Number(value)), medium);
    if (column.holds === 'date') {
      const shown = date(String(value));
      return typeof shown === 'string' ? words(shown) : shown;
    }
    return cell(value, medium);
  };
  return { heading: column.heading, cells: column.values.map(write) };
}

function cell(value: string | number | null, medium: 'sheet' | 'text'): Cell {
  if (typeof value === 'number' && medium === 'text') return words(String(value));
  return { value, format: 'general' };
}

const isWholeTenPounds = (value: True): boolean => typeof value === 'number' && value % 1000 === 0;

const pounds = (pence: number): string => (Math.abs(pence) / 100).toFixed(2);
const grouped = (pence: number): string => pounds(pence).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const minus = (pence: number): string => (pence < 0 ? '-' : '');
const inFigures: MoneyWriting = (pence) => pence / 100;

const MONEY_WRITINGS: readonly MoneyWriting[] = [
  (pence) => minus(pence) + pounds(pence),
  (pence) => minus(pence) + grouped(pence),
  (pence) => `${minus(pence)}£${grouped(pence)}`,
  (pence) => `£${minus(pence)}${grouped(pence)}`,
  (pence) => (pence < 0 ? `(${grouped(pence)})` : grouped(pence)),
  (pence) => (pence < 0 ? `(£${grouped(pence)})` : `£${grouped(pence)}`),
  (pence) => pounds(pence) + minus(pence),
  (pence) => grouped(pence) + (pence < 0 ? ' CR' : ' DR'),
  (pence) => pounds(pence) + (pence < 0 ? 'CR' : ''),
  (pence) => (pence === 0 ? 'Nil' : minus(pence) + grouped(pence)),
  (pence) => ` ${minus(pence)}£ ${grouped(pence)} `,
  (pence) => `${minus(pence)}£\u00a0${grouped(pence)}`,
];

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function parts(iso: string): {
  readonly y: string;
  readonly m: string;
  readonly d: string;
  readonly month: string;
} {
  const [y = '', m = '', d = ''] = iso.split('-');
  return { y, m, d, month: MONTHS[Number(m) - 1] ?? '' };
}

const british = (iso: string): string => {
  const { y, m, d } = parts(iso);
  return `${d}/${m}/${y}`;
};
const american: DateWriting = (iso) => {
  const { y, m, d } = parts(iso);
  return `${m}/${d}/${y}`;
};
const serial: DateWriting = (iso) => ({
  value: Math.round(Date.UTC(...utc(iso)) / 86_400_000) + 25_569,
  format: 'date',
});

function utc(iso: string): [number, number, number] {
  const { y, m, d } = parts(iso);
  return [Number(y), Number(m) - 1, Number(d)];
}

const DATE_WRITINGS: readonly DateWriting[] = [
  british,
  american,
  (iso) => iso,
  (iso) => `${iso} 00:00:00`,
  (iso) => `${iso}T00:00:00`,
  (iso) => british(iso).replaceAll('/', '.'),
  (iso) => british(iso).replaceAll('/', '-'),
  (iso) => {
    const { y, m, d } = parts(iso);
    return `${d}/${m}/${y.slice(2)}`;
  },
  (iso) => {
    const { y, m, d } = parts(iso);
    return `${d}/${m}/${y} 00:00`;
  },
  (iso) => {
    const { y, month, d } = parts(iso);
    return `${d}-${month.slice(0, 3)}-${y.slice(2)}`;
  },
  (iso) => {
    const { y, month, d } = parts(iso);
    return `${Number(d)} ${month} ${y}`;
  },
  (iso) => {
    const { y, month, d } = parts(iso);
    return `${d} ${month.slice(0, 3).toUpperCase()} ${y}`;
  },
  (iso) => iso.replaceAll('-', ''),
];

/** A column with the month first is only fair where some day is too large to be a month. */
function showsItsOrder(values: readonly True[]): boolean {
  return values.filter((value) => value !== null && Number(String(value).slice(8)) > 12).length >= 2;
}
