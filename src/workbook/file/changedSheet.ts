import { cellPosition } from '../../core/source';
import type { CellChange } from '../cellChange';
import { safeText } from './safeText';
import { attribute } from './xml';

/**
 * A worksheet part with some cells changed, the rest of its text as it stands: styles of the cells, rows and everything around
 * them. Null where a row or cell does not say where it lies, so that none could be found for certain.
 */
export function changedSheet(xml: string, changes: readonly CellChange[]): string | null {
  return changes.reduce<string | null>((current, change) => {
    const at = cellPosition(change.source.cell);
    return current === null || at === null ? null : withCell(current, at.row + 1, change);
  }, xml);
}

const SHEET_DATA = /<((?:\w+:)?)sheetData\b[^>]*?(?:\/>|>([\s\S]*)<\/\1sheetData>)/;
const ROWS = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const CELLS = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;

function withCell(xml: string, row: number, change: CellChange): string | null {
  const data = SHEET_DATA.exec(xml);
  if (data === null) return null;
  const [whole, prefix = '', rows = ''] = data;
  const changed = withRow(rows, prefix, row, change);
  if (changed === null) return null;
  const inside = `<${prefix}sheetData>${changed}</${prefix}sheetData>`;
  return xml.slice(0, data.index) + inside + xml.slice(data.index + whole.length);
}

function withRow(rows: string, prefix: string, row: number, change: CellChange): string | null {
  for (const found of rows.matchAll(ROWS)) {
    const { index, 0: whole, 2: attributes = '', 3: cells = '' } = found;
    const at = Number(attribute(attributes, 'r') ?? Number.NaN);
    if (Number.isNaN(at)) return null;
    if (at < row) continue;
    if (at > row) return rows.slice(0, index) + newRow(prefix, row, change) + rows.slice(index);
    const inside = withCellIn(cells, prefix, change);
    if (inside === null) return null;
    const end = index + whole.length;
    return `${rows.slice(0, index)}<${prefix}row${attributes}>${inside}</${prefix}row>${rows.slice(end)}`;
  }
  return rows + newRow(prefix, row, change);
}

function newRow(prefix: string, row: number, change: CellChange): string {
  return `<${prefix}row r="${row}">${cellXml(prefix, change, null)}</${prefix}row>`;
}

function withCellIn(cells: string, prefix: string, change: CellChange): string | null {
  const column = cellPosition(change.source.cell)?.column ?? 0;
  for (const { index, 0: whole, 2: attributes = '' } of cells.matchAll(CELLS)) {
    const at = cellPosition(attribute(attributes, 'r') ?? '')?.column;
    if (at === undefined) return null;
    if (at < column) continue;
    const isIt = at === column;
    const made = cellXml(prefix, change, isIt ? attribute(attributes, 's') : null);
    return cells.slice(0, index) + made + cells.slice(isIt ? index + whole.length : index);
  }
  return cells + cellXml(prefix, change, null);
}

function cellXml(prefix: string, { source, to }: CellChange, style: string | null): string {
  const head = `<${prefix}c r="${source.cell}"${style === null ? '' : ` s="${style}"`}`;
  if (to === null) return `${head}/>`;
  if (typeof to === 'number') return `${head}><${prefix}v>${to}</${prefix}v></${prefix}c>`;
  const text = `<${prefix}t xml:space="preserve">${escaped(safeText(to))}</${prefix}t>`;
  return `${head} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
