import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { here, num, txt } from '../workbook/formula';
import { joinKey } from '../workbook/rowKey';
import { value, type CellModel, type RowModel, type TableModel } from '../workbook/sheetModel';
import type { IndicatorProgress } from './indicatorProgress';
import type { Indicator } from './logframe';
import { rounded } from './logframeProgress';
import { measured } from './measured';
import { overdueSteps } from './overdueSteps';
import { particularOf } from './particulars';
import {
  column,
  computed,
  INDICATORS_TABLE,
  is,
  hasNone,
  onlyWith,
  toShare,
  UNKNOWN,
  when,
} from './progressCells';
import type { IndicatorPlace } from './progressPlaces';
import { progressState } from './progressState';

const words = say.logframeProgress.sheet;
const { states } = words;

/** A row for each indicator: its figures, the share of the way, its standing in words, and what is overdue. */
export function indicatorsTable(places: readonly IndicatorPlace[], asOf: CalendarDate): TableModel {
  return {
    id: INDICATORS_TABLE,
    caption: words.indicators,
    columns: [
      column('logframe', 16, { owner: 'key' }),
      column('result', 12, { owner: 'key' }),
      column('indicator', 30, { owner: 'key' }),
      column('baseline', 11, { type: 'general' }),
      column('target', 11, { type: 'general' }),
      column('actual', 11, { type: 'general' }),
      column('unit', 8),
      column('share', 13, { type: 'percent' }),
      column('state', 18, { tones: TONES }),
      column('overdue', 26),
      column('responsible', 14),
      column('code', 10, { unprinted: true }),
    ],
    rows: places.map((place) => rowOf(place, asOf)),
  };
}

const TONES = {
  [states.reached]: 'good',
  [states.notBegun]: 'caution',
  [states.wrongSide]: 'alert',
  [states.noActual]: 'caution',
  [states.noTarget]: 'caution',
  [states.noBaseline]: 'caution',
  [states.unitsDiffer]: 'alert',
  [states.otherWay]: 'alert',
} as const;

function rowOf(place: IndicatorPlace, asOf: CalendarDate): RowModel {
  const { name, result, text, code, indicator, progress, logframe } = place;
  const overdue = overdueSteps(logframe, indicator, asOf).map(({ label, ended }) =>
    say.logframeProgress.step({ label, ended: dateText(ended) }),
  );
  return {
    key: joinKey([name, result, text]),
    cells: {
      logframe: value(name),
      result: value(result),
      indicator: value(text),
      baseline: value(progress.baseline),
      target: value(progress.target),
      actual: value(progress.actual),
      unit: value(unitOf(indicator)),
      ...standingCells(progress),
      overdue: value(overdue.length === 0 ? null : overdue.join('\n')),
      responsible: value(indicator.responsible ?? null),
      code: value(code),
    },
  };
}

/** As the figures are written, else as the sheet says. */
function unitOf(indicator: Indicator): string | null {
  const { target, actual, baseline } = indicator;
  const unit = (measured(target) ?? measured(actual) ?? measured(baseline))?.unit ?? 'plain';
  return words.units[unit] === '' ? particularOf(indicator, 'unit') : words.units[unit];
}

const FIGURES = ['baseline', 'target', 'actual'];

const SHARE = onlyWith(
  FIGURES,
  when(
    is(here('target'), '=', here('baseline')),
    UNKNOWN,
    toShare(is(is(here('actual'), '-', here('baseline')), '/', is(here('target'), '-', here('baseline')))),
  ),
);

const STATE = when(
  hasNone('share'),
  when(
    hasNone('target'),
    txt(states.noTarget),
    when(
      hasNone('baseline'),
      txt(states.noBaseline),
      when(hasNone('actual'), txt(states.noActual), txt(states.noWay)),
    ),
  ),
  when(
    is(here('share'), '>=', num(1)),
    txt(states.reached),
    when(
      is(here('share'), '>', num(0)),
      txt(states.onTheWay),
      when(is(here('share'), '<', num(0)), txt(states.wrongSide), txt(states.notBegun)),
    ),
  ),
);

/** Formulas where figures say it all; a word where people have to look first. */
function standingCells(progress: IndicatorProgress): { share: CellModel; state: CellModel } {
  const { standing } = progress;
  if (standing === 'inWords' || standing === 'unitsDiffer' || standing === 'otherWay')
    return { share: value(null), state: value(progressState(progress)) };
  const share = progress.share === null ? null : rounded(progress.share);
  return { share: computed(SHARE, share), state: computed(STATE, progressState(progress)) };
}
