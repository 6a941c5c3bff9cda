import { foldName } from './foldName';

/** Words in a council's name that say what sort of council it is, apart from the name of the place. */
export type Designator =
  | 'county'
  | 'city'
  | 'district'
  | 'borough'
  | 'metropolitan'
  | 'londonBorough'
  | 'unitary'
  | 'cityOrCounty'
  | 'council'
  | 'authority'
  | 'local';

export interface CouncilWords {
  /** The place, folded: "derby" of "Derby City Council". */
  readonly place: string;
  readonly designators: ReadonlySet<Designator>;
}

interface Reading {
  readonly shape: RegExp;
  readonly means: readonly Designator[];
}

/**
 * Longest first, so that "county borough" is not read as a county. "CC" says only that there is a council, for it stands
 * for city and for county council alike.
 */
const READINGS: readonly Reading[] = [
  // Welsh; "Sir" stays, for it is part of the place: Sir Benfro.
  { shape: /^cyngor (?:tref|cymuned)\b/, means: ['local', 'council'] },
  { shape: /^(?:cyngor )?bwrdeistref sirol\b/, means: ['borough', 'council'] },
  { shape: /^(?:cyngor )?dinas(?: a sir)?\b(?= \S)/, means: ['city'] },
  { shape: /^cyngor\b/, means: ['council'] },
  { shape: /^comhairle\b/, means: ['council'] },
  { shape: /(?<=\S )(?:ua|unitary authority|unitary)$/, means: ['unitary'] },
  { shape: /\b(?:town|parish|community) council\b|\b(?:tc|pc)$/, means: ['local', 'council'] },
  { shape: /\b(?:mayoral )?combined (?:county )?authority\b|\bm?c?ca$/, means: ['authority'] },
  {
    shape: /\blondon boro(?:ugh)?(?: council)?(?: of)?\b|\blbc?\b(?: of)?/,
    means: ['londonBorough', 'council'],
  },
  { shape: /\bcounty borough council\b|\bcounty borough\b|\bcbc$/, means: ['borough', 'council'] },
  { shape: /\bcity and district council\b/, means: ['city', 'council'] },
  { shape: /^city and county of\b/, means: ['city'] },
  {
    shape: /\bmetropolitan (?:borough|district) council\b|\bmetropolitan (?:borough|district)\b/,
    means: ['metropolitan', 'council'],
  },
  { shape: /\b(?:mbc|mdc|mb|mc)$|\bmetropolitan council$/, means: ['metropolitan', 'council'] },
  { shape: /\bcounty council\b/, means: ['county', 'council'] },
  { shape: /\bcity council\b/, means: ['city', 'council'] },
  { shape: /\b(?:district council|dc$)/, means: ['district', 'council'] },
  {
    shape: /\b(?:royal )?borough council of\b|\b(?:royal )?borough council\b|\bbc$/,
    means: ['borough', 'council'],
  },
  { shape: /\bcc$/, means: ['cityOrCounty', 'council'] },
  { shape: /\bcouncil$/, means: ['council'] },
  { shape: /^council of the\b|^council of\b/, means: ['council'] },
  { shape: /\b(?:royal )?borough of\b|(?<=\S )borough$/, means: ['borough'] },
  { shape: /^city of\b|\bcity of$|(?<=\S )city$/, means: ['city'] },
  { shape: /^county of\b|\bcounty of$|(?<=\S )county$/, means: ['county'] },
  { shape: /(?<=\S )district$/, means: ['district'] },
  { shape: /(?<=\S )(?:authority|corporation)$/, means: ['authority'] },
];

/** Takes a council's name apart: "LB of Lewisham" is the place "lewisham", a London borough. */
export function councilWords(name: string): CouncilWords {
  let rest = foldName(name).replace(/^the /, '');
  const designators = new Set<Designator>();
  for (const { shape, means } of READINGS) {
    const without = rest.replace(shape, ' ').replace(/ {2,}/g, ' ').trim();
    // A name is never all designator: "City" alone or "The Borough" stays as it is.
    if (without === rest || without === '') continue;
    rest = without;
    for (const meaning of means) designators.add(meaning);
  }
  return { place: rest.replace(/^(?:of|the) /, ''), designators };
}
