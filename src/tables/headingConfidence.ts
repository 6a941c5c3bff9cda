import { CODE_WORDS, DATE_WORDS, MONEY_WORDS, NAME_WORDS, TURNING_WORDS } from './abbreviations';
import type { Column } from './column';
import type { Look } from './columnContent';
import type { Field } from './kind';
import { headingWords, likeness, tellingWords } from './words';

/** How far a heading speaks for a field, and what speaks against it. */
export interface HeadingConfidence {
  /** From 0 to 1. */
  readonly named: number;
  /**
   * The heading is that of a code ("Supplier ID") where the field is made of words. It holds unless the cells give it the lie.
   */
  readonly asCode: boolean;
  /** It is one of the words that look like the field's and mean something else. */
  readonly denied: boolean;
}

const NOTHING: HeadingConfidence = { named: 0, asCode: false, denied: false };
/** Synonyms stand best first: each is a shade less sure than the one before, down to this many. */
const RANKS = 20;
const SHADE = 0.006;
/** What is left where a heading turns to something else: "Supplier Type" for a supplier. */
const TURNED = 0.6;
/** A heading that is one of the field's `not` words, as against its own best word. */
const NEARLY = 0.05;
const LEAST_DENIAL = 0.6;

/** What a slip or words run together take away. */
const MENDED = 0.97;

/** What a heading says about a field: the best of all that it may have been meant to say. */
export function headingConfidence(
  field: Field,
  { header, spellings }: Pick<Column, 'header' | 'spellings'>,
): HeadingConfidence {
  let best: HeadingConfidence | null = null;
  for (const spelling of spellings) {
    const read = readingOf(field, spelling);
    const own = spelling === header ? read : { ...read, named: read.named * MENDED };
    if (best === null || own.named > best.named) best = own;
  }
  return best ?? NOTHING;
}

/** Worked out once for each pair of a field and a heading. */
function readingOf(field: Field, header: string): HeadingConfidence {
  const known = confidencesOf(field);
  const before = known.get(header);
  if (before) return before;
  const made = confidenceOf(field, header);
  if (known.size > 5000) known.clear();
  known.set(header, made);
  return made;
}

function confidencesOf(field: Field): Map<string, HeadingConfidence> {
  const known = CONFIDENCES.get(field);
  if (known) return known;
  const made = new Map<string, HeadingConfidence>();
  CONFIDENCES.set(field, made);
  return made;
}

const CONFIDENCES = new WeakMap<Field, Map<string, HeadingConfidence>>();

/** How many words of a heading people do not use for the field; years and other numbers go with any. */
export function foreignWords(field: Field, { spellings }: Pick<Column, 'spellings'>): number {
  const words = wordsOf(field);
  const foreign = spellings.map((spelling) =>
    formConfidence(field, spelling) > 0
      ? 0
      : tellingWords(spelling).filter((word) => !words.has(word) && !/\d/.test(word)).length,
  );
  return Math.min(...foreign);
}

/** What the texts of a field look like, by the words that people head it with. */
export function lookOf(field: Field): Look {
  const known = LOOKS.get(field);
  if (known) return known;
  const made = lookFrom(field);
  LOOKS.set(field, made);
  return made;
}

const LOOKS = new WeakMap<Field, Look>();

function lookFrom(field: Field): Look {
  const shareOf = (words: ReadonlySet<string>): number =>
    field.synonyms.filter((phrase) => tellingWords(phrase).some((word) => words.has(word))).length /
    Math.max(1, field.synonyms.length);
  if (shareOf(CODE_WORDS) >= 0.25) return 'codes';
  if (shareOf(DATE_WORDS) >= 0.3) return 'dates';
  return shareOf(NAME_WORDS) > 0 ? 'names' : 'words';
}

function confidenceOf(field: Field, header: string): HeadingConfidence {
  const { worth, turned } = bestSynonym(field, header);
  const denied = field.not.some((words) => likeness(header, words) >= Math.max(LEAST_DENIAL, worth - NEARLY));
  if (worth <= 0) return { ...NOTHING, denied };
  if (!denied && !turned) return { named: worth, asCode: false, denied };
  const plain = isCodeHeading(field, header) ? plainly(field, header) : null;
  if (plain !== null) return { named: plain, asCode: true, denied };
  return denied ? { ...NOTHING, denied } : { named: worth, asCode: false, denied };
}

interface Synonym {
  readonly worth: number;
  readonly turned: boolean;
}

function bestSynonym(field: Field, header: string): Synonym {
  const familiar = wordsOf(field);
  let best: Synonym = { worth: formConfidence(field, header), turned: false };
  for (const [rank, words] of field.synonyms.entries()) {
    const likely = likeness(header, words, familiar);
    if (likely <= best.worth) continue;
    const turned = turnsFrom(field, header, words);
    const worth = likely * (turned ? TURNED : 1) - Math.min(rank, RANKS) * SHADE;
    if (worth > best.worth) best = { worth, turned };
  }
  return best;
}

/** Every word that people head the field with. */
function wordsOf(field: Field): ReadonlySet<string> {
  const known = WORDS.get(field);
  if (known) return known;
  const made = new Set(field.synonyms.flatMap((words) => tellingWords(words)));
  WORDS.set(field, made);
  return made;
}

const WORDS = new WeakMap<Field, ReadonlySet<string>>();

/** A heading of the field's form is nearly as good as one of its words; a later year is worth a shade more. */
function formConfidence(field: Field, header: string): number {
  const match = field.form?.exec(header.toLowerCase()) ?? field.form?.exec(withGaps(header));
  return match ? 0.8 + Math.max(0, Number(match.groups?.year ?? 0) - 1900) / 1000 : 0;
}

/** "Mid2022Population" as people would write it. */
function withGaps(header: string): string {
  return header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(?=\d)|(\d)(?=[A-Za-z])/g, '$& ')
    .replace(/[._]+/g, ' ')
    .toLowerCase();
}

/**
 * A word in the heading that is not in the words, and makes it the heading of something else: "type" in "Supplier Type", "nature" in
 * "Nature of Visit".
 */
function turnsFrom(field: Field, header: string, words: string): boolean {
  const wanted = tellingWords(words);
  const harmless = HARMLESS[field.type === 'text' ? lookOf(field) : field.type];
  const isOther = (word: string): boolean => !harmless.has(word) && !wanted.includes(word);
  const turning = (word: string): boolean => TURNING_WORDS.has(word) || MONEY_WORDS.has(word);
  if (tellingWords(header).some((word) => turning(word) && isOther(word))) return true;
  const [head, rest] = aroundOf(header);
  const known = (word: string): boolean => !isOther(word) || wordsOf(field).has(word);
  if (head.length > 0 && head.every((word) => !known(word) && !HEADS.has(word))) return true;
  return rest.length > 0 && head.every((word) => COUNTS.has(word)) && !rest.some(known);
}

/** What stands before and after "of" or "for", where one of them joins a heading. */
function aroundOf(header: string): readonly [head: readonly string[], rest: readonly string[]] {
  const words = headingWords(header);
  const at = words.findIndex((word, place) => place > 0 && (word === 'of' || word === 'for'));
  if (at < 0 || at === words.length - 1) return [[], []];
  return [tellingWords(words.slice(0, at).join(' ')), tellingWords(words.slice(at + 1).join(' '))];
}

/** What is counted says what a number is: nights are no people. */
const COUNTS: ReadonlySet<string> = new Set('number count total sum'.split(' '));

/** Heads that say no more than what follows: the name of a supplier, the sum of amounts. */
const HEADS: ReadonlySet<string> = new Set('name sum total detail full list'.split(' '));

/** Turning words that say no more than what the field is anyway: a date of payment is a date. */
const HARMLESS: Readonly<Record<Look | Exclude<Field['type'], 'text'>, ReadonlySet<string>>> = {
  codes: new Set([...CODE_WORDS, ...MONEY_WORDS]),
  dates: DATE_WORDS,
  date: DATE_WORDS,
  count: new Set(['number', 'quantity', ...MONEY_WORDS]),
  number: new Set(['number', 'quantity', ...MONEY_WORDS]),
  money: new Set([...MONEY_WORDS, ...DATE_WORDS].filter((word) => word !== 'date')),
  names: new Set(),
  words: new Set(),
  yesNo: new Set(['flag', 'indicator', 'status']),
};

function isCodeHeading(field: Field, header: string): boolean {
  return (
    field.type === 'text' &&
    lookOf(field) === 'names' &&
    tellingWords(header).some((word) => CODE_WORDS.has(word))
  );
}

/** The likeness of a heading without its code words: "Supplier" for "Supplier ID". */
function plainly(field: Field, header: string): number {
  const rest = tellingWords(header)
    .filter((word) => !CODE_WORDS.has(word))
    .join(' ');
  return Math.max(0, ...field.synonyms.map((words) => likeness(rest, words)));
}
