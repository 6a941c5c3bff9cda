import { say } from '../../core/messages';
import type { Indicator, Logframe, Result, ResultLevel, Statement } from '../../logframe/logframe';
import { profiles } from '../../logframe/profile';
import { resultNames } from '../../logframe/resultNames';
import type { IndicatorText, ResultText } from './logframeText';
import type { PlaceOf } from './placeIn';

const words = say.logframeScreen;

const DEPTHS: Readonly<Record<ResultLevel, number>> = { impact: 0, outcome: 1, output: 2, activity: 3 };

/**
 * The results, each under the one that it leads to: the last above it of a higher level. An activity stands with the output
 * that its number names ("1.2" with output 1), wherever in the sheet it lies.
 */
export function resultTree(logframe: Logframe, place: PlaceOf): ResultText[] {
  const names = resultNames(logframe);
  const headings = profiles[logframe.profile].headings;
  const nodes = logframe.results.map((result, at) => ({
    result,
    leadsHere: [] as ResultText[],
    text: textOf(result, names[at] ?? '', String(at), headings.sources, place),
  }));
  const roots: ResultText[] = [];
  nodes.forEach((node, at) => {
    const above = parentOf(node, nodes, at);
    (above?.leadsHere ?? roots).push({ ...node.text, leadsHere: node.leadsHere });
  });
  return roots;
}

interface Node {
  readonly result: Result;
  readonly leadsHere: ResultText[];
}

function parentOf({ result }: Node, nodes: readonly Node[], at: number): Node | undefined {
  const { level, number } = result;
  const ofNumber = number?.split('.')[0] ?? null;
  const named =
    level === 'activity' && ofNumber !== null
      ? nodes.find(({ result: other }) => other.level === 'output' && other.number === ofNumber)
      : undefined;
  return named ?? nodes.slice(0, at).findLast(({ result: other }) => DEPTHS[other.level] < DEPTHS[level]);
}

function textOf(
  result: Result,
  name: string,
  key: string,
  sources: string,
  place: PlaceOf,
): Omit<ResultText, 'leadsHere'> {
  return {
    key,
    name,
    statement: result.statement === '' ? words.noStatement : result.statement,
    place: place(result.source),
    indicators: result.indicators.map((indicator, at) => indicatorText(indicator, at, sources, place)),
    facts: [
      ...facts(sources, result.meansOfVerification),
      ...facts(words.assumption, result.assumptions),
      ...facts(words.risk, result.risks),
    ],
  };
}

function indicatorText(indicator: Indicator, at: number, sources: string, place: PlaceOf): IndicatorText {
  const { text, source } = indicator;
  return {
    key: String(at),
    text,
    facts: [...valuesOf(indicator), ...facts(sources, indicator.sources)],
    place: place(source),
  };
}

/** Baseline, milestones, target and actual, as far as they are given. */
export function valuesOf({ baseline, baselineYear, milestones, target, actual }: Indicator): string[] {
  return [
    ...(baseline === null && baselineYear === null
      ? []
      : [words.baseline({ value: baseline, year: baselineYear })]),
    ...milestones.flatMap(({ label, value }) =>
      value === null ? [] : [words.fact({ name: label, text: value })],
    ),
    ...(target === null ? [] : [words.target({ value: target })]),
    ...(actual === null ? [] : [words.actual({ value: actual })]),
  ];
}

function facts(name: string, statements: readonly Statement[]): string[] {
  return statements.map(({ text }) => words.fact({ name, text }));
}
