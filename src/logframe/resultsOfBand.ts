import type { Band } from './band';
import type { Heading } from './heading';
import { ownText, readingOf, type BandReading, type Head } from './bandReading';
import { inputsOfBand } from './inputsOfBand';
import { indicatorsOfBand } from './indicatorsOfBand';
import { PARTICULARS } from './particulars';
import { groupsInCell } from './listInCell';
import type { LogframeProfileId, Result, Statement, Unplaced } from './logframe';
import type { SheetCells } from './sheetCells';
import type { ColumnRole } from './columnHeadings';

/** The results of a band, and the text in it that could not be put with any of them. */
export function resultsOfBand(
  cells: SheetCells,
  heading: Heading,
  profile: LogframeProfileId,
  band: Band,
): { results: Result[]; unplaced: Unplaced[] } {
  const unplaced = new Map<string, Unplaced>();
  const reading = readingOf(cells, heading, profile, band, unplaced);
  leaveUnpairedText(reading);
  const results = reading.heads.map((head): Result => {
    const { indicators, meansOfVerification } = indicatorsOfBand(reading, head);
    const riskRating = ownText(reading, head, 'riskRating');
    const inputs = inputsOfBand(reading, head, cells.sourceOf(band.cell));
    return {
      level: band.level,
      number: head.number,
      statement: head.statement,
      indicators,
      meansOfVerification,
      assumptions: shared(reading, head, 'assumptions'),
      risks: shared(reading, head, 'risks'),
      weight: weightOf(ownText(reading, head, 'weight')),
      source: cells.sourceOf(band.cell),
      ...(riskRating === null ? {} : { riskRating }),
      ...(inputs === null ? {} : { inputs }),
    };
  });
  return { results, unplaced: [...unplaced.values()] };
}

/** Columns whose cells are paired with the results by number. */
const PAIRED: readonly ColumnRole[] = [
  'indicator',
  'sources',
  'baseline',
  'baselineYear',
  'milestone',
  'milestoneActual',
  'target',
  'actual',
  'evidence',
  ...PARTICULARS,
];

/** Reports every text of a shared row that no number brings to a result. */
function leaveUnpairedText(reading: BandReading): void {
  if (reading.heads.length === 1) return;
  for (const column of PAIRED.flatMap((role) => reading.columnsOf(role))) {
    for (const cell of reading.cellsIn(column)) {
      for (const group of groupsInCell(cell.text)) {
        if (reading.headUnder(group.number) !== null) continue;
        const because = group.number === null ? 'noNumber' : 'numberWithoutResult';
        for (const item of group.items) reading.leave(cell, column, item, because, group.number);
      }
    }
  }
}

/** Assumptions and risks: those under the result's number, and those of the whole row, which hold for each of its results. */
function shared(reading: BandReading, head: Head, role: 'assumptions' | 'risks'): Statement[] {
  const cells = reading.columnsOf(role).flatMap((column) => reading.cellsIn(column));
  const said = new Set<string>();
  return cells.flatMap((cell) => {
    const items = groupsInCell(cell.text)
      .filter((group) => (reading.headUnder(group.number) ?? head) === head)
      .flatMap((group) => group.items);
    // A flat table says the same in each row of a result.
    const fresh = items.filter((text) => !said.has(text));
    for (const text of items) said.add(text);
    return fresh.map((text) => ({ text, source: reading.sourceOf(cell) }));
  });
}

/** 30 for "30%", "30" and 0.3 shown as 30%; null where no number is given. */
export function weightOf(text: string | null): number | null {
  const match = /-?\d+(?:\.\d+)?/.exec(text ?? '');
  return match === null ? null : Number(match[0]);
}
