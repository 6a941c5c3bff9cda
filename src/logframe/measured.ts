/** A value with its unit, as far as the text gives them. */
export interface Measured {
  readonly value: number;
  readonly unit: 'percent' | 'pounds' | 'plain';
}

const NUMBER = /(£\s*)?(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(%|per\s?cent\b)?/;

/**
 * The first number in a value such as "45%", "£1,200", "120 households (2027)". Null where there is none: "Report published".
 * A year is taken for a value only where nothing else stands there.
 */
export function measured(text: string | null): Measured | null {
  if (text === null) return null;
  const match = NUMBER.exec(withoutDates(text)) ?? NUMBER.exec(text);
  if (match === null) return null;
  const value = Number(match[2]?.replace(/,/g, ''));
  return { value, unit: match[3] !== undefined ? 'percent' : match[1] !== undefined ? 'pounds' : 'plain' };
}

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  String.raw`\b\d{4}-\d{2}(?:-\d{2})?\b|\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:${MONTH})\b[\s.-]{0,2}(?:(?:19|20)\d{2}|\d{2}(?![\d%]))?|\b(?:19|20)\d{2}(?:[/–-](?:20)?\d{2})?\b(?!,\d|%)`,
  'gi',
);

/** The first date or year that a text names, as typed: "March 2028" of "Target (March 2028)"; null where it names none. */
export function dateNamedIn(text: string): string | null {
  return (
    text
      .match(DATE)
      ?.find((found) => monthsOf(found) !== null)
      ?.trim() ?? null
  );
}

/** The text with every date and year taken out. */
function withoutDates(text: string): string {
  return text.replace(DATE, ' ');
}

const TIME =
  /\b(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|termly)\b|\b(?:each|every|per|by) (?:day|week|month|quarter|year|term)\b|\b(?:year|month|quarter|week) \d|\b(?:within|after|in) (?:\w+ ){1,2}(?:days?|weeks?|months?|years?)\b|\bend of (?:the )?(?:project|programme|year)\b|\bq[1-4]\b/i;

/** Whether the text says when: a date, a year, "each quarter", "by the end of the project". */
export function saysWhen(text: string): boolean {
  const found = [...text.matchAll(DATE)].some(([date]) => !/^may$/i.test(date.trim()));
  return found || TIME.test(text);
}

const QUANTITY =
  /\d|%|\b(?:per ?cent|half|third|quarter of|all|every|none|no fewer|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|dozen|doubled?|tripled?|twice)\b/i;

/** Whether the text says how many or how much, dates aside. */
export function saysHowMany(text: string): boolean {
  return QUANTITY.test(withoutDates(text));
}

/** First and last month that a text can mean, counted from year 0; null where it names no year. */
export function monthsOf(text: string): { first: number; last: number } | null {
  const iso = /\b((?:19|20)\d{2})-(\d{2})(?:-\d{2})?\b/.exec(text);
  if (iso !== null && Number(iso[2]) >= 1 && Number(iso[2]) <= 12)
    return oneMonth(Number(iso[1]), Number(iso[2]) - 1);
  const named = new RegExp(String.raw`\b(${MONTH})\b[\s.-]{0,2}((?:19|20)\d{2}|\d{2})(?!\d)`, 'i').exec(text);
  if (named !== null) {
    const year = Number(named[2]?.length === 2 ? `20${named[2]}` : named[2]);
    return oneMonth(year, MONTH_NAMES.indexOf((named[1] ?? '').slice(0, 3).toLowerCase()));
  }
  const financial = /\b((?:19|20)\d{2})[/–](?:20)?\d{2}\b/.exec(text);
  if (financial !== null)
    return { first: Number(financial[1]) * 12 + 3, last: Number(financial[1]) * 12 + 14 };
  const year = /\b((?:19|20)\d{2})\b/.exec(text);
  return year === null ? null : { first: Number(year[1]) * 12, last: Number(year[1]) * 12 + 11 };
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function oneMonth(year: number, month: number): { first: number; last: number } {
  return { first: year * 12 + month, last: year * 12 + month };
}
