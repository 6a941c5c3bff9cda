import { basename } from 'node:path';
import { isWordFile, readWordFile } from '../workbook/file/readWord';
import type { WordText } from '../workbook/wordText';
import { bytesOf } from './bytesOf';

/** Parts the Word documents from the workbooks among the files given. */
export async function openDrafts(
  files: readonly string[],
): Promise<{ readonly workbooks: readonly string[]; readonly drafts: readonly WordText[] }> {
  const workbooks: string[] = [];
  const drafts: WordText[] = [];
  for (const path of files) {
    const bytes = WORD_NAME.test(path) ? await bytesOf(path) : null;
    if (bytes !== null && isWordFile(bytes, basename(path)))
      drafts.push(await readWordFile(bytes, basename(path)));
    else workbooks.push(path);
  }
  return { workbooks, drafts };
}

/** Only files that are named like one are opened to see: ledgers are large. */
const WORD_NAME = /\.do[ct][xm]$/i;
