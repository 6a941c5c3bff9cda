import { z } from 'zod';

/** Pounds with two places, in text: "1234.50". */
export const money = z.string().regex(/^-?\d+\.\d{2}$/);

/** A day, a month or a year. */
export const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const sourceSchema = z.object({ file: z.string(), sheet: z.string().nullable(), cell: z.string() });

export const findingSchema = z.object({
  rule: z.string(),
  strength: z.enum(['error', 'warning', 'hint']),
  message: z.string(),
  source: sourceSchema.nullable(),
});
