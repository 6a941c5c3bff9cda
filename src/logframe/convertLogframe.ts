import type { Finding } from '../core/finding';
import type { AsItWas } from './asItWas';
import { carriedDetail, type CarriedDetail } from './carriedDetail';
import { withChecks } from './checkLogframe';
import { conversionGaps } from './conversionGaps';
import type { Carried, CarriedPart, Logframe, LogframeProfileId, Result } from './logframe';
import { profiles } from './profile';
import { identityOf } from './pairedResults';
import { restoreResults } from './restoreResults';
import { sayInProfile } from './sayInProfile';

/** A logframe in another layout, with what could not be filled and what had to be set aside. */
export interface Conversion {
  readonly logframe: Logframe;
  /** What the new layout asks for and the old one does not hold: left blank, one finding each. */
  readonly gaps: readonly Finding[];
  /** What the new layout has no place for, for the detail sheet. */
  readonly carried: readonly CarriedDetail[];
  /** The logframe with everything that this and earlier conversions set aside, for the sheet "Before conversion". */
  readonly before: Pick<AsItWas, 'logframe' | 'to' | 'unchanged'>;
}

/**
 * Writes a logframe in another profile. Baselines, milestones and targets are never derived from words: they are left blank
 * and listed. What has no place in the new layout travels with the logframe, so that converting back gives the original,
 * with whatever was filled in meanwhile.
 */
export function convertLogframe(logframe: Logframe, to: LogframeProfileId): Conversion {
  const profile = profiles[to];
  const from = logframe.carried?.from ?? logframe.profile;
  const restored = restoreResults(logframe.results, logframe.carried?.parts ?? []);
  const parts: CarriedPart[] = [];
  const results: Result[] = [];
  const unchanged = new Set<number>();
  const alike = new Map<string, number>();
  for (const [position, { result, untouched }] of restored.entries()) {
    const asItWas = to === from && untouched;
    if (!asItWas && profile.levels[result.level] === null) {
      parts.push({ kind: 'left', position, result });
      continue;
    }
    const became = asItWas ? result : sayInProfile(result, profile);
    if (became === result) unchanged.add(position);
    const nth = counted(became, alike);
    if (became !== result) parts.push({ kind: 'changed', nth, was: result, became });
    results.push(became);
  }
  const converted = withCarried({ ...logframe, profile: to, results }, { from, parts }, to === from);
  return {
    logframe: withChecks(converted),
    gaps: conversionGaps(converted, profile),
    carried: carriedDetail(converted),
    before: {
      logframe: withoutCarried(
        logframe,
        from,
        restored.map(({ result }) => result),
      ),
      to,
      unchanged,
    },
  };
}

/** How many results of the same level, number and wording came before. */
function counted(result: Result, alike: Map<string, number>): number {
  const before = alike.get(identityOf(result)) ?? 0;
  alike.set(identityOf(result), before + 1);
  return before;
}

function withCarried(logframe: Logframe, carried: Carried, isHome: boolean): Logframe {
  const { carried: _before, ...rest } = logframe;
  return isHome && carried.parts.length === 0 ? rest : { ...rest, carried };
}

function withoutCarried(
  { carried: _before, ...rest }: Logframe,
  profile: LogframeProfileId,
  results: readonly Result[],
): Logframe {
  return { ...rest, profile, results };
}
