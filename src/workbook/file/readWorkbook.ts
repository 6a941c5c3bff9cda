import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import type { Snapshot } from '../grid';
import { Budget } from './budget';
import { readDelimited } from './delimited';
import { fileKind } from './fileKind';
import { openPackage, type Package } from './package';
import { readXlsx, type WorkbookContent } from './readXlsx';
import { attribute } from './xml';
import { sha256 } from '../../core/sha256';
import { openZip, type Zip } from './zip';

/**
 * Reads a workbook (.xlsx, .xlsm: cells only, macros are never opened) or delimited text (.csv, .tsv, .txt). What the bytes hold
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
  const isText = fileKind(bytes, file) === 'text';
  const { grids, names, findings } = isText
    ? readText(bytes, file, budget)
    : readPackage(bytes, file, budget, progress);
  progress?.(1);
  const named = nameFinding(file, isText);
  return { file, sha256: await sha256(bytes), grids, names, findings: [...named, ...findings] };
}

function readText(bytes: Uint8Array, file: string, budget: Budget): WorkbookContent {
  const { grid, findings } = readDelimited(bytes, file, budget);
  return { grids: [grid], names: new Map(), findings };
}

function readPackage(
  bytes: Uint8Array,
  file: string,
  budget: Budget,
  progress?: (share: number) => void,
): WorkbookContent {
  const zip = openZip(bytes, budget);
  if (zip === null) throw new Refusal(say.file.cutShort({ file }));
  const refusal = otherZip(zip, file);
  if (refusal !== null) throw new Refusal(refusal);
  const pack = openPackage(zip, budget);
  if (pack === null) throw new Refusal(notAWorkbook(zip, file));
  if (pack.workbook.endsWith('.bin')) throw new Refusal(say.file.binaryWorkbook({ file }));
  if (isAddIn(zip, pack)) throw new Refusal(say.file.addIn({ file }));
  return readXlsx(zip, pack, file, budget, progress);
}

/** Other office formats are zips too; each is known by a part of its own. */
function otherZip(zip: Zip, file: string): string | null {
  if (zip.has('mimetype') && zip.has('content.xml')) return say.file.openDocument({ file });
  if (zip.has('word/document.xml')) return say.file.notAWorkbook({ file, what: 'word' });
  if (zip.has('ppt/presentation.xml')) return say.file.notAWorkbook({ file, what: 'slides' });
  return zip.has('Index/Document.iwa') || zip.has('Index.zip') ? say.file.numbers({ file }) : null;
}

function notAWorkbook(zip: Zip, file: string): string {
  const holdsFiles = zip.names.some((name) => !name.endsWith('/'));
  return holdsFiles ? say.file.archive({ file }) : say.file.notAWorkbook({ file, what: 'compressed' });
}

/** Add-ins are workbooks to look at; only their type says what they are. */
function isAddIn(zip: Zip, pack: Package): boolean {
  let isOne = false;
  if (!zip.has(CONTENT_TYPES)) return false;
  pack.read(CONTENT_TYPES, {
    open(_, attributes) {
      if (/addin/i.test(attribute(attributes, 'ContentType') ?? '')) isOne = true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isOne;
}

const CONTENT_TYPES = '[Content_Types].xml';

const TEXT_NAME = /\.(?:csv|tsv|tab|txt)$/i;
const WORKBOOK_NAME = /\.(?:xls[xm]?|xlt[xm])$/i;

/** A name that promises something else than the bytes hold. */
function nameFinding(file: string, isText: boolean): Finding[] {
  if (!(isText ? WORKBOOK_NAME : TEXT_NAME).test(file)) return [];
  const message = say.file.namedOtherwise({ file, is: isText ? 'text' : 'workbook' });
  return [{ rule: 'file.name', strength: 'hint', message, source: null }];
}
