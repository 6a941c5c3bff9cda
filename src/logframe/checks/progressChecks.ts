import { dateText, type CalendarDate } from '../../core/calendarDate';
import { say } from '../../core/messages';
import type { Logframe } from '../logframe';
import { logframeProgress } from '../logframeProgress';
import { overdueSteps } from '../overdueSteps';
import type { Spent } from '../spentOn';
import type { RecordedVersion } from '../versionRecord';
import { everyProfile, type Check, type Found } from './check';
import { indicatorsOf, quoted } from './walk';

/** What is known of a logframe beside its own cells. */
export interface Circumstances {
  readonly asOf: CalendarDate;
  /** What the ledgers say was spent on it; null where no line names it. */
  readonly spent: Spent | null;
  /** Its newest version in the record of changes; null where there is no record. */
  readonly version: RecordedVersion | null;
}

/** A rule that a logframe is read against on a certain day, beside money and record. */
export interface ProgressCheck extends Omit<Check, 'finds'> {
  finds(logframe: Logframe, circumstances: Circumstances): readonly Found[];
}

/** How many points spend and progress may be apart. Source: Kashana, status of activities. */
export const MOST_POINTS_APART = 10;

const words = say.logframeProgress;

/** L26 */
const spendInStep: ProgressCheck = {
  id: 'L26',
  strength: 'warning',
  profiles: everyProfile,
  finds: (logframe, { spent }) => {
    const { together, budget } = logframeProgress(logframe);
    if (spent === null || together === null || budget === null || budget <= 0) return [];
    const share = spent.amount / budget;
    const points = tenths((share - together) * 100);
    if (Math.abs(points) <= MOST_POINTS_APART) return [];
    const message = words.spendApart({
      spent: percent(share),
      reached: percent(together),
      points: String(Math.abs(points)),
      ahead: points > 0,
      most: MOST_POINTS_APART,
    });
    return [{ message, source: logframe.results.find(({ inputs }) => inputs)?.inputs?.source ?? null }];
  },
};

/** L27 */
const actualsInTime: ProgressCheck = {
  id: 'L27',
  strength: 'warning',
  profiles: everyProfile,
  finds: (logframe, { asOf }) =>
    indicatorsOf(logframe).flatMap(({ result, indicator }): Found[] => {
      const overdue = result.level === 'activity' ? [] : overdueSteps(logframe, indicator, asOf);
      if (overdue.length === 0) return [];
      const message = words.overdue({
        indicator: quoted(indicator.text),
        steps: overdue.map(({ label, ended }) =>
          words.step({ label: label === null ? null : quoted(label), ended: dateText(ended) }),
        ),
        responsible: indicator.responsible === undefined ? null : quoted(indicator.responsible),
      });
      return [{ message, source: indicator.cells?.actual ?? indicator.source }];
    }),
};

/** L29 */
const changesExplained: ProgressCheck = {
  id: 'L29',
  strength: 'warning',
  profiles: everyProfile,
  finds: (logframe, { version }) =>
    version === null || version.number === 1 || version.reason !== null
      ? []
      : [
          {
            message: words.changedUnexplained({ version: version.number, changed: quoted(version.changed) }),
            source: version.source ?? logframe.source,
          },
        ],
};

/** The checks that need more than the logframe, in the order of their numbers. */
export const progressChecks: readonly ProgressCheck[] = [spendInStep, actualsInTime, changesExplained];

function tenths(points: number): number {
  return Math.round(Number((points * 10).toPrecision(12))) / 10;
}

function percent(share: number): string {
  return `${tenths(share * 100)}%`;
}
