import { partsOf, type Block, type ReportModel, type Run, type TextRun } from '../reportModel';
import { wordText, type Docx, type WordInline } from './docxLibrary';

/** Writes references, and the bookmarks that they point to. */
export interface WordReferences {
  /** The words of a paragraph or a heading inside a bookmark, where something in the paper refers to it. */
  readonly target: (id: string, children: readonly WordInline[]) => WordInline[];
  /** A reference as a field that Word keeps up to date, or as a link where the target has no number. */
  readonly reference: (run: TextRun & { readonly to: string }, bold: boolean) => WordInline[];
}

export function wordReferences(docx: Docx, model: ReportModel): WordReferences {
  const wanted = new Set(
    partsOf(model)
      .flatMap(({ blocks }) => blocks.flatMap(runsIn))
      .flatMap((run) => (run.kind === 'text' && run.to !== undefined ? [run.to] : [])),
  );
  return {
    target: (id, children) =>
      wanted.has(id) ? [new docx.Bookmark({ id: bookmarkName(id), children: [...children] })] : [...children],
    reference({ text, to }, bold) {
      const [, label = '', number] = /^(.*?)(\d+\.\d+)$/.exec(text) ?? [];
      if (number !== undefined)
        return [
          wordText(docx, label, bold),
          new docx.SimpleField(` REF ${bookmarkName(to)} \\r \\h `, number),
        ];
      return [
        new docx.InternalHyperlink({ anchor: bookmarkName(to), children: [wordText(docx, text, bold)] }),
      ];
    },
  };
}

/** Word takes letters, digits and underscores, forty at most. */
function bookmarkName(id: string): string {
  return `ref_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 40);
}

function runsIn(block: Block): readonly Run[] {
  if (block.kind === 'paragraph') return block.runs;
  return block.kind === 'bullets' ? block.items.flat() : [];
}
