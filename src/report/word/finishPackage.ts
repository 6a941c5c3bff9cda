import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escapeMarkup } from '../escapeMarkup';
import type { Table } from '../reportModel';
import { LANGUAGE } from './wordStyles';

/** The earliest time a zip can hold. Local time is read back as local time, so every time zone writes the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Finishes what the writer made: names the tables for screen readers, replaces the properties (it writes an author and the
 * time of day), and packs again without times, so that the same report has the same bytes.
 */
export function finishPackage(
  made: Uint8Array,
  { title, tables }: { readonly title: string; readonly tables: readonly Table[] },
): Uint8Array {
  const parts = unzipSync(made);
  const finished: Zippable = {};
  // [Content_Types].xml comes first, as readers that stream expect.
  const names = Object.keys(parts).sort(
    (one, other) => Number(other.startsWith('[')) - Number(one.startsWith('[')) || compare(one, other),
  );
  for (const name of names) {
    const bytes = parts[name];
    if (bytes) finished[name] = [finishPart(name, bytes, title, tables), { mtime: NO_TIME, level: 6, os: 0 }];
  }
  return zipSync(finished);
}

function finishPart(name: string, bytes: Uint8Array, title: string, tables: readonly Table[]): Uint8Array {
  if (name === 'docProps/core.xml') return strToU8(coreProperties(title));
  if (name === 'word/comments.xml') return strToU8(strFromU8(bytes).replace(/ w:date="[^"]*"/g, ''));
  if (name === 'word/document.xml') return strToU8(withOwnNumbers(withTableNames(strFromU8(bytes), tables)));
  return bytes;
}

/** Title and language alone: no author, no editor, no times. */
function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`
  );
}

/** Writes the title and description of each table, which close its properties. The writer has no option for them. */
function withTableNames(document: string, tables: readonly Table[]): string {
  let place = 0;
  return document.replaceAll('</w:tblPr>', () => {
    const table = tables[place++];
    if (!table) return '</w:tblPr>';
    const caption = escapeMarkup(table.caption);
    const description = escapeMarkup(table.summary);
    return `<w:tblCaption w:val="${caption}"/><w:tblDescription w:val="${description}"/></w:tblPr>`;
  });
}

/** The writer numbers pictures and bookmarks on from the last document it made; here they begin at 1. */
function withOwnNumbers(document: string): string {
  let pictures = 0;
  const bookmarks = new Map<string, number>();
  return document
    .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++pictures}"`)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")([^"]*)"/g, (_, before: string, id: string) => {
      const number = bookmarks.get(id) ?? bookmarks.size + 1;
      bookmarks.set(id, number);
      return `${before}${number}"`;
    });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
