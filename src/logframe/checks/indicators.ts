import { say } from '../../core/messages';
import type { Indicator, Logframe, Result, Statement } from '../logframe';
import { measured, saysHowMany, saysWhen } from '../measured';
import { particularOf } from '../particulars';
import { profiles } from '../profile';
import { plainText } from '../words';
import { yearIn } from '../years';
import { everyProfile, profilesWithValues, type Check, type Found } from './check';
import { indicatorsOf, nameOf, quoted, sourcesFor, type IndicatorInPlace } from './walk';

/** L4 */
export const everyIndicatorHasSource: Check = {
  id: 'L4',
  strength: 'error',
  profiles: everyProfile,
  finds: (logframe) =>
    profiles[logframe.profile].has.sourcePerIndicator
      ? indicatorsOf(logframe)
          .filter(isWithoutSource)
          .map(({ indicator }) => noSource(logframe, quoted(indicator.text), indicator))
      : logframe.results
          .filter(isWithoutMeans)
          .map((result) => noSource(logframe, nameOf(logframe, result), result)),
};

/** L5 */
export const baselineHasYear: Check = {
  id: 'L5',
  strength: 'error',
  profiles: everyProfile,
  finds: (logframe) =>
    indicatorsOf(logframe).flatMap(({ indicator }): Found[] => {
      const { baseline, baselineYear, text, cells } = indicator;
      const yearKnown = baselineYear !== null || yearIn(baseline ?? '') !== null;
      if (baseline !== null && !yearKnown && !isNotApplicable(baseline)) {
        const message = say.logframe.baselineWithoutYear({
          indicator: quoted(text),
          baseline: quoted(baseline),
        });
        return [{ message, source: cells?.baselineYear ?? cells?.baseline ?? indicator.source }];
      }
      if (baseline === null && baselineYear !== null) {
        const message = say.logframe.yearWithoutBaseline({
          indicator: quoted(text),
          year: quoted(baselineYear),
        });
        return [{ message, source: cells?.baseline ?? indicator.source }];
      }
      return [];
    }),
};

/** L6 */
export const targetGiven: Check = {
  id: 'L6',
  strength: 'error',
  profiles: profilesWithValues,
  finds: (logframe) =>
    indicatorsOf(logframe).flatMap(({ result, indicator }): Found[] => {
      if (result.level === 'activity') return [];
      const source = indicator.cells?.target ?? indicator.source;
      if (indicator.target === null) {
        return [{ message: say.logframe.noTarget({ indicator: quoted(indicator.text) }), source }];
      }
      const wantsNumber =
        measured(indicator.baseline) !== null && indicator.baselineYear !== indicator.baseline;
      if (!wantsNumber || measured(indicator.target) !== null) return [];
      const { target, baseline } = indicator;
      const message = say.logframe.targetNotNumber({
        indicator: quoted(indicator.text),
        target: quoted(target),
        baseline: quoted(baseline ?? ''),
      });
      return [{ message, source }];
    }),
};

/** L17 */
export const quantityAndTime: Check = {
  id: 'L17',
  strength: 'warning',
  profiles: everyProfile,
  finds: (logframe) =>
    indicatorsOf(logframe)
      .filter(
        ({ result, indicator }) => result.level !== 'activity' && !isCoveredByTarget(logframe, indicator),
      )
      .flatMap(({ result, indicator }): Found[] => {
        const said = [
          indicator.text,
          indicator.target,
          particularOf(indicator, 'targetDate'),
          ...indicator.milestones.map(({ label, value }) => `${label} ${value ?? ''}`),
        ].join(' ');
        const headed = indicator.milestones.length > 0;
        const missing = { quantity: !saysHowMany(said), time: !headed && !saysWhen(said) };
        if (!missing.quantity && !missing.time) return [];
        const message = say.logframe.notMeasurable({
          result: nameOf(logframe, result),
          indicator: quoted(indicator.text),
          ...missing,
        });
        return [{ message, source: indicator.source }];
      }),
};

/** L28 */
export const actualHasEvidence: Check = {
  id: 'L28',
  strength: 'warning',
  profiles: everyProfile,
  finds: (logframe) =>
    indicatorsOf(logframe)
      .filter(({ result, indicator }) => indicator.actual !== null && hasNoEvidence(result, indicator))
      .map(({ indicator }) => ({
        message: say.logframe.noEvidence({
          indicator: quoted(indicator.text),
          actual: quoted(indicator.actual ?? ''),
        }),
        source: indicator.cells?.actual ?? indicator.source,
      })),
};

/** L30 */
export const sourcesSayWhoAndWhen: Check = {
  id: 'L30',
  strength: 'hint',
  profiles: everyProfile,
  finds: (logframe) => [...sameSourceThroughout(logframe), ...sourcesWithoutOwner(logframe)],
};

function isWithoutSource({ result, indicator }: IndicatorInPlace): boolean {
  return result.level !== 'activity' && sourcesFor(result, indicator).length === 0;
}

function isWithoutMeans(result: Result): boolean {
  return (
    result.level !== 'activity' &&
    result.indicators.some((indicator) => sourcesFor(result, indicator).length === 0)
  );
}

function noSource(
  logframe: Logframe,
  subject: string,
  { source }: { readonly source: Found['source'] },
): Found {
  const heading = profiles[logframe.profile].headings.sources;
  return { message: say.logframe.noSource({ subject, heading }), source };
}

function isNotApplicable(text: string): boolean {
  return /^(?:n\/?a|not applicable|none|tbc|to be confirmed|unknown)\.?$/i.test(text);
}

/** Where the layout has a target column, a blank one is told once, by L6. */
function isCoveredByTarget(logframe: Logframe, indicator: Indicator): boolean {
  return profiles[logframe.profile].has.values && indicator.target === null;
}

function hasNoEvidence(result: Result, indicator: Indicator): boolean {
  const stated = indicator.evidence ?? sourcesFor(result, indicator);
  return stated.length === 0;
}

/** Cells of means of verification: those of an indicator, or those that a result gives for all its indicators. */
function sourceLists(logframe: Logframe): (readonly Statement[])[] {
  const measured = indicatorsOf(logframe).filter(({ result }) => result.level !== 'activity');
  return [...new Set(measured.map(({ result, indicator }) => sourcesFor(result, indicator)))];
}

function sameSourceThroughout(logframe: Logframe): Found[] {
  const lists = sourceLists(logframe);
  const words = new Set(lists.map((list) => list.map(({ text }) => plainText(text)).join('\n')));
  const count = indicatorsOf(logframe).length;
  const shown = lists[0]?.[0];
  if (shown === undefined || words.size > 1 || lists.length < 2 || count < 3) return [];
  return [{ message: say.logframe.sameSource({ source: quoted(shown.text), count }), source: shown.source }];
}

const OWNER =
  /'s\b|\bby\b|\b(?:council|ministry|department|team|officer|office|board|committee|school|college|university|clinic|hospital|police|partner|district|secretariat|agency|bureau|unit|manager|co-?ordinator|treasurer|clerk)s?\b/i;

function sourcesWithoutOwner(logframe: Logframe): Found[] {
  const all = sourceLists(logframe).flat();
  const bare = all.filter(({ text }) => !OWNER.test(text) && !saysWhen(text));
  const [first] = bare;
  if (first === undefined) return [];
  const message = say.logframe.sourceWithoutOwner({
    count: bare.length,
    of: all.length,
    source: quoted(first.text),
  });
  return [{ message, source: first.source }];
}
