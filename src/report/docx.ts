import type { ReportModel } from './reportModel';
import { loadDocx } from './word/docxLibrary';
import { wordDocument } from './word/wordDocument';
import type { SourceNotes } from './word/wordPen';

/**
 * The report as a Word document: real heading styles and numbering, marked table headers, English (United Kingdom), Arial
 * 12, A4, no author. A working copy carries the source of each figure in a note. The same model gives the same bytes.
 */
export async function renderDocx(model: ReportModel, sources: SourceNotes = 'comments'): Promise<Uint8Array> {
  return wordDocument(await loadDocx(), model, sources);
}
