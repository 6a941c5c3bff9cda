import { z } from 'zod';
import { findingSchema, isoDate, money, sourceSchema } from './shapes';

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

export type RegisterJson = z.infer<typeof registerSchema>;
