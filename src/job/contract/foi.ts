import { z } from 'zod';
import { findingSchema, isoDate, money } from './shapes';

/** What councils are asked about visits. Names only where a person recorded that they are shown; no young person's, ever. */
export const foiSchema = z.object({
  visits: z.array(
    z.object({
      financialYear: z.string().nullable(),
      destination: z.string(),
      from: isoDate.nullable(),
      to: isoDate.nullable(),
      direction: z.enum(['in', 'out', 'virtual']).nullable(),
      people: z.object({
        members: z.int().nullable(),
        officers: z.int().nullable(),
        all: z.int().nullable(),
      }),
      purpose: z.string().nullable(),
      costs: z.object({
        travel: money.nullable(),
        travelClass: z.string().nullable(),
        accommodation: money.nullable(),
        subsistence: money.nullable(),
        other: money.nullable(),
        total: money.nullable(),
        example: z.boolean(),
      }),
      paidBy: z.string().nullable(),
      names: z.array(z.string()),
      withheld: z.int(),
    }),
  ),
  /** Names that wait for a decision. */
  undecided: z.int(),
  findings: z.array(findingSchema),
});

export type FoiJson = z.infer<typeof foiSchema>;
