import type { Block, Exemption, Part, ReportModel, Run } from '../../report/reportModel';
import { runText, runsText } from '../../report/runText';
import type { BlockText, CopyText, PartText, RunText } from './paperText';
import type { PlaceOf } from './placeIn';

/**
 * One copy of the paper, part by part. The pages for the author are left out: the screen shows what stands on them beside the paper.
 * Figures of a public copy are words like any other.
 */
export function copyShown(model: ReportModel, place: PlaceOf): CopyText {
  const { committee, title, titleBlock, notices, sections, closing, appendices } = model;
  const shown: Shown = { place, hasSources: model.copy === 'working' };
  const parts = (kind: PartText['kind'], of: readonly Part[]): PartText[] =>
    of.map((part) => partText(part, kind, shown));
  return {
    ...{ committee, title, titleBlock, notices },
    parts: [...parts('section', sections), ...parts('closing', closing), ...parts('appendix', appendices)],
  };
}

interface Shown {
  readonly place: PlaceOf;
  readonly hasSources: boolean;
}

function partText(
  { id, number, heading, blocks, exempt }: Part,
  kind: PartText['kind'],
  shown: Shown,
): PartText {
  return {
    key: id,
    heading: number === null ? heading : `${number} ${heading}`,
    kind,
    exempt: ground(exempt),
    blocks: blocks.map((block) => blockText(block, shown)),
  };
}

function blockText(block: Block, shown: Shown): BlockText {
  const runs = (of: readonly Run[]): RunText[] => of.map((run) => oneRun(run, shown));
  switch (block.kind) {
    case 'paragraph':
      return {
        ...{ kind: 'paragraph', number: block.number, lead: block.lead, runs: runs(block.runs) },
        exempt: ground(block.exempt),
        place: block.origin === null ? null : shown.place(block.origin),
      };
    case 'bullets':
      return { kind: 'bullets', items: block.items.map(runs), exempt: ground(block.exempt) };
    case 'table':
      return {
        ...{ kind: 'table', caption: block.caption, headers: block.columns.map(({ header }) => header) },
        rows: block.rows.map((row) => row.map(runs)),
        exempt: ground(block.exempt),
      };
    case 'picture':
      return {
        ...{
          kind: 'picture',
          drawing: block.drawing,
          alt: runsText(block.alt),
          caption: runs(block.caption),
        },
        exempt: ground(block.exempt),
      };
    case 'subheading':
      return { kind: 'subheading', text: block.text };
  }
}

function oneRun(run: Run, { hasSources }: Shown): RunText {
  return { text: runText(run), figure: run.kind === 'figure' && hasSources ? run.id : null };
}

function ground(exempt: Exemption | null | undefined): string | null {
  return exempt?.paragraph ?? null;
}
