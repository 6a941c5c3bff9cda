import { say } from '../../core/messages';
import type { CellValue, FormatClass } from '../../workbook/grid';
import type { ColumnSample, SettledColumn } from './settledColumn';
import { markOf } from './digits';
import { plainText } from './plainText';
import { readMoney, whyNotMoney, type MoneyReading, type MoneyUnit } from './readMoney';

/** A column of money: unit and currency by its header, the decimal mark by its cells. */
export function moneyColumn({ header, values, unit = moneyUnit(header) }: ColumnSample): SettledColumn {
  const reading: MoneyReading = { unit, mark: settledMark(values, unit) };
  if (isForeign(header)) return foreignColumn(header);
  return {
    read: (value, format) => (isAmount(value, format) ? readMoney(value, reading) : undefined),
    why: (value, format) => {
      if (isAmount(value, format)) return whyNotMoney(value, reading);
      return format === 'date'
        ? null
        : say.cells.notMoney[format === 'percent' ? 'percent' : 'otherCurrency'];
    },
    question: null,
  };
}

/** A number that is shown as a date, as a percentage or with the sign of another currency is no amount in pounds. */
function isAmount(value: CellValue, format: FormatClass): boolean {
  return typeof value !== 'number' || (format !== 'date' && format !== 'percent' && format !== 'otherMoney');
}

/** The unit that a header names: "Budget (£000)", "£'000s", "£k", "£m", "(thousands)", "Amount (pence)". */
export function moneyUnit(header: string): MoneyUnit {
  const text = (plainText(header) ?? '').toLowerCase();
  return UNITS.find(({ shape }) => shape.test(text))?.unit ?? 1;
}

const UNITS: readonly { readonly shape: RegExp; readonly unit: MoneyUnit }[] = [
  {
    shape:
      /(?:£|gbp)\s*['`]?\s*0{3}(?:'?s)?(?!\d)|(?:£|gbp)\s*k\b|\bthousands?\b|\(\s*['`]?0{3}(?:'?s)?\s*\)|\(k\)/,
    unit: 1000,
  },
  { shape: /(?:£|gbp)\s*(?:m|mn|mill?ions?)s?\b|\bmillions?\b|\(m\)/, unit: 1_000_000 },
  { shape: /\bin pence\b|\(pence\)|^pence$/, unit: 0.01 },
];

/**
 * Words that name a unit and nothing else: "£000", "(£'000s)", "All figures in £ thousands", "Budget 2018/19 (£m)". A sum
 * ("over £500,000") is none.
 */
export function namesUnit(text: string): boolean {
  return NAMES_UNIT.test(text);
}

const NAMES_UNIT =
  /(?:£|gbp)\s*['’`]?\s*0{3}(?:['’]?s)?(?![\d,])|\(\s*£\s*(?:k|m|mn)\s*\)|\b(?:figures|amounts|values|sums|shown|expressed|stated)\b[^.]{0,30}\b(?:in|as)\b[^.]{0,12}\b(?:thousands?|millions?|£\s*[km])\b|^\(?£?\s*(?:thousands?|millions?)\)?$|^£\s*[km]$|^\(?in (?:£\s*)?(?:thousands|millions)(?: of pounds)?\)?$/i;

/** A header that names another currency and not the pound: "Amount (EUR)", "Value €". */
function isForeign(header: string): boolean {
  return (
    /(?!£)\p{Sc}|\b(?:eur|euros?|usd|us dollars?|chf|sek|nok|dkk|pln)\b/iu.test(header) &&
    !/£|\bgbp\b|\bsterling\b/i.test(header)
  );
}

function foreignColumn(header: string): SettledColumn {
  return {
    read: (value) => (value === null || plainText(value) === null ? null : undefined),
    why: () => say.cells.notMoney.otherCurrency,
    question: say.cells.foreignColumn({ header }),
  };
}

/**
 * The comma marks the pence only where several cells can be read no other way and none speaks for the point. Cells that speak
 * for both, or nothing but "1.234", settle nothing.
 */
function settledMark(values: readonly CellValue[], unit: MoneyUnit): MoneyReading['mark'] {
  let commas = 0;
  let isPointSeen = false;
  let either = 0;
  for (const value of values) {
    if (typeof value !== 'string') continue;
    if (isPointSeen && !value.includes(',')) continue;
    if (isPence(value)) isPointSeen = true;
    else if (value.includes(',') || value.includes('.')) {
      const mark = markOf(value);
      if (mark === 'comma') commas += 1;
      else if (mark === 'point') isPointSeen = true;
      else if (unit === 1 && /(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])/.test(value)) either += 1;
    }
  }
  if (isPointSeen) return commas > 0 ? 'unsettled' : 'point';
  if (commas >= SEVERAL) return 'comma';
  return commas > 0 || either >= SEVERAL ? 'unsettled' : 'point';
}

const SEVERAL = 2;

/** "…234.50" or "…234.5": the commonest ending, and it can only be pounds and pence. */
function isPence(value: string): boolean {
  const point = value.length - value.lastIndexOf('.') - 1;
  return (point === 2 || point === 1) && value.lastIndexOf('.') >= 0 && !value.includes(',');
}
