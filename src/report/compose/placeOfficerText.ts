import { printable } from '../printable';
import type { Block } from '../reportModel';
import type { OfficerParagraph } from '../reportInput';
import type { ReportProfile, SectionProfile } from '../reportProfile';

/** The officer's paragraphs by section of the profile, in the order of the sheet, none left out. */
export interface PlacedOfficerText {
  readonly bySection: ReadonlyMap<SectionProfile, readonly OfficerParagraph[]>;
  /** Sections that the profile does not have, in the order of the sheet. */
  readonly others: readonly { readonly heading: string; readonly paragraphs: readonly OfficerParagraph[] }[];
}

/** Finds the section that each of the officer's paragraphs belongs under: by its heading, else by its number. */
export function placeOfficerText(
  profile: ReportProfile,
  paragraphs: readonly OfficerParagraph[],
): PlacedOfficerText {
  const bySection = new Map<SectionProfile, OfficerParagraph[]>();
  const others = new Map<string, OfficerParagraph[]>();
  for (const paragraph of paragraphs) {
    const section = sectionOf(profile, paragraph);
    if (section) bySection.set(section, [...(bySection.get(section) ?? []), paragraph]);
    else others.set(headingOf(paragraph), [...(others.get(headingOf(paragraph)) ?? []), paragraph]);
  }
  return { bySection, others: [...others].map(([heading, own]) => ({ heading, paragraphs: own })) };
}

/** A paragraph as blocks: its text as typed, then its bullets. */
export function officerBlocks(paragraph: OfficerParagraph): readonly Block[] {
  const { typedInWord } = paragraph;
  if (paragraph.subheading === true)
    return [{ kind: 'subheading', text: printable(paragraph.text).trim(), ofOfficer: true }];
  const text: Block = {
    kind: 'paragraph',
    number: null,
    lead: null,
    runs: [{ kind: 'text', text: printable(paragraph.text).trim() }],
    origin: paragraph.source,
    ...(typedInWord === undefined ? {} : { typedInWord }),
  };
  if (paragraph.bullets.length === 0) return [text];
  const bullets: Block = {
    kind: 'bullets',
    items: paragraph.bullets.map((bullet) => [{ kind: 'text', text: printable(bullet.text).trim() }]),
    origin: paragraph.bullets[0]?.source ?? null,
  };
  return [text, bullets];
}

/** Words of a heading without number, case and punctuation: "3.0 CONTEXT" is "context". */
export function headingWords(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/^\s*\d+(\.\d+)*[.)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sectionOf(
  profile: ReportProfile,
  { section, number }: OfficerParagraph,
): SectionProfile | undefined {
  const typed = headingWords(section);
  const bareNumber = /^\d+(\.0)?$/.exec(section.trim()) !== null;
  if (typed !== '' && !bareNumber)
    return profile.sections.find((candidate) => namesOf(candidate).includes(typed));
  const place = parseInt(bareNumber ? section : (number ?? ''), 10);
  return Number.isNaN(place) ? undefined : profile.sections[place - 1];
}

function namesOf(section: SectionProfile): readonly string[] {
  return [section.heading, ...section.alsoCalled].map(headingWords);
}

function headingOf({ section }: OfficerParagraph): string {
  return printable(section)
    .replace(/^\s*\d+(\.\d+)*[.)]?\s+/, '')
    .trim();
}
