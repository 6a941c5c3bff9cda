import type { Account, CostCentre } from './ledgerLine';

/** Something that a council buys again and again. */
export interface Purchase {
  readonly costCentre: CostCentre;
  readonly account: Account;
  readonly supplier: string;
  readonly descriptions: readonly string[];
  /** Smallest and largest net amount, whole pounds. */
  readonly pounds: readonly [least: number, most: number];
  readonly vatPercent: 0 | 5 | 20;
}

/** What the sample council buys, month by month. */
export const purchases: readonly Purchase[] = [
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
