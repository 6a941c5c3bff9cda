import { count } from '../../core/figure';
import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import type { Source } from '../../core/source';
import { everySectionHasText } from '../checks/everySectionHasText';
import { unfinishedSections } from '../checks/unfinishedSections';
import type { Block, Part } from '../reportModel';
import type { DraftingTopic } from '../reportProfile';
import { paragraph, runsOf, type ComposeContext } from './draft';
import { logframeFindingNotes } from './composeLogframes';
import { headingWords } from './placeOfficerText';
import { reasonNotes } from './positionReasons';
import type { Scope } from './scope';

/** Headings by which an officer's text on a topic is known, whatever the profile. */
const TOPIC_WORDS: Readonly<Record<DraftingTopic, readonly string[]>> = {
  finance: ['financ', 'resource'],
  legal: ['legal'],
  equality: ['equalit'],
  risk: ['risk'],
  climate: ['climate', 'environmental implications'],
};

/** What the notes are about: the paper as it is composed. */
interface Composed {
  readonly sections: readonly Part[];
  readonly findings: readonly Finding[];
  readonly scope: Scope;
}

/** The last pages of a working copy: which text is missing, and what the checks found. */
export function draftingNotes(context: ComposeContext, { sections, findings, scope }: Composed): Part {
  const { part } = say.report;
  return {
    id: 'drafting-notes',
    number: null,
    heading: part.draftingNotes,
    blocks: [
      paragraph(part.draftingIntro),
      { kind: 'subheading', text: part.textMissing },
      ...topicNotes(context, sections),
      { kind: 'subheading', text: part.pointsToCheck },
      pointsToCheck(context, { sections, findings }),
      ...leftToTheWorkbook(context, scope),
      ...reasonNotes(context),
    ],
  };
}

function topicNotes(context: ComposeContext, sections: readonly Part[]): readonly Block[] {
  const { drafting } = say.report;
  const words: Readonly<Record<DraftingTopic, string>> = {
    finance: drafting.finance({ where: whereLimitsStand(context, sections) }),
    legal: drafting.legal,
    equality: drafting.equality,
    risk: drafting.risk,
    climate: drafting.climate,
  };
  const missing = context.input.profile.draftingTopics.filter((topic) => !hasOfficerText(topic, sections));
  const files = context.input.inputs.map((input) => input.file);
  return [
    ...missing.map((topic) => paragraph(words[topic], `${drafting.topic[topic]}.`)),
    ...(files.length === 0
      ? []
      : [paragraph(drafting.backgroundPapers({ files }), `${drafting.backgroundPapersTopic}.`)]),
  ];
}

function whereLimitsStand(context: ComposeContext, sections: readonly Part[]): string | null {
  const appendix = context.appendixLabel('limits');
  if (appendix !== null) return appendix;
  const section = context.input.profile.sections.find((candidate) => candidate.adds.includes('limits'));
  const part = sections.find((candidate) => candidate.id === section?.id);
  const number = part?.number ?? null;
  return number === null ? null : say.report.words.sectionLabel({ number });
}

function hasOfficerText(topic: DraftingTopic, sections: readonly Part[]): boolean {
  return sections.some(
    (section) =>
      TOPIC_WORDS[topic].some((word) => headingWords(section.heading).includes(word)) &&
      section.blocks.some((block) => block.kind === 'paragraph' && block.origin !== null),
  );
}

/** One point for all headings that lack text: the same sentence a dozen times over helps nobody. */
function pointsToCheck(
  { input }: ComposeContext,
  { sections, findings }: Pick<Composed, 'sections' | 'findings'>,
): Block {
  const headings = unfinishedSections(input.profile, sections).map(({ heading }) => heading);
  const points = [
    ...findings.filter(({ rule }) => rule !== everySectionHasText.id).map(({ message }) => message),
    ...(headings.length === 0 ? [] : [say.report.drafting.headingsEmpty({ headings })]),
  ];
  if (points.length === 0) return paragraph(say.report.part.nothingToCheck);
  return { kind: 'bullets', items: points.map((point) => runsOf(point)), origin: null };
}

/** What was counted and stands elsewhere, a sentence for each that is not nil. */
function leftToTheWorkbook({ input, figures }: ComposeContext, scope: Scope): readonly Block[] {
  const { drafting, rule } = say.report;
  const findingSources = input.findings.flatMap((finding) =>
    finding.source === null ? [] : [finding.source],
  );
  const print = (id: string, number: number, why: string, sources: readonly Source[]) =>
    sources.length === 0 ? null : figures.print(id, count(number, why, sources));
  const sourcesOf = (records: readonly { readonly source: Source }[]) =>
    records.map((record) => record.source);
  const { partnershipsElsewhere: away, visitsElsewhere: awayVisits } = scope;
  const findings = print('workbook.findings', input.findings.length, rule.workbookFindings, findingSources);
  const links = print('register.linksElsewhere', away.length, rule.linksElsewhere, sourcesOf(away));
  const visits = print('visits.elsewhere', awayVisits.length, rule.visitsElsewhere, sourcesOf(awayVisits));
  return [
    ...(findings === null ? [] : [paragraph(drafting.otherFindings({ findings }))]),
    ...logframeFindingNotes({ input, figures }),
    ...(links === null ? [] : [paragraph(drafting.linksElsewhere({ links }))]),
    ...(visits === null ? [] : [paragraph(drafting.visitsElsewhere({ visits }))]),
  ];
}
