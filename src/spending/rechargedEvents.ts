import type { CalendarDate } from '../core/calendarDate';
import { previousYear } from '../core/financialYear';
import { datesNamed } from './namedDates';
import { wordsOf, type SpendLine } from './spendLine';

/** Recharges of one event in one year, and the lines that were spent on it: none where nothing says which. */
export interface RechargedEvent {
  readonly recharges: readonly SpendLine[];
  readonly costs: readonly SpendLine[];
  /** Where the year itself has none: those of the year before that say the same. */
  readonly earlier: readonly SpendLine[];
}

/**
 * Which lines each recharge is a share of: those of its year that hold the words after "share of" as they stand. Where none does,
 * those of its cost centre that hold all of its words in whatever order, or its own names beside the month that both name.
 */
export function rechargedEvents(
  recharges: readonly SpendLine[],
  lines: readonly SpendLine[],
): RechargedEvent[] {
  const events = new Map<string, RechargedEvent & { readonly recharges: SpendLine[] }>();
  const spent = spentByYear(lines);
  const found = new Map<string, Pick<RechargedEvent, 'costs' | 'earlier'>>();
  for (const recharge of recharges) {
    const asked = `${placeOf(recharge)}|${recharge.year ?? ''}|${textOf(recharge)}`;
    const answer = found.get(asked) ?? answerTo(recharge, spent);
    found.set(asked, answer);
    const { costs } = answer;
    const event = costs.length === 0 ? asked : costs.map(({ key }) => key).join('|');
    const same = events.get(event);
    if (same) same.recharges.push(recharge);
    else events.set(event, { recharges: [recharge], ...answer });
  }
  return [...events.values()];
}

/** A visit in March is often recharged in May. */
function answerTo(
  recharge: SpendLine,
  spent: ReadonlyMap<SpendLine['year'], readonly Cost[]>,
): Pick<RechargedEvent, 'costs' | 'earlier'> {
  const { year } = recharge;
  const costs = costsOf(recharge, spent.get(year) ?? []);
  if (costs.length > 0 || year === null) return { costs, earlier: [] };
  return { costs, earlier: costsOf(recharge, spent.get(previousYear(year)) ?? []) };
}

/** A line that was spent, with what is asked of it for each recharge made ready once. */
interface Cost {
  readonly line: SpendLine;
  readonly words: string;
  readonly event: Event;
}

function spentByYear(lines: readonly SpendLine[]): Map<SpendLine['year'], Cost[]> {
  const years = new Map<SpendLine['year'], Cost[]>();
  for (const line of lines) {
    if (line.amount <= 0) continue;
    const cost = { line, words: wordsOf(line), event: eventOf(line) };
    const same = years.get(line.year);
    if (same) same.push(cost);
    else years.set(line.year, [cost]);
  }
  return years;
}

function costsOf(recharge: SpendLine, sameYear: readonly Cost[]): readonly SpendLine[] {
  const phrase = phraseOf(recharge);
  const asWritten = phrase === null ? [] : sameYear.filter(({ words }) => words.includes(phrase));
  const event = eventOf(recharge);
  const found =
    asWritten.length > 0
      ? asWritten
      : sameYear.filter((cost) => placeOf(cost.line) === placeOf(recharge) && isAbout(event, cost.event));
  return found.map(({ line }) => line);
}

/** The words after "share of" or the like; null where nothing of the kind stands there. */
function phraseOf(recharge: SpendLine): string | null {
  const named =
    /\b(?:share of|recharge (?:of|for)|contribution (?:to|towards))\s+(?:the\s+|share of\s+)?(.+?)(?:\s*[-:;,(].*)?$/.exec(
      textOf(recharge).toLowerCase(),
    );
  const phrase = named?.[1]?.replace(/^(?:cost of|costs of|the)\s+/, '').trim() ?? '';
  return phrase.length > 3 ? phrase : null;
}

/** What a description is about: its words, those that can only be names, and the months that it speaks of. */
interface Event {
  readonly words: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly months: ReadonlySet<string>;
}

function eventOf(line: SpendLine): Event {
  const text = textOf(line);
  const words = [
    ...text
      .replace(COUNCIL_NAME, ' ')
      .toLowerCase()
      .replace(DATE, ' ')
      .matchAll(/[\p{L}][\p{L}'’]+/gu),
  ]
    .map(([word]) => word)
    .filter((word) => !OF_THE_RECHARGE.test(word));
  return {
    words: new Set(words),
    names: words.filter((word) => !OF_ANY_EVENT.test(word)),
    months: new Set(datesNamed(text).map(monthOf)),
  };
}

/**
 * All words of the recharge, or its names where they are two, or one beside a month that both speak of; never across two different
 * months. What one calls a trip another calls a visit.
 */
function isAbout(recharge: Event, cost: Event): boolean {
  if (recharge.names.length === 0 || !recharge.names.every((name) => cost.words.has(name))) return false;
  const sharesMonth = [...recharge.months].some((month) => cost.months.has(month));
  if (sharesMonth) return true;
  const namesBoth = recharge.months.size > 0 && cost.months.size > 0;
  if (namesBoth) return false;
  return recharge.names.length >= 2 || [...recharge.words].every((word) => cost.words.has(word));
}

function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

function textOf({ description }: SpendLine): string {
  return description ?? '';
}

function placeOf({ costCentre, costCentreName }: SpendLine): string {
  return costCentre ?? costCentreName ?? '';
}

const COUNCIL_NAME = /(?:\b[A-Z][\w’'-]* ){1,4}(?:Council|CC|DC|BC|MBC|CBC)\b/g;
const DATE =
  /\b(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{4})?)\b/g;
/** Words of paying back, not of what is paid for. */
const OF_THE_RECHARGE =
  /^(?:of|for|the|to|an|and|in|on|from|by|with|at|re|shares?|shared|recharg(?:e|ed|es|ing)|charges?|costs?|contributions?|towards|reimbursements?|half|third|quarter|per|cent|equal|split|inv|invoice|partners?|partnership)$/;
/** Words that any event may hold: alone they name none. */
const OF_ANY_EVENT =
  /^(?:visits?|trips?|travel|delegations?|events?|conferences?|meetings?|receptions?|festivals?|exchanges?|programmes?|projects?|links?|twinning|twin|twinned|civic|city|town|international|overseas|annual|schools?|youth|group|members?|officers?|councillors?|flights?|hotels?)$/;
