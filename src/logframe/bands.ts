import type { Area } from '../workbook/grid';
import type { Band, Bands } from './band';
import { bandsSideBySide } from './bandsSideBySide';
import { isMirrored, type Heading, type StatedAbove } from './heading';
import { isLead, leadOf, type Lead } from './lead';
import { hasMarks, numberedItemsInCell } from './listInCell';
import type { Unplaced } from './logframe';
import type { SheetCell, SheetCells } from './sheetCells';
import type { LevelLabel } from './levelLabel';

/** Walks down from the heading and gathers rows into bands; `end` is the row of the next heading or past the last row. */
export function bandsBelow(cells: SheetCells, heading: Heading, end: number): Bands {
  if (heading.levels.length > 0) return bandsSideBySide(cells, heading, end);
  if (heading.stated !== null) return onlyBand(cells, heading, heading.stated, end);
  const bands: Band[] = [];
  const unplaced = new Map<SheetCell, Unplaced>();
  const setAside = (left: readonly SheetCell[]) => {
    for (const cell of left) unplaced.set(cell, withoutPlace(cells, cell, heading));
  };
  let level: LevelLabel | null = null;
  let bottom = heading.area.bottom;
  let afterBlank = false;

  for (let row = heading.area.bottom + 1; row < end; row += 1) {
    const filled = cells.inRow(row, heading.area.left, heading.area.right);
    const lead = leadOf(cells, heading, row);
    if (filled.length > 0 && endsTheMatrix(filled, lead, heading, afterBlank)) break;
    if (isTotalAtTheEnd(cells, heading, row, lead)) break;
    afterBlank = filled.length === 0;
    if (afterBlank) continue;
    bottom = Math.max(bottom, ...filled.map((cell) => Math.min(cell.area.bottom, end - 1)));

    const current = bands.at(-1);
    const besides = filled.some((cell) => !isLead(cell, heading));
    if (lead.unknownLevel) {
      setAside(filled.filter((cell) => cell.area.top === row));
      continue;
    }
    setAside(lead.spare);
    if (current !== undefined && carriesOn(current, lead, level, row)) {
      current.bottom = row;
      current.number = numberOfAll(current.number, lead.number);
      continue;
    }
    level = lead.label ?? level;
    if (lead.label !== null && lead.statement === '' && !besides) continue;
    if (level === null || (lead.label === null && !besides && !mayStandAlone(level, lead, current))) {
      setAside(filled);
      continue;
    }
    bands.push(bandAt(row, level, lead, filled[0]?.area ?? heading.area));
  }
  return { bands, unplaced: [...unplaced.values()], bottom };
}

/** All rows down to the first blank one belong to the result above the heading. */
function onlyBand(
  cells: SheetCells,
  { area }: Heading,
  { label, statement, cell }: StatedAbove,
  end: number,
): Bands {
  let bottom = area.bottom;
  while (bottom + 1 < end && cells.inRow(bottom + 1, area.left, area.right).length > 0) bottom += 1;
  if (bottom === area.bottom) return { bands: [], unplaced: [], bottom };
  const { level, word, number } = label;
  const band = { level, word, number, plural: false, statement, cell, top: area.bottom + 1, bottom };
  return { bands: [band], unplaced: [], bottom };
}

function bandAt(row: number, level: LevelLabel, lead: Lead, firstCell: Area): Band {
  return {
    level: level.level,
    word: level.word,
    number: lead.number ?? lead.label?.number ?? null,
    plural: level.plural,
    statement: lead.statement,
    cell: lead.cell ?? firstCell,
    top: row,
    bottom: row,
  };
}

/** The same merged cell, a row without a beginning of its own, or a flat table's repeated parent. */
function carriesOn(band: Band, lead: Lead, level: LevelLabel | null, row: number): boolean {
  const sameLevel =
    lead.label === null || (lead.label.level === level?.level && lead.label.number === level.number);
  if (lead.statement === '')
    return lead.label === null || !lead.labelledHere || (sameLevel && band.statement !== '');
  const { cell } = lead;
  const sameCell =
    cell !== null && cell.top < row && cell.top === band.cell.top && cell.left === band.cell.left;
  const newLabel = lead.labelledHere && (!sameLevel || lead.label?.rest !== '');
  return (sameCell && !newLabel) || (sameLevel && lead.statement === band.statement);
}

/** Rows "1.1" and "1.2" of one result number its indicators; the result is "1". */
function numberOfAll(band: string | null, row: string | null): string | null {
  if (row === null || band === null || row === band || row.startsWith(`${band}.`)) return band;
  const parent = (number: string) => number.slice(0, Math.max(0, number.lastIndexOf('.')));
  return parent(band) === parent(row) && parent(row) !== '' ? parent(row) : null;
}

const NOTE = /^(?:notes?|nb|source|key|prepared by|last updated|version)\b|^\*/i;

/** Below a blank line only a row that looks like part of a matrix carries it on; a line of notes ends it at once. */
function endsTheMatrix(
  filled: readonly SheetCell[],
  lead: Lead,
  heading: Heading,
  afterBlank: boolean,
): boolean {
  if (lead.label !== null) return false;
  const [first] = filled;
  if (filled.length === 1 && first !== undefined && isLead(first, heading)) {
    return afterBlank || NOTE.test(first.text);
  }
  if (afterBlank && filled.some((cell) => isUnderNoHeading(cell, heading))) return true;
  return afterBlank && lead.statement === '' && filled.length < 2;
}

/** Below a blank line such a cell belongs to another table, with columns of its own. */
function isUnderNoHeading(cell: SheetCell, heading: Heading): boolean {
  if (isMirrored(heading.columns) || isLead(cell, heading)) return false;
  return !heading.columns.some(({ left, right }) => cell.area.left >= left && cell.area.left <= right);
}

const TOTAL = /^(?:(?:sub|grand)[ -]?)?totals?\b/i;

/** A line that adds up what stands above it, with nothing of the matrix below. */
function isTotalAtTheEnd(cells: SheetCells, { area, columns }: Heading, row: number, lead: Lead): boolean {
  const indicatorAt = columns.find(({ role }) => role === 'indicator')?.left ?? area.left;
  if (lead.label !== null || !TOTAL.test(lead.statement) || cells.at(row, indicatorAt).text !== '')
    return false;
  return cells.inRow(row + 1, area.left, area.right).length === 0;
}

/** A statement with nothing beside it is a result only in a list of results. */
function mayStandAlone(level: LevelLabel, lead: Lead, current: Band | undefined): boolean {
  const numbered = numberedItemsInCell(lead.statement)[0]?.number ?? null;
  return level.plural || numbered !== null || hasMarks(lead.statement) || current?.level === 'activity';
}

function withoutPlace(cells: SheetCells, { text, area }: SheetCell, heading: Heading): Unplaced {
  const column = heading.columns.find(({ left, right }) => area.left >= left && area.left <= right);
  return { text, source: cells.sourceOf(area), part: column?.header ?? '', number: null, because: 'noLevel' };
}
