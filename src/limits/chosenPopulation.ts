import { count, type Figure } from '../core/figure';
import { deciderAt } from '../core/decider';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import type { Body } from './body';
import type { Choices, Recorded } from './choices';
import { editionsIn } from './populationEdition';
import type { StatedPopulation } from './statedPopulations';

/** The population that a council chose for the limit by population, or why there is none. */
export type ChosenPopulation =
  | { readonly outcome: 'population'; readonly figure: Figure }
  | { readonly outcome: 'cannotSay'; readonly reason: string };

/**
 * Which population counts is a recorded choice: a number of people, or a year that one of the tables holds ("mid-2022"). Figures
 * in tables are offered, never taken. Source: the handbook names the limit and not the statistics (docs/sources.md, Law).
 *
 * @param stated what the tables say of this council.
 */
export function chosenPopulation(
  choice: Choices['population'],
  stated: readonly StatedPopulation[],
  body: Pick<Body, 'name' | 'kind'> | null,
): ChosenPopulation {
  const named = { council: body?.name ?? say.population.unnamedCouncil, candidates: stated.map(candidate) };
  if (choice === null) return cannotSay(notChosen(stated, named, body));
  const number = peopleIn(choice.value);
  if (number !== null) return { outcome: 'population', figure: entered(number, choice.recorded, stated) };
  const [edition] = editionsIn(choice.value);
  const chosen = choice.value;
  if (!edition) return cannotSay(say.population.choiceUnreadable({ chosen }));
  const fitting = stated.filter(
    (one) => one.edition?.year === edition.year && (!edition.census || one.edition.census),
  );
  const [only, second] = fitting;
  if (!only) return cannotSay(say.population.editionNotFound({ chosen, ...named }));
  return second
    ? cannotSay(say.population.editionAmbiguous({ chosen, ...named, candidates: fitting.map(candidate) }))
    : { outcome: 'population', figure: only.figure };
}

function notChosen(
  stated: readonly StatedPopulation[],
  named: Parameters<typeof say.population.notChosen>[0],
  body: Pick<Body, 'name' | 'kind'> | null,
): string {
  if (stated.length === 0)
    return body?.kind?.hasResidents === false
      ? say.bodies.noResidents({ name: body.name, kind: body.kind.called })
      : say.limits.reasonPopulationUnknown;
  return stated.every(({ shipped }) => shipped === true)
    ? say.population.shippedNotChosen(named)
    : say.population.notChosen(named);
}

function cannotSay(reason: string): ChosenPopulation {
  return { outcome: 'cannotSay', reason };
}

/** "689,109", "689109 people (mid-2022)": a number of people comes first. A year or the day of a month is none. */
function peopleIn(value: string): number | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?![\d/-])/.exec(value.trim());
  const number = match ? Number(match[1]?.replaceAll(',', '')) : NaN;
  return number >= SMALLEST_COUNCIL && !/^(?:19|20)\d\d$/.test(match?.[1] ?? '') ? number : null;
}

/** No council of the Act has fewer people. */
const SMALLEST_COUNCIL = 1000;

/** A number that one of the tables states too keeps the cells of the table. */
function entered(value: number, recorded: Recorded, stated: readonly StatedPopulation[]): Figure {
  const same = stated.find(({ figure }) => figure.value === value)?.figure;
  const rule = same?.rule ?? say.population.ruleEntered({ by: enteredBy(recorded) });
  const sources = [...(recorded.source ? [recorded.source] : []), ...(same?.sources ?? [])];
  return count(value, rule, sources, same?.example ?? false);
}

function enteredBy({ by, source }: Recorded): string {
  return source === null ? by : deciderAt(by, source);
}

function candidate({ edition, figure }: StatedPopulation): string {
  const [source] = figure.sources;
  return say.population.stated({
    population: figure.value.toLocaleString('en-GB'),
    edition: edition?.called ?? null,
    where: source ? sourceText(source) : '',
  });
}
