import type { Block, Part, Run, TextRun } from '../reportModel';

/** Anchors of a paper by what people call them: "3.1", "appendix b". */
type Anchors = ReadonlyMap<string, string>;

/**
 * Makes the cross-references of a paper live: "paragraph 3.1", "section 6.0" and "Appendix B" become runs that name their target, where the
 * paper has it. The words stay as they are.
 */
export function linkReferences(parts: readonly Part[]): readonly Part[] {
  const anchors = anchorsOf(parts);
  const link = (run: Run): readonly Run[] => (run.kind === 'text' ? linked(run, anchors) : [run]);
  return parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => withRuns(block, link)) }));
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

function withRuns(block: Block, link: (run: Run) => readonly Run[]): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: block.runs.flatMap(link) };
    case 'bullets':
      return { ...block, items: block.items.map((item) => item.flatMap(link)) };
    case 'table':
    case 'picture':
    case 'subheading':
      return block;
  }
}
