import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellName } from '../../core/source';
import { quotedSheet } from '../formulaText';
import { FONT } from '../looks';
import { MARKER_NAME, markerFormula } from '../marker';
import type { PlacedSheet } from '../placedSheet';

/**
 * Puts right in the written package what the library cannot say: hidden names of one sheet, tables without a totals row, the
 * default font, properties without author and times. Packs it with fixed times, so that equal sheets give equal bytes.
 *
 * @throws Error where a part is not as the library has always written it: a newer library needs this looked at.
 */
export function finishPackage(bytes: Uint8Array, sheets: readonly PlacedSheet[], title: string): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The workbook was written without its part ${name}`);
    parts[name] = strToU8(change(strFromU8(part)));
  };
  edit('xl/workbook.xml', (xml) => replaced(xml, '</sheets>', `</sheets>${definedNames(sheets)}`));
  edit('xl/styles.xml', (xml) => replaced(xml, DEFAULT_FONT, `<name val="${FONT}"/>`));
  for (const name of Object.keys(parts)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) edit(name, withFreeHeights);
    if (/^xl\/tables\/table\d+\.xml$/.test(name)) {
      edit(name, withoutTotalsRow);
    }
  }
  edit('docProps/core.xml', () => coreProperties(title));
  edit('docProps/app.xml', () => APP_PROPERTIES);
  return zipSync(parts, { mtime: FIXED_TIME, level: 6 });
}

/** Heights are a first guess: without this mark Excel fits a row anew when its text changes. */
function withFreeHeights(xml: string): string {
  return xml.replace(/(<row [^>]*) customHeight="1"/g, '$1');
}

/** The library speaks of a totals row in every table, even where there is none. */
function withoutTotalsRow(xml: string): string {
  return replaced(xml, 'totalsRowShown="1"', 'totalsRowShown="0"').replace(
    / totalsRow(?:Label|Function)="[^"]*"/g,
    '',
  );
}

const DEFAULT_FONT = '<name val="Calibri"/>';
/** The zip format counts from 1980, in local time. */
const FIXED_TIME = new Date(1980, 0, 1);
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function definedNames(sheets: readonly PlacedSheet[]): string {
  const names = sheets.flatMap((sheet, position) => {
    const prefix = `${quotedSheet(sheet.name)}!`;
    const corner = absolute(sheet.rows.length - 1, sheet.printedWidth - 1);
    const titles = repeatedRows(sheet).map((row) => `${prefix}$${row + 1}:$${row + 1}`);
    return [
      definedName('_xlnm.Print_Area', position, `${prefix}$A$1:${corner}`),
      ...titles.map((rows) => definedName('_xlnm.Print_Titles', position, rows)),
      ...(sheet.isTheirs ? [] : [definedName(MARKER_NAME, position, markerFormula(sheet.id), ' hidden="1"')]),
    ];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** The header row, on every page after its own. Only the last table's: nothing but its own rows can follow it. */
function repeatedRows({ tables }: PlacedSheet): number[] {
  return tables.slice(-1).map(({ headerRow }) => headerRow);
}

function definedName(name: string, position: number, formula: string, more = ''): string {
  return `<definedName name="${name}" localSheetId="${position}"${more}>${escaped(formula)}</definedName>`;
}

function absolute(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)/, '$$$1$');
}

function coreProperties(title: string): string {
  return (
    DECLARATION +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped(title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`
  );
}

const APP_PROPERTIES = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Twinledger</Application></Properties>`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function replaced(xml: string, found: string, by: string): string {
  if (!xml.includes(found)) throw new Error(`The written workbook has no ${found}`);
  return xml.replace(found, () => by);
}
