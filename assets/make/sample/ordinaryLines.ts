import { invoice, type LedgerLine } from './ledgerLine';
import { lookalikes } from './lookalikes';
import { purchases, type Purchase } from './purchases';

/** What the council spends on everything else: the same lines on every run. */
export function ordinaryLines(): LedgerLine[] {
  return [...boughtMonthByMonth(), ...lookalikes, ...credits];
}

/** Credits of ordinary suppliers. */
const credits: readonly LedgerLine[] = [
  invoice(
    '2017-08-17',
    ['CC1105', 'Corporate Office Services'],
    ['41010', 'Stationery'],
    'Example Office Supplies Ltd',
    'Credit note: paper returned',
    -64.2,
    -12.84,
  ),
  invoice(
    '2018-05-22',
    ['CC7110', 'Property'],
    ['21020', 'Gas'],
    'Example Energy Ltd',
    'Credit note: estimated reading',
    -410.15,
    -82.03,
  ),
  invoice(
    '2018-11-13',
    ['CC1210', 'ICT Services'],
    ['43110', 'Telephones'],
    'Example Telecom Ltd',
    'Credit note: line ceased',
    -37.5,
    -7.5,
  ),
];

/** April 2017 to mid-December 2018, as [year, month, last day that can be posted]. */
const months: readonly (readonly [year: number, month: number, lastDay: number])[] = Array.from(
  { length: 21 },
  (_, index) => {
    const month = ((index + 3) % 12) + 1;
    return [2017 + Math.floor((index + 3) / 12), month, index === 20 ? 13 : 28];
  },
);

function boughtMonthByMonth(): LedgerLine[] {
  const next = numbersFrom(1998);
  return months.flatMap(([year, month, lastDay]) =>
    purchases.flatMap((purchase) => {
      if (next() > 0.62) return [];
      const date = workingDay(year, month, 1 + Math.floor(next() * lastDay));
      return [bought(purchase, date, next(), next())];
    }),
  );
}

function bought(purchase: Purchase, date: string, size: number, wording: number): LedgerLine {
  const [least, most] = purchase.pounds;
  const pence = Math.round((least + size * (most - least)) * 100);
  const { costCentre, account, supplier, descriptions } = purchase;
  const description = descriptions[Math.floor(wording * descriptions.length)] ?? supplier;
  return {
    ...invoice(date, costCentre, account, supplier, description, 0),
    net: pence,
    vat: Math.round((pence * purchase.vatPercent) / 100),
  };
}

/** The day itself, or the next that is no weekend and no bank holiday. */
function workingDay(year: number, month: number, dayOfMonth: number): string {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const iso = date.toISOString().slice(0, 10);
  const works = date.getUTCDay() % 6 !== 0 && !bankHolidays.has(iso);
  return works ? iso : workingDay(year, month, dayOfMonth + 1);
}

/** England and Wales; the days that month-by-month buying can fall on. */
const bankHolidays: ReadonlySet<string> = new Set([
  '2017-04-14',
  '2017-04-17',
  '2017-05-01',
  '2017-05-29',
  '2017-08-28',
  '2017-12-25',
  '2017-12-26',
  '2018-01-01',
  '2018-03-30',
  '2018-04-02',
  '2018-05-07',
  '2018-05-28',
  '2018-08-27',
]);

/** Numbers from 0 to 1 that look random and are the same on every run (a linear congruential sequence). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
