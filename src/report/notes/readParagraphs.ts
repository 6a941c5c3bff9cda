import { say } from '../../core/messages';
import { sourceAt, valueAt, type Grid } from '../../workbook/grid';
import type { OfficerParagraph } from '../reportInput';
import { BULLET, divided, withBullets } from './bullets';
import type { NotesHeader } from './findNotesHeader';
import { typedText } from './typedText';

export interface NotesRow {
  /** From 0. */
  readonly row: number;
  readonly standing: 'used' | 'queried' | 'notUsed';
  readonly reason: string | null;
}

/** "3.0", "3" and "3." number a section; "3.1" numbers a paragraph. */
const SECTION_NUMBER = /^\d+(\.0|\.)?$/;

interface Reading {
  readonly paragraphs: OfficerParagraph[];
  readonly rows: NotesRow[];
  /** The section as last named, which blank and merged cells below it carry on. */
  section: string;
}

/** The paragraphs below the header with their bullets, every row accounted for. */
export function readParagraphs(
  grid: Grid,
  header: NotesHeader,
): { readonly paragraphs: readonly OfficerParagraph[]; readonly rows: readonly NotesRow[] } {
  const reading: Reading = { paragraphs: [], rows: [], section: '' };
  for (let row = header.row + 1; row < grid.rows.length; row++) {
    reading.rows.push({ row, ...readRow(grid, header, row, reading) });
  }
  return reading;
}

function readRow(grid: Grid, header: NotesHeader, row: number, reading: Reading): Omit<NotesRow, 'row'> {
  const cell = (column: number | null) => (column === null ? '' : typedText(valueAt(grid, row, column)));
  const [section, number, text] = [cell(header.section), cell(header.para), cell(header.text)];
  if (section !== '') reading.section = section;
  if (text === '') return withoutText(section, number, reading);
  if (header.section === null && SECTION_NUMBER.test(number)) return headingRow(`${number} ${text}`, reading);
  if (section === '' && SECTION_NUMBER.test(number)) return headingRow(text, reading);
  const source = sourceAt(grid, row, header.text);
  const previous = reading.paragraphs.at(-1);
  if (number === '' && BULLET.test(text) && previous?.section === reading.section) {
    reading.paragraphs[reading.paragraphs.length - 1] = withBullets(previous, text, source);
    return used;
  }
  if (number === '' && reading.section === '') {
    return { standing: 'queried', reason: say.report.notes.textWithoutSection };
  }
  const { own, bullets } = divided(text);
  const paragraph = {
    section: reading.section,
    number: number === '' ? null : number,
    text: own,
    bullets: [],
    source,
  };
  reading.paragraphs.push(bullets === '' ? paragraph : withBullets(paragraph, bullets, source));
  return used;
}

const used: Omit<NotesRow, 'row'> = { standing: 'used', reason: null };

function withoutText(section: string, number: string, reading: Reading): Omit<NotesRow, 'row'> {
  if (section === '' && number === '') return { standing: 'notUsed', reason: say.report.notes.blankRow };
  if (number === '' || SECTION_NUMBER.test(number)) {
    return { standing: 'notUsed', reason: say.report.notes.sectionHeading };
  }
  // A heading typed into the number column stands alone there.
  if (!/^\d/.test(number)) return headingRow(number, reading);
  return { standing: 'queried', reason: say.report.notes.numberWithoutText };
}

function headingRow(heading: string, reading: Reading): Omit<NotesRow, 'row'> {
  reading.section = heading;
  return { standing: 'notUsed', reason: say.report.notes.sectionHeading };
}
