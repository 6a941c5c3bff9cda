import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellName } from '../../../src/core/source';
import { fileWorkbook } from '../../../src/workbook/file/fileWorkbook';
import { safeText } from '../../../src/workbook/file/safeText';
import type { Typed } from '../../../src/workbook/sheetModel';
import { at, type WorkbookHarness } from '../conformance';

/** Sheet, cell and what is typed there. */
export type TypedCell = readonly [sheet: string, cell: string, typed: Typed];

/** A workbook file that a test can type into, part by part, as a spreadsheet program would save it. */
export function typedFile(
  standing: Uint8Array | null = null,
): Promise<WorkbookHarness & { bytes(): Uint8Array; editAll(edits: readonly TypedCell[]): void }> {
  let bytes = standing;
  const port = () => fileWorkbook({ file: 'out.xlsx', bytes, onBytes: (made) => void (bytes = made) });
  const change = (name: string, edit: (xml: string) => string): void => {
    const parts = unzipSync(bytes ?? new Uint8Array());
    parts[name] = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())));
    bytes = zipSync(parts);
  };
  const sheetPart = (sheet: string): string => {
    const only = { filter: (part: { name: string }) => part.name === 'xl/workbook.xml' };
    const workbook = strFromU8(
      unzipSync(bytes ?? new Uint8Array(), only)['xl/workbook.xml'] ?? new Uint8Array(),
    );
    const names = [...workbook.matchAll(/<sheet sheetId="\d+" name="([^"]+)"/g)].map((match) => match[1]);
    return `xl/worksheets/sheet${names.indexOf(inAttribute(sheet)) + 1}.xml`;
  };
  const type = (sheet: string, cell: string, typed: Typed | { formula: string; result: Typed }): void =>
    change(sheetPart(sheet), (xml) => withCell(xml, cell, typed));
  return Promise.resolve({
    bytes: () => bytes ?? new Uint8Array(),
    editAll: (edits) => {
      const parts = unzipSync(bytes ?? new Uint8Array());
      for (const [sheet, cell, typed] of edits) {
        const name = sheetPart(sheet);
        parts[name] = strToU8(withCell(strFromU8(parts[name] ?? new Uint8Array()), cell, typed));
      }
      bytes = zipSync(parts, { level: 1 });
    },
    write: (models) => port().write(models),
    read: () => port().snapshot(),
    edit: (sheet, cell, typed) => {
      type(sheet, cell, typed);
      return Promise.resolve();
    },
    addTableColumn: (sheet, table, header, values) => {
      const parts = unzipSync(bytes ?? new Uint8Array());
      const isTable = (name: string): boolean =>
        strFromU8(parts[name] ?? new Uint8Array()).includes(`displayName="${table}"`);
      const part = Object.keys(parts).find((name) => name.startsWith('xl/tables/') && isTable(name)) ?? '';
      const [, left = '', right = '', bottom = ''] =
        /ref="([A-Z]+\d+):([A-Z]+)(\d+)"/.exec(strFromU8(parts[part] ?? new Uint8Array())) ?? [];
      const { row: top } = at(left);
      const column = at(`${right}1`).column + 1;
      change(part, (xml) =>
        xml
          .replaceAll(`${left}:${right}${bottom}`, `${left}:${cellName(Number(bottom) - 1, column)}`)
          .replace(/<tableColumns count="\d+">/, `<tableColumns count="${column + 1}">`)
          .replace('</tableColumns>', `<tableColumn id="${column + 1}" name="${header}"/></tableColumns>`),
      );
      [header, ...values].forEach((value, offset) => type(sheet, cellName(top + offset, column), value));
      return Promise.resolve();
    },
  });
}

/** The sheet with one cell typed: any that stood there replaced, cells of the row kept in their order. */
function withCell(xml: string, name: string, typed: Typed | { formula: string; result: Typed }): string {
  const { row, column } = at(name);
  const content = typed !== null && typeof typed === 'object' ? typed : { formula: null, result: typed };
  const rowPattern = new RegExp(`(<row r="${row + 1}"[^>]*?)(/>|>(.*?)</row>)`, 's');
  const cells = [...(rowPattern.exec(xml)?.[3] ?? '').matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)]
    .map((match) => ({ column: at(match[1] ?? '').column, xml: match[0] }))
    .filter((cell) => cell.column !== column);
  cells.push({ column, xml: cellXml(name, content.formula, content.result) });
  cells.sort((one, other) => one.column - other.column);
  const inner = cells.map((cell) => cell.xml).join('');
  return xml.replace(rowPattern, (_, start: string) => `${start}>${inner}</row>`);
}

function cellXml(name: string, formula: string | null, result: Typed): string {
  const f = formula === null ? '' : `<f>${escaped(formula)}</f>`;
  if (result === null) return `<c r="${name}">${f}</c>`;
  if (typeof result === 'string') {
    return formula === null
      ? `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(safeText(result))}</t></is></c>`
      : `<c r="${name}" t="str">${f}<v>${escaped(result)}</v></c>`;
  }
  return typeof result === 'boolean'
    ? `<c r="${name}" t="b">${f}<v>${result ? 1 : 0}</v></c>`
    : `<c r="${name}">${f}<v>${result}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function inAttribute(text: string): string {
  return escaped(text).replaceAll("'", '&apos;').replaceAll('"', '&quot;');
}
