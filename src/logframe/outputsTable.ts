import { say } from '../core/messages';
import { call, column as columnOf, here, num, sumifs, txt } from '../workbook/formula';
import { joinKey } from '../workbook/rowKey';
import { value, type RowModel, type TableModel } from '../workbook/sheetModel';
import { rounded } from './logframeProgress';
import type { ScoreStep } from './outputScore';
import {
  ANY_NUMBER,
  column,
  computed,
  INDICATORS_TABLE,
  is,
  hasNone,
  onlyWith,
  OUTPUTS_TABLE,
  toShare,
  UNKNOWN,
  when,
} from './progressCells';
import type { OutputPlace } from './progressPlaces';
import { letterFormula, letterOf } from './scoresTable';

/** A row for each output: the mean of its indicators, what people agreed instead, its letter, and its part of the whole. */
export function outputsTable(places: readonly OutputPlace[], table: readonly ScoreStep[]): TableModel {
  return {
    id: OUTPUTS_TABLE,
    caption: say.logframeProgress.sheet.outputs,
    columns: [
      column('logframe', 16, { owner: 'key' }),
      column('result', 12, { owner: 'key' }),
      column('letter', 30),
      column('weight', 11, { type: 'general' }),
      column('counted', 11, { type: 'count' }),
      column('of', 11, { type: 'count' }),
      column('mean', 8, { type: 'percent' }),
      column('agreed', 13, { type: 'percent', owner: 'entered' }),
      column('used', 18, { type: 'percent' }),
      column('weighted', 26, { type: 'general' }),
      column('code', 14),
      column('result_code', 10, { unprinted: true }),
    ],
    rows: places.map((place) => rowOf(place, table)),
  };
}

const inIndicators = (id: string) => columnOf(INDICATORS_TABLE, id);
const OF_RESULT = [inIndicators('code'), here('result_code')] as const;
const COUNTED = call('COUNTIFS', ...OF_RESULT, inIndicators('share'), txt(ANY_NUMBER));
const MEAN = when(
  is(here('counted'), '=', num(0)),
  UNKNOWN,
  toShare(is(sumifs(inIndicators('share'), OF_RESULT), '/', here('counted'))),
);
const USED = when(hasNone('agreed'), here('mean'), here('agreed'));
const WEIGHTED = onlyWith(['weight', 'used'], call('ROUND', is(here('weight'), '*', here('used')), num(6)));

function rowOf({ name, result, code, of, progress }: OutputPlace, table: readonly ScoreStep[]): RowModel {
  const { weight } = progress.result;
  const { share, mean } = progress;
  const weighted = weight === null || share === null ? null : Number((weight * share).toFixed(6));
  return {
    key: joinKey([name, result]),
    cells: {
      logframe: value(name),
      result: value(result),
      letter: computed(letterFormula('used'), letterOf(share, table)),
      weight: value(weight),
      counted: computed(COUNTED, progress.counted),
      of: value(progress.of),
      mean: computed(MEAN, mean === null ? null : rounded(mean)),
      agreed: value(progress.agreed),
      used: computed(USED, share),
      weighted: computed(WEIGHTED, weighted),
      code: value(of),
      result_code: value(code),
    },
  };
}
