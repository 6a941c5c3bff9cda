import { say } from '../../core/messages';
import { listed } from '../../core/messages/report';
import { figuresIn } from '../exempt/figuresIn';
import { partsOf, type Block, type Exemption, type Part, type ReportModel } from '../reportModel';
import { linkReferences, unlinkReferences } from '../references/linkReferences';
import { withoutTrace } from './withoutTrace';

const words = say.exemptCopy;

/**
 * The exempt appendix, apart from the paper: what a person marked, with the number under which it stands there, and the ground.
 * It has no sources either. Null where nothing was marked.
 */
export function exemptAppendix(given: ReportModel): ReportModel | null {
  const model = unlinkReferences(given);
  const parts = partsOf({ ...model, workingPages: [] }).flatMap(exemptPart);
  if (parts.length === 0) return null;
  const grounds = parts.flatMap(({ grounds: own }) => own);
  const paragraphs = [...new Set(grounds.map(({ paragraph }) => paragraph))];
  return linkReferences<ReportModel>({
    ...model,
    copy: 'public',
    title: words.title({ title: model.title }),
    notices: [
      words.notice({ paragraphs: listed(paragraphs) }),
      ...model.notices.filter((notice) => notice !== say.report.notices.author),
    ],
    sections: [],
    closing: [],
    appendices: parts.map(({ part }) => withoutTrace(part)),
    workingPages: [],
    figures: [],
    changes: null,
    findings: [],
  });
}

interface ExemptPart {
  readonly part: Part;
  readonly grounds: readonly Exemption[];
}

function exemptPart(part: Part): readonly ExemptPart[] {
  const marked = part.exempt
    ? part.blocks.map((block) => ({ block, ground: null }))
    : part.blocks.flatMap((block) => {
        const ground = groundOf(block);
        return ground === null ? [] : [{ block, ground }];
      });
  if (marked.length === 0) return [];
  const own = part.exempt ? [part.exempt] : marked.flatMap(({ ground }) => ground ?? []);
  const grounds = own.filter(
    (one, at) =>
      own.findIndex(({ paragraph, reason }) => paragraph === one.paragraph && reason === one.reason) === at,
  );
  return [
    {
      grounds,
      part: {
        ...part,
        number: null,
        heading:
          part.number === null
            ? part.heading
            : words.ofSection({ number: part.number, heading: part.heading }),
        blocks: [
          ...marked.map(({ block }) => withNumberInWords(block)),
          ...grounds.map(({ paragraph, reason }) => groundParagraph(words.ground({ paragraph, reason }))),
        ],
        exempt: null,
      },
    },
  ];
}

/** The ground of a block, or of the first figure in it that is kept back. */
function groundOf(block: Block): Exemption | null {
  if (block.kind !== 'subheading' && block.exempt) return block.exempt;
  const holder: Part = { id: '', number: null, heading: '', blocks: [block] };
  return figuresIn(holder).find(({ exempt }) => exempt)?.exempt ?? null;
}

/** Numbers are given by the order in a paper; here they stand in words, so that they stay those of the paper. */
function withNumberInWords(block: Block): Block {
  if (block.kind !== 'paragraph' || block.number === null) return block;
  const lead = [words.paragraph({ number: block.number }), block.lead ?? ''].join(' ').trim();
  return { ...block, number: null, lead };
}

function groundParagraph(text: string): Block {
  return {
    kind: 'paragraph',
    number: null,
    lead: words.groundLead,
    runs: [{ kind: 'text', text }],
    origin: null,
  };
}
