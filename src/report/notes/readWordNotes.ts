import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import type { Source } from '../../core/source';
import { WORD_LEFT_OUT, type WordLeftOut, type WordText } from '../../workbook/wordText';
import type { OfficerParagraph } from '../reportInput';
import type { ReportProfile } from '../reportProfile';
import { wordUnits, type WordUnit } from './wordUnits';

/** The officer's own paragraphs from a Word document, and what a person is asked about it. */
export interface WordNotes {
  readonly title: string | null;
  readonly paragraphs: readonly OfficerParagraph[];
  readonly findings: readonly Finding[];
}

/** Reads the officer's draft from a Word document. Every paragraph is kept; a table is kept as lines, and asked about. */
export function readWordNotes(word: WordText, profile: ReportProfile): WordNotes {
  const { title, units } = wordUnits(word, profile);
  return {
    title,
    paragraphs: units.map((unit) => officerParagraph(unit, word.file)),
    findings: [...leftOutFindings(word), ...units.flatMap((unit) => unitFindings(unit, word.file))],
  };
}

/** A unit as a paragraph of the officer's; a table becomes a paragraph with a line for each row. */
export function officerParagraph(unit: WordUnit, file: string): OfficerParagraph {
  return {
    section: unit.section,
    number: unit.number,
    text: unit.kind === 'table' ? say.reportWord.tableRows : unit.text,
    bullets: unit.bullets.map(({ text, place }) => ({ text, source: wordSource(file, place) })),
    source: wordSource(file, unit.place),
    ...(unit.kind === 'subheading' ? { subheading: true } : {}),
  };
}

/** Where a paragraph of a Word document stands. */
export function wordSource(file: string, place: number): Source {
  return { file, sheet: null, cell: say.reportWord.place({ place }) };
}

function unitFindings(unit: WordUnit, file: string): readonly Finding[] {
  const source = wordSource(file, unit.place);
  const ask = (rule: string, message: string): Finding => ({ rule, strength: 'warning', message, source });
  return [
    ...(unit.kind === 'table' ? [ask('report.wordTable', say.reportWord.tableAsLines)] : []),
    ...(unit.section === ''
      ? [ask('report.wordHeading', say.reportWord.beforeHeading({ text: beginning(unit.text) }))]
      : []),
  ];
}

/** What was not read, so that nothing is missed in silence. */
export function leftOutFindings(
  { file, leftOut }: WordText,
  asked: readonly WordLeftOut[] = WORD_LEFT_OUT,
): readonly Finding[] {
  return asked
    .filter((what) => leftOut[what] > 0)
    .map((what) => ({
      rule: `report.word.${what}`,
      strength: 'hint',
      message: say.reportWord.leftOut({ file, what, number: leftOut[what] }),
      source: null,
    }));
}

function beginning(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text;
}
