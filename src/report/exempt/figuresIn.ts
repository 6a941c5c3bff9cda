import type { Block, FigureRun, Part, Run } from '../reportModel';

/** Every figure printed in a part, in reading order. */
export function figuresIn(part: Part): readonly FigureRun[] {
  return part.blocks.flatMap(runsOf).filter((run) => run.kind === 'figure');
}

/** Everything printed in a block, in reading order. */
export function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'bullets':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
    case 'picture':
      return [...block.alt, ...block.caption];
    case 'subheading':
      return [];
  }
}
