import { z } from 'zod';

/** What a later report has to know of an earlier one, as its `summary.json` holds it. */
const reportedBeforeSchema = z
  .object({
    job: z.object({
      asOf: z.string(),
      files: z.array(z.object({ file: z.string(), sha256: z.string() })).default([]),
    }),
    report: z.object({
      figures: z.array(z.object({ id: z.string(), value: z.string(), example: z.boolean() })).readonly(),
      sections: z.array(z.string()).readonly(),
      changes: z
        .object({
          since: z.string(),
          figures: z
            .array(
              z
                .object({ id: z.string(), before: z.string().nullable(), after: z.string().nullable() })
                .readonly(),
            )
            .readonly(),
          sectionsAdded: z.array(z.string()).readonly(),
          sectionsGone: z.array(z.string()).readonly(),
          filesChanged: z.array(z.string()).readonly().default([]),
        })
        .readonly()
        .nullable(),
    }),
  })
  .transform(({ job, report }) => ({ ...job, ...report }));

export type ReportedBefore = z.infer<typeof reportedBeforeSchema>;
/** What is not as it was in the report before. A figure that is new or gone has null on one side. */
export type ReportChanges = NonNullable<ReportedBefore['changes']>;

/** Reads the earlier report out of a parsed `summary.json`; null where it holds none. */
export function readReportedBefore(json: unknown): ReportedBefore | null {
  const read = reportedBeforeSchema.safeParse(json);
  return read.success ? read.data : null;
}

/** Ids of figures that only say what another one was before. */
export const BEFORE = 'before.';

/**
 * What has changed since the report before: figures by their ids, sections by their headings. Where nothing has, what that report
 * said of the one before it still holds, so that running again does not wipe it out. Null where there is nothing to say.
 */
export function changesSince(
  before: ReportedBefore | null,
  now: {
    readonly figures: ReadonlyMap<string, string>;
    readonly sections: readonly string[];
    readonly files: readonly { readonly file: string; readonly sha256: string | null }[];
  },
): ReportChanges | null {
  if (before === null) return null;
  const was = new Map(
    before.figures.filter(({ id }) => !id.startsWith(BEFORE)).map((one) => [one.id, one.value]),
  );
  const ids = [...new Set([...was.keys(), ...now.figures.keys()])];
  const figures = ids.flatMap((id) => {
    const [earlier, later] = [was.get(id) ?? null, now.figures.get(id) ?? null];
    return earlier === later ? [] : [{ id, before: earlier, after: later }];
  });
  const sectionsAdded = now.sections.filter((heading) => !before.sections.includes(heading));
  const sectionsGone = before.sections.filter((heading) => !now.sections.includes(heading));
  const filesChanged = now.files
    .filter(({ file, sha256 }) => isAnother(sha256, before.files.find((one) => one.file === file)?.sha256))
    .map(({ file }) => file);
  const all = figures.length + sectionsAdded.length + sectionsGone.length + filesChanged.length;
  return all === 0
    ? before.changes
    : { since: before.asOf, figures, sectionsAdded, sectionsGone, filesChanged };
}

/** An open workbook has no fingerprint: of it nothing can be said. */
function isAnother(now: string | null, then: string | undefined): boolean {
  return now !== null && then !== undefined && then !== '' && now !== then;
}
