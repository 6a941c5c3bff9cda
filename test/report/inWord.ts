import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWordFile } from '../../src/workbook/file/readWord';
import type { WordText } from '../../src/workbook/wordText';

/** A Word document after somebody changed its text in Word, and the same read back. */
export async function changedInWord(
  docx: Uint8Array,
  change: (document: string) => string,
  file = 'committee-report.docx',
): Promise<WordText> {
  const parts = unzipSync(docx);
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const after = change(before);
  return readWordFile(zipSync({ ...parts, 'word/document.xml': strToU8(after) }), file);
}

/** Replaces words that stand in one run; throws where they are not there, so that no test passes by accident. */
export function typing(before: string, after: string): (document: string) => string {
  return (document) => {
    if (!document.includes(before)) throw new Error(`The document does not hold "${before}"`);
    return document.replace(before, after);
  };
}

/** A new paragraph below the one that holds these words. */
export function addingAfter(words: string, text: string): (document: string) => string {
  return (document) => {
    const at = document.indexOf('</w:p>', document.indexOf(words)) + '</w:p>'.length;
    if (!document.includes(words)) throw new Error(`The document does not hold "${words}"`);
    return `${document.slice(0, at)}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>${document.slice(at)}`;
  };
}
