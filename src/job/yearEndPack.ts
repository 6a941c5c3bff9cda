import { dateText, type CalendarDate } from '../core/calendarDate';
import { previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { packCoverSheet } from '../limits/packCoverSheet';
import { packFormulasSheet } from '../limits/packFormulasSheet';
import { formulasOf, frozen } from '../workbook/frozen';
import { place } from '../workbook/place';
import type { PlacedSheet } from '../workbook/placedSheet';
import type { Job } from './job';
import { contentHash } from './packContent';
import { limitsSheets } from './sheets';

export interface PackAsked {
  readonly year: FinancialYear;
  readonly asOf: CalendarDate;
}

type Worked = Pick<Job, 'inputs' | 'limits' | 'record'>;

/**
 * The working of one financial year as sheets of values, to be kept: positions and the lines behind them, choices, rules,
 * decisions, authorisation, reconciliation, cut-off, record, what the formulas were, and a cover with the hash of it all.
 *
 * @throws Refusal where no line of the year was read.
 */
export async function yearEndPack(job: Worked, { year, asOf }: PackAsked): Promise<PlacedSheet[]> {
  if (job.limits.positions.every(({ financialYear }) => financialYear !== year))
    throw new Refusal(say.yearEndPack.nothingToFreeze({ year }));
  const working = ofYear(job, year);
  const placed = placedWorking(working, { year, asOf });
  const [formulas] = place([packFormulasSheet(placed.flatMap(formulasOf))]);
  const sheets = [...placed, ...(formulas ? [formulas] : [])].map(frozen);
  const cover = (hash: string | null): PlacedSheet[] =>
    place([packCoverSheet({ ...working, year, asOf, contentHash: hash })]).map(frozen);
  const hash = await contentHash([...cover(null), ...sheets]);
  return [...cover(hash), ...sheets];
}

/** The sheets of values as they would be frozen today, without cover and formulas: what a pack is held against. */
export function frozenToday(job: Worked, asked: PackAsked): PlacedSheet[] {
  return placedWorking(ofYear(job, asked.year), asked).map(frozen);
}

function placedWorking(working: Worked, { year, asOf }: PackAsked): PlacedSheet[] {
  const note = say.yearEndPack.frozenNote({ year, asAt: dateText(asOf) });
  return place(limitsSheets(working, { asOf }).map((sheet) => ({ ...sheet, notes: [note, ...sheet.notes] })));
}

/** What belongs to the year and to the one before it, which twice is taken of; lines of which no year can be said stay with them. */
function ofYear({ inputs, limits, record }: Worked, year: FinancialYear): Worked {
  const kept: ReadonlySet<FinancialYear | null> = new Set([year, previousYear(year), null]);
  return {
    inputs,
    limits: {
      ...limits,
      positions: limits.positions.filter(({ financialYear }) => financialYear === year),
      years: limits.years.filter(({ financialYear }) => financialYear === year),
      whatIf: [],
      lines: limits.lines.filter(({ line }) => kept.has(line.year)),
      rest: limits.rest.filter((rest) => kept.has(rest.year)),
    },
    record: {
      ...record,
      ties: record.ties.filter((tie) => kept.has(tie.year)),
      cutOff: {
        ...record.cutOff,
        lines: record.cutOff.lines.filter(
          ({ judged, booked }) => kept.has(judged.line.year) || kept.has(booked),
        ),
      },
    },
  };
}
