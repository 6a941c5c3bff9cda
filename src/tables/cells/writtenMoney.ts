import { pence, penceFromPounds, type Pence } from '../../core/pence';
import { digitsOf, markOf, type DecimalMark, type Digits } from './digits';

/** Cells hold pounds, thousands or millions of them, or pence, as the header says ("£000", "£m", "pence"). */
export type MoneyUnit = 1 | 1000 | 1_000_000 | 0.01;

/** Why a text that may be meant as money is not read as an amount in pounds. */
export type MoneyDoubt =
  'notMoney' | 'otherCurrency' | 'percent' | 'estimate' | 'rounded' | 'twoSigns' | 'decimals';

/** How a column writes its money. `unsettled`: its cells speak for the point and for the comma. */
export interface MoneyReading {
  readonly unit: MoneyUnit;
  readonly mark: DecimalMark | 'unsettled';
}

/**
 * Money as written, in lower case: "£1,234.50", "(12.00)", "12.00-", "cr 12.00" (a credit: negative), "12.5k", "nil", "1,234 [r]".
 * An amount that could mean two things is no amount, and the doubt says which two.
 */
export function writtenMoney(text: string, reading: MoneyReading): Pence | MoneyDoubt {
  if (text.length > LONGEST_AMOUNT) return 'notMoney';
  const doubt = DOUBTS.find(({ shape }) => shape.test(text));
  if (doubt) return doubt.doubt;
  const peeled = peel(text);
  if (peeled === null) return 'notMoney';
  const { rest, taken } = peeled;
  if (saidTwice(taken)) return 'twoSigns';
  if (NIL.test(rest) || (rest === '' && taken.has('minus'))) return pence(0);
  const sign = NEGATIVE.some((part) => taken.has(part)) ? -1 : 1;
  const unit = ownUnit(taken) ?? reading.unit;
  const digits = readDigits(rest, reading.mark);
  return typeof digits === 'string' ? digits : (exactPence(sign, digits, unit) ?? 'notMoney');
}

/** No amount is as long, however it is written; patterns that look at a whole page of text for each of its letters would be slow. */
const LONGEST_AMOUNT = 80;

/** What makes an amount one that a person has to look at, first match wins. */
const DOUBTS: readonly { readonly shape: RegExp; readonly doubt: MoneyDoubt }[] = [
  { shape: /\d\s*%$/, doubt: 'percent' },
  { shape: /(?!£)\p{Sc}.*\d|\d.*(?!£)\p{Sc}/u, doubt: 'otherCurrency' },
  {
    shape: new RegExp(
      `^${otherCurrency()}\\s?[-(]?\\d[\\d.,' ]*\\)?$|^[-(]?\\d[\\d.,' ]*\\)?\\s?${otherCurrency()}$`,
    ),
    doubt: 'otherCurrency',
  },
  {
    shape: /^(?:~|c\.|ca\.?|circa|about|approx\.?|approximately|est\.?|estimated)\s*-?£?\d/,
    doubt: 'estimate',
  },
  { shape: /\d\s*(?:\[[ef]\]|\([ef]\)|\(?(?:est|estimated|estimate|approx)\.?\)?)$/, doubt: 'estimate' },
];

/** ISO 4217 codes and names of money that turns up in councils' link work beside pounds. */
function otherCurrency(): string {
  const codes =
    'eur|usd|chf|sek|nok|dkk|pln|czk|huf|ron|bgn|jpy|cny|inr|aud|cad|nzd|zar|mwk|kes|ugx|tzs|zmw|ghs';
  return `(?:${codes}|ngn|rub|uah|try|ils|us dollars?|dollars?|euros?|zloty|kwacha|rand)`;
}

type Part =
  | 'apostrophe'
  | 'mark'
  | 'credit'
  | 'debit'
  | 'brackets'
  | 'minus'
  | 'plus'
  | 'sign'
  | 'sterling'
  | 'thousands'
  | 'millions'
  | 'pence';

/**
 * What may stand round the digits, each once. Marks of official statistics that leave a figure standing ([r] revised, [p]
 * provisional, [b] break in the series, a footnote) are passed over. Source of the marks: Welsh Government, StatsWales,
 * "Shorthand for labelling data values".
 */
const PARTS: readonly { readonly part: Part; readonly shape: RegExp }[] = [
  { part: 'apostrophe', shape: /^'/ },
  {
    part: 'mark',
    shape:
      /(?<=[\d)]|gbp)\s*(?:[*†‡]+|[¹²³⁰⁴-⁹]+|\[(?:r|p|b|note \d{1,2})\]|\((?:r|p|prov|provisional|rev|revised)\))$/,
  },
  { part: 'credit', shape: /^cr\.?\s*(?=[£\d(]|gbp)|(?<=[\d)]|gbp)\s*cr\.?$/ },
  { part: 'debit', shape: /^dr\.?\s*(?=[£\d(]|gbp)|(?<=[\d)]|gbp)\s*dr\.?$/ },
  { part: 'brackets', shape: /^\(\s*|\s*\)$/g },
  { part: 'minus', shape: /^[-−–—‐‑]+\s*|\s*[-−–—‐‑]$/ },
  { part: 'plus', shape: /^\+\s*/ },
  { part: 'sign', shape: /^£\s*|\s*£$/ },
  { part: 'sterling', shape: /^gbp\s*|\s*(?:gbp|pounds(?: sterling)?|stg)$/ },
  { part: 'thousands', shape: /(?<=\d)\s*(?:k|thousand)$/ },
  { part: 'millions', shape: /(?<=\d)\s*(?:m|mn|million)$/ },
  { part: 'pence', shape: /(?<=^\d{1,3})p$/ },
];

const NIL = /^(?:nil|none|zero)$/;
const NEGATIVE: readonly Part[] = ['credit', 'brackets', 'minus'];
const SIDES: readonly Part[] = [...NEGATIVE, 'debit', 'plus'];

/** Takes off one part after another until digits are left; null where a part stands there twice. */
function peel(text: string): { rest: string; taken: ReadonlySet<Part> } | null {
  const taken = new Set<Part>();
  let rest = text;
  for (let found = nextPart(rest); found; found = nextPart(rest)) {
    if (taken.has(found.part)) return null;
    taken.add(found.part);
    rest = rest.replace(found.shape, '');
  }
  return { rest, taken };
}

function nextPart(rest: string): (typeof PARTS)[number] | undefined {
  return PARTS.find(({ part, shape }) =>
    part === 'brackets' ? rest.startsWith('(') && rest.endsWith(')') : shape.test(rest),
  );
}

/** "(12.00) CR" may be a credit said twice or a credit undone: nobody but the writer knows. */
function saidTwice(taken: ReadonlySet<Part>): boolean {
  return SIDES.filter((part) => taken.has(part)).length > 1;
}

/** A unit in the cell says more than the one in the header. */
function ownUnit(taken: ReadonlySet<Part>): MoneyUnit | null {
  if (taken.has('thousands')) return 1000;
  if (taken.has('millions')) return 1_000_000;
  return taken.has('pence') ? 0.01 : null;
}

function readDigits(text: string, mark: MoneyReading['mark']): Digits | MoneyDoubt {
  const scientific = SCIENTIFIC.exec(text);
  if (scientific) return unrounded(scientific) ?? 'rounded';
  if (mark === 'unsettled' && /^\d{1,3}\.\d{3}$/.test(text)) return 'decimals';
  const digits = digitsOf(text, mark === 'comma' ? 'comma' : 'point');
  if (digits !== null) return digits;
  return /^[\d., ']+$/.test(text) && markOf(text) !== null ? 'decimals' : 'notMoney';
}

const SCIENTIFIC = /^(\d)(?:\.(\d+))?e([+-]?\d{1,3})$/;

/**
 * A program that saves "1.2E+03" has thrown away what stood behind: the amount is known only where the digits reach down to
 * the pence.
 */
function unrounded([, lead = '', decimals = '', power = '']: RegExpExecArray): Digits | null {
  const shift = Number(power);
  if (decimals.length - shift < 2) return null;
  const digits = `${'0'.repeat(Math.max(0, -shift))}${lead}${decimals}`;
  const point = Math.max(0, shift) + 1;
  return { whole: digits.slice(0, point), fraction: digits.slice(point) };
}

/** Two decimals or fewer need no floating point at all. Null beyond what can be counted exactly. */
function exactPence(sign: number, { whole, fraction }: Digits, unit: MoneyUnit): Pence | null {
  const pounds = Number(`${whole}.${fraction}`) * unit;
  if (whole.length > 13 || pounds > MOST) return null;
  return fraction.length <= 2 && unit >= 1
    ? pence(sign * (Number(whole) * 100 + Number(fraction.padEnd(2, '0'))) * unit)
    : penceFromPounds(sign * pounds);
}

/** Ten thousand billion pounds. */
export const MOST = 1e13;
