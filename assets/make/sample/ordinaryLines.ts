import { invoice, type Account, type CostCentre, type LedgerLine } from './ledgerLine';

/** Something that a council buys again and again. */
interface Purchase {
  readonly costCentre: CostCentre;
  readonly account: Account;
  readonly supplier: string;
  readonly descriptions: readonly string[];
  /** Smallest and largest net amount, whole pounds. */
  readonly pounds: readonly [least: number, most: number];
  readonly vatPercent: 0 | 5 | 20;
}

const purchases: readonly Purchase[] = [
  {
    costCentre: ['CC1105', 'Corporate Office Services'],
    account: ['41010', 'Stationery'],
    supplier: 'Example Office Supplies Ltd',
    descriptions: ['Copier paper', 'Stationery order', 'Toner cartridges'],
    pounds: [20, 420],
    vatPercent: 20,
  },
  {
    costCentre: ['CC1105', 'Corporate Office Services'],
    account: ['41030', 'Postage'],
    supplier: 'Example Mail Services Ltd',
    descriptions: ['Franking machine top-up', 'Bulk mailing'],
    pounds: [150, 900],
    vatPercent: 0,
  },
  {
    costCentre: ['CC1210', 'ICT Services'],
    account: ['43010', 'Software licences'],
    supplier: 'Example Software Ltd',
    descriptions: ['Licence renewal', 'Support and maintenance'],
    pounds: [600, 5200],
    vatPercent: 20,
  },
  {
    costCentre: ['CC1210', 'ICT Services'],
    account: ['43110', 'Telephones'],
    supplier: 'Example Telecom Ltd',
    descriptions: ['Mobile rental', 'Line rental and calls'],
    pounds: [90, 1400],
    vatPercent: 20,
  },
  {
    costCentre: ['CC1405', 'Democratic Services'],
    account: ['31010', 'Members - travel in the UK'],
    supplier: 'Example Rail Bookings Ltd',
    descriptions: ['Members rail fares, regional meeting', 'Members rail fares, conference in London'],
    pounds: [25, 190],
    vatPercent: 0,
  },
  {
    costCentre: ['CC1405', 'Democratic Services'],
    account: ['42110', 'Civic hospitality'],
    supplier: 'Example Catering Ltd',
    descriptions: ['Refreshments, full council', 'Buffet, volunteers awards evening'],
    pounds: [60, 380],
    vatPercent: 20,
  },
  {
    costCentre: ['CC2110', 'Highways Maintenance'],
    account: ['46010', 'Contractor payments'],
    supplier: 'Example Surfacing Ltd',
    descriptions: ['Patching works', 'Carriageway surface dressing', 'Gully emptying'],
    pounds: [1800, 24000],
    vatPercent: 20,
  },
  {
    costCentre: ['CC2110', 'Highways Maintenance'],
    account: ['42040', 'Materials'],
    supplier: 'Example Aggregates Ltd',
    descriptions: ['Road salt', 'Kerb stones', 'Stone delivery'],
    pounds: [300, 4600],
    vatPercent: 20,
  },
  {
    costCentre: ['CC2210', 'Street Lighting'],
    account: ['21010', 'Electricity'],
    supplier: 'Example Energy Ltd',
    descriptions: ['Street lighting unmetered supply'],
    pounds: [4200, 7800],
    vatPercent: 20,
  },
  {
    costCentre: ['CC3120', 'School Catering'],
    account: ['42210', 'Food and provisions'],
    supplier: 'Example Foods Ltd',
    descriptions: ['Fresh produce', 'Dry goods', 'Frozen provisions'],
    pounds: [140, 1900],
    vatPercent: 0,
  },
  {
    costCentre: ['CC3305', 'Adult Care'],
    account: ['52010', 'Residential care'],
    supplier: 'Example Care Homes Ltd',
    descriptions: ['Residential placements', 'Respite stays'],
    pounds: [2400, 9800],
    vatPercent: 0,
  },
  {
    costCentre: ['CC3305', 'Adult Care'],
    account: ['52030', 'Home care'],
    supplier: 'Example Home Care Ltd',
    descriptions: ['Home care hours', 'Evening call service'],
    pounds: [900, 6400],
    vatPercent: 0,
  },
  {
    costCentre: ['CC3410', 'Childrens Services'],
    account: ['52110', 'Fostering allowances'],
    supplier: 'REDACTED - PERSONAL DATA',
    descriptions: ['Fostering allowance'],
    pounds: [180, 720],
    vatPercent: 0,
  },
  {
    costCentre: ['CC5120', 'Libraries'],
    account: ['42410', 'Books'],
    supplier: 'Example Books Ltd',
    descriptions: ['Adult fiction', 'Childrens books', 'Large print'],
    pounds: [80, 1500],
    vatPercent: 0,
  },
  {
    costCentre: ['CC5230', 'Youth Service'],
    account: ['42450', 'Activities'],
    supplier: 'Example Outdoor Centre Ltd',
    descriptions: ['Activity day', 'Climbing instruction'],
    pounds: [90, 640],
    vatPercent: 20,
  },
  {
    costCentre: ['CC6105', 'Fleet'],
    account: ['32010', 'Vehicle repairs'],
    supplier: 'Example Motor Repairs Ltd',
    descriptions: ['Van service and MOT', 'Tyres', 'Brake repair'],
    pounds: [70, 980],
    vatPercent: 20,
  },
  {
    costCentre: ['CC6105', 'Fleet'],
    account: ['32030', 'Fuel'],
    supplier: 'Example Fuels Ltd',
    descriptions: ['Diesel delivery'],
    pounds: [1500, 5600],
    vatPercent: 20,
  },
  {
    costCentre: ['CC6240', 'Countryside'],
    account: ['46020', 'Grounds maintenance'],
    supplier: 'Example Grounds Ltd',
    descriptions: ['Footpath clearance', 'Stile repairs', 'Hedge cutting'],
    pounds: [120, 2100],
    vatPercent: 20,
  },
  {
    costCentre: ['CC7110', 'Property'],
    account: ['21020', 'Gas'],
    supplier: 'Example Energy Ltd',
    descriptions: ['Gas, offices', 'Gas, depot'],
    pounds: [300, 2600],
    vatPercent: 20,
  },
  {
    costCentre: ['CC7110', 'Property'],
    account: ['21040', 'Water'],
    supplier: 'Example Water plc',
    descriptions: ['Water and sewerage'],
    pounds: [110, 900],
    vatPercent: 0,
  },
  {
    costCentre: ['CC7110', 'Property'],
    account: ['22010', 'Cleaning'],
    supplier: 'Example Cleaning Services Ltd',
    descriptions: ['Contract cleaning', 'Window cleaning'],
    pounds: [240, 1700],
    vatPercent: 20,
  },
  {
    costCentre: ['CC8110', 'Waste Services'],
    account: ['46030', 'Waste disposal'],
    supplier: 'Example Recycling Ltd',
    descriptions: ['Recycling centre haulage', 'Green waste processing'],
    pounds: [900, 8800],
    vatPercent: 20,
  },
];

/** Ordinary spending whose words only look international. */
const lookalikes: readonly LedgerLine[] = [
  invoice(
    '2017-06-08',
    ['CC6105', 'Fleet'],
    ['32010', 'Vehicle repairs'],
    'Example Toyota Dealership',
    'Fleet vehicle service',
    312.4,
    62.48,
  ),
  invoice(
    '2017-11-09',
    ['CC6240', 'Countryside'],
    ['42040', 'Materials'],
    'Example Nurseries Ltd',
    'Norway spruce saplings',
    148,
    29.6,
  ),
  invoice(
    '2017-12-07',
    ['CC3120', 'School Catering'],
    ['42210', 'Food and provisions'],
    'Example Foods Ltd',
    'Christmas lunch: turkey and trimmings',
    864.25,
  ),
  invoice(
    '2018-02-06',
    ['CC1405', 'Democratic Services'],
    ['22030', 'Furniture repairs'],
    'Example Furniture Repairs Ltd',
    'French polishing, committee table',
    275,
    55,
  ),
  invoice(
    '2018-06-19',
    ['CC6105', 'Fleet'],
    ['32010', 'Vehicle repairs'],
    'Example Toyota Dealership',
    'Fleet vehicle service',
    298.75,
    59.75,
  ),
  invoice(
    '2018-08-21',
    ['CC2110', 'Highways Maintenance'],
    ['42040', 'Materials'],
    'Example Aggregates Ltd',
    'Twin wall drainage pipe',
    1184.6,
    236.92,
  ),
  invoice(
    '2018-09-20',
    ['CC1105', 'Corporate Office Services'],
    ['42230', 'Crockery'],
    'Example China and Glass Ltd',
    'Canteen crockery',
    132.8,
    26.56,
  ),
];

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

/** What the council spends on everything else: the same lines on every run. */
export const ordinaryLines: readonly LedgerLine[] = [...boughtMonthByMonth(), ...lookalikes, ...credits];

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

/** A weekend moves back to the Friday, or on to the Monday at the start of a month. */
function workingDay(year: number, month: number, dayOfMonth: number): string {
  const weekday = new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay();
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  const shift = back > 0 && dayOfMonth - back < 1 ? 3 - back : -back;
  return new Date(Date.UTC(year, month - 1, dayOfMonth + shift)).toISOString().slice(0, 10);
}

/** Numbers from 0 to 1 that look random and are the same on every run (a linear congruential sequence). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
