import { say } from '../core/messages';
import { poundsNumber } from '../core/pence';
import { call, column as columnOf, here, num, sumifs, txt } from '../workbook/formula';
import { value, type RowModel, type TableModel } from '../workbook/sheetModel';
import { MOST_POINTS_APART } from './checks/progressChecks';
import { rounded } from './logframeProgress';
import type { ScoreStep } from './outputScore';
import {
  ANY_NUMBER,
  column,
  computed,
  is,
  hasNone,
  onlyWith,
  OUTPUTS_TABLE,
  TOGETHER_TABLE,
  toShare,
  UNKNOWN,
  when,
} from './progressCells';
import { logframeCode, type ProgressShown } from './progressPlaces';
import { letterFormula, letterOf } from './scoresTable';

const words = say.logframeProgress.sheet;
const { moneyStates } = words;
const WITHIN = moneyStates.within({ points: MOST_POINTS_APART });

/** A row for each logframe: its outputs together by their weights, its letter, and the share of its budget that is spent. */
export function togetherTable(shown: readonly ProgressShown[], table: readonly ScoreStep[]): TableModel {
  return {
    id: TOGETHER_TABLE,
    caption: words.together,
    columns: [
      column('logframe', 16, { owner: 'key' }),
      column('weights', 12, { type: 'general' }),
      column('letter', 30),
      column('used', 11, { type: 'percent' }),
      column('budget', 11, { type: 'pounds' }),
      column('spent', 11, { type: 'pounds' }),
      column('spentShare', 8, { type: 'percent' }),
      column('apart', 13, { type: 'percent' }),
      column('money', 18, {
        tones: { [moneyStates.ahead]: 'alert', [moneyStates.behind]: 'caution', [WITHIN]: 'good' },
      }),
      column('example', 26),
      column('code', 14),
    ],
    rows: shown.map((one, at) => rowOf(one, logframeCode(at), table)),
  };
}

const inOutputs = (id: string) => columnOf(OUTPUTS_TABLE, id);
const OF_LOGFRAME = [inOutputs('code'), here('code')] as const;
const WEIGHTS = call('ROUND', sumifs(inOutputs('weight'), OF_LOGFRAME), num(6));
/** Unknown is not nil: with an output missing, or weights that do not total 100, there is no share of all. */
const TOGETHER = when(
  is(
    call('COUNTIFS', ...OF_LOGFRAME, inOutputs('weighted'), txt(ANY_NUMBER)),
    '<',
    call('COUNTIFS', ...OF_LOGFRAME),
  ),
  UNKNOWN,
  when(
    is(here('weights'), '=', num(100)),
    toShare(is(sumifs(inOutputs('weighted'), OF_LOGFRAME), '/', num(100))),
    UNKNOWN,
  ),
);
const SPENT_SHARE = onlyWith(
  ['budget', 'spent'],
  when(is(here('budget'), '>', num(0)), toShare(is(here('spent'), '/', here('budget'))), UNKNOWN),
);
const APART = onlyWith(['spentShare', 'used'], toShare(is(here('spentShare'), '-', here('used'))));
const MONEY = when(
  hasNone('apart'),
  txt(moneyStates.unknown),
  when(
    is(here('apart'), '>', num(MOST_POINTS_APART / 100)),
    txt(moneyStates.ahead),
    when(is(here('apart'), '<', num(-MOST_POINTS_APART / 100)), txt(moneyStates.behind), txt(WITHIN)),
  ),
);

function rowOf(
  { name, progress, spent }: ProgressShown,
  code: string,
  table: readonly ScoreStep[],
): RowModel {
  const { together, budget, outputs } = progress;
  const weights = outputs.reduce((sum, { result }) => sum + (result.weight ?? 0), 0);
  const spentShare = budget === null || budget <= 0 || spent === null ? null : rounded(spent.amount / budget);
  const apart = spentShare === null || together === null ? null : rounded(spentShare - together);
  return {
    key: name,
    cells: {
      logframe: value(name),
      weights: computed(WEIGHTS, Number(weights.toFixed(6))),
      letter: computed(letterFormula('used'), letterOf(together, table)),
      used: computed(TOGETHER, together),
      budget: value(budget === null ? null : poundsNumber(budget)),
      spent: value(spent === null ? null : poundsNumber(spent.amount)),
      spentShare: computed(SPENT_SHARE, spentShare),
      apart: computed(APART, apart),
      money: computed(MONEY, moneyState(apart)),
      example: value(spent?.example === true ? words.example : null),
      code: value(code),
    },
  };
}

function moneyState(apart: number | null): string {
  if (apart === null) return moneyStates.unknown;
  const points = rounded(apart) * 100;
  if (points > MOST_POINTS_APART) return moneyStates.ahead;
  return points < -MOST_POINTS_APART ? moneyStates.behind : WITHIN;
}
