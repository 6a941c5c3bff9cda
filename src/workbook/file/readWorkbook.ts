import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import type { Snapshot } from '../grid';
import { Budget } from './budget';
import { readDelimited } from './delimited';
import { fileKind } from './fileKind';
import { openPackage } from './package';
import { readXlsx } from './readXlsx';
import { openZip, type Zip } from './zip';

/**
 * Reads a workbook (.xlsx, .xlsm: values only, macros ignored) or delimited text (.csv, .tsv, .txt). What the bytes hold
 * decides, not the name.
 *
 * @param file The base name as people are told it.
 * @param progress Hears a share from 0 to 1.
 * @throws Refusal with one sentence where the file is empty, of another kind, protected, damaged or built to do harm.
 */
export async function readWorkbookFile(
  bytes: Uint8Array,
  file: string,
  progress?: (share: number) => void,
): Promise<Snapshot> {
  const budget = new Budget(file);
  if (fileKind(bytes, file) === 'text') {
    const grid = readDelimited(bytes, file, budget);
    progress?.(1);
    return { file, sha256: await sha256(bytes), grids: [grid], names: new Map(), findings: [] };
  }
  const zip = openZip(bytes, budget);
  if (zip === null) throw budget.damaged(file);
  refuseOtherZips(zip, file);
  const pack = openPackage(zip, budget);
  if (pack === null) throw new Refusal(say.file.notAWorkbook({ file }));
  if (pack.workbook.endsWith('.bin')) throw new Refusal(say.file.binaryWorkbook({ file }));
  if (!(pack.workbook.toLowerCase().startsWith('xl/') || zip.has('xl/workbook.xml'))) {
    throw new Refusal(say.file.notAWorkbook({ file }));
  }
  const { grids, names } = readXlsx(zip, pack, file, budget, progress);
  return { file, sha256: await sha256(bytes), grids, names, findings: [] };
}

/** Other office formats are zips too; each is known by a part of its own. */
function refuseOtherZips(zip: Zip, file: string): void {
  if (zip.has('mimetype') && zip.has('content.xml')) throw new Refusal(say.file.openDocument({ file }));
  if (zip.has('word/document.xml') || zip.has('ppt/presentation.xml'))
    throw new Refusal(say.file.notAWorkbook({ file }));
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
