import { strFromU8, unzipSync } from 'fflate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { elements } from './markup';

const words = say.reportSheetCheck;

/** The parts of an .xlsx that make up one sheet, as XML text. */
export interface SheetParts {
  readonly sheet: string;
  readonly tables: readonly string[];
}

/** The parts of the sheet of this name; null where the workbook has none. */
export function sheetParts(workbook: Uint8Array, name: string): SheetParts | null {
  const parts = unzipSync(workbook, {
    filter: (part) => /^xl\/(?:workbook\.xml|_rels\/|tables\/|worksheets\/_rels\/)/.test(part.name),
  });
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const sheet = elements(text('xl/workbook.xml')).find(
    (part) => part.name === 'sheet' && unescaped(part.attributes['name'] ?? '') === name,
  );
  const id = sheet?.attributes['r:id'];
  const [target] = id === undefined ? [] : targets(text('xl/_rels/workbook.xml.rels'), id);
  if (target === undefined) return null;
  const file = `xl/${target}`;
  const own = unzipSync(workbook, { filter: (part) => part.name === file })[file] ?? new Uint8Array();
  const links = targets(text(file.replace(/([^/]+)$/, '_rels/$1.rels')));
  return {
    sheet: strFromU8(own),
    tables: links.filter((link) => link.includes('tables/')).map((link) => text(link.replace(/^\.\./, 'xl'))),
  };
}

/**
 * Looks over a sheet that goes to a committee. Source: government guidance on spreadsheets: title in A1, one table with a header
 * row, named, no merged cells; A4 paper, as members are handed it printed.
 */
export function checkSheetAccessibility({ sheet, tables }: SheetParts): readonly Finding[] {
  const parts = elements(sheet);
  const title = parts.find((part) => part.name === 'c' && part.attributes['r'] === 'A1');
  const paper = parts.find((part) => part.name === 'pageSetup')?.attributes['paperSize'];
  const heads = tables.map((table) => elements(table));
  const headless = heads.filter((head) => head[0]?.attributes['headerRowCount'] === '0');
  const columns = heads.flat().filter((part) => part.name === 'tableColumn');
  const bare = columns.filter((part) => /^(?:Column\d+)?$/.test(part.attributes['name'] ?? ''));
  return [
    ...(title === undefined || title.inner === '' ? [found('title', 'error', words.noTitle)] : []),
    ...(tables.length === 1 ? [] : [found('oneTable', 'warning', words.tables({ tables: tables.length }))]),
    ...headless.map(() => found('tableHeader', 'error', words.noHeader)),
    ...(bare.length === 0
      ? []
      : [found('tableHeader', 'error', words.bareHeaders({ columns: bare.length }))]),
    ...(parts.some((part) => part.name === 'mergeCell') ? [found('mergedCells', 'error', words.merged)] : []),
    ...(paper === A4 ? [] : [found('paper', 'hint', words.notA4)]),
  ];
}

/** As spreadsheet programs number papers. */
const A4 = '9';

function targets(relations: string, id?: string): readonly string[] {
  return elements(relations)
    .filter((part) => part.name === 'Relationship' && (id === undefined || part.attributes['Id'] === id))
    .flatMap(({ attributes }) => attributes['Target'] ?? []);
}

function unescaped(text: string): string {
  return text.replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function found(what: string, strength: Finding['strength'], message: string): Finding {
  return { rule: `accessibility.${what}`, strength, message, source: null };
}
