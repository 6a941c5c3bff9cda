import type { BuiltVisits } from './buildVisits';

/** The adults whom the logs of visits name: what is taken out of every text that leaves the workbook. */
export function visitorNames({ visits }: Pick<BuiltVisits, 'visits'>): string[] {
  return visits.flatMap(({ visitors }) => visitors.map(({ name }) => name));
}
