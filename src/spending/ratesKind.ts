import { date, number, tableKind, text, type Field, type RecordOf } from '../tables/kind';

const form = <T>(field: Field<T>, words: RegExp): Field<T> => ({ ...field, form: words });

/**
 * Rates of exchange that the council gives, each with its days and its source. The headings are those of the monthly rates that HM
 * Revenue and Customs publishes, and plain words. A column that does not say which way it counts is read, and asked about.
 */
export const ratesKind = tableKind({
  id: 'rates',
  called: 'a table of exchange rates',
  fields: {
    currency: text('currency code', 'currency', 'iso code', 'curr').but(
      'currency units per 1',
      'currency units per £1',
      'sterling value of currency unit',
      'country',
    ),
    unitsPerPound: form(
      number('currency units per £1', 'currency units per 1', 'units per pound', 'per pound', 'rate per £1'),
      /\bper (?:£ ?1?|gbp|pound|sterling)/,
    ),
    poundsPerUnit: form(
      number('sterling value of currency unit', 'pounds per unit', '£ per unit', 'value in pounds'),
      /(?:£|\bgbp|\bpounds?|\bsterling) (?:value )?(?:per|of one|for one) (?!£|gbp|pound)/,
    ),
    rate: number('rate', 'exchange rate', 'rate of exchange', 'conversion rate'),
    from: date('from', 'start date', 'valid from', 'rate date', 'date of rate', 'date', 'month', 'period'),
    to: date('to', 'end date', 'valid to', 'until'),
    source: text('source', 'source of rate', 'taken from', 'where from'),
  },
  needs: [
    ['currency', 'unitsPerPound'],
    ['currency', 'poundsPerUnit'],
  ],
  needsUnderTitle: [['currency', 'rate']],
  rowNeeds: [['currency'], ['unitsPerPound', 'poundsPerUnit', 'rate']],
  titles: ['exchange rates', 'exchange rate', 'rates of exchange', 'currency rates'],
});

export type RateRecord = RecordOf<typeof ratesKind>;
