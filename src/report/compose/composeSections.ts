import { say } from '../../core/messages';
import type { Block, Part } from '../reportModel';
import type { OfficerParagraph } from '../reportInput';
import type { ComposerId, SectionProfile } from '../reportProfile';
import { blockDigest } from './blockDigest';
import { composers } from './composers';
import { numbered, paragraph, type ComposeContext } from './draft';
import { officerBlocks, placeOfficerText } from './placeOfficerText';
import { slug } from './figureRegister';

/**
 * The sections of the profile in its order, numbered 1.0, 2.0 …: the officer's text first, so that its numbers stand, then
 * what the workbook adds. An empty mandatory section says so; an empty optional one is left out. Sections of the officer's
 * that the profile lacks follow at the end.
 */
export function composeSections(context: ComposeContext): readonly Part[] {
  const placed = placeOfficerText(context.input.profile, context.input.officerParagraphs);
  const ofProfile = context.input.profile.sections.map((section) => ({
    id: section.id,
    heading: section.heading,
    blocks: sectionBlocks(section, placed.bySection.get(section) ?? [], context),
  }));
  const ofOfficer = placed.others.map(({ heading, paragraphs }) => ({
    id: `officer-${slug(heading)}`,
    heading: heading === '' ? say.report.words.furtherText : heading,
    blocks: paragraphs.flatMap(officerBlocks),
  }));
  return [...ofProfile, ...ofOfficer]
    .filter((part) => part.blocks.length > 0)
    .map((part, place) => numbered(part, place + 1));
}

function sectionBlocks(
  section: SectionProfile,
  officer: readonly OfficerParagraph[],
  context: ComposeContext,
): readonly Block[] {
  const own = officer.filter(({ last }) => last !== true).flatMap(officerBlocks);
  const below = officer.filter(({ last }) => last === true).flatMap(officerBlocks);
  const compose = (ids: readonly ComposerId[]) =>
    withoutSuperseded(
      ids.flatMap((id) => composers[id](context)),
      context.input.superseded,
    );
  const filling = own.length > 0 ? [] : compose(section.fills);
  const added = compose(section.adds);
  return [
    ...own,
    ...filling,
    ...prompt(section, [...own, ...below], [...filling, ...added]),
    ...added,
    ...below,
  ];
}

/** Composed paragraphs give way, with their bullets, to words that a person put in their place. */
function withoutSuperseded(blocks: readonly Block[], superseded: ReadonlySet<string>): readonly Block[] {
  if (superseded.size === 0) return blocks;
  const gone = new Set<Block>(
    blocks.flatMap((block, at): Block[] => {
      if (block.kind !== 'paragraph') return [];
      const next = blocks[at + 1];
      return superseded.has(blockDigest(block, next))
        ? [block, ...(next?.kind === 'bullets' ? [next] : [])]
        : [];
    }),
  );
  return blocks.filter((block) => !gone.has(block));
}

/** Words that stand in for text that is missing; an officer's topic needs the officer's words, whatever was composed. */
function prompt(
  section: SectionProfile,
  own: readonly Block[],
  composed: readonly Block[],
): readonly Block[] {
  const needed = section.mandatory && own.length === 0 && (composed.length === 0 || section.topic !== null);
  if (!needed) return [];
  const words = section.whenEmpty ?? say.report.empty({ heading: section.heading });
  return [paragraph(words, say.report.words.toBeCompleted)];
}
