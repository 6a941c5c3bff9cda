import type { Block, Part, Run } from '../reportModel';

/** A part without the cells behind its figures and the marks of who wrote what. */
export function withoutTrace(part: Part): Part {
  return { ...part, blocks: part.blocks.map(blockWithoutTrace) };
}

function blockWithoutTrace(block: Block): Block {
  switch (block.kind) {
    case 'paragraph': {
      const { typedInWord: _, ...words } = block;
      return { ...words, runs: runsWithoutTrace(block.runs), origin: null };
    }
    case 'bullets':
      return { ...block, items: block.items.map(runsWithoutTrace), origin: null };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(runsWithoutTrace)) };
    case 'picture':
      return { ...block, alt: runsWithoutTrace(block.alt), caption: runsWithoutTrace(block.caption) };
    case 'subheading':
      return block;
  }
}

function runsWithoutTrace(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => (run.kind === 'text' ? run : { ...run, figure: { ...run.figure, sources: [] } }));
}
