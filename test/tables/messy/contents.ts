import type { Dice } from './dice';

/** What cells of made-up tables say. No person, supplier or sum here is real: words are put together by chance. */

const PLACES = [
  'Ashford',
  'Brindle',
  'Carrow',
  'Denholm',
  'Easterby',
  'Fenwick',
  'Garston',
  'Hallam',
  'Ilkby',
  'Kelsey',
];
const TRADES = [
  'Building Supplies',
  'Coaches',
  'Care',
  'Office Furniture',
  'Catering',
  'Fuels',
  'Highways',
  'Training',
  'Print',
  'Electrical',
  'Recruitment',
  'Total Cleaning',
];
const ENDINGS = [
  ' Ltd',
  ' Limited',
  ' plc',
  ' LLP',
  ' & Sons',
  ' Group',
  ' UK Ltd',
  ' (Northern) Ltd',
  ' CIC',
];
const BODIES = [
  'Town Twinning Association',
  'Borough Council',
  'Primary School',
  'NHS Trust',
  'Community Centre',
  'Parish Council',
  'Housing Association',
  'Town Council',
];
const GOODS = [
  'Agency staff',
  'Hire of hall',
  'Grit for winter roads',
  'Repairs to boiler',
  'School meals',
  'Stationery',
  'Coach hire, exchange visit',
  'Consultancy fees',
  'Grounds maintenance',
  'Training course',
  'Software licence',
  'Interpreters',
  'Room hire for civic reception',
  'Subscriptions',
  'Printing of leaflets',
  'Legal fees',
  'Vehicle parts',
  'Foster carer payments',
];
const SERVICES = [
  'Adult Services',
  'Childrens Services',
  'Chief Executives',
  'Environment and Highways',
  'Corporate Resources',
  'Place',
  'People',
  'Regeneration',
  'Housing and Community',
];
const CENTRES = [
  'Civic Office',
  'Town Twinning',
  'Highways Depot',
  'Library Service',
  'Member Services',
  'Parks and Gardens',
  'ICT Operations',
  'Fostering Team',
  'Leisure Centres',
];
const HEADS = [
  'Materials',
  'Supplies and Services',
  'Hired Transport',
  'Professional Fees',
  'Equipment',
  'Private Contractors',
  'Grants and Contributions',
  'Energy Costs',
  'Conference Expenses',
  'Travel and Subsistence',
];

export function supplier(dice: Dice): string {
  const place = dice.pick(PLACES);
  if (dice.chance(0.25)) return `${place} ${dice.pick(BODIES)}`;
  const name = `${place} ${dice.pick(TRADES)}${dice.pick(ENDINGS)}`;
  return dice.chance(0.3) ? name.toUpperCase() : name;
}

export const goods = (dice: Dice): string =>
  dice.chance(0.3) ? `${dice.pick(GOODS)} - ${dice.pick(PLACES)}` : dice.pick(GOODS);
export const service = (dice: Dice): string => dice.pick(SERVICES);
export const centre = (dice: Dice): string => dice.pick(CENTRES);
export const head = (dice: Dice): string => dice.pick(HEADS);
export const council = (dice: Dice): string =>
  `${dice.pick(PLACES)} ${dice.pick(['Borough Council', 'City Council', 'District Council', 'County Council'])}`;
export const ukPlace = (dice: Dice): string => dice.pick(PLACES);

/** Places and the country that they lie in. */
const ABROAD = [
  ['Lisieux', 'France'],
  ['Bochum', 'Germany'],
  ['Perugia', 'Italy'],
  ['Lleida', 'Spain'],
  ['Tartu', 'Estonia'],
  ['Rybnik', 'Poland'],
  ['Aalborg', 'Denmark'],
  ['Leuven', 'Belgium'],
  ['Haarlem', 'Netherlands'],
  ['Uppsala', 'Sweden'],
  ['Kumamoto', 'Japan'],
  ['Kumasi', 'Ghana'],
  ['Windhoek', 'Namibia'],
  ['Dnipro', 'Ukraine'],
  ['Annecy', 'France'],
  ['Marburg', 'Germany'],
  ['Saint-Ouen', 'France'],
  ['Clermont-Ferrand', 'France'],
  ['Bielsko-Biała', 'Poland'],
  ['Wuhan', 'China'],
] as const;

export const abroad = (dice: Dice): readonly [place: string, country: string] => dice.pick(ABROAD);

/** Pounds and pence, mostly a few hundred to some thousands; now and then a credit. */
export function sum(dice: Dice, negatives = 0.04): number {
  const size = dice.pick([20_000, 90_000, 500_000, 5_000_000]);
  const pence = dice.whole(101, size);
  return dice.chance(negatives) ? -pence : pence;
}

/** A day of one financial year. */
export function day(dice: Dice, year: number): string {
  const month = dice.whole(1, 12);
  return isoDay(month < 4 ? year + 1 : year, month, dice.whole(1, 28));
}

export function isoDay(year: number, month: number, dayOfMonth: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

export const digits = (dice: Dice, length: number): string =>
  Array.from({ length }, (_, at) => String(dice.whole(at === 0 ? 1 : 0, 9))).join('');
