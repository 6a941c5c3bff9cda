import { say } from '../../core/messages';
import { pence, poundsText } from '../../core/pence';
import { withoutYoung } from '../../core/withoutNames';
import { youngNamesIn } from '../../core/youngNames';
import { figuresIn, runsOf } from '../exempt/figuresIn';
import {
  partsOf,
  type Block,
  type Exemption,
  type FigureRun,
  type Paragraph,
  type Part,
  type ReportModel,
  type Run,
} from '../reportModel';

/** Takes what is exempt out of a paper and says in its place that it was. */
export interface Withholding {
  readonly part: (part: Part) => Part;
  /** Words without the sums and headings that are kept from the public. */
  readonly words: (text: string) => string;
}

const words = say.exemptCopy;

/**
 * What a person marked goes, and so does every sum that stands in it, wherever else the paper prints it, and every mention of a marked
 * heading: a sum that stands in two places is not kept back by taking out one of them. The name of a young person goes whether anybody
 * marked it or not.
 */
export function withholding(model: ReportModel): Withholding {
  const parts = partsOf({ ...model, workingPages: [] });
  const sums = new Set(parts.flatMap(exemptSums));
  const phrases = [
    ...parts.filter(isExempt).map(({ heading }) => heading),
    ...[...sums].flatMap(spellings),
  ].sort((one, other) => other.length - one.length);
  const open = withoutYoung(parts.flatMap(youngNamesOf));
  const clear = (text: string): string =>
    phrases.reduce((left, phrase) => left.replace(wholly(phrase), words.inText), open(text));
  const isKept = ({ figure }: FigureRun): boolean =>
    figure.unit === 'pence' && sums.has(Math.abs(figure.value));
  const run = (one: Run): Run => {
    if (one.kind === 'text') return { ...one, text: clear(one.text) };
    return one.exempt || isKept(one) ? { kind: 'text', text: words.inText } : one;
  };
  return { words: clear, part: (part) => publicPart(part, { run, isKept }) };
}

interface Clearing {
  readonly run: (run: Run) => Run;
  readonly isKept: (run: FigureRun) => boolean;
}

function publicPart(part: Part, clearing: Clearing): Part {
  const { exempt } = part;
  if (!exempt) {
    const blocks = part.blocks.flatMap((block, at) => publicBlock(block, part.blocks[at - 1], clearing));
    return { ...part, blocks };
  }
  const number = part.number === null ? null : part.number.replace(/\.0$/, '.1');
  const [label] = part.heading.split(':');
  return {
    ...part,
    heading: part.number === null && label !== undefined ? words.partHeading({ label }) : words.heading,
    blocks: [sentence(exempt, number)],
  };
}

function publicBlock(block: Block, before: Block | undefined, { run, isKept }: Clearing): readonly Block[] {
  if ('exempt' in block && block.exempt) {
    // The list of a paragraph goes with it: one sentence is enough for both.
    if (block.kind === 'bullets' && before?.kind === 'paragraph' && before.exempt) return [];
    return [sentence(block.exempt, block.kind === 'paragraph' ? block.number : null)];
  }
  switch (block.kind) {
    case 'paragraph':
      return [{ ...block, runs: block.runs.map(run) }];
    case 'bullets':
      return [{ ...block, items: block.items.map((item) => item.map(run)) }];
    case 'table':
      return [{ ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(run))) }];
    case 'picture': {
      // A bar shows a sum to whoever has a ruler.
      const shown = [...block.alt, ...block.caption].some(
        (one) => one.kind === 'figure' && (Boolean(one.exempt) || isKept(one)),
      );
      return shown ? [] : [block];
    }
    case 'subheading':
      return [{ ...block, text: runText(run({ kind: 'text', text: block.text })) }];
  }
}

function runText(run: Run): string {
  return run.kind === 'text' ? run.text : '';
}

function sentence({ paragraph }: Exemption, number: string | null): Paragraph {
  return {
    kind: 'paragraph',
    number,
    lead: null,
    runs: [{ kind: 'text', text: words.withheld({ paragraph }) }],
    origin: null,
  };
}

function isExempt({ exempt }: Part): boolean {
  return Boolean(exempt);
}

/** Names in a sentence go over the runs that it is made of. */
function youngNamesOf({ blocks }: Part): readonly string[] {
  return blocks.flatMap((block) =>
    youngNamesIn(
      runsOf(block)
        .map((run) => (run.kind === 'text' ? run.text : ''))
        .join(''),
    ),
  );
}

/** Every sum in pence, nil aside, that stands in marked matter: as a figure, or in the words of a person. */
function exemptSums(part: Part): readonly number[] {
  const marked = part.exempt ? part.blocks : part.blocks.filter((block) => 'exempt' in block && block.exempt);
  const runs = [...marked.flatMap(runsOf), ...figuresIn(part).filter(({ exempt }) => exempt)];
  return runs
    .flatMap((run) => {
      if (run.kind === 'figure') return run.figure.unit === 'pence' ? [Math.abs(run.figure.value)] : [];
      return [...run.text.matchAll(WRITTEN_SUM)].map(([, pounds = '', pennies = '00']) =>
        Number(pounds.replace(/,/g, '') + pennies),
      );
    })
    .filter((sum) => sum !== 0);
}

const WRITTEN_SUM = /£\s?(\d[\d,]*)(?:\.(\d\d))?/g;

/** A sum as people write it: with and without commas, and without pennies where there are none. */
function spellings(sum: number): readonly string[] {
  const text = poundsText(pence(sum));
  const both = [text, text.replace(/,/g, '')];
  return [...new Set([...both, ...both.map((one) => one.replace(/\.00$/, ''))])];
}

/** A phrase that is no part of a longer number. */
function wholly(phrase: string): RegExp {
  return new RegExp(
    `${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?! ?\\d|[.,]\\d)(?: \\(EXAMPLE\\))?`,
    'g',
  );
}
