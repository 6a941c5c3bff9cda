import type { CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { Accounting } from '../tables/readTable';
import { sourceAt, type Area, type Grid } from '../workbook/grid';
import { findNotesHeader, type NotesHeader } from './notes/findNotesHeader';
import { readParagraphs, type NotesRow } from './notes/readParagraphs';
import { readParticulars } from './notes/readParticulars';
import type { OfficerParagraph, ReportPurpose } from './reportInput';

/** A sheet of the officer's own draft: particulars above ("Title", "Committee", "For"), numbered paragraphs below. */
export interface ReportNotes {
  readonly title: string | null;
  readonly committee: string | null;
  readonly purposeFlag: ReportPurpose | null;
  readonly meetingDate: CalendarDate | null;
  readonly councils: readonly string[];
  readonly paragraphs: readonly OfficerParagraph[];
  /** Cells that are spoken for: no table is to be sought here. */
  readonly area: Area;
  readonly headerRow: number;
  /** Rows below the header; section headings and blank rows are not used, with their reason in `notUsed`. */
  readonly accounting: Accounting;
  readonly rows: readonly NotesRow[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a sheet of report notes, known by its header ("Para" and "Text", with or without "Section"). Null where the sheet
 * is none. The text is kept as typed.
 */
export function readReportNotes(grid: Grid): ReportNotes | null {
  const header = findNotesHeader(grid);
  if (header === null) return null;
  const particulars = readParticulars(grid, header.row);
  const { paragraphs, rows } = readParagraphs(grid, header);
  return {
    ...particulars,
    paragraphs,
    area: claimedArea(grid, header),
    headerRow: header.row,
    accounting: accountingOf(rows),
    rows,
    findings: [...particulars.findings, ...rows.flatMap((row) => finding(grid, header, row))],
  };
}

function claimedArea(grid: Grid, header: NotesHeader): Area {
  const filled = (row: number) => (grid.rows[row] ?? []).some((cell) => cell !== null && cell !== '');
  const rows = grid.rows.map((_, row) => row).filter(filled);
  const width = Math.max(...grid.rows.slice(0, header.row + 1).map((row) => row.length), header.text + 1);
  return { top: rows[0] ?? header.row, left: 0, bottom: rows.at(-1) ?? header.row, right: width - 1 };
}

function accountingOf(rows: readonly NotesRow[]): Accounting {
  const having = (standing: NotesRow['standing']) => rows.filter((row) => row.standing === standing).length;
  return { read: rows.length, used: having('used'), queried: having('queried'), notUsed: having('notUsed') };
}

function finding(grid: Grid, header: NotesHeader, { row, standing, reason }: NotesRow): readonly Finding[] {
  if (standing !== 'queried') return [];
  return [
    {
      rule: 'report.notesRow',
      strength: 'warning',
      message: say.report.notes.rowQueried({ row: row + 1, reason: reason ?? '' }),
      source: sourceAt(grid, row, header.text),
    },
  ];
}
