import { say } from '../../core/messages';
import type { ReportCheck } from './reportCheck';
import { officerWords } from './officerWords';

/** Paragraphs that are printed under another number than the officer gave them. */
export const numbersStand: ReportCheck = {
  id: 'report.numbers',
  strength: 'hint',
  because: 'members and minutes refer to paragraphs by number',
  find: ({ input, sections }) => {
    const typed = new Map(input.officerParagraphs.map((paragraph) => [paragraph.source, paragraph.number]));
    const changed = officerWords(sections).flatMap(({ number: printed, source }) => {
      const own = typed.get(source) ?? null;
      return own === null || own === printed ? [] : [{ typed: own, printed, source }];
    });
    if (changed.length === 0) return [];
    const changes = changed.map((change) => say.report.check.renumberedOne(change));
    return [{ message: say.report.check.renumbered({ changes }), source: changed[0]?.source ?? null }];
  },
};
