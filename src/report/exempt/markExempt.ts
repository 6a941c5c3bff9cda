import type { Source } from '../../core/source';
import type { Block, Exemption, FigureRun, Part, Run } from '../reportModel';
import { matters, type Matter } from './matters';

/** A person's decision that a matter is exempt, as it was entered. */
export interface ExemptMark extends Exemption {
  /** The matter as it was listed ("The cost of the visit was …") or as the person called it ("3.2", "Appendix A"). */
  readonly matter: string;
  /** Where it stood when it was marked: "paragraph 3.2"; null where the person added the row. */
  readonly stood: string | null;
  readonly source: Source | null;
}

/** Parts of a paper with the marks on them. */
export interface MarkedParts {
  readonly parts: readonly Part[];
  /** The mark of each matter that carries one. */
  readonly marked: ReadonlyMap<Matter, ExemptMark>;
  /** Marks whose words have changed: they are kept on what stands in the same place. */
  readonly moved: readonly ExemptMark[];
  /** Marks that fit nothing in the paper: somebody has to look before it is published. */
  readonly unfound: readonly ExemptMark[];
}

/**
 * Puts people's marks on the parts of a paper. A mark follows its words where they have moved, and stays in its place where they
 * have changed: what was once kept back is never let go without a person.
 */
export function markExempt(parts: readonly Part[], marks: readonly ExemptMark[]): MarkedParts {
  const all = matters(parts);
  const marked = new Map<Matter, ExemptMark>();
  const moved: ExemptMark[] = [];
  const unfound: ExemptMark[] = [];
  for (const mark of marks) {
    const named = matterNamed(all, mark);
    const inPlace = matterCalled(all, mark);
    if (inPlace === undefined) unfound.push(mark);
    else marked.set(inPlace, mark);
    if (named === undefined && inPlace !== undefined) moved.push(mark);
  }
  return { parts: withMarks(parts, marked), marked, moved, unfound };
}

/** The matter that a mark is about: by its words or its name, else by the place where it stood. */
export function matterCalled(
  all: readonly Matter[],
  mark: Pick<ExemptMark, 'matter' | 'stood'>,
): Matter | undefined {
  return matterNamed(all, mark) ?? all.find(({ where, names }) => isPlace(mark.stood, where, names));
}

function matterNamed(all: readonly Matter[], { matter }: Pick<ExemptMark, 'matter'>): Matter | undefined {
  return all.find(({ key, names }) => key === matter || names.includes(lower(matter)));
}

function isPlace(stood: string | null, where: string, names: readonly string[]): boolean {
  return stood !== null && names.length > 0 && lower(stood) === lower(where);
}

function withMarks(parts: readonly Part[], marked: ReadonlyMap<Matter, ExemptMark>): readonly Part[] {
  const byHolder = new Map<Part | Block, Exemption>();
  const byFigure = new Map<string, Exemption>();
  for (const [{ holds }, { paragraph, reason }] of marked) {
    if (isFigure(holds)) byFigure.set(holds.id, { paragraph, reason });
    else byHolder.set(holds, { paragraph, reason });
  }
  return parts.map((part) => ({
    ...part,
    exempt: byHolder.get(part) ?? null,
    blocks: part.blocks.map((block, at) => {
      const exempt = byHolder.get(block) ?? ownerOf(part, at, byHolder);
      const kept = exempt === undefined || block.kind === 'subheading' ? block : { ...block, exempt };
      return withFigures(kept, byFigure);
    }),
  }));
}

/** A list goes with the paragraph that it hangs on. */
function ownerOf(
  { blocks }: Part,
  at: number,
  byHolder: ReadonlyMap<Part | Block, Exemption>,
): Exemption | undefined {
  const before = blocks[at - 1];
  return blocks[at]?.kind === 'bullets' && before?.kind === 'paragraph' ? byHolder.get(before) : undefined;
}

function withFigures(block: Block, byFigure: ReadonlyMap<string, Exemption>): Block {
  const run = (one: Run): Run => {
    if (one.kind === 'text') return one;
    const exempt = byFigure.get(one.id);
    return exempt === undefined ? one : { ...one, exempt };
  };
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: block.runs.map(run) };
    case 'bullets':
      return { ...block, items: block.items.map((item) => item.map(run)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(run))) };
    case 'picture':
      return { ...block, alt: block.alt.map(run), caption: block.caption.map(run) };
    case 'subheading':
      return block;
  }
}

function isFigure(holds: Matter['holds']): holds is FigureRun {
  return 'kind' in holds && holds.kind === 'figure';
}

function lower(text: string): string {
  return text.trim().toLowerCase();
}
