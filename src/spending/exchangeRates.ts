import { dateText, span, type CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence, type Pence } from '../core/pence';
import { sourceText, type Source } from '../core/source';
import { plainText } from '../tables/cells/plainText';
import { sourceOf, type ReadTable } from '../tables/readTable';
import { bannerSaysExample } from './bannerSaysExample';
import type { RateRecord, ratesKind } from './ratesKind';

export type RatesTable = ReadTable<typeof ratesKind>;

/** A rate that the council gave, with the days that it is for and where it was taken from. */
interface ExchangeRate {
  readonly currency: string;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** Units of the currency for a pound, or pounds for a unit. */
  readonly per: 'pound' | 'unit';
  readonly rate: number;
  /** As written; null where nobody says. */
  readonly from: string | null;
  readonly cell: Source;
  readonly example: boolean;
}

/** Money in pounds, how it became so, and the cell of the rate. */
export interface Conversion {
  readonly amount: Pence;
  readonly how: string;
  readonly source: Source;
  /** True where the rate is an EXAMPLE: what it touches is one too. */
  readonly example: boolean;
}

export interface ExchangeRates {
  /** An amount of a day in pounds, rounded to the penny once, or the question that keeps it from being so. */
  readonly convert: (amount: Pence, currency: string, date: CalendarDate | null) => Conversion | string;
  readonly findings: readonly Finding[];
}

/**
 * The rates of the council's own tables. None is supplied, none is drawn from another day's, and one without a source converts
 * nothing. Two rates for one day that differ are asked about.
 */
export function exchangeRates(tables: readonly RatesTable[]): ExchangeRates {
  const findings: Finding[] = [];
  const rates = tables.flatMap((table) => ratesIn(table, findings));
  return {
    convert: (amount, currency, date) => converted(rates, amount, currency, date),
    findings,
  };
}

function ratesIn(table: RatesTable, findings: Finding[]): ExchangeRate[] {
  const above = sourceAbove(table);
  const banner = bannerSaysExample(table);
  return table.rows.flatMap(({ row, standing, record }): ExchangeRate[] => {
    if (standing !== 'used') return [];
    const { field, rate } = rateOf(record);
    const cell = sourceOf(table, row, field);
    const refuse = (message: string): ExchangeRate[] => {
      findings.push({ rule: 'spending.exchangeRate', strength: 'warning', message, source: cell });
      return [];
    };
    const currency = codeOf(record.currency ?? '');
    if (field === 'rate') return refuse(say.spending.rateWay({ currency }));
    if (rate === null || rate <= 0 || record.from === null)
      return refuse(say.spending.rateLacks({ currency }));
    const days = daysOf(record.from, record.to);
    const from = record.source ?? above;
    if (from === null) findings.push(withoutSource(currency, cell));
    const per = field === 'unitsPerPound' ? 'pound' : 'unit';
    const example = banner || /\bexample\b/i.test(from ?? '');
    return [{ currency, ...days, per, rate, from, cell, example }];
  });
}

function rateOf(record: RateRecord): {
  field: 'unitsPerPound' | 'poundsPerUnit' | 'rate';
  rate: number | null;
} {
  if (record.unitsPerPound !== null) return { field: 'unitsPerPound', rate: record.unitsPerPound };
  if (record.poundsPerUnit !== null) return { field: 'poundsPerUnit', rate: record.poundsPerUnit };
  return { field: 'rate', rate: record.rate };
}

/** A month or a year stands for all of its days; a day alone for itself. */
function daysOf(from: CalendarDate, to: CalendarDate | null): Pick<ExchangeRate, 'first' | 'last'> {
  return { first: span(from).first, last: span(to ?? from).last };
}

/** "Source: …" above the table holds for all of its rates. */
function sourceAbove({ grid, headerRow }: RatesTable): string | null {
  for (const row of grid.rows.slice(0, headerRow)) {
    const texts = row.map((value) => plainText(value)).filter((text) => text !== null);
    const [label = '', beside] = texts;
    const named = /^source(?: of (?:the )?rates?)?\s*:?\s*(.*)$/i.exec(label);
    if (named) return named[1] === '' || named[1] === undefined ? (beside ?? null) : named[1];
  }
  return null;
}

function withoutSource(currency: string, source: Source): Finding {
  const message = say.spending.rateWithoutSource({ currency });
  return { rule: 'spending.exchangeRate', strength: 'warning', message, source };
}

function converted(
  rates: readonly ExchangeRate[],
  amount: Pence,
  named: string,
  date: CalendarDate | null,
): Conversion | string {
  const currency = codeOf(named);
  const when = date === null ? null : dateText(date);
  const covering = rates.filter((rate) => rate.currency === currency && date !== null && covers(rate, date));
  const sourced = covering.filter(({ from }) => from !== null);
  const [rate] = sourced;
  if (!rate) {
    const cell = covering[0]?.cell;
    return cell
      ? say.spending.rateUnsourced({ currency, where: sourceText(cell) })
      : say.spending.otherCurrency({ currency: named, when });
  }
  const rival = sourced.find((other) => other.per !== rate.per || other.rate !== rate.rate);
  if (rival)
    return say.spending.ratesDiffer({
      currency,
      when: when ?? '',
      first: sourceText(rate.cell),
      second: sourceText(rival.cell),
    });
  const how = say.spending.converted({
    amount: foreignText(amount),
    currency,
    rate: String(rate.rate),
    per: rate.per,
    days: daysText(rate),
    from: rate.from ?? '',
    where: sourceText(rate.cell),
  });
  return { amount: inPounds(amount, rate), how, source: rate.cell, example: rate.example };
}

function covers({ first, last }: ExchangeRate, date: CalendarDate): boolean {
  const days = span(date);
  return first <= days.first && days.last <= last;
}

/** Exact up to the one rounding, half away from zero: a rate has at most ten decimal places. */
function inPounds(amount: Pence, { rate, per }: ExchangeRate): Pence {
  const scaled = BigInt(rate.toFixed(PLACES).replace('.', ''));
  const one = 10n ** BigInt(PLACES);
  const magnitude = BigInt(Math.abs(amount));
  const [over, under] = per === 'pound' ? [magnitude * one, scaled] : [magnitude * scaled, one];
  const rounded = Number((over * 2n + under) / (under * 2n));
  return pence(amount < 0 ? -rounded : rounded);
}

const PLACES = 10;

function daysText({ first, last }: ExchangeRate): string {
  return first === last ? dateText(first) : `${dateText(first)} to ${dateText(last)}`;
}

function foreignText(amount: Pence): string {
  return (amount / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** Codes of ISO 4217; the few names that say which currency is meant. A bare dollar sign does not. */
function codeOf(written: string): string {
  const text = written.trim().toLowerCase();
  return NAMES.find(([pattern]) => pattern.test(text))?.[1] ?? text.toUpperCase();
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|euros?)$/, 'EUR'],
  [/^(?:us\$|us dollars?)$/, 'USD'],
  [/^(?:¥|(?:japanese )?yen)$/, 'JPY'],
];
