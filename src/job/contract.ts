import { z } from 'zod';
import { PARTICULARS } from '../logframe/particulars';

/**
 * The JSON that the command line prints, as published in docs/schemas. Names never change; adding is free. Money is a decimal
 * string of pounds; dates are ISO, imprecise ones shortened; unknown is null.
 */
const money = z.string().regex(/^-?\d+\.\d{2}$/);
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const sourceSchema = z.object({ file: z.string(), sheet: z.string().nullable(), cell: z.string() });

const findingSchema = z.object({
  rule: z.string(),
  strength: z.enum(['error', 'warning', 'hint']),
  message: z.string(),
  source: sourceSchema.nullable(),
});

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

export const tableSchema = z.object({
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

const partnershipKindSchema = z.enum([
  'twinningCharter',
  'friendshipAgreement',
  'memorandumOfUnderstanding',
  'projectPartnership',
  'technicalExchange',
  'developmentCooperation',
  'contact',
]);

/** One more thing that a register says of a link. What names a person is null: only the sheet shows it. */
const linkDetailSchema = z.object({
  field: z.string(),
  group: z.string(),
  says: z.string().nullable(),
  amount: money.nullable(),
  example: z.boolean(),
  sources: z.array(sourceSchema),
});

const partnershipSchema = z.object({
  councils: z.array(z.object({ name: z.string(), code: z.string().nullable() })),
  partner: z.string(),
  country: z.string().nullable(),
  countryCode: z.string().length(2).nullable(),
  kind: partnershipKindSchema.nullable(),
  since: isoDate.nullable(),
  until: isoDate.nullable(),
  /** Null too where the date reaches over the end of a calendar year. */
  lastActivity: isoDate.nullable(),
  nextReview: isoDate.nullable(),
  status: z.enum(['seeking', 'exploratory', 'active', 'dormant', 'underReview', 'ended', 'unknown']),
  statusReason: z.string(),
  /** The date that the status rests on; null where words alone tell it, or nothing does. */
  statusDate: isoDate.nullable(),
  themes: z.array(z.string()),
  /** Whether the link runs without end or for a time, and what says so. */
  term: z.enum(['openEnded', 'timeLimited', 'notStated']),
  termReason: z.string(),
  /** Where the register leaves the kind open: the kind that its words speak for, for a person to confirm. */
  likelyKind: partnershipKindSchema.nullable(),
  /** The councils and kinds of other links with the same place. */
  otherLinks: z.array(z.string()),
  details: z.array(linkDetailSchema),
  /** The handbook's seven steps: what the register shows of each and what it does not record. */
  steps: z.array(
    z.object({
      step: z.enum(['rationale', 'support', 'partner', 'formalise', 'communicate', 'augment', 'followUp']),
      phase: z.enum(['preparation', 'implementation', 'review']),
      shown: z.array(z.string()),
      missing: z.array(z.string()),
      sources: z.array(sourceSchema),
    }),
  ),
  /** Benefits that words of the register suggest, under the handbook's headings; nobody has confirmed them. */
  benefits: z.array(
    z.object({ heading: z.string(), because: z.array(z.string()), sources: z.array(sourceSchema) }),
  ),
  query: z.string().nullable(),
  source: sourceSchema,
});

/** An entry of a register of gifts. No person is named: `giver` is null unless the name is that of a public body or a company. */
const giftSchema = z.object({
  register: z.enum(['members', 'officers']).nullable(),
  direction: z.enum(['received', 'given']),
  date: isoDate.nullable(),
  giver: z.string().nullable(),
  giverIs: z.enum(['publicBody', 'company', 'unknown']),
  description: z.string().nullable(),
  value: money.nullable(),
  /** With others of the same giver to the same person; null where none counts. */
  together: money.nullable(),
  fate: z.enum(['kept', 'surrendered', 'declined']).nullable(),
  registeredOn: isoDate.nullable(),
  due: isoDate.nullable(),
  outcome: z.enum([
    'inTime',
    'late',
    'open',
    'overdue',
    'registered',
    'notRequired',
    'given',
    'council',
    'cannotSay',
  ]),
  /** Days left where open; days late where late or overdue. */
  days: z.int().nullable(),
  reason: z.string(),
  hints: z.array(z.string()),
  example: z.boolean(),
  source: sourceSchema,
});

/** A visit, exchange, conference or programme. No person is named; a cost that is not stated is null, which is not nil. */
const visitSchema = z.object({
  /** What it is called on the sheets. */
  name: z.string(),
  sort: z.enum(['visit', 'exchange', 'conference', 'programme', 'meeting']),
  direction: z.enum(['in', 'out', 'virtual']).nullable(),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  partner: z.string(),
  place: z.string().nullable(),
  councils: z.array(z.string()),
  /** Partners of the links that it serves. */
  links: z.array(z.string()),
  people: z.object({
    members: z.int().nullable(),
    officers: z.int().nullable(),
    youngPeople: z.int().nullable(),
    accompanying: z.int().nullable(),
    others: z.int().nullable(),
    all: z.int().nullable(),
  }),
  purpose: z.string().nullable(),
  corporatePlan: z.string().nullable(),
  expectedBenefit: z.string().nullable(),
  /** What the handbook wants written down and is not. */
  notOnRecord: z.array(z.string()),
  stops: z.array(z.string()),
  attending: z.array(z.string()),
  costs: z.object({
    travel: money.nullable(),
    accommodation: money.nullable(),
    subsistence: money.nullable(),
    other: money.nullable(),
    accompanying: money.nullable(),
    total: money.nullable(),
    each: money.nullable(),
    paidBy: z.string().nullable(),
    example: z.boolean(),
  }),
  policy: z.array(
    z.object({
      rule: z.enum(['classHours', 'roomLimit', 'mealLimit']),
      standing: z.enum(['within', 'outside', 'cannotSay']),
      reason: z.string(),
    }),
  ),
  /** What is to be held, and whether it is noted as held. A list without "unmet" certifies nothing. */
  assurance: z.array(
    z.object({
      item: z.string(),
      asks: z.string(),
      standing: z.enum(['held', 'unmet', 'notNeeded']),
      reason: z.string(),
      rule: z.string(),
    }),
  ),
  outcome: z.object({
    report: z.string().nullable(),
    outcomes: z.string().nullable(),
    leads: z.string().nullable(),
    lessons: z.string().nullable(),
    press: z.string().nullable(),
  }),
  actions: z.array(
    z.object({
      what: z.string(),
      /** Whether somebody is named for it. */
      named: z.boolean(),
      due: isoDate.nullable(),
      standing: z.enum(['done', 'overdue', 'due', 'noDate']),
      days: z.int().nullable(),
    }),
  ),
  source: sourceSchema,
});

/** A link of a council that is no more, and who may take it on. */
const inheritedSchema = z.object({
  council: z.string(),
  ended: isoDate,
  successors: z.array(z.string()),
  /** What says who the successors are; null where they are likely only. */
  successorsFrom: z.string().nullable(),
  partner: z.string(),
  country: z.string().nullable(),
  source: sourceSchema,
});

const countsSchema = z.array(z.object({ group: z.string(), links: z.int() }));

export const registerSchema = z.object({
  partnerships: z.array(partnershipSchema),
  /** By theme a link counts once for each theme that it has. */
  summary: z.object({
    country: countsSchema,
    kind: countsSchema,
    status: countsSchema,
    theme: countsSchema,
    decade: countsSchema,
  }),
  /** A link that councils share counts once for each of them. */
  councils: z.array(
    z.object({
      council: z.string(),
      code: z.string().nullable(),
      links: z.int(),
      active: z.int(),
      underReview: z.int(),
      exploratory: z.int(),
      seeking: z.int(),
      dormant: z.int(),
      ended: z.int(),
      unknown: z.int(),
    }),
  ),
  inherited: z.array(inheritedSchema),
  /** By partner and the year that the money concerns; partner null for international lines that nothing ties to a link. */
  costs: z.array(
    z.object({
      partner: z.string().nullable(),
      financialYear: z.string().nullable(),
      /** By the ledger; null where none was read. */
      ledger: money.nullable(),
      /** The part of it that waits for an answer. */
      queried: money.nullable(),
      /** As the log of visits gives them; null where it gives none. */
      visits: money.nullable(),
      visitsWithoutCost: z.int(),
      /** Ledger less visits. */
      difference: money.nullable(),
      example: z.boolean(),
      sources: z.array(sourceSchema),
    }),
  ),
  /** Contributions that the registers give an amount for, by the handbook's five kinds of funding. */
  resources: z.array(
    z.object({
      from: z.enum(['ownFunding', 'inKind', 'sponsorship', 'fundRaising', 'externalFunding']),
      amount: money,
      example: z.boolean(),
      sources: z.array(sourceSchema),
    }),
  ),
  visits: z.array(visitSchema),
  gifts: z.array(giftSchema),
  /** Beside the partner side's list; null where none was given. */
  reciprocity: z
    .array(
      z.object({
        council: z.string(),
        partner: z.string(),
        standing: z.enum(['both', 'oursOnly', 'theirsOnly', 'cannotSay']),
        confidence: z.enum(['same', 'likely']).nullable(),
        theirWords: z.string().nullable(),
        source: sourceSchema,
      }),
    )
    .nullable(),
  findings: z.array(findingSchema),
});

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

export type InspectJson = z.infer<typeof inspectSchema>;
export type TableJson = z.infer<typeof tableSchema>;
export type LimitsJson = z.infer<typeof limitsSchema>;
export type RegisterJson = z.infer<typeof registerSchema>;
export type LogframesJson = z.infer<typeof logframesSchema>;
export type SummaryJson = z.infer<typeof summarySchema>;
export type FoiJson = z.infer<typeof foiSchema>;
