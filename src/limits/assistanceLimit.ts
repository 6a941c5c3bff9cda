import { figureText, type Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { shapesOf, type Authorisation } from './authorisation';
import { limitOfBand, type Band } from './authorisationBands';
import { authorisationGap, type AskedOf } from './authorisationGap';
import type { ChosenPopulation } from './chosenPopulation';
import { forPeople } from './perHead';

export type AssistanceLimit =
  | { readonly outcome: 'limit'; readonly limit: Figure }
  | { readonly outcome: 'cannotSay'; readonly reason: string };

/**
 * The limit for assistance other than twinning in one year, by the council's own copy of the authorisation: a table of bands, a sum
 * for each head, or one flat sum. Staffing and charges for services are outside it.
 * Source: handbook, "Powers and funding"; the figures themselves are not public and none is supplied.
 */
export function assistanceLimit(
  authorisation: Authorisation,
  population: ChosenPopulation,
  asked: AskedOf & { readonly year: FinancialYear | null },
): AssistanceLimit {
  const { reference, perHead, flat } = authorisation;
  const [shape, second] = shapesOf(authorisation);
  if (shape === undefined) return cannotSay(say.limits.reasonTableEmpty);
  if (reference === null) return cannotSay(say.authorisation.noReference);
  const gap = authorisationGap(authorisation, asked);
  if (gap !== null) return cannotSay(gap.message);
  if (second !== undefined) return cannotSay(say.authorisation.severalShapes);
  if (flat !== null) return { outcome: 'limit', limit: flat };
  if (population.outcome === 'cannotSay') return population;
  const limit =
    perHead === null
      ? bandLimit(authorisation.bands, population.figure, reference)
      : forPeople(perHead, population.figure.value, reference);
  return typeof limit === 'string'
    ? cannotSay(limit)
    : { outcome: 'limit', limit: withPopulation(limit, population.figure) };
}

function cannotSay(reason: string): AssistanceLimit {
  return { outcome: 'cannotSay', reason };
}

/** The limit of the one band that covers a population, or why there is none. */
function bandLimit(bands: readonly Band[], population: Figure, reference: string): Figure | string {
  const people = population.value;
  const named = { population: people.toLocaleString('en-GB') };
  const covering = bands.filter(({ from, to }) => people >= from && (to === null || people <= to));
  // Where a table says only where each band begins, the highest one reached is the band.
  const closed = covering.filter(({ to }) => to !== null);
  const highest = covering.reduce<Band | null>(
    (best, one) => (best === null || one.from > best.from ? one : best),
    null,
  );
  const limits = new Set(closed.map((band) => limitOfBand(band, people, reference)?.value));
  if (limits.size > 1) return say.authorisation.bandsOverlapHere(named);
  const limit = highest === null ? null : limitOfBand(highest, people, reference);
  return limit ?? say.limits.reasonNoBand(named);
}

/** The limit with the population that it was found by among its sources. */
function withPopulation(limit: Figure, population: Figure): Figure {
  return {
    ...limit,
    rule: say.population.ruleLimit({
      band: limit.rule,
      population: figureText(population),
      rule: population.rule,
    }),
    sources: [...limit.sources, ...population.sources],
    example: limit.example || population.example,
  };
}
