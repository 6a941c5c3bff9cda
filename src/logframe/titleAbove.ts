import type { Area } from '../workbook/grid';
import type { LogframeProfileId, ProjectPeriod } from './logframe';
import { profileNamed } from './profile';
import type { SheetCells, SheetCell } from './sheetCells';

/** What the lines above a logframe say of it. */
export interface TitleAbove {
  readonly title: string | null;
  readonly period: ProjectPeriod | null;
  /** Where the sheet names its layout, as those do that Twinledger wrote. */
  readonly profile: LogframeProfileId | null;
}

/** Rows above the heading that can belong to it. */
const ROWS_ABOVE = 12;

/** A row with more cells is a row of another table, and what stands above it belongs to that. */
const MOST_CELLS = 4;

const TITLE_LABEL = /^(?:project|programme|partnership)(?: (?:title|name))?\s*:?$|^title\s*:?$/i;
const TITLED = /^(?:project|programme|partnership)(?: (?:title|name))?\s*:\s*(.+)$|^title\s*:\s*(.+)$/is;
const LAYOUT = /^Layout: ([^.]+)\./;
const FROM = /^(?:project )?start(?: date)?\s*(?::\s*(.*))?$/is;
const TO = /^(?:project )?(?:end|finish|completion)(?: date)?\s*(?::\s*(.*))?$/is;

/** Looks for a title and the project's dates between `floor` and the heading; takes a labelled title before the first line. */
export function titleAbove(cells: SheetCells, area: Area, floor: number): TitleAbove {
  const lines: SheetCell[][] = [];
  for (let row = Math.max(floor, area.top - ROWS_ABOVE); row < area.top; row += 1) {
    const line = cells.inRow(row, 0, cells.width - 1).filter((cell) => cell.area.top === row);
    if (line.length > MOST_CELLS) lines.length = 0;
    else if (line.length > 0) lines.push(line);
  }
  const found = lines.map(labelledTitle).find((title) => title !== null) ?? firstLine(lines);
  const from = valueAfter(lines, FROM);
  const to = valueAfter(lines, TO);
  return {
    title: found,
    period: from === null && to === null ? null : { from, to },
    profile: lines.map(namedLayout).find((profile) => profile !== null) ?? null,
  };
}

function labelledTitle(line: readonly SheetCell[]): string | null {
  const [first, second] = line;
  if (first === undefined) return null;
  if (TITLE_LABEL.test(first.text) && second !== undefined) {
    return second.text;
  }
  const match = TITLED.exec(first.text);
  return match?.[1] ?? match?.[2] ?? null;
}

/** A line that stands alone in its row, the topmost one. */
function firstLine(lines: readonly (readonly SheetCell[])[]): string | null {
  return lines.find((line) => line.length === 1)?.[0]?.text ?? null;
}

function namedLayout([first]: readonly SheetCell[]): LogframeProfileId | null {
  const named = LAYOUT.exec(first?.text ?? '')?.[1];
  return named === undefined ? null : profileNamed(named);
}

function valueAfter(lines: readonly (readonly SheetCell[])[], label: RegExp): string | null {
  for (const line of lines) {
    for (const [index, cell] of line.entries()) {
      const match = label.exec(cell.text);
      if (match === null) continue;
      const inCell = match[1]?.trim() ?? '';
      return inCell === '' ? (line[index + 1]?.text ?? null) : inCell;
    }
  }
  return null;
}
