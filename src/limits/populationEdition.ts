import type { Source } from '../core/source';
import type { ReadTable } from '../tables/readTable';
import { sourceAt } from '../workbook/grid';
import { linesAbove } from './linesAbove';

/** Which year's figures these are, as the table says it. */
export interface Edition {
  readonly year: number;
  readonly census: boolean;
  /** "mid-2022", "census 2021", or the bare year where no more is said. */
  readonly called: string;
}

/** An edition with the cell that says so. */
export interface StatedEdition {
  readonly edition: Edition;
  readonly source: Source;
}

const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const CENSUS = new RegExp(`\\bcensus(?: day)?,?\\s+${YEAR}|(?<!\\d)${YEAR} census\\b`, 'gi');
const MID_YEAR = new RegExp(`\\bmid[\\s-]*(?:year[\\s-]*)?${YEAR}|\\b(?:30(?:th)? )?june,? ${YEAR}`, 'gi');
const BARE = new RegExp(`(?<!\\d)${YEAR}`, 'g');

/** Years that are about the publication or the boundaries, not about the figures. */
const NOT_OF_THE_FIGURES = /publish|publication|releas|revis|boundar|updated|download|\bfrom nomis\b|-based/i;
const SPEAKS_OF_PEOPLE = /population|persons|people|residents|mid[\s-]?year|estimates/i;
const LABEL = /^(?:date|year|time(?: period)?|period|edition|mid[\s-]?year)\s*(?::|$)/i;

/** Every edition that a heading, a cell or a choice names; a bare year counts. */
export function editionsIn(text: string): Edition[] {
  const stated = statedIn(text);
  return stated.length > 0 ? stated : yearsIn(text);
}

/** The one edition that the lines above a table name, with its cell; null where they name none, or several. */
export function editionAbove(table: ReadTable): StatedEdition | null {
  const found = new Map<string, StatedEdition>();
  for (const { row, cells } of linesAbove(table)) {
    const labelled = LABEL.test(cells[0]?.text ?? '');
    for (const { column, text } of cells) {
      for (const edition of labelled ? editionsIn(text) : editionsInTitle(text)) {
        if (!found.has(edition.called))
          found.set(edition.called, { edition, source: sourceAt(table.grid, row, column) });
      }
    }
  }
  const [only, second] = found.values();
  return only && !second ? only : null;
}

function editionsInTitle(text: string): Edition[] {
  if (NOT_OF_THE_FIGURES.test(text)) return [];
  const stated = statedIn(text);
  return stated.length > 0 || !SPEAKS_OF_PEOPLE.test(text) ? stated : yearsIn(text);
}

function statedIn(text: string): Edition[] {
  return distinct([
    ...[...text.matchAll(MID_YEAR)].map((match) => editionOf(match, 'mid-', false)),
    ...[...text.matchAll(CENSUS)].map((match) => editionOf(match, 'census ', true)),
  ]);
}

function yearsIn(text: string): Edition[] {
  return distinct([...text.matchAll(BARE)].map((match) => editionOf(match, '', false)));
}

function editionOf(match: RegExpExecArray, before: string, census: boolean): Edition {
  const year = match[1] ?? match[2] ?? '';
  return { year: Number(year), census, called: before + year };
}

function distinct(editions: readonly Edition[]): Edition[] {
  return [...new Map(editions.map((edition) => [edition.called, edition])).values()];
}
