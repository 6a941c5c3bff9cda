import { z } from 'zod';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';

/** What the product can write into a section from the workbook. */
export const COMPOSERS = [
  'purpose',
  'decisionAsked',
  'recommendation',
  'links',
  'visits',
  'limits',
  'legal',
  'options',
  'travel',
  'risk',
  'limitsPointer',
  'logframes',
  'appendixList',
] as const;
export type ComposerId = (typeof COMPOSERS)[number];

export const APPENDICES = ['limits', 'limitDetail', 'register', 'logframe', 'foi'] as const;
export type AppendixId = (typeof APPENDICES)[number];

export const DRAFTING_TOPICS = ['finance', 'legal', 'equality', 'risk', 'climate'] as const;
export type DraftingTopic = (typeof DRAFTING_TOPICS)[number];

/** It goes into style sheets: letters, digits, spaces and hyphens alone. */
export const FONT_NAME = /^[A-Za-z][A-Za-z0-9 -]{0,39}$/;

const words = z.string().trim().min(1);

const sectionSchema = z
  .object({
    id: words,
    heading: words,
    /** Other headings that officers use for the same section, lower case. */
    alsoCalled: z.array(words).readonly(),
    /** A mandatory section without text says so in the paper. */
    mandatory: z.boolean(),
    /** Written where the officer wrote nothing. */
    fills: z.array(z.enum(COMPOSERS)).readonly(),
    /** Written after the officer's text, always. */
    adds: z.array(z.enum(COMPOSERS)).readonly(),
    /** What an empty mandatory section says; null for the usual sentence. */
    whenEmpty: words.nullable(),
    wordLimit: z.number().int().positive().nullable(),
    /** The drafting topic that text in this section settles. */
    topic: z.enum(DRAFTING_TOPICS).nullable(),
  })
  .readonly();

const profileSchema = z
  .object({
    id: words,
    name: words,
    /** Where the headings come from. */
    source: words,
    sections: z.array(sectionSchema).min(1).readonly(),
    /** The house font of Word papers, and of web pages where it is a common one; null for Arial. */
    font: z.string().trim().regex(FONT_NAME).nullable().default(null),
    /** What the form calls a paper for noting, discussion or decision; null where it has no such flag. */
    flags: z
      .object({ noting: words.nullable(), discussion: words.nullable(), decision: words.nullable() })
      .readonly()
      .default(say.report.purposeName),
    appendices: z.array(z.enum(APPENDICES)).readonly(),
    /** Topics for which the author gets a drafting note while their text is missing. */
    draftingTopics: z.array(z.enum(DRAFTING_TOPICS)).readonly(),
  })
  .readonly();

export type SectionProfile = z.infer<typeof sectionSchema>;
/** A council's own form of report: its headings, their order and what belongs under each. Data, never code. */
export type ReportProfile = z.infer<typeof profileSchema>;

/** A council's own profile from parsed JSON. Refuses with the place and the problem where it is not one. */
export function readReportProfile(json: unknown): ReportProfile {
  const read = profileSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new Refusal(
    say.report.profile.notAProfile({ where: where === '' ? '(top)' : where, problem: issue?.message ?? '' }),
  );
}
