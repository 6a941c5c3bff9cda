import type { FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { shapesOf, type Authorisation } from './authorisation';
import { bandRange, type Band } from './authorisationBands';
import { authorisationGap, type AskedOf } from './authorisationGap';

/** What is wrong with the authorisation as it was entered, each with its cell. Nothing where nothing was entered. */
export function authorisationFindings(
  authorisation: Authorisation,
  { body, years }: AskedOf & { readonly years: readonly FinancialYear[] },
): Finding[] {
  const gaps = years.flatMap((year) => authorisationGap(authorisation, { body, year }) ?? []);
  return [
    ...authorisation.findings,
    ...documentFindings(authorisation),
    ...bandFindings(authorisation.bands),
    ...[...new Map(gaps.map((gap) => [gap.message, gap])).values()].map((gap): Finding => ({
      ...gap,
      strength: 'error',
    })),
  ];
}

function documentFindings(authorisation: Authorisation): Finding[] {
  const { reference, date, enteredBy, firstYear: first, lastYear: last, items } = authorisation;
  const shapes = shapesOf(authorisation);
  const found: Finding[] = [];
  const add = (rule: string, strength: Finding['strength'], message: string, source: Source | null): void =>
    void found.push({ rule: `authorisation.${rule}`, strength, message, source });
  const figures = firstFigure(authorisation);
  if (shapes.length > 0 && reference === null)
    add('reference', 'error', say.authorisation.noReference, figures);
  if (reference !== null && date === null)
    add('date', 'warning', say.authorisation.noDate({ reference }), authorisation.source);
  if (reference !== null && enteredBy === null)
    add('enteredBy', 'hint', say.authorisation.noPerson({ reference }), authorisation.source);
  if (first !== null && last !== null && last < first)
    add(
      'years',
      'error',
      say.authorisation.yearsReversed({ first, last }),
      items.get('lastYear')?.source ?? null,
    );
  if (shapes.length > 1) add('shapes', 'error', say.authorisation.severalShapes, figures);
  return found;
}

function firstFigure({ bands, perHead, flat }: Authorisation): Source | null {
  return bands[0]?.source ?? perHead?.sources[0] ?? flat?.sources[0] ?? null;
}

/** Bands that overlap, leave a gap, run backwards or give two sums. */
function bandFindings(bands: readonly Band[]): Finding[] {
  const sorted = [...bands].sort((one, other) => one.from - other.from);
  return sorted.flatMap((band, at) => {
    const { from, to, source } = band;
    const found: Finding[] = [];
    const add = (rule: string, message: string): void =>
      void found.push({ rule: `authorisation.${rule}`, strength: 'error', message, source });
    if (to !== null && to < from)
      add('order', say.authorisation.reversed({ from: people(from), to: people(to) }));
    if (band.limit !== null && band.perHead !== null)
      add('twoSums', say.authorisation.bandTwoSums({ band: bandRange(band) }));
    const before = sorted[at - 1];
    if (before && (before.from === from || (before.to !== null && from <= before.to)))
      add('overlap', say.authorisation.overlap({ first: bandRange(before), second: bandRange(band) }));
    else if (before?.to != null && from > before.to + 1)
      add('gap', say.authorisation.gap({ from: people(before.to + 1), to: people(from - 1) }));
    return found;
  });
}

function people(count: number): string {
  return count.toLocaleString('en-GB');
}
