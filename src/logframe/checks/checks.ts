import type { Check } from './check';
import * as indicators from './indicators';
import * as structure from './structure';
import * as values from './values';
import * as weights from './weights';
import * as wording from './wording';

/**
 * Every check of a single logframe, in the order of its number. L26, L27 and L29 need spending, the day and an earlier version:
 * see `progressChecks`.
 */
export const checks: readonly Check[] = [
  structure.levelsInOrder,
  structure.notTooMany,
  structure.everyResultMeasured,
  indicators.everyIndicatorHasSource,
  indicators.baselineHasYear,
  indicators.targetGiven,
  values.targetOnTheRightSide,
  values.milestonesInSteps,
  values.milestoneDatesInOrder,
  values.milestonesAddUp,
  weights.weightsTotalHundred,
  weights.outputsHaveRiskRating,
  structure.assumptionsWhereNeeded,
  wording.assumptionsLieOutside,
  wording.indicatorsDoNotRestate,
  wording.indicatorsAreNeutral,
  indicators.quantityAndTime,
  wording.outcomesAreStates,
  structure.numbersPair,
  wording.indicatorsOnlyOnce,
  values.oneUnit,
  values.percentWithinBounds,
  values.arithmeticHolds,
  structure.activitiesServeOutputs,
  weights.inputsAddUp,
  indicators.actualHasEvidence,
  indicators.sourcesSayWhoAndWhen,
];
