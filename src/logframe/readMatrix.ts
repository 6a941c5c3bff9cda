import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { sourceOfArea, type Area } from '../workbook/grid';
import type { Band } from './band';
import { bandsBelow } from './bands';
import { isMirrored, type Heading } from './heading';
import type { HeadingColumn } from './headingColumn';
import type { Logframe, LogframeProfileId, Unplaced } from './logframe';
import { resultsOfBand } from './resultsOfBand';
import type { SheetCells } from './sheetCells';

/** What stands below one heading. */
export interface ReadMatrix {
  readonly logframe: Logframe;
  readonly area: Area;
}

/**
 * Reads the matrix or flat table below a heading: the classic 4x4, the EU matrix, and tables with a row for each indicator.
 * Null where no result of a known level stands there. `end` is the row of the next heading or past the last row.
 */
export function readMatrix(cells: SheetCells, heading: Heading, end: number): ReadMatrix | null {
  const { bands, unplaced: withoutLevel, bottom } = bandsBelow(cells, heading, end);
  if (bands.length === 0) return null;
  const profile = profileOf(heading, bands);
  const read = bands.map((band) => resultsOfBand(cells, heading, profile, band));
  const area: Area = { ...heading.area, bottom };
  const unplaced = [...withoutLevel, ...read.flatMap((part) => part.unplaced)];
  const logframe: Logframe = {
    title: null,
    profile,
    results: read.flatMap((part) => part.results),
    findings: [
      ...unread(cells, heading, area),
      ...underNoHeading(cells, heading, area),
      ...textWithoutLevel(unplaced),
    ],
    source: sourceOfArea(cells.grid, area),
    ...(unplaced.length === 0 ? {} : { unplaced }),
  };
  return { logframe, area };
}

/** Told apart by what only one of them has: values, and the European Union's names. */
function profileOf(heading: Heading, bands: readonly Band[]): LogframeProfileId {
  const roles = new Set(heading.columns.map((column) => column.role));
  if (!roles.has('baseline') && !roles.has('target') && !roles.has('milestone')) return '4x4';
  const european =
    heading.columns.some((column) => /results? chain|intervention logic/i.test(column.header)) ||
    bands.some((band) => band.word === 'overall objective' || band.word === 'specific objective');
  return european ? 'eu' : 'fcdo';
}

/** Columns that a logframe does not have are left alone, and that is said once for each. */
function unread(cells: SheetCells, heading: Heading, area: Area): Finding[] {
  return heading.columns.flatMap((column): Finding[] => {
    const below: Area = {
      top: heading.area.bottom + 1,
      left: column.left,
      bottom: area.bottom,
      right: column.right,
    };
    if (isRead(column) || cells.inArea(below).length === 0) return [];
    const message = say.logframe.columnNotRead({ heading: column.header });
    return [
      { rule: 'logframe.columnNotRead', strength: 'hint', message, source: sourceOfArea(cells.grid, below) },
    ];
  });
}

/** Text beside the matrix's own columns, in one that nobody headed, is left alone too, and that is said. */
function underNoHeading(cells: SheetCells, { columns, levels }: Heading, area: Area): Finding[] {
  if (isMirrored(columns)) return [];
  const headed = [...columns, ...levels];
  const led = Math.max(
    area.left,
    ...headed.filter(({ role }) => role === 'statement').map(({ right }) => right),
  );
  const open = Array.from({ length: area.right - led }, (_, index) => led + 1 + index).filter(
    (at) => !headed.some(({ left, right }) => at >= left && at <= right),
  );
  return open.flatMap((at): Finding[] => {
    const below: Area = { top: area.top + 1, left: at, bottom: area.bottom, right: at };
    const [first] = cells.inArea(below).filter((cell) => cell.area.left === at);
    if (first === undefined) return [];
    const message = say.logframe.columnWithoutHeading({ text: first.text });
    const source = sourceOfArea(cells.grid, below);
    return [{ rule: 'logframe.columnWithoutHeading', strength: 'warning', message, source }];
  });
}

function isRead(column: HeadingColumn): boolean {
  return column.role !== null;
}

/** Text whose number or line finds no partner is told by check L19; this is the rest. */
function textWithoutLevel(unplaced: readonly Unplaced[]): Finding[] {
  return unplaced
    .filter((text) => text.because === 'noLevel')
    .map(({ text, source }) => ({
      rule: 'logframe.noLevel',
      strength: 'warning',
      message: say.logframe.noLevel({ text }),
      source,
    }));
}
