import { say } from '../core/messages';

/** What a column of a logframe holds. */
export type ColumnRole =
  | 'level'
  | 'number'
  | 'statement'
  | 'indicatorNumber'
  | 'indicator'
  | 'baseline'
  | 'baselineYear'
  | 'milestone'
  | 'milestoneActual'
  | 'target'
  | 'actual'
  | 'sources'
  | 'evidence'
  | 'assumptions'
  | 'risks'
  | 'weight'
  | 'riskRating'
  | 'direction'
  | 'responsible'
  | 'accumulation'
  | 'inputs'
  | 'inputsTotal'
  | 'inputsShare'
  | 'inputsPeople';

/**
 * Words that head a column. Compared after `plainHeading`: lower case, singular, no brackets, no dates, no numbers.
 * Source: docs/sources.md, Logframes.
 */
const HEADINGS: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  level: [
    'level',
    'result level',
    'level of result',
    'logframe level',
    'tier',
    'type of result',
    'hierarchy',
  ],
  number: ['no', 'number', 'ref', 'reference', 'result no', 'result number', 'output no', 'output number'],
  statement: [
    'project summary',
    'programme summary',
    'narrative summary',
    'narrative',
    'summary',
    'project narrative',
    'project description',
    'project structure',
    'project objective',
    'programme objective',
    'design summary',
    'objective',
    'aim and objective',
    'hierarchy of objective',
    'objective hierarchy',
    'intervention logic',
    'project logic',
    'result chain',
    'result',
    'expected result',
    'result statement',
    'result and activity',
    'statement',
    'description',
  ],
  indicatorNumber: [
    'indicator no',
    'indicator number',
    'indicator ref',
    'indicator reference',
    'indicator code',
  ],
  indicator: [
    'indicator',
    'measurable indicator',
    'objectively verifiable indicator',
    'verifiable indicator',
    'ovi',
    'indicator of achievement',
    'indicator of success',
    'success indicator',
    'smart indicator',
    'key performance indicator',
    'performance indicator',
    'key indicator',
    'kpi',
    'measure of success',
    'success measure',
    'performance measure',
    'indicator and target',
    'result indicator',
    'impact indicator',
    'outcome indicator',
    'output indicator',
    'goal indicator',
    'purpose indicator',
    'm and e indicator',
  ],
  baseline: ['baseline', 'baseline value', 'baseline and year', 'baseline value and year', 'starting point'],
  baselineYear: ['baseline year', 'year of baseline', 'baseline date', 'date of baseline', 'reference year'],
  milestone: ['milestone', 'interim target', 'mid term target', 'milestone value', 'year target'],
  target: [
    'target',
    'final target',
    'end target',
    'end of project target',
    'target value',
    'target and year',
    'target by end of project',
    'project target',
    'life of project target',
  ],
  actual: [
    'actual',
    'achieved',
    'actual to date',
    'current value',
    'progress',
    'latest value',
    'achievement',
    'result to date',
  ],
  sources: [
    'mean of verification',
    'mov',
    'source of verification',
    'source and mean of verification',
    'verification',
    'source of data',
    'data source',
    'source',
    'source of information',
    'mean of measurement',
    'source and method',
    'how it will be measured',
    'm and e',
    'm and e method',
    'm and e source',
    'monitoring and evaluation',
    'monitoring mechanism',
  ],
  evidence: ['evidence', 'evidence of actual', 'evidence link', 'link to evidence'],
  assumptions: [
    'assumption',
    'important assumption',
    'key assumption',
    'critical assumption',
    'assumption and risk',
    'risk and assumption',
    'external factor',
    'assumption and precondition',
    'assumption and pre condition',
  ],
  risks: ['risk', 'key risk', 'important risk', 'risk statement'],
  weight: ['weight', 'weighting', 'impact weighting', 'output weight', 'output weighting', 'weight percent'],
  riskRating: ['risk rating', 'rating of risk', 'risk level'],
  responsible: [
    'responsible',
    'responsibility',
    'responsible officer',
    'responsible person',
    'person responsible',
    'who',
    'owner',
    'lead',
    'lead officer',
    'reported by',
  ],
  direction: ['direction', 'direction of change', 'desired direction'],
  accumulation: ['accumulation', 'cumulative', 'cumulation'],
};

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.entries(HEADINGS) as [ColumnRole, readonly string[]][]).flatMap(([role, phrases]) =>
    phrases.map((phrase) => [phrase, role] as const),
  ),
);

/** Headings that Twinledger itself writes in front of a milestone's or funder's own words; the first that fits decides. */
const PREFIXES: readonly (readonly [string, ColumnRole])[] = [
  [say.logframe.detail.milestone({ label: '' }), 'milestone'],
  [say.logframe.written.achievedAt({ label: '' }), 'milestoneActual'],
  [say.logframe.detail.inputsTotal, 'inputsTotal'],
  [say.logframe.detail.inputsShare, 'inputsShare'],
  [say.logframe.detail.inputsPeople, 'inputsPeople'],
  [say.logframe.detail.inputs({ funder: '' }), 'inputs'],
];

/** Longest heading that is looked at: anything longer is a sentence. */
const LONGEST_HEADING = 70;

/** The role that a heading announces; null where it announces none. */
export function roleOfHeading(text: string): ColumnRole | null {
  const prefixed = PREFIXES.find(([prefix]) => text.startsWith(prefix))?.[1];
  if (prefixed !== undefined) return prefixed;
  return text.length > LONGEST_HEADING ? null : (ROLES.get(plainHeading(text)) ?? null);
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATES = new RegExp(
  `\\b(?:(?:by|in|end|year|yr) )?(?:(?:${MONTHS}) )?\\d+\\b|\\b(?:by )?(?:${MONTHS})\\b`,
  'g',
);

function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/&|\//g, ' and ')
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(DATES, ' ')
    .trim()
    .split(/\s+/)
    .map(singular)
    .join(' ');
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
