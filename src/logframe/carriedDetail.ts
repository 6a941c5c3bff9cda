import { decimalPounds } from '../core/pence';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { nameOf } from './checks/walk';
import type { Inputs } from './inputs';
import type { Indicator, Logframe, Result } from './logframe';

/** One line of the detail sheet: a part that the new layout has no place for. */
export interface CarriedDetail {
  /** "Output 1"; empty for what could not be put with any result. */
  readonly result: string;
  readonly part: string;
  readonly text: string;
  readonly source: Source;
}

/** What a converted logframe carries, part by part, as people read it. */
export function carriedDetail(logframe: Logframe): CarriedDetail[] {
  const carried = (logframe.carried?.parts ?? []).flatMap((part) => {
    const result = part.kind === 'left' ? part.result : part.was;
    const name = nameOf(logframe, result);
    const lines = part.kind === 'left' ? leftLines(part.result) : changedLines(part.was, part.became);
    return lines.map((line) => ({ result: name, ...line }));
  });
  const leftOver = (logframe.unplaced ?? []).map(({ part, text, source }) => ({
    result: '',
    part: words.leftOver({ part }),
    text,
    source,
  }));
  return [...carried, ...leftOver];
}

type Line = Omit<CarriedDetail, 'result'>;

const words = say.logframe.detail;

function leftLines(result: Result): Line[] {
  return [
    { part: words.left, text: result.statement, source: result.source },
    ...result.indicators.flatMap((indicator) => [
      indicatorLine(indicator),
      ...valueLines(indicator),
      ...sourceLines(indicator),
    ]),
    ...result.assumptions.map(({ text, source }) => ({ part: words.assumption, text, source })),
    ...marginLines(result),
  ];
}

function changedLines(was: Result, became: Result): Line[] {
  const indicators = was.indicators.flatMap((indicator, index) => {
    const now = became.indicators[index];
    const values = valueLines(indicator);
    const reworded = now?.text !== indicator.text;
    const gathered = (now?.sources.length ?? 0) < indicator.sources.length;
    return [
      ...(reworded ? [indicatorLine(indicator)] : []),
      ...(now === undefined || valueLines(now).length < values.length ? values : []),
      ...(gathered ? sourceLines(indicator) : []),
    ];
  });
  const stillThere = { ...was, ...(became.risks.length > 0 ? { risks: [] } : {}) };
  const unpaired =
    became.meansOfVerification.length === 0 &&
    became.indicators.every(({ sources }, index) => sources.length === was.indicators[index]?.sources.length);
  return [
    ...indicators,
    ...marginLines({ ...stillThere, meansOfVerification: unpaired ? was.meansOfVerification : [] }, became),
  ];
}

function indicatorLine({ text, source }: Indicator): Line {
  return { part: words.indicator, text, source };
}

function valueLines(indicator: Indicator): Line[] {
  const { baseline, baselineYear, milestones, target, actual, measure, cells, source } = indicator;
  const parts: [string, string | null | undefined, Source][] = [
    [words.baseline, baseline, cells?.baseline ?? source],
    [words.baselineYear, baselineYear, cells?.baselineYear ?? source],
    ...milestones.flatMap(
      ({ label, value, actual: achieved }): [string, string | null | undefined, Source][] => [
        [words.milestone({ label }), value, source],
        [words.milestoneActual({ label }), achieved, source],
      ],
    ),
    [words.target, target, cells?.target ?? source],
    [words.actual, actual, cells?.actual ?? source],
    [words.direction, measure?.direction, source],
    [words.accumulation, measure?.accumulation, source],
  ];
  return [
    ...parts.flatMap(([part, text, at]): Line[] =>
      text === null || text === undefined ? [] : [{ part, text, source: at }],
    ),
    ...(indicator.particulars ?? []).map(({ kind, text, source: at }) => ({
      part: say.logframe.written.columns[kind],
      text,
      source: at,
    })),
    ...(indicator.evidence ?? []).map(({ text, source: at }) => ({ part: words.evidence, text, source: at })),
  ];
}

function sourceLines({ sources }: Indicator): Line[] {
  return sources.map(({ text, source }) => ({ part: words.source, text, source }));
}

/** Parts of the result itself that are not in what it became. */
function marginLines(was: Result, became?: Result): Line[] {
  const weight = was.weight !== null && became?.weight !== was.weight ? String(was.weight) : null;
  const rating = was.riskRating !== undefined && became?.riskRating === undefined ? was.riskRating : null;
  const inputs = was.inputs !== undefined && became?.inputs === undefined ? inputLines(was.inputs) : [];
  return [
    ...was.meansOfVerification.map(({ text, source }) => ({ part: words.source, text, source })),
    ...was.risks.map(({ text, source }) => ({ part: words.risk, text, source })),
    ...(weight === null ? [] : [{ part: words.weight, text: weight, source: was.source }]),
    ...(rating === null ? [] : [{ part: words.riskRating, text: rating, source: was.source }]),
    ...inputs,
  ];
}

function inputLines({ parts, total, sharePercent, fullTimeEquivalents, source }: Inputs): Line[] {
  const lines: [string, string | null][] = [
    ...parts.map(({ funder, amount }): [string, string | null] => [
      words.inputs({ funder }),
      amount === null ? null : decimalPounds(amount),
    ]),
    [words.inputsTotal, total === null ? null : decimalPounds(total)],
    [words.inputsShare, sharePercent === null ? null : String(sharePercent)],
    [words.inputsPeople, fullTimeEquivalents],
  ];
  return lines.flatMap(([part, text]) => (text === null ? [] : [{ part, text, source }]));
}
