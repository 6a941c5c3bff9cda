import type { CalendarDate } from '../core/calendarDate';
import type { Limits } from '../limits/limitPositions';
import { withProgressChecks } from '../logframe/checkProgress';
import type { Logframe } from '../logframe/logframe';
import { logframeNames } from '../logframe/logframeNames';
import { logframeProgress } from '../logframe/logframeProgress';
import type { ScoreStep } from '../logframe/outputScore';
import type { ProgressShown } from '../logframe/progressPlaces';
import { progressSheet } from '../logframe/progressSheet';
import { recordOfChangesSheet } from '../logframe/recordOfChangesSheet';
import { resultNames } from '../logframe/resultNames';
import { spentOn } from '../logframe/spentOn';
import { newestVersion, recordVersions, type RecordedVersion } from '../logframe/versionRecord';
import { joinKey } from '../workbook/rowKey';
import type { SheetModel } from '../workbook/sheetModel';
import { enteredProgress } from './enteredProgress';
import type { Inputs } from './readInputs';
import { readRecordedVersions } from './readRecordedVersions';

/** The logframes with what day, money and record say of them, how far each has come, and the record carried on. */
export interface LogframeStanding {
  readonly logframes: readonly Logframe[];
  readonly progress: readonly ProgressShown[];
  /** The council's own table of scores, as entered. */
  readonly scores: readonly ScoreStep[];
  readonly record: readonly RecordedVersion[];
}

export function standingOfLogframes(
  inputs: Pick<Inputs, 'logframes' | 'generated'>,
  limits: Pick<Limits, 'lines'>,
  asOf: CalendarDate,
): LogframeStanding {
  const { logframes, generated } = inputs;
  const names = logframeNames(logframes);
  const entered = enteredProgress(generated);
  const record = recordVersions(logframes, readRecordedVersions(generated), asOf);
  const lines = limits.lines.map(({ line }) => line);
  const progress = logframes.map((logframe, at): ProgressShown => {
    const name = names[at] ?? '';
    const own = new Map(
      resultNames(logframe).map((result, nth) => [logframe.results[nth], joinKey([name, result])]),
    );
    return {
      name,
      progress: logframeProgress(logframe, (output) => entered.agreed.get(own.get(output) ?? '') ?? null),
      spent: spentOn(logframe, lines, asOf),
    };
  });
  const checked = progress.map(({ name, spent, progress: { logframe } }) =>
    withProgressChecks(logframe, { asOf, spent, version: newestVersion(record, name) }),
  );
  return { logframes: checked, progress, scores: entered.scores, record };
}

/** The sheets of progress and of changes; progress only where a logframe has figures to follow. */
export function logframeStandingSheets(
  { progress, scores, record }: LogframeStanding,
  asOf: CalendarDate,
): SheetModel[] {
  const measured = progress.filter(({ progress: { indicators } }) =>
    indicators.some(({ indicator }) => indicator.target !== null || indicator.actual !== null),
  );
  return [
    ...(measured.length === 0 ? [] : [progressSheet(measured, scores, asOf)]),
    ...(record.length === 0 ? [] : [recordOfChangesSheet(record)]),
  ];
}
