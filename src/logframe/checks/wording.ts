import { say } from '../../core/messages';
import type { Logframe, Result } from '../logframe';
import { saysHowMany, saysWhen } from '../measured';
import { overlap, plainText } from '../words';
import { everyProfile, profilesWithValues, type Check, type Found } from './check';
import { indicatorsOf, nameOf, quoted, resultsAt } from './walk';

/** L14 */
export const assumptionsLieOutside: Check = {
  id: 'L14',
  strength: 'hint',
  profiles: everyProfile,
  finds: (logframe) => {
    const statements = new Map(logframe.results.map((result) => [plainText(result.statement), result]));
    return assumptionsOf(logframe).flatMap(({ text, source }): Found[] => {
      const repeated = statements.get(plainText(text));
      if (repeated !== undefined) {
        return [
          {
            message: say.logframe.assumptionRepeats({
              assumption: quoted(text),
              result: nameOf(logframe, repeated),
            }),
            source,
          },
        ];
      }
      return OWN_CONTROL.test(text)
        ? [{ message: say.logframe.assumptionOwnControl({ assumption: quoted(text) }), source }]
        : [];
    });
  },
};

/** L15 */
export const indicatorsDoNotRestate: Check = {
  id: 'L15',
  strength: 'warning',
  profiles: everyProfile,
  finds: (logframe) => {
    const above = objectivesAbove(logframe);
    return indicatorsOf(logframe).flatMap(({ result, indicator }): Found[] => {
      if (indicator.target !== null || saysHowMany(indicator.text) || saysWhen(indicator.text)) return [];
      const [closest] = [result, ...above[result.level]]
        .map((objective) => ({ objective, ...overlap(indicator.text, objective.statement) }))
        .filter(({ shared, share }) => shared >= LEAST_SHARED_WORDS && share >= LEAST_SHARE)
        .sort((one, other) => other.share - one.share);
      if (closest === undefined) return [];
      const message = say.logframe.indicatorRestates({
        result: nameOf(logframe, result),
        indicator: quoted(indicator.text),
        objective: nameOf(logframe, closest.objective),
      });
      return [{ message, source: indicator.source }];
    });
  },
};

/** L16. Not asked of a 4x4, where the indicator is the only place for the target. */
export const indicatorsAreNeutral: Check = {
  id: 'L16',
  strength: 'hint',
  profiles: profilesWithValues,
  finds: (logframe) =>
    indicatorsOf(logframe)
      .filter(({ indicator }) => DIRECTION_FIRST.test(indicator.text) || TARGET_INSIDE.test(indicator.text))
      .map(({ indicator }) => ({
        message: say.logframe.indicatorNotNeutral({ indicator: quoted(indicator.text) }),
        source: indicator.source,
      })),
};

/** L18 */
export const outcomesAreStates: Check = {
  id: 'L18',
  strength: 'hint',
  profiles: everyProfile,
  finds: (logframe) =>
    resultsAt(logframe, 'outcome').flatMap((result): Found[] => {
      const p = { result: nameOf(logframe, result), statement: quoted(result.statement) };
      const { source } = result;
      const verb = ACTIVITY_VERB.exec(result.statement)?.[1];
      if (verb !== undefined) return [{ message: say.logframe.outcomeIsActivity({ ...p, verb }), source }];
      const join = JOINED.exec(result.statement);
      const word = join?.[1] ?? join?.[2];
      return word === undefined
        ? []
        : [{ message: say.logframe.outcomeIsTwo({ ...p, word: word.toLowerCase() }), source }];
    }),
};

/** L20 */
export const indicatorsOnlyOnce: Check = {
  id: 'L20',
  strength: 'warning',
  profiles: everyProfile,
  finds: (logframe) => {
    const seen = new Map<string, Result>();
    return indicatorsOf(logframe).flatMap(({ result, indicator }): Found[] => {
      const words = plainText(indicator.text);
      const first = seen.get(words);
      if (first === undefined) seen.set(words, result);
      if (first === undefined || words === '') return [];
      const message = say.logframe.indicatorTwice({
        indicator: quoted(indicator.text),
        first: nameOf(logframe, first),
        second: nameOf(logframe, result),
      });
      return [{ message, source: indicator.source }];
    });
  },
};

const OWN_CONTROL =
  /\b(?:we|our (?:team|staff|project|council)|the (?:project|programme|project team)|project (?:team|staff)) (?:will|shall|is able to|can)\b/i;

/** An indicator that shares this much with an objective says no more than the objective does. */
const LEAST_SHARED_WORDS = 3;
const LEAST_SHARE = 0.6;

/** The results of the levels above each level. */
function objectivesAbove(logframe: Logframe): Readonly<Record<Result['level'], readonly Result[]>> {
  const impact = resultsAt(logframe, 'impact');
  const outcome = resultsAt(logframe, 'outcome');
  const output = resultsAt(logframe, 'output');
  return {
    impact: [],
    outcome: impact,
    output: [...impact, ...outcome],
    activity: [...impact, ...outcome, ...output],
  };
}

const DIRECTION_FIRST =
  /^(?:an? |the )?(?:increas\w+|improv\w+|reduc\w+|decreas\w+|rais\w+|enhanc\w+|strengthen\w+|more|fewer|less|higher|lower)\b/i;
const TARGET_INSIDE = /\b(?:by|to|at least|no more than|at most) \d[\d,.]*\s?%?(?!\d)|^\d+ ?%/i;

const ACTIVITY_VERB =
  /^(?:to )?(train|hold|organi[sz]e|conduct|carry out|run|prepare|design|deliver|provide|build|set up|arrange|host|visit|produce|publish|recruit|buy|purchase|draft|write|develop|establish)\b/i;
const JOINED =
  /\b(through|by means of|in order to)\b|[^,]\s(and)\s+(?:to\s+)?(?:increas|improv|reduc|strengthen|enhanc|rais|decreas|promot|empower)\w*/i;

function assumptionsOf(logframe: Logframe) {
  return [...new Set(logframe.results.flatMap((result) => result.assumptions))];
}
