import { say } from '../core/messages';
import type { ReadTable } from '../tables/readTable';
import { linesAbove } from './linesAbove';

/** A whole table that is not everybody's count, with the reason. Judged by the sheet's name and the lines above the header. */
interface SubjectRule {
  readonly id: string;
  readonly because: string;
  readonly says: RegExp;
  /** True where even a heading "Population" cannot mean the whole population then. */
  readonly always: boolean;
}

const about = (id: keyof typeof say.population.subjects, says: RegExp): SubjectRule => ({
  id,
  because: say.population.otherSubject({ subject: say.population.subjects[id] }),
  says,
  always: false,
});

const RULES: readonly SubjectRule[] = [
  { id: 'projection', because: say.population.projection, says: /\bproject(?:ions?|ed)\b/i, always: true },
  {
    id: 'thousands',
    because: say.population.thousands,
    says: /\b(?:in )?thousands\b|\(000s?\)/i,
    always: true,
  },
  {
    id: 'oneAge',
    because: say.population.oneAgeOnly,
    says: /\baged? (?!0\b)(?:\d|under|over|between)|\bworking[- ]age\b/i,
    always: true,
  },
  about('medianAge', /\bmedian age/i),
  about('density', /\bdensity\b/i),
  about('births', /\bbirths?\b/i),
  about('deaths', /\b(?:deaths?|mortality)\b/i),
  about('migration', /\bmigration\b/i),
  about('change', /\b(?:components of|population|net) change\b/i),
  about('households', /\b(?:households?|dwellings?|house prices?)\b/i),
  about('electors', /\b(?:elector(?:s|ate)|voters)\b/i),
];

/**
 * Why a table does not hold whole populations, though its columns look like it: "the table counts males only". Null where nothing
 * speaks against it.
 *
 * @param plainly whether a heading itself speaks of population; a title about density may then stand over it all the same.
 */
export function notWholePopulation(table: ReadTable, plainly: boolean): string | null {
  const titles = titlesOf(table);
  const sex = onlySex(titles);
  if (sex !== null) return sex;
  const rule = RULES.find(
    ({ says, always }) => (always || !plainly) && titles.some((title) => says.test(title)),
  );
  if (rule) return rule.because;
  const code = table.columns.some(({ field }) => field === 'code');
  return plainly || code || titles.some((title) => PEOPLE.test(title))
    ? null
    : say.population.nothingSaysPopulation;
}

const PEOPLE = /\b(?:population|residents|inhabitants|mid[- ]?year estimates)\b/i;

/** The first of the lines that speaks of a sex decides; one that names both, or persons, means everybody. */
function onlySex(titles: readonly string[]): string | null {
  for (const title of titles) {
    const males = /\b(?:males?|men|boys)\b/i.test(title);
    const females = /\b(?:females?|women|girls)\b/i.test(title);
    if (males && !females && !EVERYBODY.test(title)) return say.population.malesOnly;
    if (females && !males && !EVERYBODY.test(title)) return say.population.femalesOnly;
    if (males || females || EVERYBODY.test(title)) return null;
  }
  return null;
}

const EVERYBODY = /\b(?:persons|people|both sexes|all persons|total)\b/i;

/** The sheet's name, then the lines above the header, a label together with its value. */
function titlesOf(table: ReadTable): string[] {
  const lines = linesAbove(table).map(({ cells }) => cells.map(({ text }) => text).join(' '));
  return [table.grid.sheet ?? table.grid.file, ...lines];
}
