import { z } from 'zod';
import { inspectSchema } from './inspect';
import { limitsSchema } from './limits';
import { logframesSchema } from './logframes';
import { registerSchema } from './register';
import { findingSchema, isoDate, sourceSchema } from './shapes';

export const summarySchema = z.object({
  job: z.object({
    asOf: isoDate,
    version: z.string(),
    files: z.array(z.object({ file: z.string(), sha256: z.string() })),
  }),
  inspect: inspectSchema,
  register: registerSchema,
  limits: limitsSchema,
  logframes: logframesSchema,
  report: z.object({
    profile: z.string(),
    sections: z.array(z.string()),
    changes: z
      .object({
        since: z.string(),
        figures: z.array(
          z.object({ id: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
        ),
        sectionsAdded: z.array(z.string()),
        sectionsGone: z.array(z.string()),
        /** Files of the same name with other contents: whatever was made from them then is stale. */
        filesChanged: z.array(z.string()),
      })
      .nullable(),
    figures: z.array(
      z.object({
        id: z.string(),
        value: z.string(),
        rule: z.string(),
        example: z.boolean(),
        sources: z.array(sourceSchema),
      }),
    ),
    findings: z.array(findingSchema),
    accessibility: z.array(
      z.object({ format: z.enum(['docx', 'html', 'xlsx']), findings: z.array(findingSchema) }),
    ),
  }),
  outputs: z.array(z.object({ file: z.string(), sha256: z.string() })),
});

export type SummaryJson = z.infer<typeof summarySchema>;
