import { cellName, cellPosition } from '../core/source';

/** Where a cell of a generated sheet has gone: its new place, or `gone`; null where it stands as it stood. */
export type Moved = { readonly row: number; readonly column: number } | 'gone' | null;

export interface Moves {
  /** By sheet name as the formula knows it; rows and columns from 0. */
  cell(sheet: string, row: number, column: number): Moved;
}

/**
 * A formula that a person typed, following its cells to where they stand now, as Excel does when rows move. A reference to a
 * row that is gone becomes #REF!, so that nobody adds up a wrong one. Untouched where nothing moved.
 */
export function repointed(formula: string, ownSheet: string, moves: Moves): string {
  return formula.replace(
    REFERENCE,
    (whole: string, skipped?: string, prefix?: string, first?: string, last?: string) => {
      if (skipped !== undefined || first === undefined) return whole;
      const sheet = prefix === undefined ? ownSheet : sheetOf(prefix);
      const ends = [first, last].flatMap((end) => (end === undefined ? [] : [movedEnd(end, sheet, moves)]));
      return (prefix ?? '') + (ends.includes('#REF!') ? '#REF!' : ends.join(':'));
    },
  );
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
/** Texts and square brackets are skipped; then a cell or a range, with or without a sheet's name before it. */
const REFERENCE = new RegExp(
  [
    String.raw`("(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\])`,
    String.raw`(?<![\w.$\\:\]'])((?:'(?:[^']|'')*'|[A-Za-z_][\w.]*)!)?(${CELL})(?::(${CELL}))?(?![\w.([!:])`,
  ].join('|'),
  'g',
);

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function movedEnd(reference: string, sheet: string, moves: Moves): string {
  const position = cellPosition(reference);
  if (position === null) return reference;
  const moved = moves.cell(sheet, position.row, position.column);
  if (moved === null) return reference;
  if (moved === 'gone') return '#REF!';
  const [, columnMark = '', rowMark = ''] = /^(\$?)[A-Za-z]+(\$?)/.exec(reference) ?? [];
  return cellName(moved.row, moved.column).replace(/^([A-Z]+)/, (letters) => columnMark + letters + rowMark);
}
