import type { ReportModel } from './reportModel';
import { loadDocx } from './word/docxLibrary';
import { wordDocument } from './word/wordDocument';

/**
 * The report as a Word document: real heading styles and numbering, marked table headers, English (United Kingdom), Arial
 * 12, A4, no author. The same model gives the same bytes.
 */
export async function renderDocx(model: ReportModel): Promise<Uint8Array> {
  return wordDocument(await loadDocx(), model);
}
