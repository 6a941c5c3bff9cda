import { z } from 'zod';
import { findingSchema, isoDate, money, sourceSchema } from './shapes';

const completenessSchema = z.enum(['complete', 'lowerBound', 'partYear', 'unknown']);

const routeSchema = z.enum(['twinning', 'assistance', 'externallyFunded']);

/** firm: nothing known can raise it. mayRise: its base is not complete. nilBase: twice nil, and nobody says what follows. notThisAct: the body is not one of the Act. */
const limitStandingSchema = z.enum(['firm', 'mayRise', 'nilBase', 'notThisAct']);

const outcomeSchema = z.enum(['within', 'atLimit', 'over', 'noLimit', 'cannotSay']);

const positionSchema = z.object({
  councils: z.array(z.string()),
  route: routeSchema,
  financialYear: z.string(),
  limit: money.nullable(),
  counted: money,
  committed: money,
  excluded: money,
  queried: money,
  remaining: money.nullable(),
  /** Counted as a percentage of the limit, to a tenth. */
  percent: z.number().nullable(),
  /** Counted and committed, and only what a person recorded as still expected. */
  forecast: z.object({ amount: money, expected: money.nullable(), method: z.string() }),
  /** The parts of `excluded`. */
  excludedBy: z.array(z.object({ reason: z.string(), amount: money })),
  /** The parts of `counted`; null for what no line attributes. */
  byPartnership: z.array(z.object({ partnership: z.string().nullable(), amount: money })),
  limitStanding: limitStandingSchema,
  basis: z.string().nullable(),
  verified: z.boolean(),
  example: z.boolean(),
  completeness: z.object({ year: completenessSchema, base: completenessSchema.nullable() }),
  outcome: outcomeSchema,
  reasons: z.array(z.string()),
  candidates: z.array(z.object({ basis: z.string(), base: money, limit: money })),
});

/** One year beside the others, with what "twice the previous year" can be taken of. */
const yearSchema = z.object({
  councils: z.array(z.string()),
  route: routeSchema,
  financialYear: z.string(),
  base: z.object({
    financialYear: z.string(),
    actual: money.nullable(),
    originalBudget: money.nullable(),
    revisedBudget: money.nullable(),
  }),
  limit: money.nullable(),
  counted: money,
  remaining: money.nullable(),
  outcome: outcomeSchema,
});

/** Counted and committed, without the plans and with them. */
const standingSchema = z.object({ spent: money, remaining: money.nullable(), outcome: outcomeSchema });

/** What plans would change under one test in one year. Where the limit cannot be said there is no figure. */
const whatIfSchema = z.object({
  councils: z.array(z.string()),
  route: routeSchema,
  financialYear: z.string(),
  plans: z.array(
    z.object({
      what: z.string(),
      amount: money,
      /** Null where the plan reaches over the end of a calendar year. */
      date: isoDate.nullable(),
      partnership: z.string().nullable(),
      counts: z.boolean(),
      note: z.string().nullable(),
      source: sourceSchema.nullable(),
    }),
  ),
  planned: money,
  limit: money.nullable(),
  before: standingSchema.nullable(),
  after: standingSchema.nullable(),
  /** The new spend at which the test is met to the penny. */
  boundary: money.nullable(),
  nextYear: z
    .object({
      financialYear: z.string(),
      base: z.object({ without: money, with: money }),
      limit: z.object({ without: money, with: money }),
    })
    .nullable(),
  verified: z.boolean(),
  example: z.boolean(),
  sentences: z.array(z.string()),
  reasons: z.array(z.string()),
});

const treatmentSchema = z.enum([
  'counted',
  'excluded',
  'queried',
  'externallyFunded',
  'otherPower',
  'heldForOthers',
  'notInternational',
]);

const lineSchema = z.object({
  ref: z.string(),
  amount: money,
  date: isoDate.nullable(),
  financialYear: z.string().nullable(),
  supplier: z.string().nullable(),
  description: z.string().nullable(),
  route: z.enum(['twinning', 'assistance', 'externallyFunded', 'otherPower', 'notInternational']).nullable(),
  treatment: treatmentSchema,
  power: z.string().nullable(),
  flags: z.array(z.string()),
  reason: z.string(),
  source: sourceSchema,
});

/** A year's ledger - movedOut + movedIn = working, the sum of the treatments; the ledger beside a trial balance if one was given. */
const tieSchema = z.object({
  /** Null for postings of which no year can be said. */
  financialYear: z.string().nullable(),
  postings: z.int(),
  ledger: money,
  /** What of the ledger is VAT that nobody refunds. */
  vat: money,
  movedOut: money,
  movedIn: money,
  treatments: z.array(z.object({ treatment: treatmentSchema, lines: z.int(), amount: money })),
  working: money,
  difference: money,
  trialBalance: z.object({ amount: money, named: z.boolean(), takenFrom: z.string().nullable() }).nullable(),
  standing: z.enum(['ties', 'doesNotTie', 'notGiven']),
  /** Ledger less trial balance. */
  against: money.nullable(),
  example: z.boolean(),
});

const chainLinkSchema = z
  .object({ ref: z.string(), date: isoDate.nullable(), amount: money, source: sourceSchema })
  .nullable();

/** The lines round 31 March, and accruals beside what takes them back. */
const cutOffSchema = z.object({
  days: z.int().positive(),
  lines: z.array(
    z.object({
      ref: z.string(),
      yearEnd: isoDate,
      side: z.enum(['before', 'after', 'elsewhere']),
      date: isoDate.nullable(),
      amount: money,
      booked: z.string().nullable(),
      concerns: z.string().nullable(),
      why: z.string(),
      treatment: treatmentSchema,
      source: sourceSchema,
    }),
  ),
  accruals: z.array(
    z.object({
      standing: z.enum(['matched', 'together', 'noReversal', 'noAccrual', 'waiting']),
      accrual: chainLinkSchema,
      reversal: chainLinkSchema,
      invoice: chainLinkSchema,
    }),
  ),
});

const signOffSchema = z.object({
  named: z.boolean(),
  position: z.string().nullable(),
  on: isoDate.nullable(),
});

/** Who signed the working, without names, and what it rests on now and rested on at the review. */
const recordSchema = z.object({
  prepared: signOffSchema,
  reviewed: signOffSchema,
  review: z.enum(['notReviewed', 'incomplete', 'counts', 'stale']),
  grounds: z.array(
    z.object({
      kind: z.enum(['source', 'rules', 'decisions', 'choice', 'parameter', 'result', 'gone']),
      what: z.string(),
      now: z.string().nullable(),
      reviewed: z.string().nullable(),
      change: z.enum(['none', 'same', 'changed', 'added', 'gone']),
    }),
  ),
});

/** Year-end packs among the files, each held against the working of today. Money in `then` and `now` stands as people read it. */
const packSchema = z.object({
  file: z.string(),
  financialYear: z.string(),
  asAt: isoDate,
  intact: z.boolean(),
  changes: z.array(
    z.object({
      kind: z.enum(['added', 'gone', 'changed']),
      sheet: z.string(),
      row: z.string(),
      column: z.string().nullable(),
      then: z.string().nullable(),
      now: z.string().nullable(),
    }),
  ),
});

export const limitsSchema = z.object({
  positions: z.array(positionSchema),
  years: z.array(yearSchema),
  whatIf: z.array(whatIfSchema),
  lines: z.array(lineSchema),
  rest: z.array(
    z.object({ financialYear: z.string().nullable(), reason: z.string(), lines: z.int(), amount: money }),
  ),
  ties: z.array(tieSchema),
  cutOff: cutOffSchema,
  record: recordSchema,
  packs: z.array(packSchema),
  findings: z.array(findingSchema),
});

export type LimitsJson = z.infer<typeof limitsSchema>;
