import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import { sourceText } from '../../core/source';
import type { CellChange } from '../cellChange';
import { cellKey, isCellError, valueAt, type CellValue, type Grid, type Snapshot } from '../grid';
import { cellPosition } from '../../core/source';
import { Budget } from './budget';
import { changedSheet } from './changedSheet';
import { openPackage } from './package';
import { readWorkbookFile } from './readWorkbook';
import { readWorkbookPart } from './workbookPart';
import { openZip } from './zip';

/**
 * A copy of a workbook in which some cells hold something else. Every other part of the file stays as it is, byte by byte, and
 * the sheets keep everything but these cells; where formulas stand, Excel is asked to calculate when it opens the copy.
 *
 * @throws Refusal where the bytes are no .xlsx workbook, or where the copy would differ in any other cell: it is read again.
 */
export async function changeCells(
  bytes: Uint8Array,
  file: string,
  changes: readonly CellChange[],
): Promise<Uint8Array> {
  const before = await readWorkbookFile(bytes, file);
  const sheets = sheetParts(bytes, file);
  const parts = unzipSync(bytes);
  for (const [sheet, own] of bySheet(changes)) {
    const path = sheets.get(sheet);
    const part = path === undefined ? undefined : parts[path];
    const [first] = own;
    if (path === undefined || part === undefined) throw refusal(file, first);
    const xml = changedSheet(strFromU8(part), own);
    if (xml === null) throw refusal(file, first);
    parts[path] = strToU8(xml);
  }
  const workbook = sheets.get(null);
  if (
    workbook !== undefined &&
    parts[workbook] !== undefined &&
    before.grids.some(({ formulas }) => formulas.size > 0)
  )
    parts[workbook] = strToU8(calculatedOnOpening(strFromU8(parts[workbook])));
  const changed = zipSync(parts, { mtime: FIXED_TIME, level: 6 });
  const odd = firstDifference(before, await readWorkbookFile(changed, file), changes);
  if (odd !== null) throw odd;
  return changed;
}

/** The zip format counts from 1980, in local time. */
const FIXED_TIME = new Date(1980, 0, 1);

/** The part of each sheet by its name, and that of the workbook itself under null. */
function sheetParts(bytes: Uint8Array, file: string): ReadonlyMap<string | null, string> {
  const budget = new Budget(file);
  const zip = openZip(bytes, budget);
  const pack = zip === null ? null : openPackage(zip, budget);
  const workbook = pack === null ? null : readWorkbookPart(pack, budget);
  if (pack === null || workbook === null) throw new Refusal(say.logframeWriting.notXlsx({ file }));
  const relations = pack.relations(pack.workbook);
  const sheets = workbook.sheets.flatMap(({ name, relation }): [string, string][] => {
    const path = relations.get(relation)?.path;
    return path === undefined ? [] : [[name, path]];
  });
  return new Map<string | null, string>([...sheets, [null, pack.workbook]]);
}

function bySheet(changes: readonly CellChange[]): Map<string | null, CellChange[]> {
  const sheets = new Map<string | null, CellChange[]>();
  for (const change of changes) {
    const own = sheets.get(change.source.sheet) ?? [];
    own.push(change);
    sheets.set(change.source.sheet, own);
  }
  return sheets;
}

/** What formulas showed before may no longer hold. */
function calculatedOnOpening(xml: string): string {
  if (/<(?:\w+:)?calcPr\b[^>]*\bfullCalcOnLoad=/.test(xml))
    return xml.replace(/(<(?:\w+:)?calcPr\b[^>]*\bfullCalcOnLoad=")[^"]*"/, '$11"');
  return xml.replace(/(<(?:\w+:)?calcPr\b)/, '$1 fullCalcOnLoad="1"');
}

function firstDifference(before: Snapshot, after: Snapshot, changes: readonly CellChange[]): Refusal | null {
  const wanted = new Map(
    changes.map((change) => [`${change.source.sheet ?? ''}!${change.source.cell}`, change]),
  );
  const isSame = before.grids.every((grid, at) => {
    const now = after.grids[at];
    return now !== undefined && sameShape(grid, now) && sameCells(grid, now, wanted);
  });
  return isSame ? null : refusal(before.file, changes[0]);
}

function sameShape(one: Grid, other: Grid): boolean {
  const shape = ({ sheet, merges, formulas, names, tables, visibility }: Grid) =>
    JSON.stringify([sheet, merges, [...formulas], names, tables, visibility]);
  return shape(one) === shape(other);
}

function sameCells(one: Grid, other: Grid, wanted: ReadonlyMap<string, CellChange>): boolean {
  const expected = new Map<number, CellValue>();
  for (const { source, to } of wanted.values()) {
    const at = source.sheet === one.sheet ? cellPosition(source.cell) : null;
    if (at !== null) expected.set(cellKey(at.row, at.column), to);
  }
  const rows = Math.max(one.rows.length, other.rows.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(one.rows[row]?.length ?? 0, other.rows[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const key = cellKey(row, column);
      const should = expected.has(key) ? (expected.get(key) ?? null) : valueAt(one, row, column);
      if (plain(should) !== plain(valueAt(other, row, column))) return false;
    }
  }
  return true;
}

function plain(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

function refusal(file: string, change: CellChange | undefined): Refusal {
  return new Refusal(
    say.logframeWriting.changedSince({ file, cell: change === undefined ? file : sourceText(change.source) }),
  );
}
