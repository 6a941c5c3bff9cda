import { say } from '../core/messages';
import { sourceOfArea, type Area, type Grid } from '../workbook/grid';
import { isBlank } from './cells/plainText';
import type { Header } from './header';
import type { TableKind } from './kind';
import type { UnknownTable } from './readTable';
import { blankTemplate, whyUnknown, type WhyUnknown } from './whyUnknown';

/** A sheet that holds cells but no table of any kind, with the reason; nothing for an empty sheet. */
export function unknown(grid: Grid, kinds: readonly TableKind[]): UnknownTable[] {
  const right = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  const rows = grid.rows.filter((row) => row.some((value) => !isBlank(value))).length;
  if (rows === 0 || right < 0) return [];
  const area = { top: 0, left: 0, bottom: grid.rows.length - 1, right };
  return [unknownPart(grid, area, rows, whyUnknown(grid, kinds))];
}

/** The header of a known kind with nothing below it: a form that nobody has filled in. */
export function unfilled(grid: Grid, header: Header): UnknownTable {
  const area = { top: header.top, left: header.left, bottom: header.row, right: header.right };
  const headings = header.columns.map((column) => column.header);
  return unknownPart(
    grid,
    area,
    header.row - header.top + 1,
    blankTemplate(header.kind, header.row, headings),
  );
}

function unknownPart(grid: Grid, area: Area, rows: number, why: WhyUnknown): UnknownTable {
  return {
    kind: null,
    grid,
    area,
    rows,
    ...('nearest' in why ? { nearest: why.nearest } : {}),
    findings: [
      {
        rule: 'tables.unknown',
        strength: 'hint',
        message: inWords(grid.sheet ?? grid.file, why),
        source: sourceOfArea(grid, area),
      },
    ],
  };
}

function inWords(name: string, why: WhyUnknown): string {
  switch (why.because) {
    case 'notes':
      return say.unknown.notes({ name, ...why });
    case 'noHeader':
      return say.unknown.noHeader({ name, ...why });
    default:
      return inWordsOfHeader(why, { name, row: why.headerRow + 1, headings: why.headings, rows: why.rows });
  }
}

function inWordsOfHeader(
  why: Exclude<WhyUnknown, { because: 'notes' | 'noHeader' }>,
  seen: Parameters<typeof say.unknown.nothingLike>[0],
): string {
  switch (why.because) {
    case 'blank':
      return why.kind === null
        ? say.unknown.blankForm(seen)
        : say.unknown.blankTemplate({ ...seen, kind: why.kind });
    case 'otherSort':
      return say.unknown.otherSort({ ...seen, sort: why.sort });
    case 'nearest':
      return say.unknown.nearest({ ...seen, kind: why.kind, missing: why.missing.map(say.tables.field) });
    case 'untitled':
      return say.unknown.untitled({ ...seen, kind: why.kind });
    case 'wordsOnly':
      return say.unknown.wordsOnly(seen);
    case 'nothingLike':
      return say.unknown.nothingLike(seen);
  }
}
