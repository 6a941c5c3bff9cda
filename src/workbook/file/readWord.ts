import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import type { WordText } from '../wordText';
import { Budget } from './budget';
import { fileKind } from './fileKind';
import { openPackage } from './package';
import { sha256 } from '../../core/sha256';
import { WordBody } from './wordBody';
import { readWordStyles } from './wordStyles';
import { readWordXml } from './wordXml';
import { openZip, type Zip } from './zip';

/**
 * Reads the text of a Word document (.docx, .docm, .dotx) under the same guard as workbooks. Macros and outside links are never
 * followed; text that was struck out or is hidden is counted and left.
 *
 * @throws Refusal in one sentence where the file is none, damaged or built to do harm.
 */
export async function readWordFile(bytes: Uint8Array, file: string): Promise<WordText> {
  const budget = new Budget(file);
  if (fileKind(bytes, file) !== 'zip') throw new Refusal(say.file.notWord({ file }));
  const zip = openZip(bytes, budget);
  if (zip === null) throw new Refusal(say.file.cutShort({ file }));
  const document = documentOf(zip, budget);
  if (document === null) throw new Refusal(say.file.notWord({ file }));
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  let characters = 0;
  const body = new WordBody(readWordStyles(zip, folder, budget), (more) => {
    characters += more;
    budget.text(characters);
  });
  readWordXml(zip, document, body, budget);
  return { file, sha256: await sha256(bytes), blocks: body.blocks, leftOut: body.leftOut };
}

/** Whether the bytes are a Word document. What is damaged is none. */
export function isWordFile(bytes: Uint8Array, file: string): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const budget = new Budget(file);
  const zip = openZip(bytes, budget);
  return zip !== null && documentOf(zip, budget) !== null;
}

/** The part that holds the text, where it is one of Word's. */
function documentOf(zip: Zip, budget: Budget): string | null {
  if (zip.has(USUAL)) return USUAL;
  const named = openPackage(zip, budget)?.workbook ?? '';
  return /^word\/[^/]+\.xml$/i.test(named) ? named : null;
}

const USUAL = 'word/document.xml';
