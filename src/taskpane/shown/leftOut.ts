import { say } from '../../core/messages';
import type { ReportModel } from '../../report/reportModel';

const words = say.reportScreen;

/** What a public copy leaves out of the working copy, a phrase each. */
export function leftOut(model: ReportModel, exempt: ReportModel | null): string[] {
  const { sources, pages, exempt: withheld, nothingExempt } = words.leftOut;
  return [
    ...(model.figures.length === 0 ? [] : [sources({ figures: model.figures.length })]),
    ...(model.workingPages.length === 0
      ? []
      : [pages({ pages: model.workingPages.map(({ heading }) => heading) })]),
    exempt === null ? nothingExempt : withheld({ places: exempt.appendices.map(({ heading }) => heading) }),
  ];
}
