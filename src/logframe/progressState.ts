import { say } from '../core/messages';
import type { IndicatorProgress } from './indicatorProgress';
import { rounded } from './logframeProgress';

const { states } = say.logframeProgress.sheet;

/** How an indicator stands, in words: "Target reached", "No actual yet". */
export function progressState(progress: IndicatorProgress): string {
  const { standing, baseline, target, actual } = progress;
  if (standing === 'inWords' || standing === 'unitsDiffer' || standing === 'otherWay')
    return states[standing];
  const share = progress.share === null ? null : rounded(progress.share);
  if (share === null) {
    if (target === null) return states.noTarget;
    if (baseline === null) return states.noBaseline;
    return actual === null ? states.noActual : states.noWay;
  }
  if (share >= 1) return states.reached;
  if (share > 0) return states.onTheWay;
  return share < 0 ? states.wrongSide : states.notBegun;
}
