import type { Body } from '../limits/body';
import type { populationKind } from '../limits/populationKind';
import { statedPopulations, type NamedArea, type StatedPopulation } from '../limits/statedPopulations';
import { recogniseCouncil } from '../register/council';
import type { ReadTable } from '../tables/readTable';

/** What the population tables say of one council: by its code where a row has one, else by its name. */
export function councilPopulations(
  tables: readonly ReadTable<typeof populationKind>[],
  body: Body | null,
): StatedPopulation[] {
  if (body === null || tables.length === 0) return [];
  const own = recogniseCouncil(body.name).register;
  return own === null ? [] : statedPopulations(tables, (area) => registerCode(area) === own);
}

function registerCode({ code, name }: NamedArea): string | null {
  const byCode = code === null ? null : recogniseCouncil(code).register;
  return byCode ?? (name === null ? null : recogniseCouncil(name).register);
}
