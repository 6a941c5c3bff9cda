import type { Body } from '../limits/body';
import type { populationKind } from '../limits/populationKind';
import { shippedPopulation } from '../limits/shippedPopulation';
import { statedPopulations, type NamedArea, type StatedPopulation } from '../limits/statedPopulations';
import { recogniseCouncil } from '../register/council';
import type { ReadTable } from '../tables/readTable';

/**
 * What the population tables say of one council: by its code where a row has one, else by its name. Where they say nothing of
 * it, the estimate that the product brings along is offered.
 */
export function councilPopulations(
  tables: readonly ReadTable<typeof populationKind>[],
  body: Body | null,
): StatedPopulation[] {
  if (body === null) return [];
  const { register: own, gss } = recogniseCouncil(body.name);
  if (own === null) return [];
  const stated = statedPopulations(tables, (area) => registerCode(area) === own);
  const shipped = stated.length === 0 && gss !== null ? shippedPopulation(gss) : null;
  return shipped === null ? stated : [shipped];
}

function registerCode({ code, name }: NamedArea): string | null {
  const byCode = code === null ? null : recogniseCouncil(code).register;
  return byCode ?? (name === null ? null : recogniseCouncil(name).register);
}
