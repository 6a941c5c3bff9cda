/**
 * Where a value came from. `sheet` is null for delimited text; `cell` is an A1 address or range ("H20", "H20:H30";
 * line and column letter for text files).
 */
export interface Source {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string;
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "H20" for row 19, column 7 (both counted from 0). */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** Row and column (from 0) of "H20" or "$H$20"; null for anything else. */
export function cellPosition(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** As printed beside a figure: "council-workbook.xlsx, Ledger!H20". */
export function sourceText(source: Source): string {
  return source.sheet === null
    ? `${source.file}, ${source.cell}`
    : `${source.file}, ${source.sheet}!${source.cell}`;
}
