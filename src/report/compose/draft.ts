import type { Phrase } from '../../core/messages/report';
import { printable } from '../printable';
import type { Block, Cell, FigureRun, Paragraph, Part, Run } from '../reportModel';
import type { ReportInput } from '../reportInput';
import type { AppendixId } from '../reportProfile';
import type { FigureRegister } from './figureRegister';

/** What every composer works with. */
export interface ComposeContext {
  readonly input: ReportInput;
  readonly figures: FigureRegister;
  /** "Appendix A" for an appendix that this paper has, else null. */
  readonly appendixLabel: (id: AppendixId) => string | null;
  readonly appendices: readonly {
    readonly id: AppendixId;
    readonly label: string;
    readonly heading: string;
  }[];
}

/** Writes what the product can say for one heading. No blocks where there is nothing to say. */
export type Composer = (context: ComposeContext) => readonly Block[];

/** A composed paragraph; it gets its number when it finds its place. */
export function paragraph(words: string | Phrase<FigureRun>, lead: string | null = null): Paragraph {
  return {
    kind: 'paragraph',
    number: null,
    lead: lead === null ? null : printable(lead),
    runs: runsOf(words),
    origin: null,
  };
}

/** Text and figures as runs, empty pieces left out. */
export function runsOf(words: string | Phrase<FigureRun>): Run[] {
  const pieces = typeof words === 'string' ? [words] : words;
  const runs: Run[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string') runs.push(piece);
    else if (piece !== '') runs.push({ kind: 'text', text: printable(piece) });
  }
  return runs;
}

export const textCell = (text: string): Cell => runsOf(printable(text).trim());

/** Gives the paragraphs of a section their numbers, in order: 3.1, 3.2 … */
export function numbered(part: Omit<Part, 'number'>, sectionNumber: number): Part {
  let paragraphNumber = 0;
  const blocks = part.blocks.map((block) => {
    if (block.kind !== 'paragraph') return block;
    paragraphNumber += 1;
    return { ...block, number: `${sectionNumber}.${paragraphNumber}` };
  });
  return { ...part, number: `${sectionNumber}.0`, blocks };
}
