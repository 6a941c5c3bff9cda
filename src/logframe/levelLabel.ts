import type { ResultLevel } from './logframe';

/** Words for each level, singular. Source: docs/sources.md, Logframes. */
const LEVEL_WORDS: Readonly<Record<string, ResultLevel>> = {
  'overall objective': 'impact',
  'general objective': 'impact',
  'development objective': 'impact',
  'wider objective': 'impact',
  'long-term objective': 'impact',
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
const IN_BRACKETS = String.raw`\((?:[^()\n\d]|\(s\)){1,60}\)`;
const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,3}){0,2})`;
/** A number after the word is the label's on the same line only: below "Outputs" it begins a list. */
const LABEL = new RegExp(
  String.raw`^\s*((?:(?:project|programme|expected|key|main|long[- ]term|medium[- ]term|short[- ]term|ultimate|final)\s+)?(${WORDS})(s|\s?\(s\))?)(?![a-z])` +
    String.raw`(?:\s*(?:${IN_BRACKETS}|/\s*(?:${WORDS})s?))?` +
    String.raw`(?:[^\S\n]+(?:no\.?\s*)?${NUMBER}(?![\d/%])|\s*\n\s*${NUMBER}\s*$)?` +
    String.raw`(?:\s*${IN_BRACKETS})?` +
    String.raw`(\s*[:.]|\s+[-–—](?=\s)|[-–—](?=\s)|\s*\n)?`,
  'i',
);

/** Headings inside FCDO blocks that begin with the name of a level. */
const NOT_A_LABEL = /^\s*\w+\s+(?:weight(?:ing)?|indicators?|risk|rating|statement)\b/i;

/**
 * Reads "GOAL: …", "Output 1.2 – …", "Purpose (Outcome)", "Outcome 1 (Specific objective)", "OUTPUTS\n…". Null where the text merely begins with such a word
 * ("Outputs are delivered on time"): a label ends in a mark, a number, a new line, or stands in capitals.
 */
export function levelLabel(text: string): LevelLabel | null {
  const match = LABEL.exec(text);
  const [whole = '', label = '', typed = '', plural, beside, below, end] = match ?? [];
  if (match === null || NOT_A_LABEL.test(text)) return null;
  const number = beside ?? below;
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
