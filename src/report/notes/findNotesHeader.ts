import { tokens } from '../../tables/words';
import { valueAt, type Grid } from '../../workbook/grid';
import { typedText } from './typedText';

/** Columns of the header of a sheet of report notes, from 0. */
export interface NotesHeader {
  readonly row: number;
  readonly section: number | null;
  readonly para: number | null;
  readonly text: number;
}

/** Words of each column as people write them, in the form that `tokens` gives. */
const COLUMN_WORDS = {
  section: ['section', 'heading', 'section heading', 'report section'],
  para: ['para', 'paragraph', 'para no', 'para number', 'paragraph no', 'paragraph number', 'para ref'],
  text: ['text', 'wording', 'draft text', 'paragraph text', 'draft wording', 'report text'],
} as const;

/** The header lies near the top: below it are only paragraphs. */
const ROWS_SEARCHED = 40;

/**
 * The first row that says both where a paragraph stands and what it says. "Section" and "Text" alone could be anything, so
 * they count only on a sheet that speaks of a report.
 */
export function findNotesHeader(grid: Grid): NotesHeader | null {
  for (let row = 0; row < Math.min(grid.rows.length, ROWS_SEARCHED); row++) {
    const section = columnOf(grid, row, COLUMN_WORDS.section);
    const para = columnOf(grid, row, COLUMN_WORDS.para);
    const text = columnOf(grid, row, COLUMN_WORDS.text);
    if (text === null || (para === null && section === null)) continue;
    if (para !== null || speaksOfReport(grid, row)) return { row, section, para, text };
  }
  return null;
}

function columnOf(grid: Grid, row: number, words: readonly string[]): number | null {
  const cells = grid.rows[row] ?? [];
  const found = cells.findIndex((cell) => typeof cell === 'string' && words.includes(tokens(cell).join(' ')));
  return found === -1 ? null : found;
}

function speaksOfReport(grid: Grid, headerRow: number): boolean {
  const above = [grid.sheet ?? ''];
  for (let row = 0; row < headerRow; row++) above.push(typedText(valueAt(grid, row, 0)));
  return above.some((text) => tokens(text).includes('report'));
}
