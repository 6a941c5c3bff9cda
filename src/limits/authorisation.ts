import { calendarDate, type CalendarDate } from '../core/calendarDate';
import { figureText, money, type Figure } from '../core/figure';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { formatAt, sourceAt, type Grid } from '../workbook/grid';
import { plainText } from '../tables/cells/plainText';
import { readDate } from '../tables/cells/readDate';
import { sourceOf, type ReadTable } from '../tables/readTable';
import { bannerSaysExample } from '../spending/spendLines';
import type { ChosenPopulation } from './chosenPopulation';
import type { authorisationKind } from './kinds';

/** The council's own copy of the general authorisation: reference and date, and the population table if it has figures. */
export interface Authorisation {
  /** Null until the council enters it: no test is verified without it. */
  readonly reference: string | null;
  readonly date: CalendarDate | null;
  readonly bands: readonly Band[];
  readonly source: Source | null;
}

interface Band {
  readonly from: number;
  readonly to: number | null;
  readonly limit: Figure;
}

export type AssistanceLimit =
  | { readonly outcome: 'limit'; readonly limit: Figure }
  | { readonly outcome: 'cannotSay'; readonly reason: string };

const NO_AUTHORISATION: Authorisation = { reference: null, date: null, bands: [], source: null };

/** What stands on the authorisation sheets: labels beside their values, and the rows of the table. */
export function authorisationFrom(tables: readonly ReadTable<typeof authorisationKind>[]): Authorisation {
  return tables.reduce<Authorisation>((before, table) => {
    const labels = labelsAbove(table);
    const reference = labels.find((label) => /\breference\b/i.test(label.label)) ?? null;
    const dated = labels.find((label) => /^date\b/i.test(label.label)) ?? null;
    const example = bannerSaysExample(table) && /\bexample\b/i.test(reference?.value ?? '');
    return {
      reference: reference?.value ?? before.reference,
      date: dated ? (calendarDate(dated.value) ?? before.date) : before.date,
      bands: [...before.bands, ...bandsOf(table, reference?.value ?? '', example)],
      source: reference?.source ?? before.source,
    };
  }, NO_AUTHORISATION);
}

/**
 * The limit for assistance other than twinning, by the council's own table. Staffing and charges for services are outside it.
 * Source: handbook, "Powers and funding"; the figures themselves are not public and none is supplied.
 */
export function assistanceLimit(authorisation: Authorisation, population: ChosenPopulation): AssistanceLimit {
  if (authorisation.bands.length === 0) return { outcome: 'cannotSay', reason: say.limits.reasonTableEmpty };
  if (authorisation.reference === null) return { outcome: 'cannotSay', reason: say.limits.reasonNotVerified };
  if (population.outcome === 'cannotSay') return population;
  const people = population.figure.value;
  // Where a table says only where each band begins, the highest one reached is the band.
  const band = authorisation.bands
    .filter(({ from, to }) => people >= from && (to === null || people <= to))
    .reduce<Band | null>((best, one) => (best === null || one.from > best.from ? one : best), null);
  return band
    ? { outcome: 'limit', limit: limitFor(band.limit, population.figure) }
    : {
        outcome: 'cannotSay',
        reason: say.limits.reasonNoBand({ population: people.toLocaleString('en-GB') }),
      };
}

/** The band's limit, with the population that chose the band among its sources. */
function limitFor(band: Figure, population: Figure): Figure {
  return {
    ...band,
    rule: say.population.ruleLimit({
      band: band.rule,
      population: figureText(population),
      rule: population.rule,
    }),
    sources: [...band.sources, ...population.sources],
    example: band.example || population.example,
  };
}

function bandsOf(table: ReadTable<typeof authorisationKind>, reference: string, example: boolean): Band[] {
  return table.rows.flatMap((row) => {
    const { from, to, limit } = row.record;
    if (row.standing !== 'used' || from === null || limit === null) return [];
    const figure = money(
      limit,
      say.limits.ruleBand({ reference }),
      [sourceOf(table, row.row, 'limit')],
      example,
    );
    return [{ from, to, limit: figure }];
  });
}

interface Label {
  readonly label: string;
  readonly value: string;
  readonly source: Source;
}

/** "Document reference | GA 1/1994" pairs above the table; dates come back as ISO text. */
function labelsAbove(table: ReadTable): Label[] {
  const labels: Label[] = [];
  for (let row = 0; row < table.headerRow; row += 1) {
    const cells = table.grid.rows[row] ?? [];
    const at = cells.findIndex((value) => plainText(value) !== null);
    const label = at < 0 ? null : plainText(cells[at] ?? null);
    if (label === null) continue;
    for (let column = at + 1; column < cells.length; column += 1) {
      const value = textAt(table.grid, row, column);
      if (value === null) continue;
      labels.push({ label: label.replace(/:\s*$/, ''), value, source: sourceAt(table.grid, row, column) });
      break;
    }
  }
  return labels;
}

function textAt(grid: Grid, row: number, column: number): string | null {
  const value = grid.rows[row]?.[column] ?? null;
  const format = formatAt(grid, row, column);
  const date =
    typeof value === 'number' && format === 'date'
      ? readDate(value, format, { order: 'dayFirst', system1904: grid.system1904 })
      : null;
  return date ?? plainText(value);
}
