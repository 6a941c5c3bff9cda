import * as z from 'zod/mini';
import type { CellValue } from '../workbook/grid';

/**
 * What Excel hands over for one cell, as the cell value that all rooms know. Errors arrive as Excel's error value
 * (`basicValue`) or, from older hosts, as the error that a function threw (`code`); a formatted number or an entity stands
 * for the plain value in it; a range of one cell is that cell. Fails for larger ranges and unknown shapes.
 */
export const cellContent: z.ZodMiniType<CellValue> = z.transform((given, context) => {
  const content = contentOf(isOneCell(given) ? given[0][0] : given);
  if (content !== undefined) return content;
  context.issues.push({ code: 'custom', input: given });
  return z.NEVER;
});

/** The value of one cell by hand, because ranges hold many; undefined where it is none. */
export function contentOf(given: unknown): CellValue | undefined {
  switch (typeof given) {
    case 'string':
      return given === '' ? null : given;
    case 'number':
      return Number.isFinite(given) ? given : undefined;
    case 'boolean':
      return given;
    case 'undefined':
      return null;
    case 'object':
      return given === null ? null : contentOfObject(given);
    default:
      return undefined;
  }
}

function contentOfObject(given: object): CellValue | undefined {
  if (
    'type' in given &&
    given.type === 'Error' &&
    'basicValue' in given &&
    typeof given.basicValue === 'string'
  )
    return { error: given.basicValue };
  if ('code' in given && typeof given.code === 'string' && given.code.startsWith('#'))
    return { error: given.code };
  if (!('basicValue' in given) || typeof given.basicValue === 'object') return undefined;
  return contentOf(given.basicValue);
}

function isOneCell(given: unknown): given is [[unknown]] {
  return Array.isArray(given) && given.length === 1 && Array.isArray(given[0]) && given[0].length === 1;
}
