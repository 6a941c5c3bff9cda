import { strToU8, zipSync } from 'fflate';

/** The parts of a smallest workbook with one sheet; any part can be replaced, left out (null) or added. */
export function workbookParts(
  sheetData: string,
  more: Readonly<Record<string, string | Uint8Array | null>> = {},
): Record<string, Uint8Array> {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Ledger" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': '<sst/>',
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet>${sheetData}</worksheet>`,
    ...more,
  };
  const packed: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) packed[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return packed;
}

export function workbookOf(
  sheetData: string,
  more: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array {
  return zipSync(workbookParts(sheetData, more));
}

export function relations(entries: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships>${list.join('')}</Relationships>`;
}
