import { dateText } from '../../core/calendarDate';
import { say } from '../../core/messages';
import { listedPapers, type BackgroundPaper } from './backgroundPapers';

/** "Ledger export … . Listed by the proper officer on 3 March 2026." Null while nobody has decided. */
export function papersText(papers: readonly BackgroundPaper[]): string | null {
  const listed = listedPapers(papers);
  const [first] = listed;
  if (first?.decision) {
    const { role, on } = first.decision;
    const documents = listed.map(({ document }) => document);
    return say.housekeeping.papersListed({ documents, role, on: on && dateText(on) });
  }
  const decided = papers.filter(({ restsOn }) => restsOn !== null);
  const refused = decided.every(({ decision, barred }) => barred !== null || decision?.listed === false);
  return decided.length > 0 && refused && decided.some(({ decision }) => decision !== null)
    ? say.housekeeping.papersNone
    : null;
}
