import { strFromU8, unzipSync } from 'fflate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { checkSheetAccessibility, sheetParts } from './checkSheet';
import { checkHtmlAccessibility, checkWordAccessibility } from './accessibilityCheck';

/** What the look over a file found that makes it hard to use. An empty list is no certificate. */
export interface CheckedPaper {
  readonly format: 'docx' | 'html' | 'xlsx';
  readonly findings: readonly Finding[];
}

/** Looks over the files as they were made, not over what they were made from. */
export function checkPapers(papers: {
  readonly docx: Uint8Array;
  readonly html: string;
  /** The workbook with the committee summary; absent where none was made. */
  readonly workbook?: Uint8Array;
}): readonly CheckedPaper[] {
  const summary = papers.workbook && sheetParts(papers.workbook, say.report.summary.tab);
  return [
    { format: 'docx', findings: checkWordPaper(papers.docx) },
    { format: 'html', findings: checkHtmlAccessibility(papers.html) },
    ...(summary ? [{ format: 'xlsx' as const, findings: checkSheetAccessibility(summary) }] : []),
  ];
}

/** The same look over a Word file alone. */
export function checkWordPaper(docx: Uint8Array): readonly Finding[] {
  const parts = unzipSync(docx);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return checkWordAccessibility({
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    core: part('docProps/core.xml'),
  });
}
