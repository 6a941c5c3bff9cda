import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Noon, so that no time zone or clock change can move it to another day; zip files hold local time. */
const PACKED_AT = new Date(2018, 11, 14, 12, 0, 0);

const CORE_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  '<dc:title>International links: sample workbook (EXAMPLE amounts)</dc:title>' +
  '<dcterms:created xsi:type="dcterms:W3CDTF">2018-12-14T12:00:00Z</dcterms:created>' +
  '<dcterms:modified xsi:type="dcterms:W3CDTF">2018-12-14T12:00:00Z</dcterms:modified>' +
  '</cp:coreProperties>';

/** Packs an .xlsx again with fixed times and properties that name no author, so that the same content gives the same bytes. */
export function repack(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  parts['docProps/core.xml'] = strToU8(CORE_PROPERTIES);
  const zip: Zippable = {};
  for (const name of partOrder(Object.keys(parts))) {
    zip[name] = [parts[name] ?? new Uint8Array(), { mtime: PACKED_AT, level: 9 }];
  }
  return zipSync(zip);
}

/** The content types come first, as packages of this kind expect; the rest by name. */
function partOrder(names: readonly string[]): string[] {
  const first = '[Content_Types].xml';
  const files = names.filter((name) => name !== first && !name.endsWith('/'));
  return [first, ...files.sort()];
}
