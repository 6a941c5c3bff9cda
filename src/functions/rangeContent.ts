import * as z from 'zod/mini';
import type { CellValue } from '../workbook/grid';
import { contentOf } from './cellContent';

/**
 * What Excel hands over for a range: rows of cells, or one cell alone. The shape is checked here and each cell read by hand,
 * once. A cell of a kind that nobody knows counts as blank, since it must not keep the others from being read.
 */
export const rangeContent: z.ZodMiniType<CellValue[][]> = z.transform((given, context) => {
  if (isTable(given)) return given.map((row) => row.map((cell) => contentOf(cell) ?? null));
  const alone = Array.isArray(given) ? undefined : contentOf(given);
  if (alone !== undefined) return [[alone]];
  context.issues.push({ code: 'custom', input: given });
  return z.NEVER;
});

function isTable(given: unknown): given is unknown[][] {
  return Array.isArray(given) && given.length > 0 && given.every((row) => Array.isArray(row));
}
