import { count } from '../core/figure';
import { say } from '../core/messages';
import { gssAfter } from './gssAfter';
import { POPULATION_TABLE } from './reference/populations';
import type { StatedPopulation } from './statedPopulations';

/** Which year the figures are of that the product brings along. */
const EDITION = { year: 2022, census: false, called: 'mid-2022' } as const;

/**
 * The mid-2022 estimate of the Office for National Statistics for one council, by its GSS code; null where that edition has no
 * such area. It is an offer: a person has to choose it, and any population table among the workbooks goes before it.
 */
export function shippedPopulation(gss: string): StatedPopulation | null {
  const found = populations().get(gss);
  if (!found) return null;
  const rule = say.population.ruleShipped({ edition: EDITION.called });
  const source = { file: say.population.shippedFile, sheet: 'MYE2 - Persons', cell: `D${found.row}` };
  return { edition: EDITION, figure: count(found.people, rule, [source]), shipped: true };
}

interface Row {
  readonly people: number;
  readonly row: number;
}

let read: ReadonlyMap<string, Row> | null = null;

/** The table, read once. A blank code is the one after that of the line above. */
function populations(): ReadonlyMap<string, Row> {
  return (read ??= readTable());
}

function readTable(): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  let gss = '';
  for (const line of POPULATION_TABLE.trim().split('\n')) {
    const [code = '', people, row] = line.split('|');
    gss = code || gssAfter(gss);
    rows.set(gss, { people: Number(people), row: Number(row) });
  }
  return rows;
}
