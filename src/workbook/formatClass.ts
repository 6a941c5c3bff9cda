import type { FormatClass } from './grid';

/** Excel's own limit for a format code. */
const LONGEST_CODE = 255;

/** What a number format code means: only its first section, for positive numbers, decides. */
export function formatClass(code: string): FormatClass {
  const [section = ''] = code.slice(0, LONGEST_CODE).split(';');
  if (section.trim() === '@') return 'text';
  // "[$-809]" names a language for the date that follows; "[$£-809]" a currency.
  const positive = section.replace(/\[\$-[^\]]*\]/g, '');
  if (/£|\[\$GBP/i.test(positive)) return 'money';
  if (/[$€¥]/.test(positive) || OTHER_CODE.test(positive)) return 'otherMoney';
  const bare = positive
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (bare.includes('%')) return 'percent';
  const hasDayOrYear = /[dy]/.test(bare) || bare.includes('mmm');
  return hasDayOrYear && !SHOWS_DIGITS.test(bare) ? 'date' : 'general';
}

/** A currency that the format spells out: `0.00 "EUR"`. */
const OTHER_CODE = /"[^"]*\b(?:eur|usd|chf|sek|nok|dkk|pln|czk)\b[^"]*"/i;

/** Places for digits belong to numbers; a date has them for parts of a second alone. */
const SHOWS_DIGITS = /[#?]|(?<!s\.0*)0|general/;
