import { say } from '../../core/messages';
import type { DocumentOptions } from './docxLibrary';
import type { WordPen } from './wordPen';

/** The notes on figures as comments or endnotes of the document, in nobody's name and without a time. Nothing where none was set. */
export function wordNotes(pen: WordPen): Pick<DocumentOptions, 'comments' | 'endnotes'> {
  const { docx, sources } = pen;
  const notes = pen.notes();
  if (sources === 'none' || notes.length === 0) return {};
  const words = (text: string) => [new docx.Paragraph({ children: [new docx.TextRun(text)] })];
  if (sources === 'endnotes')
    return {
      endnotes: Object.fromEntries(notes.map((text, at) => [String(at + 1), { children: words(text) }])),
    };
  return {
    comments: {
      // The time is taken out again when the package is finished.
      children: notes.map((text, id) => ({
        id,
        author: say.report.sourceNoteAuthor,
        date: new Date(0),
        children: words(text),
      })),
    },
  };
}
