import { say } from '../../core/messages';
import type { ReportModel } from '../reportModel';
import { withholding } from './withholding';
import { linkReferences, unlinkReferences } from '../references/linkReferences';
import { withoutTrace } from './withoutTrace';

/**
 * The copy for publication: no drafting notes, no sources, no cell or file behind any figure, and nothing of what a person marked as
 * exempt. It stays a DRAFT until cleared, and text that is missing still says so. Paragraphs keep their numbers.
 */
export function publicCopy(given: ReportModel): ReportModel {
  const model = unlinkReferences(given);
  const { part, words } = withholding(model);
  const published = (parts: ReportModel['sections']) => parts.map(part).map(withoutTrace);
  return linkReferences<ReportModel>({
    ...model,
    copy: 'public',
    title: words(model.title),
    titleBlock: model.titleBlock.map(({ label, text }) => ({ label, text: words(text) })),
    notices: model.notices.filter((notice) => notice !== say.report.notices.author),
    sections: published(model.sections),
    closing: published(model.closing),
    appendices: published(model.appendices),
    workingPages: [],
    figures: [],
    changes: null,
    findings: [],
  });
}
