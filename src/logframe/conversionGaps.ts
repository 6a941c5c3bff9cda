import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { nameOf, quoted } from './checks/walk';
import type { Indicator, Logframe, Result } from './logframe';
import type { Profile } from './profile';

/** What the layout asks for and the logframe does not hold, in the order of the results. Nothing is worked out from words. */
export function conversionGaps(logframe: Logframe, profile: Profile): Finding[] {
  return logframe.results
    .filter(({ level }) => level !== 'activity')
    .flatMap((result) => {
      const name = nameOf(logframe, result);
      return [
        ...(profile.has.values
          ? result.indicators.flatMap((indicator) => valueGaps(profile, name, indicator))
          : []),
        ...(profile.has.sourcePerIndicator ? sourceGaps(logframe, name, result) : []),
        ...(result.level === 'output' ? marginGaps(profile, name, result) : []),
      ];
    });
}

function valueGaps(
  { requires }: Profile,
  result: string,
  { text, baseline, target, milestones, cells, source }: Indicator,
): Finding[] {
  const p = { result, indicator: quoted(text) };
  const noMilestones = requires.milestones && milestones.every(({ value }) => value === null);
  return [
    ...(baseline === null ? [gap('baseline', say.logframe.gapBaseline(p), cells?.baseline ?? source)] : []),
    ...(target === null
      ? [gap('target', say.logframe.gapTarget({ ...p, milestones: noMilestones }), cells?.target ?? source)]
      : []),
    ...(target !== null && noMilestones ? [gap('milestones', say.logframe.gapMilestones(p), source)] : []),
  ];
}

function sourceGaps(logframe: Logframe, name: string, result: Result): Finding[] {
  const bare = result.indicators.filter(({ sources }) => sources.length === 0);
  if (bare.length === 0) return [];
  const carried = (logframe.carried?.parts ?? []).flatMap((part) =>
    part.kind === 'changed' && part.became === result ? part.was.meansOfVerification : [],
  );
  const message = say.logframe.gapSources({ result: name, indicators: bare.length, sources: carried.length });
  return [gap('source', message, carried[0]?.source ?? result.source)];
}

function marginGaps({ has }: Profile, name: string, result: Result): Finding[] {
  return [
    ...(has.weights && result.weight === null
      ? [gap('weight', say.logframe.gapWeight({ result: name }), result.source)]
      : []),
    ...(has.weights && result.riskRating === undefined
      ? [gap('riskRating', say.logframe.gapRiskRating({ result: name }), result.source)]
      : []),
  ];
}

function gap(part: string, message: string, source: Source): Finding {
  return { rule: `conversion.${part}`, strength: 'warning', message, source };
}
