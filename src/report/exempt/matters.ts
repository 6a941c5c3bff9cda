import { say } from '../../core/messages';
import type { Block, FigureRun, Part } from '../reportModel';
import { runsText } from '../runText';
import { figuresIn } from './figuresIn';

/** Something in a paper that a person can mark as exempt: a whole part, a paragraph with its bullets, a table, a picture or a figure. */
export interface Matter {
  /** How it is listed and found again: the beginning of its words, unique in the paper. A figure goes by its id. */
  readonly key: string;
  /** Where it stands in this paper: "paragraph 3.2". */
  readonly where: string;
  /** What else people call it: "3.2", "Appendix A". Lower case. */
  readonly names: readonly string[];
  readonly words: string;
  readonly holds: Part | Block | FigureRun;
}

/** Everything in these parts that can be marked, in reading order. */
export function matters(parts: readonly Part[]): readonly Matter[] {
  const found = parts.flatMap((part) => [
    partMatter(part),
    ...part.blocks.flatMap((block) => blockMatter(block, part)),
  ]);
  return [...uniquely(found), ...figureMatters(parts)];
}

function partMatter(part: Part): Matter {
  const [label = ''] = part.heading.split(':');
  const number = part.number === null ? [] : [part.number, part.number.replace(/\.0$/, '')];
  return {
    key: part.heading,
    where: part.number === null ? label : say.report.words.sectionLabel({ number: part.number }),
    names: [part.heading, label, part.id, ...number, ...number.map((one) => `section ${one}`)].map(lower),
    words: part.heading,
    holds: part,
  };
}

function blockMatter(block: Block, part: Part): readonly Matter[] {
  if (block.kind === 'paragraph') {
    const words = runsText(block.runs);
    if (words.trim() === '') return [];
    const { number } = block;
    return [
      {
        key: beginning(words),
        where: number === null ? part.heading : say.exempt.paragraphLabel({ number }),
        names: number === null ? [] : [number, `paragraph ${number}`],
        words: [words, ...bulletsAfter(block, part)].join('\n'),
        holds: block,
      },
    ];
  }
  if (block.kind !== 'table') return [];
  const words = [block.caption, ...block.rows.flat().map(runsText)].join('\n');
  return [{ key: block.caption, where: part.heading, names: [lower(block.caption)], words, holds: block }];
}

/** The words of the list that belongs to a paragraph. */
function bulletsAfter(paragraph: Block, part: Part): readonly string[] {
  const next = part.blocks[part.blocks.indexOf(paragraph) + 1];
  return next?.kind === 'bullets' ? next.items.map(runsText) : [];
}

function figureMatters(parts: readonly Part[]): readonly Matter[] {
  const byId = new Map<string, Matter>();
  for (const part of parts)
    for (const run of figuresIn(part))
      if (!byId.has(run.id))
        byId.set(run.id, {
          key: run.id,
          where: part.heading,
          names: [lower(run.id)],
          words: runsText([run]),
          holds: run,
        });
  return [...byId.values()];
}

const WORDS_LISTED = 10;

function beginning(words: string): string {
  const own = words.trim().split(/\s+/);
  const first = own.slice(0, WORDS_LISTED).join(' ').slice(0, 90);
  return own.length > WORDS_LISTED ? `${first} …` : first;
}

function uniquely(found: readonly Matter[]): readonly Matter[] {
  const seen = new Map<string, number>();
  return found.map((matter) => {
    const times = (seen.get(matter.key) ?? 0) + 1;
    seen.set(matter.key, times);
    return times === 1 ? matter : { ...matter, key: `${matter.key} (${times})` };
  });
}

function lower(text: string): string {
  return text.trim().toLowerCase();
}
