import { closeSync, mkdtempSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, Zip, ZipPassThrough } from 'fflate';
import { workbookParts } from '../zipOf';

/** Writes a file piece by piece, so that the test itself stays small. */
export function bigText(name: string, pieces: Iterable<string>): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'twinledger-big-')), name);
  const opened = openSync(file, 'w');
  for (const piece of pieces) writeSync(opened, piece);
  closeSync(opened);
  return file;
}

/** A workbook whose only sheet, or other part, comes in pieces, stored as they are: packing a hundred megabytes takes a minute. */
export function bigWorkbook(pieces: Iterable<string>, big = 'xl/worksheets/sheet1.xml'): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'twinledger-big-')), 'big.xlsx');
  const opened = openSync(file, 'w');
  const zip = new Zip((fault, bytes) => {
    if (fault) throw fault;
    writeSync(opened, bytes);
  });
  const add = (name: string, content: Iterable<string>): void => {
    const part = new ZipPassThrough(name);
    zip.add(part);
    for (const piece of content) part.push(strToU8(piece));
    part.push(new Uint8Array(), true);
  };
  for (const [name, content] of Object.entries(workbookParts('<sheetData/>', { [big]: null })))
    add(name, [Buffer.from(content).toString()]);
  add(big, pieces);
  zip.end();
  closeSync(opened);
  return file;
}

/** Many times the same, in pieces of some hundred. */
export function* repeated(count: number, make: (at: number) => string): Generator<string> {
  for (let at = 0; at < count; at += 500)
    yield Array.from({ length: Math.min(500, count - at) }, (_, offset) => make(at + offset)).join('');
}
