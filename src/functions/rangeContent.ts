import * as z from 'zod/mini';
import type { CellValue } from '../workbook/grid';
import { contentOf } from './cellContent';

/**
 * What Excel hands over for a range: rows of cells, or one cell alone. The shape is checked here and each cell read by hand,
 * once. A cell of a kind that nobody knows counts as blank, since it must not keep the others from being read. The blank rows at
 * the foot of a range that takes in whole columns are one row, standing there many times over.
 */
export const rangeContent: z.ZodMiniType<CellValue[][]> = z.transform((given, context) => {
  if (isTable(given)) return contentOfRows(given);
  const alone = Array.isArray(given) ? undefined : contentOf(given);
  if (alone !== undefined) return [[alone]];
  context.issues.push({ code: 'custom', input: given });
  return z.NEVER;
});

function contentOfRows(given: readonly (readonly unknown[])[]): CellValue[][] {
  const end = given.findLastIndex((row) => !row.every(isBlank)) + 1;
  const rows = given.slice(0, end).map((row) => row.map((cell) => contentOf(cell) ?? null));
  const blank = (given[end] ?? []).map(() => null);
  return rows.concat(new Array<CellValue[]>(given.length - end).fill(blank));
}

function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined;
}

function isTable(given: unknown): given is unknown[][] {
  return Array.isArray(given) && given.length > 0 && given.every((row) => Array.isArray(row));
}
