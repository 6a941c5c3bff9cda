import { say } from '../../core/messages';
import type { Logframe, ResultLevel } from '../logframe';
import { levelName, profiles } from '../profile';
import { everyProfile, type Check, type Found } from './check';
import { nameOf, resultsAt } from './walk';

const LEVELS: readonly ResultLevel[] = ['impact', 'outcome', 'output', 'activity'];

/** L1 */
export const levelsInOrder: Check = {
  id: 'L1',
  strength: 'error',
  profiles: everyProfile,
  finds: (logframe) => [...missingLevels(logframe), ...repeatedTop(logframe), ...levelsOutOfOrder(logframe)],
};

/** L2 */
export const notTooMany: Check = {
  id: 'L2',
  strength: 'warning',
  profiles: ['fcdo', 'eu'],
  finds: (logframe) => {
    const { most, name } = profiles[logframe.profile];
    const over = (level: ResultLevel, limit: number | null): Found[] => {
      const found = resultsAt(logframe, level);
      const first = found[limit ?? 0];
      if (limit === null || found.length <= limit || first === undefined) return [];
      const message = say.logframe.tooMany({
        level: levelName(logframe.profile, level),
        count: found.length,
        limit,
        profile: name,
      });
      return [{ message, source: first.source }];
    };
    return [...over('outcome', most.outcomes), ...over('output', most.outputs)];
  },
};

/** L3 */
export const everyResultMeasured: Check = {
  id: 'L3',
  strength: 'error',
  profiles: everyProfile,
  finds: (logframe) =>
    logframe.results
      .filter((result) => result.level !== 'activity' && result.indicators.length === 0)
      .map((result) => ({
        message: say.logframe.noIndicator({ result: nameOf(logframe, result) }),
        source: result.source,
      })),
};

/** L13 */
export const assumptionsWhereNeeded: Check = {
  id: 'L13',
  strength: 'warning',
  profiles: everyProfile,
  finds: (logframe) => [...withoutAssumptions(logframe), ...assumptionsInPlaceOfRisks(logframe)],
};

/** L19 */
export const numbersPair: Check = {
  id: 'L19',
  strength: 'error',
  profiles: everyProfile,
  finds: (logframe) =>
    (logframe.unplaced ?? []).flatMap((text): Found[] => {
      const { source, number } = text;
      if (text.because === 'numberWithoutResult') {
        return [
          {
            message: say.logframe.numberWithoutResult({
              number: number ?? '',
              text: text.text,
              part: text.part,
            }),
            source,
          },
        ];
      }
      if (text.because === 'noNumber')
        return [{ message: say.logframe.noNumber({ text: text.text, part: text.part }), source }];
      if (text.because === 'linesDoNotPair') {
        return [{ message: say.logframe.linesDoNotPair({ text: text.text, part: text.part }), source }];
      }
      return [];
    }),
};

/** L24 */
export const activitiesServeOutputs: Check = {
  id: 'L24',
  strength: 'warning',
  profiles: everyProfile,
  finds: (logframe) => {
    const activities = resultsAt(logframe, 'activity').filter(({ number }) => number !== null);
    const outputs = resultsAt(logframe, 'output').filter(({ number }) => number !== null);
    if (activities.length === 0 || outputs.length === 0) return [];
    const served = new Set(activities.map(({ number }) => outputNumber(number)));
    const known = new Set(outputs.map(({ number }) => number ?? ''));
    const lost = activities.filter(({ number }) => !known.has(outputNumber(number)));
    const idle = outputs.filter(({ number }) => !served.has(number ?? ''));
    return [
      ...lost.map((result) => ({
        message: say.logframe.activityWithoutOutput({
          activity: nameOf(logframe, result),
          number: outputNumber(result.number),
        }),
        source: result.source,
      })),
      ...idle.map((result) => ({
        message: say.logframe.outputWithoutActivity({ output: nameOf(logframe, result) }),
        source: result.source,
      })),
    ];
  },
};

function missingLevels(logframe: Logframe): Found[] {
  const { requires, name } = profiles[logframe.profile];
  return requires.levels
    .filter((level) => resultsAt(logframe, level).length === 0)
    .map((level) => ({
      message: say.logframe.levelMissing({ level: levelName(logframe.profile, level), profile: name }),
      source: logframe.source,
    }));
}

function repeatedTop(logframe: Logframe): Found[] {
  return resultsAt(logframe, 'impact')
    .slice(1)
    .map((result) => ({
      message: say.logframe.levelRepeated({
        level: levelName(logframe.profile, 'impact'),
        statement: result.statement,
      }),
      source: result.source,
    }));
}

/** Outputs may be nested below each outcome, so only the first of each level must come after the first of the one above. */
function levelsOutOfOrder(logframe: Logframe): Found[] {
  const found: Found[] = [];
  let reached = -1;
  for (const level of LEVELS) {
    const at = logframe.results.findIndex((result) => result.level === level);
    if (at === -1) continue;
    const result = logframe.results[at];
    if (at < reached && result !== undefined) {
      const message = say.logframe.levelOutOfOrder({ level: levelName(logframe.profile, level) });
      found.push({ message, source: result.source });
    }
    reached = Math.max(reached, at);
  }
  return found;
}

function withoutAssumptions(logframe: Logframe): Found[] {
  return profiles[logframe.profile].requires.assumptionsAt.flatMap((level): Found[] => {
    const results = resultsAt(logframe, level);
    const [first] = results;
    const stated = results.some(({ assumptions, risks }) => assumptions.length + risks.length > 0);
    if (first === undefined || stated) return [];
    const message = say.logframe.noAssumptions({
      level: levelName(logframe.profile, level),
      above: nameAbove(logframe, level),
    });
    return [{ message, source: first.source }];
  });
}

function nameAbove(logframe: Logframe, level: ResultLevel): string {
  return levelName(logframe.profile, LEVELS[LEVELS.indexOf(level) - 1] ?? 'impact');
}

function assumptionsInPlaceOfRisks(logframe: Logframe): Found[] {
  const { requires, name } = profiles[logframe.profile];
  return logframe.results
    .filter(
      (result) =>
        requires.risksAt.includes(result.level) && result.assumptions.length > 0 && result.risks.length === 0,
    )
    .map((result) => ({
      message: say.logframe.assumptionForRisk({ result: nameOf(logframe, result), profile: name }),
      source: result.assumptions[0]?.source ?? result.source,
    }));
}

/** "2" of activity "2.3". */
function outputNumber(number: string | null): string {
  return (number ?? '').split('.').slice(0, -1).join('.') || (number ?? '');
}
