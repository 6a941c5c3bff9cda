import type { WordBlock, WordParagraph, WordText } from '../../workbook/wordText';
import { headingWords } from '../compose/placeOfficerText';
import type { ReportProfile } from '../reportProfile';
import { readMark, type WrittenMark } from './writtenMark';

/** A paragraph of a Word document with the bullets below it, under the heading that it stands under. */
export interface WordUnit {
  /** The heading as typed; empty before the first one. */
  readonly section: string;
  /** "3.1" where it was typed in front of the text. */
  readonly number: string | null;
  readonly kind: 'text' | 'subheading' | 'table';
  readonly text: string;
  readonly bullets: readonly { readonly text: string; readonly place: number }[];
  readonly place: number;
  /** What a working copy of ours wrote here; null where it wrote nothing. */
  readonly mark: WrittenMark | null;
  /** It stands on pages that are made from the workbook alone. */
  readonly outside: boolean;
}

/** The text of a document under its headings, and what its title says. */
export interface WordUnits {
  readonly title: string | null;
  readonly units: readonly WordUnit[];
  /** Whether it is a working copy that Twinledger made. */
  readonly ours: boolean;
}

const NUMBERED = /^(\d+\.\d+)\.?\s+(?=\S)/;
/** Longer lines are sentences, whatever they look like. */
const HEADING_LETTERS = 90;

/**
 * Groups the paragraphs of a document under its headings. A heading is known by its style, or by its words where it is one of the
 * form and stands in capitals, in bold or behind a number, as people write headings who use no styles.
 */
export function wordUnits({ blocks }: WordText, profile: ReportProfile): WordUnits {
  const names = new Set(
    profile.sections.flatMap(({ heading, alsoCalled }) => [heading, ...alsoCalled].map(headingWords)),
  );
  const units: WordUnit[] = [];
  let [title, section, outside]: [string | null, string, boolean] = [null, '', false];
  const ours = blocks.some((block) => markOf(block) !== null);
  for (const block of blocks) {
    const mark = markOf(block);
    if (block.kind === 'paragraph' && block.level === 0) title ??= block.text.trim();
    else if (block.kind === 'paragraph' && isSection(block, mark, names)) {
      section = block.text.trim();
      outside = mark?.by === 'heading' && mark.of === 'other';
    } else if (block.kind === 'paragraph' && block.bullet && takesBullets(units.at(-1), section)) {
      withBullet(units, block);
    } else units.push({ ...unitOf(block), section, outside, mark });
  }
  return { title, units, ours };
}

function markOf(block: WordBlock): WrittenMark | null {
  if (block.kind === 'table') return null;
  return block.bookmarks.map(readMark).find((mark) => mark !== null) ?? null;
}

function isSection(block: WordParagraph, mark: WrittenMark | null, names: ReadonlySet<string>): boolean {
  if (mark !== null) return mark.by === 'heading';
  if (block.level === 1) return true;
  const text = block.text.trim();
  const isKnown = names.has(headingWords(text)) && text.length <= HEADING_LETTERS;
  return isKnown && (block.level !== null || block.bold || /^\d/.test(text) || text === text.toUpperCase());
}

function takesBullets(unit: WordUnit | undefined, section: string): boolean {
  return unit?.kind === 'text' && unit.section === section;
}

function withBullet(units: WordUnit[], { text, place }: WordParagraph): void {
  const last = units.pop();
  if (last) units.push({ ...last, bullets: [...last.bullets, { text: text.trim(), place }] });
}

function unitOf(block: WordBlock): Pick<WordUnit, 'number' | 'kind' | 'text' | 'bullets' | 'place'> {
  const { place } = block;
  if (block.kind === 'table') {
    const bullets = block.rows.map((row) => ({ text: row.join('; '), place }));
    return { number: null, kind: 'table', text: '', bullets, place };
  }
  const text = block.text.trim();
  const number = NUMBERED.exec(text)?.[1] ?? null;
  const kind = block.level === null ? 'text' : 'subheading';
  return { number, kind, text: text.replace(NUMBERED, ''), bullets: [], place };
}
