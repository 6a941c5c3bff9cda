import { say } from '../../core/messages';
import { rounded, type LogframeProgress } from '../../logframe/logframeProgress';
import { progressState } from '../../logframe/progressState';
import { resultNames } from '../../logframe/resultNames';
import type { ProgressText } from './logframeText';
import type { PlaceOf } from './placeIn';

const words = say.logframeScreen;

/** How far a logframe has come, in words; null where no indicator has a target or an actual to follow. */
export function logframeProgressShown(
  progress: LogframeProgress | null,
  place: PlaceOf,
): ProgressText | null {
  const isMeasured = progress?.indicators.some(
    ({ indicator }) => indicator.target !== null || indicator.actual !== null,
  );
  if (progress === null || isMeasured !== true) return null;
  const { logframe, outputs, indicators, together } = progress;
  const names = resultNames(logframe);
  const nameOf = (result: (typeof logframe.results)[number]) => names[logframe.results.indexOf(result)] ?? '';
  return {
    sentence: together === null ? words.notTogether : words.together({ share: percent(together) }),
    outputs: outputs.map(({ result, share, counted, of }) => {
      const places = result.indicators.map(({ source }) => place(source));
      const from = { rule: words.shareRule, places, more: 0 };
      return {
        name: nameOf(result),
        share: { text: share === null ? say.logframeProgress.sheet.unknown : percent(share), ...from },
        counted: { text: words.ofIndicators({ counted, of }), ...from },
      };
    }),
    indicators: indicators.map(({ result, indicator, progress: reached }, at) => ({
      key: String(at),
      text: words.progressRow({ result: nameOf(result), indicator: indicator.text }),
      state: progressState(reached),
      share: reached.share === null ? '' : percent(rounded(reached.share)),
      place: place(indicator.source),
    })),
  };
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
