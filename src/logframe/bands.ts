import type { Area } from '../workbook/grid';
import type { Heading, HeadingColumn } from './heading';
import { hasMarks, numberedItemsInCell } from './listInCell';
import type { ResultLevel, Unplaced } from './logframe';
import type { SheetCell, SheetCells } from './sheetCells';
import { levelLabel, type ColumnRole, type LevelLabel } from './vocabulary';

/** Consecutive rows that belong to one statement cell (or to one repeated statement of a flat table). */
export interface Band {
  readonly level: ResultLevel;
  /** The level's word as typed, for telling layouts apart: "specific objective". */
  readonly word: string;
  number: string | null;
  /** The cell may list several results. */
  readonly plural: boolean;
  readonly statement: string;
  /** Where the statement stands. */
  readonly cell: Area;
  readonly top: number;
  bottom: number;
}

/** What was found below a heading: the bands, what no level could be found for, and the last row that belongs. */
export interface Bands {
  readonly bands: readonly Band[];
  readonly unplaced: readonly Unplaced[];
  readonly bottom: number;
}

/** The beginning of a row: its level, where it names one, and its statement. */
interface Lead {
  readonly label: LevelLabel | null;
  /** False where the label only reaches down from a merged cell above. */
  readonly labelledHere: boolean;
  readonly statement: string;
  readonly cell: Area | null;
  readonly number: string | null;
}

/** Walks down from the heading and gathers rows into bands; `end` is the row of the next heading or past the last row. */
export function bandsBelow(cells: SheetCells, heading: Heading, end: number): Bands {
  const bands: Band[] = [];
  const unplaced: Unplaced[] = [];
  let level: LevelLabel | null = null;
  let bottom = heading.area.bottom;
  let afterBlank = false;

  for (let row = heading.area.bottom + 1; row < end; row += 1) {
    const filled = cells.inRow(row, heading.area.left, heading.area.right);
    const lead = leadOf(cells, heading, row);
    if (filled.length === 0) {
      afterBlank = true;
      continue;
    }
    if (endsTheMatrix(filled, lead, heading, afterBlank)) break;
    afterBlank = false;
    bottom = Math.max(bottom, ...filled.map((cell) => Math.min(cell.area.bottom, end - 1)));

    const current = bands.at(-1);
    const besides = filled.some((cell) => !isLead(cell, heading));
    if (current !== undefined && carriesOn(current, lead, level, row)) {
      current.bottom = row;
      current.number = numberOfAll(current.number, lead.number);
      continue;
    }
    if (lead.label !== null) level = lead.label;
    const banner = lead.label !== null && lead.statement === '' && !besides;
    if (banner) continue;
    if (level === null || (lead.label === null && !besides && !mayStandAlone(level, lead, current))) {
      unplaced.push(...withoutLevel(cells, filled, heading));
      continue;
    }
    bands.push({
      level: level.level,
      word: level.word,
      number: lead.number ?? lead.label?.number ?? null,
      plural: level.plural,
      statement: lead.statement,
      cell: lead.cell ?? filled[0]?.area ?? heading.area,
      top: row,
      bottom: row,
    });
  }
  return { bands, unplaced, bottom };
}

/** Whether a cell lies in the columns that hold level, number and statement. */
function isLead(cell: SheetCell, heading: Heading): boolean {
  return cell.area.left <= statementColumn(heading).right;
}

export function statementColumn(heading: Heading): HeadingColumn {
  const found = heading.columns.find((column) => column.role === 'statement');
  return found ?? { role: 'statement', header: '', left: heading.area.left, right: heading.area.left };
}

function leadOf(cells: SheetCells, heading: Heading, row: number): Lead {
  const statementAt = statementColumn(heading);
  const number = textUnder(cells, heading, row, 'number');
  const levelAt = heading.columns.find((column) => column.role === 'level');
  const leading = cells
    .inRow(row, heading.area.left, statementAt.right)
    .filter((cell) => isLabelOrStatement(cell, heading, statementAt, levelAt));
  const labelled = leading.find((cell) => levelLabel(labelText(cell, levelAt)) !== null);
  const label = labelled === undefined ? null : levelLabel(labelText(labelled, levelAt));
  const labelledHere = labelled?.area.top === row;
  if (labelled !== undefined && label !== null && label.rest !== '') {
    return { label, labelledHere, statement: label.rest, cell: labelled.area, number };
  }
  const statement = leading.find((cell) => cell !== labelled && cell.area.right >= statementAt.left);
  return {
    label,
    labelledHere,
    statement: statement?.text ?? '',
    cell: statement?.area ?? labelled?.area ?? null,
    number,
  };
}

/** In a column headed "Level" the word alone is a label: the new line after it says so. */
function labelText(cell: SheetCell, levelAt: HeadingColumn | undefined): string {
  return cell.area.left === levelAt?.left ? `${cell.text}\n` : cell.text;
}

function isLabelOrStatement(
  cell: SheetCell,
  heading: Heading,
  statementAt: HeadingColumn,
  levelAt: HeadingColumn | undefined,
): boolean {
  const within = (column: HeadingColumn) => cell.area.left >= column.left && cell.area.left <= column.right;
  if (within(statementAt) || (levelAt !== undefined && within(levelAt))) return true;
  return !heading.columns.some(within);
}

function textUnder(cells: SheetCells, heading: Heading, row: number, role: ColumnRole): string | null {
  const column = heading.columns.find((candidate) => candidate.role === role);
  if (column === undefined) return null;
  const text = cells.at(row, column.left).text;
  return text === '' ? null : text;
}

/** The same merged cell, a row without a beginning of its own, or a flat table's repeated parent. */
function carriesOn(band: Band, lead: Lead, level: LevelLabel | null, row: number): boolean {
  const sameLevel =
    lead.label === null || (lead.label.level === level?.level && lead.label.number === level.number);
  if (lead.statement === '')
    return lead.label === null || !lead.labelledHere || (sameLevel && band.statement !== '');
  const sameCell = lead.cell !== null && lead.cell.top < row && lead.cell.top === band.cell.top;
  return (sameCell && lead.cell.left === band.cell.left) || (sameLevel && lead.statement === band.statement);
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
  return afterBlank && lead.statement === '' && filled.length < 2;
}

/** A statement with nothing beside it is a result only in a list of results. */
function mayStandAlone(level: LevelLabel, lead: Lead, current: Band | undefined): boolean {
  const numbered = numberedItemsInCell(lead.statement)[0]?.number ?? null;
  return level.plural || numbered !== null || hasMarks(lead.statement) || current?.level === 'activity';
}

function withoutLevel(cells: SheetCells, filled: readonly SheetCell[], heading: Heading): Unplaced[] {
  return filled.map((cell) => ({
    text: cell.text,
    source: cells.sourceOf(cell.area),
    part: headerOver(cell, heading),
    number: null,
    because: 'noLevel',
  }));
}

function headerOver(cell: SheetCell, heading: Heading): string {
  return (
    heading.columns.find((column) => cell.area.left >= column.left && cell.area.left <= column.right)
      ?.header ?? ''
  );
}
