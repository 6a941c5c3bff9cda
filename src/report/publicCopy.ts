import { say } from '../core/messages';
import type { Block, Part, ReportModel, Run } from './reportModel';

/**
 * The copy for publication: no drafting notes, no sources, no cell or file behind any figure. It stays a DRAFT until
 * cleared, and text that is missing still says so.
 */
export function publicCopy(model: ReportModel): ReportModel {
  return {
    ...model,
    copy: 'public',
    notices: model.notices.filter((notice) => notice !== say.report.notices.author),
    sections: model.sections.map(withoutTrace),
    closing: model.closing.map(withoutTrace),
    appendices: model.appendices.map(withoutTrace),
    workingPages: [],
    figures: [],
    findings: [],
  };
}

function withoutTrace(part: Part): Part {
  return { ...part, blocks: part.blocks.map(blockWithoutTrace) };
}

function blockWithoutTrace(block: Block): Block {
  if (block.kind === 'paragraph') {
    const { typedInWord: _, ...words } = block;
    return { ...words, runs: runsWithoutTrace(block.runs), origin: null };
  }
  if (block.kind === 'bullets') return { ...block, items: block.items.map(runsWithoutTrace), origin: null };
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(runsWithoutTrace)) };
  if (block.kind === 'picture') {
    return { ...block, alt: runsWithoutTrace(block.alt), caption: runsWithoutTrace(block.caption) };
  }
  return block;
}

function runsWithoutTrace(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => (run.kind === 'text' ? run : { ...run, figure: { ...run.figure, sources: [] } }));
}
