import type { Block, Part, ReportModel, Run, TextRun } from '../reportModel';

/** Anchors of a paper by what people call them: "3.1", "appendix b". */
type Anchors = ReadonlyMap<string, string>;

/** The parts of a paper that refer to each other. */
export type Printed = Pick<ReportModel, 'sections' | 'closing' | 'appendices'>;

/**
 * Makes the cross-references of a paper live: "paragraph 3.1", "section 6.0" and "Appendix B" become runs that name their target, where the
 * paper has it. The words stay as they are.
 */
export function linkReferences<P extends Printed>(paper: P): P {
  const anchors = anchorsOf([...paper.sections, ...paper.closing, ...paper.appendices]);
  return withLines(paper, (runs) =>
    runs.flatMap((run): readonly Run[] => (run.kind === 'text' ? linked(run, anchors) : [run])),
  );
}

/** The same paper with its words in one piece again: what is to be taken out of a copy is found only there. */
export function unlinkReferences<P extends Printed>(paper: P): P {
  return withLines(paper, joined);
}

/** The id of a numbered paragraph: the same in every kind of file. */
export function paragraphAnchor(number: string): string {
  return `paragraph-${number}`;
}

function anchorsOf(parts: readonly Part[]): Anchors {
  const anchors = new Map<string, string>();
  for (const { id, number, heading, blocks } of parts) {
    if (number !== null) anchors.set(`section ${number}`, id);
    const label = /^appendix [a-z](?=:)/i.exec(heading)?.[0];
    if (label !== undefined) anchors.set(label.toLowerCase(), id);
    for (const block of blocks)
      if (block.kind === 'paragraph' && block.number !== null)
        anchors.set(`paragraph ${block.number}`, paragraphAnchor(block.number));
  }
  return anchors;
}

/** A section is meant only with its ".0": "section 151 officer" and "section 2 of the Act" are something else. */
const REFERENCE = /\b(?:(paragraph|para\.?)\s+(\d+\.\d+)|(section)\s+(\d+\.0)|(appendix)\s+([A-Z]))\b/gi;

function linked(run: TextRun, anchors: Anchors): readonly TextRun[] {
  const runs: TextRun[] = [];
  let end = 0;
  for (const match of run.text.matchAll(REFERENCE)) {
    const to = anchors.get(nameOf(match));
    if (to === undefined) continue;
    if (match.index > end) runs.push({ ...run, text: run.text.slice(end, match.index) });
    runs.push({ ...run, text: match[0], to });
    end = match.index + match[0].length;
  }
  if (end === 0) return [run];
  return end === run.text.length ? runs : [...runs, { ...run, text: run.text.slice(end) }];
}

function nameOf([, paragraph, number, section, place, , letter]: RegExpMatchArray): string {
  if (paragraph !== undefined) return `paragraph ${number ?? ''}`;
  return section === undefined ? `appendix ${letter ?? ''}`.toLowerCase() : `section ${place ?? ''}`;
}

function joined(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const before = whole.at(-1);
    if (run.kind === 'text' && before?.kind === 'text')
      whole[whole.length - 1] = { kind: 'text', text: before.text + run.text };
    else whole.push(run.kind === 'text' ? { kind: 'text', text: run.text } : run);
  }
  return whole;
}

type ChangeLine = (runs: readonly Run[]) => readonly Run[];

function withLines<P extends Printed>(paper: P, change: ChangeLine): P {
  const parts = (own: readonly Part[]): readonly Part[] =>
    own.map((part) => ({ ...part, blocks: part.blocks.map((block) => withLine(block, change)) }));
  return {
    ...paper,
    sections: parts(paper.sections),
    closing: parts(paper.closing),
    appendices: parts(paper.appendices),
  };
}

function withLine(block: Block, change: ChangeLine): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: change(block.runs) };
    case 'bullets':
      return { ...block, items: block.items.map(change) };
    case 'table':
    case 'picture':
    case 'subheading':
      return block;
  }
}
