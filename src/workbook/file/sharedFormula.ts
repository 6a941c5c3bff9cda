import { cellPosition, columnLetters } from '../../core/source';

/**
 * A shared formula as it reads in another cell: relative references move by the distance, absolute ones stay. Texts, quoted
 * sheet names, structured references and function names are left alone; a reference pushed off the sheet becomes #REF!.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, skipped: string | undefined) =>
    skipped === undefined
      ? token
          .split(':')
          .map((part) => movedPart(part, rows, columns))
          .join(':')
      : token,
  );
}

/**
 * Either something to skip (text, quoted name, square brackets, a word that is no reference) or a reference: cell, cell
 * range, whole columns or whole rows.
 */
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const TOKEN = new RegExp(
  [
    String.raw`("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|#[A-Z/0-9]+[!?]?)`,
    String.raw`(?<![\w.$\\])(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]+:\$?[0-9]+)(?![\w.(\[!])`,
  ].join('|'),
  'g',
);

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function movedPart(part: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part);
  if (match === null) return part;
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] = match;
  // In whole-row references the one dollar sign stands before the digits and is caught as the first.
  const isRowFixed = letters === '' ? columnFixed !== '' : rowFixed !== '';
  const column =
    letters === '' ? null : (cellPosition(`${letters}1`)?.column ?? 0) + (columnFixed === '' ? columns : 0);
  const row = digits === '' ? null : Number(digits) - 1 + (isRowFixed ? 0 : rows);
  if (
    (column !== null && (column < 0 || column > LAST_COLUMN)) ||
    (row !== null && (row < 0 || row > LAST_ROW))
  )
    return '#REF!';
  return (
    columnFixed +
    (column === null ? '' : columnLetters(column)) +
    rowFixed +
    (row === null ? '' : String(row + 1))
  );
}
