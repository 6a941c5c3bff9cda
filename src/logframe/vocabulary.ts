import type { ResultLevel } from './logframe';

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
  | 'target'
  | 'actual'
  | 'sources'
  | 'evidence'
  | 'assumptions'
  | 'risks'
  | 'weight'
  | 'riskRating'
  | 'direction'
  | 'accumulation';

/**
 * Words that head a column. Compared after `plainHeading`: lower case, singular, no brackets, no dates, no numbers.
 * Source: domain research 1.1 and 1.2.
 */
const HEADINGS: Readonly<Record<ColumnRole, readonly string[]>> = {
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
  direction: ['direction', 'direction of change', 'desired direction'],
  accumulation: ['accumulation', 'cumulative', 'cumulation'],
};

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.entries(HEADINGS) as [ColumnRole, readonly string[]][]).flatMap(([role, phrases]) =>
    phrases.map((phrase) => [phrase, role] as const),
  ),
);

/** Longest heading that is looked at: anything longer is a sentence. */
const LONGEST_HEADING = 70;

/** The role that a heading announces; null where it announces none. */
export function roleOfHeading(text: string): ColumnRole | null {
  if (text.length > LONGEST_HEADING) return null;
  return ROLES.get(plainHeading(text)) ?? null;
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

/** Words for each level, singular. Source: domain research 1.1 and 1.2. */
const LEVEL_WORDS: Readonly<Record<string, ResultLevel>> = {
  'overall objective': 'impact',
  'general objective': 'impact',
  'development objective': 'impact',
  'overall goal': 'impact',
  goal: 'impact',
  impact: 'impact',
  aim: 'impact',
  'specific objective': 'outcome',
  'immediate objective': 'outcome',
  'intermediate outcome': 'outcome',
  'sub-purpose': 'outcome',
  purpose: 'outcome',
  outcome: 'outcome',
  objective: 'outcome',
  'expected result': 'output',
  output: 'output',
  result: 'output',
  deliverable: 'output',
  activity: 'activity',
  activitie: 'activity',
  input: 'activity',
};

/** A level named at the start of a cell. */
export interface LevelLabel {
  readonly level: ResultLevel;
  /** "1" of "Output 1:"; null where there is none. */
  readonly number: string | null;
  /** "OUTPUTS": the cell may hold several results. */
  readonly plural: boolean;
  /** The word as typed, lower case and singular. */
  readonly word: string;
  /** What follows the label, trimmed. */
  readonly rest: string;
}

const WORDS = Object.keys(LEVEL_WORDS).join('|');
const LABEL = new RegExp(
  String.raw`^\s*((?:(?:project|programme|expected|key|main)\s+)?(${WORDS})(s|\s?\(s\))?)(?![a-z])` +
    String.raw`(?:\s*(?:\((?:[^()\n\d]|\(s\)){1,60}\)|/\s*(?:${WORDS})s?))?` +
    String.raw`(?:\s+(?:no\.?\s*)?(\d{1,2}(?:\.\d{1,2}){0,2})(?![\d/%]))?` +
    String.raw`(\s*[:.]|\s+[-–—](?=\s)|[-–—](?=\s)|\s*\n)?`,
  'i',
);

/** Headings inside FCDO blocks that begin with the name of a level. */
const NOT_A_LABEL = /^\s*\w+\s+(?:weight(?:ing)?|indicators?|risk|rating|statement)\b/i;

/**
 * Reads "GOAL: …", "Output 1.2 – …", "Purpose (Outcome)", "OUTPUTS\n…". Null where the text merely begins with such a word
 * ("Outputs are delivered on time"): a label ends in a mark, a number, a new line, or stands in capitals.
 */
export function levelLabel(text: string): LevelLabel | null {
  const match = LABEL.exec(text);
  const [whole = '', label = '', typed = '', plural, number, end] = match ?? [];
  if (match === null || NOT_A_LABEL.test(text)) return null;
  const inCapitals = label === label.toUpperCase();
  const isAlone = text.slice(whole.length).trim() === '';
  if (number === undefined && end === undefined && !inCapitals && !isAlone) return null;
  const word = typed.toLowerCase();
  const level = LEVEL_WORDS[word];
  if (level === undefined) return null;
  return {
    level,
    number: number ?? null,
    plural: plural !== undefined,
    word,
    rest: text.slice(whole.length).trim(),
  };
}
