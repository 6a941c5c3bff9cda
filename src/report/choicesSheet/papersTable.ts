import { say } from '../../core/messages';
import { value, type TableModel } from '../../workbook/sheetModel';
import { backgroundPapers, type BackgroundPaper } from '../housekeeping/backgroundPapers';
import type { ReportInput } from '../reportInput';
import type { ReportModel } from '../reportModel';
import { choiceColumn } from './choiceColumn';

export const PAPERS_TABLE = 'report.papers';
export const PAPER_COLUMNS = say.choicesSheet.paperHeaders;

const words = say.choicesSheet;

/** Documents that the paper rests on, for the proper officer to list or not; rows can be added. */
export function papersTable({ inputs, housekeeping }: ReportInput, model: ReportModel): TableModel {
  const columns = PAPER_COLUMNS;
  const papers = backgroundPapers([...model.sections, ...model.appendices], inputs, housekeeping.papers);
  return {
    id: PAPERS_TABLE,
    caption: words.papersCaption,
    columns: [
      choiceColumn('document', columns.document, 34, 'key'),
      choiceColumn('because', columns.because, 30),
      { ...choiceColumn('listed', columns.listed, 34, 'entered'), choices: [words.yes, words.no] },
      choiceColumn('by', columns.by, 18, 'entered'),
      choiceColumn('role', columns.role, 20, 'entered'),
      choiceColumn('on', columns.on, 13, 'entered'),
      choiceColumn('reason', columns.reason, 22, 'entered'),
    ],
    rows: papers.map((paper) => ({
      key: paper.document,
      cells: {
        document: value(paper.document),
        because: value(becauseText(paper)),
        listed: value(listedText(paper)),
        by: value(paper.decision?.by ?? null),
        role: value(paper.decision?.role ?? null),
        on: value(paper.decision?.on ?? null),
        reason: value(paper.decision?.reason ?? null),
      },
    })),
  };
}

function becauseText({ restsOn, barred }: BackgroundPaper): string | null {
  if (barred !== null) return words.barred[barred];
  return restsOn === null ? null : words.restsOn({ figures: restsOn });
}

function listedText({ decision }: BackgroundPaper): string | null {
  const listed = decision?.listed ?? null;
  if (listed === null) return null;
  return listed ? words.yes : words.no;
}
