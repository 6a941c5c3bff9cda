import type { Finding } from '../core/finding';
import type { RecordedText } from '../report/housekeeping/housekeeping';
import { mergeWordEdits } from '../report/notes/mergeWordEdits';
import { sectionParagraphs } from '../report/notes/sectionText';
import { readWordNotes } from '../report/notes/readWordNotes';
import { wordUnits } from '../report/notes/wordUnits';
import type { OfficerParagraph } from '../report/reportInput';
import type { ReportNotes } from '../report/reportNotes';
import type { WordText } from '../workbook/wordText';
import type { ReportOptions } from './job';

/** The officer's own words from every place where they may stand. */
interface OwnWords {
  readonly title: string | null;
  readonly paragraphs: readonly OfficerParagraph[];
  readonly superseded: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Puts together what stands in notes and on the sheet of report choices, in Word drafts, and what was typed into working copies of earlier runs. */
export function ownWords(
  notes: readonly ReportNotes[],
  recorded: readonly RecordedText[],
  { drafts = [], earlierCopies = [], profile }: ReportOptions,
): OwnWords {
  // A working copy that is handed in like a draft holds edits, not a draft.
  const isCopy = (draft: WordText) => wordUnits(draft, profile).ours;
  const copies = drafts.filter(isCopy).map((text) => ({ text, changed: true }));
  const read = drafts.filter((draft) => !isCopy(draft)).map((draft) => readWordNotes(draft, profile));
  const inSheets = [...notes.flatMap((one) => one.paragraphs), ...recorded.flatMap(sectionParagraphs)];
  const merged = mergeWordEdits(
    [...inSheets, ...read.flatMap(({ paragraphs }) => paragraphs)],
    [...earlierCopies, ...copies],
    profile,
  );
  return {
    title: read.find(({ title }) => title !== null)?.title ?? null,
    paragraphs: merged.paragraphs,
    superseded: merged.superseded,
    findings: [...read.flatMap(({ findings }) => findings), ...merged.findings],
  };
}
