import { z } from 'zod';
import { findingSchema, isoDate, money } from './shapes';

const rowsSchema = z.object({ read: z.int(), used: z.int(), queried: z.int(), notUsed: z.int() });

/** A row that is queried or not used, or a run of neighbouring rows alike in everything. */
const exceptionSchema = z.object({
  row: z.int().positive(),
  lastRow: z.int().positive(),
  standing: z.enum(['queried', 'notUsed']),
  reason: z.string(),
  cell: z.string(),
  value: z.string().nullable(),
});

/** A total that the sheet states, beside the sum of the rows it stands for. */
const sheetTotalSchema = z.object({
  cell: z.string(),
  field: z.string(),
  stated: money,
  ours: money,
  agrees: z.boolean(),
});

/** Postings by where they stand: how many, and their cells with neighbours joined ("J5:J9"). */
const postingsSchema = z.object({ postings: z.int(), cells: z.array(z.string()) });

const month = z.string().regex(/^\d{4}-\d{2}$/);

/** Which time a ledger covers, and what of it was found by words alone. */
const coverageSchema = z.object({
  postings: z.int(),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  gaps: z.array(z.object({ from: month, to: month })),
  undated: postingsSchema,
  withoutYear: postingsSchema,
  years: z.array(z.object({ financialYear: z.string(), whole: z.boolean(), months: z.array(month) })),
  byNameOnly: postingsSchema.extend({ amount: money }),
});

/** The parts of a logframe that were found. */
const logframePartsSchema = z.object({
  title: z.string().nullable(),
  profile: z.enum(['4x4', 'fcdo', 'eu']),
  impacts: z.int(),
  outcomes: z.int(),
  outputs: z.int(),
  activities: z.int(),
  indicators: z.int(),
});

const tableSchema = z.object({
  kind: z.enum([
    'ledger',
    'budget',
    'orders',
    'register',
    'visits',
    'gifts',
    'logframe',
    'population',
    'authorisation',
    'rules',
    'plans',
    'rates',
    'settings',
    'unknown',
  ]),
  /** The kind as people are told: "a ledger". */
  called: z.string(),
  sheet: z.string().nullable(),
  headerRow: z.int().positive().nullable(),
  columns: z.array(
    z.object({
      field: z.string(),
      header: z.string(),
      column: z.string(),
      confidence: z.number().min(0).max(1),
      runnerUp: z.string().nullable(),
    }),
  ),
  unused: z.array(z.object({ header: z.string(), column: z.string() })),
  rows: rowsSchema,
  exceptions: z.array(exceptionSchema),
  totals: z.record(z.string(), money),
  /** True where the sheet marks its money as an EXAMPLE. */
  example: z.boolean(),
  sheetTotals: z.array(sheetTotalSchema),
  coverage: coverageSchema.nullable(),
  logframe: logframePartsSchema.nullable(),
  findings: z.array(findingSchema),
});

export const inspectSchema = z.object({
  files: z.array(
    z.object({ file: z.string(), findings: z.array(findingSchema), tables: z.array(tableSchema) }),
  ),
});

export type InspectJson = z.infer<typeof inspectSchema>;

export type TableJson = z.infer<typeof tableSchema>;
