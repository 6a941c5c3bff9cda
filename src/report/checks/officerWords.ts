import type { Source } from '../../core/source';
import type { Part, Run } from '../reportModel';

/** A printed paragraph that an officer wrote, with its bullets, as the checks read it. */
export interface OfficerWords {
  readonly section: string;
  readonly number: string;
  readonly text: string;
  readonly source: Source;
}

/** The officer's paragraphs of the sections in reading order. */
export function officerWords(sections: readonly Part[]): readonly OfficerWords[] {
  return sections.flatMap((section) => {
    const found: { section: string; number: string; text: string; source: Source }[] = [];
    for (const block of section.blocks) {
      if (block.kind === 'paragraph' && block.origin !== null && block.number !== null) {
        found.push({
          section: section.id,
          number: block.number,
          text: wordsOf(block.runs),
          source: block.origin,
        });
      }
      const last = found.at(-1);
      if (block.kind === 'bullets' && block.origin !== null && last) {
        last.text = [last.text, ...block.items.map(wordsOf)].join('\n');
      }
    }
    return found;
  });
}

export function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?;:])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
}
