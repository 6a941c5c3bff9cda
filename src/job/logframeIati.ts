import { z } from 'zod';
import { calendarDate, precision, type CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { iatiActivity, type IatiAbout } from '../logframe/iati/iatiActivity';
import type { Logframe } from '../logframe/logframe';
import { xmlText } from './xmlText';

const words = say.logframeIati;

/** The results of the one logframe as an IATI file, and what has no place in it. */
export interface LogframeIati {
  readonly xml: string;
  readonly leftOut: readonly Finding[];
}

/**
 * @param given what a person says of the project: "id=…", "status=2".
 * @throws Refusal where something that IATI needs is missing or cannot be right, or there is not one logframe.
 */
export function logframeIati(
  logframes: readonly Logframe[],
  given: readonly string[],
  asOf: CalendarDate,
): LogframeIati {
  const [logframe] = logframes;
  if (logframe === undefined || logframes.length > 1)
    throw new Refusal(words.onlyOne({ found: logframes.length }));
  const { file, leftOut } = iatiActivity(logframe, aboutOf(logframe, given), asOf);
  return { xml: xmlText(file), leftOut };
}

/** An identifier has a hyphen after the agency that issued it, and none of the characters that IATI bars. */
const identifier = z.string().regex(/^[^/&|?\s-]+-[^/&|?\s]+$/);
const sentence = z.string().min(1);

/** The form of each fact. Source: IATI 2.03, its code lists and its rulesets for identifiers. */
const aboutSchema = z.object({
  id: identifier,
  org: identifier,
  name: sentence,
  type: z.string().regex(/^(?:10|11|15|2[1-4]|30|40|60|7[0-3]|80|90)$/),
  role: z.string().regex(/^[1-4]$/),
  status: z.string().regex(/^[1-6]$/),
  start: z.string().refine(isDay),
  country: z.string().regex(/^[A-Z]{2}$/),
  sector: z.string().regex(/^\d{5}$/),
  title: sentence,
  description: sentence,
}) satisfies z.ZodType<IatiAbout>;

const FACTS = Object.keys(aboutSchema.shape) as (keyof IatiAbout)[];

function aboutOf(logframe: Logframe, given: readonly string[]): IatiAbout {
  const facts = new Map([...ownFacts(logframe), ...given.map(factIn)]);
  const missing = FACTS.filter((fact) => !facts.has(fact)).map((fact) => words.facts[fact]);
  if (missing.length > 0) throw new Refusal(words.needs({ missing }));
  const about = aboutSchema.parse(Object.fromEntries(facts));
  if (!about.id.startsWith(`${about.org}-`))
    throw new Refusal(words.notOfOrganisation({ id: about.id, org: about.org }));
  return about;
}

type Fact = readonly [keyof IatiAbout, string];

/** What the logframe says itself: its title, its first day, and its outcome as what the project is for. */
function ownFacts({ title, period, results }: Logframe): Fact[] {
  const aims = results.filter(({ level, statement }) => level === 'outcome' && statement !== '');
  const own: Fact[] = [
    ['title', title ?? ''],
    ['start', period?.from ?? ''],
    ['description', aims.map(({ statement }) => statement).join('; ')],
  ];
  return own.filter(([fact, text]) => fits(fact, text));
}

function factIn(given: string): Fact {
  const at = given.indexOf('=');
  const fact = FACTS.find((known) => known === given.slice(0, Math.max(at, 0)).trim());
  if (fact === undefined) throw new Refusal(words.unknownFact({ given, known: FACTS }));
  const text = given.slice(at + 1).trim();
  if (!fits(fact, text)) throw new Refusal(words.badFact({ given, wanted: words.facts[fact] }));
  return [fact, text];
}

function fits(fact: keyof IatiAbout, text: string): boolean {
  return aboutSchema.shape[fact].safeParse(text).success;
}

function isDay(text: string): boolean {
  const date = calendarDate(text);
  return date !== null && precision(date) === 'day';
}
