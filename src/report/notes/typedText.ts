import { isCellError, type CellValue } from '../../workbook/grid';

/** What a person typed in a cell, to the letter but for line ends and outer white space; empty for blanks and errors. */
export function typedText(value: CellValue): string {
  if (value === null || isCellError(value)) return '';
  return String(value)
    .replace(/_x000[dD]_\n?|\r\n?/g, '\n')
    .trim();
}
