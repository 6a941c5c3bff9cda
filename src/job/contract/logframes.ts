import { z } from 'zod';
import { PARTICULARS } from '../../logframe/particulars';
import { findingSchema, sourceSchema } from './shapes';

const logframeSchema = z.object({
  title: z.string().nullable(),
  profile: z.enum(['4x4', 'fcdo', 'eu']),
  findings: z.array(findingSchema),
  results: z.array(
    z.object({
      level: z.enum(['impact', 'outcome', 'output', 'activity']),
      number: z.string().nullable(),
      statement: z.string(),
      assumptions: z.array(z.string()),
      risks: z.array(z.string()),
      meansOfVerification: z.array(z.string()),
      indicators: z.array(
        z.object({
          text: z.string(),
          baseline: z.string().nullable(),
          baselineYear: z.string().nullable(),
          milestones: z.array(z.object({ label: z.string(), value: z.string().nullable() })),
          target: z.string().nullable(),
          actual: z.string().nullable(),
          sources: z.array(z.string()),
          /** What else is said of it, as typed. */
          particulars: z.array(z.object({ kind: z.enum(PARTICULARS), text: z.string() })),
          source: sourceSchema,
        }),
      ),
      source: sourceSchema,
    }),
  ),
});

export const logframesSchema = z.object({ logframes: z.array(logframeSchema) });

export type LogframesJson = z.infer<typeof logframesSchema>;
