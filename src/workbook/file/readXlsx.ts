import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import type { Area, Grid, GridName } from '../grid';
import { namedAreas } from '../namedAreas';
import type { Budget } from './budget';
import type { Package } from './package';
import { readSharedTexts } from './sharedTexts';
import { readStyles } from './styles';
import { readTables } from './tablePart';
import { readWorkbookPart } from './workbookPart';
import { workbookFindings, type ReadSheet } from './workbookFindings';
import { WorksheetReader } from './worksheet';
import type { Zip } from './zip';

export interface WorkbookContent {
  readonly grids: readonly Grid[];
  readonly names: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/**
 * Reads the worksheets of an Open XML workbook, values only: macros, charts, pictures and links are not opened. Worksheets
 * are inflated and read as one stream, so that a ledger of a million lines is never held as text.
 */
export function readXlsx(
  zip: Zip,
  pack: Package,
  file: string,
  budget: Budget,
  progress: (share: number) => void = () => undefined,
): WorkbookContent {
  const workbook = readWorkbookPart(pack, budget);
  if (workbook === null) throw new Refusal(say.file.notAWorkbook({ file, what: 'unknown' }));
  const relations = pack.relations(pack.workbook);
  const partOf = (kind: string): string | undefined => {
    const path = [...relations.values()].find((relation) => relation.kind === kind)?.path;
    return path !== undefined && zip.has(path) ? path : undefined;
  };
  const textsPart = partOf('sharedStrings');
  const stylesPart = partOf('styles');
  const texts = textsPart === undefined ? [] : readSharedTexts(pack, textsPart, budget);
  const styles = stylesPart === undefined ? [] : readStyles(pack, stylesPart);

  const worksheets = workbook.sheets.flatMap((sheet, position) => {
    const relation = relations.get(sheet.relation);
    // Chart sheets and macro sheets hold no cells of the council's.
    return relation?.kind === 'worksheet' ? [{ sheet, position, part: relation.path }] : [];
  });
  if (worksheets.length === 0) throw new Refusal(say.file.noSheets({ file }));

  const packed = worksheets.reduce((sum, { part }) => sum + zip.packedSize(part), 0);
  const namesOn = namedAreas(workbook.defined);
  const read: ReadSheet[] = [];
  let done = 0;
  const grids = worksheets.map(({ sheet, position, part }): Grid => {
    const reader = new WorksheetReader(part, texts, styles, budget);
    pack.read(part, reader);
    read.push({ name: sheet.name, rows: reader.cells.rows, results: reader.results });
    done += zip.packedSize(part);
    progress(packed === 0 ? 1 : done / packed);
    return {
      file,
      sheet: sheet.name,
      visibility: sheet.visibility,
      ...reader.cells,
      formats: reader.cells.formats.runs,
      tables: readTables(pack, part),
      names: withFilter(namesOn(sheet.name, reader.cells.rows.length), reader.filter),
      doubts: new Map(),
      system1904: workbook.system1904,
      marker: workbook.markers.get(position) ?? null,
    };
  });
  const findings = workbookFindings(read, pack, file, workbook.countsAnew);
  return { grids, names: workbook.names, findings };
}

/** Excel names the range that is filtered too; other programs only mark it on the sheet. */
function withFilter(names: readonly GridName[], filter: Area | null): GridName[] {
  if (filter === null || names.some(({ purpose }) => purpose === 'filter')) return [...names];
  return [...names, { name: '_FilterDatabase', area: filter, purpose: 'filter' }];
}
