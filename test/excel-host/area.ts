import { cellPosition, cellName, columnLetters } from '../../src/core/source';
import type { Area } from '../../src/workbook/grid';
import { invalidArgument } from './hostError';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The area of "B2", "B2:D9", "2:9", "B:D" or the same with dollar signs or a sheet in front; refuses anything else. */
export function areaOf(address: string): Area {
  const [first = '', second = first, ...rest] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const start = corner(first, 'start');
  const end = corner(second, 'end');
  if (!start || !end || rest.length > 0) throw invalidArgument(`address ${address}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

export function addressOf(area: Area): string {
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;
  if (area.top === 0 && area.bottom === LAST_ROW)
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

export const heightOf = (area: Area): number => area.bottom - area.top + 1;
export const widthOf = (area: Area): number => area.right - area.left + 1;
export const cellCountOf = (area: Area): number => heightOf(area) * widthOf(area);

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  );
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function corner(text: string, side: 'start' | 'end'): { row: number; column: number } | null {
  const cell = cellPosition(text);
  if (cell) return cell;
  if (/^\$?\d{1,7}$/.test(text)) {
    return { row: Number(text.replace('$', '')) - 1, column: side === 'start' ? 0 : LAST_COLUMN };
  }
  const column = cellPosition(`${text}1`)?.column;
  return column === undefined ? null : { row: side === 'start' ? 0 : LAST_ROW, column };
}
