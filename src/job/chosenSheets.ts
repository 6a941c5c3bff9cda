import type { CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { shippedProfile } from '../report/profiles/shippedProfile';
import type { Snapshot } from '../workbook/grid';
import type { SheetModel } from '../workbook/sheetModel';
import type { ReportJob } from './job';
import { runReport } from './runJob';

/** What a person asks to have written into the open workbook. */
export type SheetChoice = 'register' | 'logframe' | 'report';

interface Chosen {
  /** The sheets by their ids; null for every one. */
  readonly ids: readonly string[] | null;
  /** Why there is nothing to write; null where there is. */
  readonly lacks: (job: ReportJob) => string | null;
}

const CHOICES: Readonly<Record<SheetChoice, Chosen>> = {
  register: {
    ids: ['register'],
    lacks: ({ register }) => (register.partnerships.length === 0 ? say.commands.noLinks : null),
  },
  logframe: {
    ids: ['logframe-checks', 'logframe'],
    lacks: ({ logframes }) => (logframes.length === 0 ? say.commands.noLogframe : null),
  },
  report: { ids: null, lacks: () => null },
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
  const job = runReport([snapshot], {
    asOf,
    councils: [],
    year: null,
    profile: shippedProfile('standard'),
    meeting: null,
    progress: (share) => progress?.(share),
  });
  const { ids, lacks } = CHOICES[choice];
  const lack = lacks(job);
  if (lack !== null) throw new Refusal(lack);
  if (ids === null) return [...job.sheets];
  return ids.flatMap((id) => job.sheets.filter((sheet) => sheet.id === id));
}
