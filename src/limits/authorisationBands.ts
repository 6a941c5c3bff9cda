import { money, type Figure } from '../core/figure';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { plainText } from '../tables/cells/plainText';
import { readMoney } from '../tables/cells/readMoney';
import { readCount } from '../tables/cells/readNumber';
import { sourceOf, type ReadTable } from '../tables/readTable';
import type { EnteredAuthorisation, EnteredBand } from './enteredAuthorisation';
import type { authorisationKind } from './kinds';
import { forPeople, perHeadIn, perHeadText, type PerHead } from './perHead';

/** A range of populations and its limit: a sum, or a sum for each head. */
export interface Band {
  readonly from: number;
  /** Null where the table says only where the band begins. */
  readonly to: number | null;
  readonly limit: Figure | null;
  readonly perHead: PerHead | null;
  /** Where the band begins. */
  readonly source: Source;
}

/** The rows of a table of the council's own. */
export function bandsOf(
  table: ReadTable<typeof authorisationKind>,
  reference: string | null,
  example: boolean,
): Band[] {
  return table.rows.flatMap((row) => {
    const { from, to, limit, perHead } = row.record;
    const each = perHead === null ? null : perHeadIn(perHead);
    if (row.standing !== 'used' || from === null || (limit === null && each === null)) return [];
    const at = (field: string): Source => sourceOf(table, row.row, field);
    return [
      {
        from,
        to,
        limit: limit === null ? null : sumOf(limit, reference, at('limit'), example),
        perHead: each === null ? null : { hundredthsOfPence: each, sources: [at('perHead')], example },
        source: at('from'),
      },
    ];
  });
}

/** The bands that people entered on the generated sheet; one that lacks its start or its sum is told, not used. */
export function bandsIn(
  { bands: entered }: EnteredAuthorisation,
  reference: string | null,
  example: boolean,
): { bands: Band[]; findings: Finding[] } {
  const bands: Band[] = [];
  const findings: Finding[] = [];
  for (const row of entered) {
    if (CELLS.every((cell) => plainText(row[cell].value) === null)) continue;
    const band = bandIn(row, reference, example);
    if (band) bands.push(band);
    else {
      const message = say.authorisation.bandIncomplete({ band: row.band });
      findings.push({ rule: 'authorisation.band', strength: 'error', message, source: row.from.source });
    }
  }
  return { bands, findings };
}

/** "£1,000.00", "£0.25 per head". */
export function bandSumText({ limit, perHead }: Band, text: (figure: Figure) => string): string {
  return limit === null
    ? say.authorisation.perHeadText({ sum: perHead === null ? '' : perHeadText(perHead) })
    : text(limit);
}

/** "0 to 50,000", "from 50,001". */
export function bandRange({ from, to }: Pick<Band, 'from' | 'to'>): string {
  return say.authorisation.rangeText({
    from: from.toLocaleString('en-GB'),
    to: to?.toLocaleString('en-GB') ?? null,
  });
}

/** The limit that a band gives to so many people. */
export function limitOfBand({ limit, perHead }: Band, people: number, reference: string): Figure | null {
  return limit ?? (perHead === null ? null : forPeople(perHead, people, reference));
}

const CELLS = ['from', 'to', 'limit', 'perHead'] as const;

function bandIn(row: EnteredBand, reference: string | null, example: boolean): Band | null {
  const from = readCount(row.from.value);
  const to = readCount(row.to.value);
  const limit = readMoney(row.limit.value);
  const eachText = plainText(row.perHead.value);
  const each = eachText === null ? null : perHeadIn(eachText);
  const isReadable =
    from != null && to !== undefined && limit !== undefined && (each !== null || eachText === null);
  if (!isReadable || (limit === null && each === null)) return null;
  return {
    from,
    to,
    limit: limit === null ? null : sumOf(limit, reference, row.limit.source, example),
    perHead: each === null ? null : { hundredthsOfPence: each, sources: [row.perHead.source], example },
    source: row.from.source,
  };
}

function sumOf(
  limit: Parameters<typeof money>[0],
  reference: string | null,
  source: Source,
  example: boolean,
): Figure {
  return money(limit, say.authorisation.ruleBand({ reference: reference ?? '' }), [source], example);
}
