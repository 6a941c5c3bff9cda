import { sourceText } from '../../core/source';
import { say } from '../../core/messages';
import { sourceRanges } from '../compose/sourceRanges';
import { markName, type WrittenMark } from '../notes/writtenMark';
import type { FigureRun, ReportModel, Run, TextRun } from '../reportModel';
import { runText } from '../runText';
import { wordText, type Docx, type WordInline, type WordText } from './docxLibrary';
import { wordReferences } from './wordReferences';

/** How the working copy carries the source of each figure; a public copy carries none. */
export const SOURCE_NOTES = ['comments', 'endnotes', 'none'] as const;
export type SourceNotes = (typeof SOURCE_NOTES)[number];

/** Writes words into paragraphs, with what only a working copy has: marks on paragraphs, and a note on each figure. */
export interface WordPen {
  readonly docx: Docx;
  /** The words of a paragraph inside the mark by which a later run tells what a person changed. */
  readonly marked: (mark: WrittenMark, children: readonly WordInline[]) => WordInline[];
  /** What others refer to, inside the bookmark that they point to. */
  readonly target: (id: string, children: readonly WordInline[]) => WordInline[];
  readonly runs: (runs: readonly Run[], bold?: boolean) => WordInline[];
  /** The same without notes, for pages that list the sources themselves. */
  readonly withoutNotes: () => WordPen;
  /** The texts of the notes set so far, in their order. */
  readonly notes: () => readonly string[];
  readonly sources: SourceNotes;
}

export function wordPen(docx: Docx, model: ReportModel, chosen: SourceNotes): WordPen {
  const { copy } = model;
  const { target, reference } = wordReferences(docx, model);
  const sources = copy === 'public' ? 'none' : chosen;
  const notes: string[] = [];
  let place = 0;
  const noted = (run: FigureRun, bold: boolean): WordInline[] => {
    const text = wordText(docx, runText(run), bold);
    const note = noteText(run);
    if (note === null || sources === 'none') return [text];
    notes.push(note);
    const id = notes.length - 1;
    if (sources === 'endnotes') {
      const number = new docx.EndnoteIdReference(notes.length);
      return [text, new docx.TextRun({ superScript: true, children: [number] })];
    }
    const reference = new docx.TextRun({ children: [new docx.CommentReference(id)] });
    return [new docx.CommentRangeStart(id), text, new docx.CommentRangeEnd(id), reference];
  };
  const plain = (run: Run, bold: boolean): WordText => wordText(docx, runText(run), bold);
  const worded = (run: TextRun, bold: boolean): WordInline[] =>
    run.to === undefined ? [plain(run, bold)] : reference({ ...run, to: run.to }, bold);
  const pen: WordPen = {
    docx,
    target,
    sources,
    notes: () => notes,
    marked(mark, children) {
      if (copy === 'public') return [...children];
      place += 1;
      return [new docx.Bookmark({ id: markName(mark, place), children: [...children] })];
    },
    withoutNotes: () => ({ ...pen, runs: (runs, bold = false) => runs.map((run) => plain(run, bold)) }),
    runs: (runs, bold = false) =>
      runs.flatMap((run) => (run.kind === 'text' ? worded(run, bold) : noted(run, bold))),
  };
  return pen;
}

/** "twice the actual spend of 2017/18: council-workbook.xlsx, Ledger!H20"; null where no cell stands behind the figure. */
function noteText({ figure }: FigureRun): string | null {
  const [first] = figure.sources;
  if (first === undefined) return null;
  const cells = figure.sources.length === 1 ? sourceText(first) : sourceRanges(figure.sources);
  return say.report.sourceNote({ rule: figure.rule, cells });
}
