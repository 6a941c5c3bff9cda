/** A link as the sample register holds it. */
export interface Link {
  readonly councils: string;
  /** Blank where the source names only the country. */
  readonly partner: string | null;
  readonly country: string;
  readonly type: string | null;
  readonly started?: number;
  readonly lastActivity?: string;
  readonly themes?: string;
  readonly source: string;
  readonly comments?: string;
}

const D2_REPORT = 'D2 Joint Committee report, Update on international relations';
const HANDBOOK = 'Take your partners, LGIB handbook, 2006';

/** The link of the three councils of the D2 area. */
export const d2Links: readonly Link[] = [
  {
    councils: 'Derbyshire County Council; Derby City Council; South Derbyshire District Council',
    partner: 'Toyota City',
    country: 'Japan',
    type: 'Twinning',
    started: 1998,
    lastActivity: 'November 2018',
    themes: 'Education; business; environment; cultural understanding; sport',
    source: D2_REPORT,
    comments: 'Five year plan being drafted. 20th anniversary in 2018.',
  },
];

/** Twin towns and their like; one row stands twice, as rows do. */
export const twinLinks: readonly Link[] = [
  {
    councils: 'Keighley',
    partner: 'Poix du Nord',
    country: 'France',
    type: 'Twinning',
    started: 1920,
    source: HANDBOOK,
    comments: 'First twinning link on record.',
  },
  {
    councils: 'Bristol City Council',
    partner: 'Hannover',
    country: 'Germany',
    type: 'Twinning',
    started: 1947,
    themes: 'School visits; sport',
    source: HANDBOOK,
    comments: 'Handbook has Hanover. Other countries: see sheet Bristol sources.',
  },
  {
    councils: 'Kirklees',
    partner: 'Besançon',
    country: 'France',
    type: 'Link',
    themes: 'Education; young people; language; work placements',
    source: HANDBOOK,
    comments: '"50 year old link" in the handbook of 2006; no start year given.',
  },
  {
    councils: 'Nottinghamshire',
    partner: 'Poznań',
    country: 'Poland',
    type: 'Link',
    themes: 'Schools; information technology; transport; social cohesion and welfare',
    source: HANDBOOK,
    comments: 'EU funding helped police training.',
  },
  {
    councils: 'Stockport',
    partner: 'Heilbronn',
    country: 'Germany',
    type: 'Twin town',
    themes: 'Young women; citizenship',
    source: HANDBOOK,
  },
  {
    councils: 'Wolverhampton',
    partner: 'Kobanya (Budapest)',
    country: 'Hungary',
    type: 'Partner city',
    themes: 'Schools; English language assistants; summer camps',
    source: HANDBOOK,
    comments: 'Suburb of Budapest.',
  },
  {
    councils: 'Wolverhampton',
    partner: 'Walbrzych',
    country: 'Poland',
    type: 'Partner city',
    themes: 'Schools; English language assistants; summer camps',
    source: HANDBOOK,
  },
  {
    councils: 'Wolverhampton',
    partner: 'Subotica',
    country: 'Serbia',
    type: 'Partner city',
    themes: 'Schools; English language assistants; summer camps',
    source: HANDBOOK,
  },
  {
    councils: 'Nottinghamshire',
    partner: 'Poznań',
    country: 'Poland',
    type: 'Link',
    themes: 'Schools; information technology; transport; social cohesion and welfare',
    source: HANDBOOK,
    comments: 'EU funding helped police training.',
  },
];

/** Friendship, projects, development and trade. */
export const otherLinks: readonly Link[] = [
  {
    councils: 'Bradford',
    partner: 'Mirpur',
    country: 'Pakistan',
    type: 'Friendship link',
    themes: 'Policing; health; community cohesion',
    source: HANDBOOK,
  },
  {
    councils: 'London Borough of Lewisham',
    partner: 'Ekurheleni',
    country: 'South Africa',
    type: 'Partner',
    themes: 'Small business; skills development',
    source: HANDBOOK,
    comments: 'Also written Ekurhuleni Metropolitan Municipality in the same text.',
  },
  {
    councils: 'London Borough of Croydon',
    partner: 'Kungwini',
    country: 'South Africa',
    type: 'Link',
    themes: 'Trade',
    source: HANDBOOK,
  },
  {
    councils: 'Chester',
    partner: 'Lalitpur',
    country: 'Nepal',
    type: 'EU funded project',
    themes: 'Conservation; heritage; tourism',
    source: HANDBOOK,
  },
  {
    councils: 'Sunderland',
    partner: null,
    country: 'Norway',
    type: 'EU funded project',
    themes: 'Local planning; transport',
    source: HANDBOOK,
    comments: 'Partner authority not named.',
  },
  {
    councils: 'Sunderland',
    partner: null,
    country: 'Sweden',
    type: 'EU funded project',
    themes: 'Local planning; transport',
    source: HANDBOOK,
    comments: 'Partner authority not named.',
  },
  {
    councils: 'Glasgow',
    partner: 'Nuremberg',
    country: 'Germany',
    type: 'Partner city',
    themes: 'Business',
    source: HANDBOOK,
  },
  {
    councils: 'Glasgow',
    partner: 'Turin',
    country: 'Italy',
    type: 'Partner city',
    themes: 'Business',
    source: HANDBOOK,
  },
  {
    councils: 'Glasgow',
    partner: 'Rostov on Don',
    country: 'Russia',
    type: 'Partner city',
    themes: 'Business; social services',
    source: HANDBOOK,
    comments: 'EU funded project on drug addiction.',
  },
  {
    councils: 'Glasgow',
    partner: 'Lilonge',
    country: 'Malawi',
    type: null,
    themes: 'Water and sanitation; health education; maternity care',
    source: HANDBOOK,
  },
  {
    councils: 'Glasgow',
    partner: null,
    country: 'China',
    type: 'Link',
    source: HANDBOOK,
    comments: 'Place not named.',
  },
  {
    councils: 'Glasgow',
    partner: null,
    country: 'Pakistan',
    type: 'Link',
    source: HANDBOOK,
    comments: 'Place not named.',
  },
];
