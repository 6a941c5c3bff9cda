import { z } from 'zod';
import type { CellValue } from '../workbook/grid';

const plain = z.union([z.string(), z.number(), z.boolean()]);
/** Errors arrive as Excel's error value (`basicValue`) or, from older hosts, as the error that a function threw (`code`). */
const error = z.union([
  z
    .object({ type: z.literal('Error'), basicValue: z.string() })
    .transform((value) => ({ error: value.basicValue })),
  z.object({ code: z.string().startsWith('#') }).transform((value) => ({ error: value.code })),
]);
/** A formatted number or an entity stands for the plain value in it. */
const dataType = z.object({ basicValue: plain }).transform((value) => value.basicValue);
const nothing = z.union([z.null(), z.undefined(), z.literal('')]).transform(() => null);

const oneCell = z.union([nothing, plain, error, dataType]);
/** A range of one cell is that cell. */
const oneCellRange = z.tuple([z.tuple([oneCell])]).transform(([[value]]) => value);

/** What Excel hands over for one cell, as the cell value that all rooms know. Fails for ranges and unknown shapes. */
export const cellContent: z.ZodType<CellValue> = z.union([oneCell, oneCellRange]);
