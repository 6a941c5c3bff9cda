import type { CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { shippedProfile } from '../report/profiles/shippedProfile';
import type { Snapshot } from '../workbook/grid';
import type { SheetModel } from '../workbook/sheetModel';
import type { ReportJob } from './job';
import { recordedPaper } from './recordedPaper';
import { runReport } from './runJob';

/** What a person asks to have written into the open workbook: all sheets of a subject, or the whole set for the report. */
export type SheetChoice = 'register' | 'logframe' | 'report';

/** Why there is nothing to write; null where there is. */
const LACKS: Readonly<Record<SheetChoice, (job: ReportJob) => string | null>> = {
  register: ({ register }) => (register.partnerships.length === 0 ? say.commands.noLinks : null),
  logframe: ({ logframes }) => (logframes.length === 0 ? say.commands.noLogframe : null),
  report: () => null,
};

/**
 * The sheets that a person asked for, from the one job that every door runs.
 *
 * @throws Refusal where the workbook holds nothing that they could be made of.
 */
export function chosenSheets(
  snapshot: Snapshot,
  choice: SheetChoice,
  options: { readonly asOf: CalendarDate; readonly progress?: (share: number) => void },
): SheetModel[] {
  const { asOf, progress } = options;
  const recorded = recordedPaper([snapshot]);
  const job = runReport([snapshot], {
    asOf: recorded.asOf ?? asOf,
    councils: [],
    year: null,
    profile: recorded.profile ?? shippedProfile('standard'),
    meeting: null,
    progress: (share) => progress?.(share),
  });
  const lack = LACKS[choice](job);
  if (lack !== null) throw new Refusal(lack);
  return [...(choice === 'report' ? job.sheets : job.subjects[choice])];
}
