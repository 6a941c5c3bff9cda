import { count } from '../../core/figure';
import { say } from '../../core/messages';
import type { Indicator, Logframe, Result } from '../../logframe/logframe';
import type { Block, Table } from '../reportModel';
import { paragraph, textCell, type ComposeContext, type Composer } from './draft';
import { slug, type FigureRegister } from './figureRegister';

/** How each logframe stands, in one sentence a logframe. */
export const composeLogframes: Composer = ({ input: { logframes }, figures }) =>
  logframes.map((logframe) => logframeSentence(logframe, figures));

/** Each logframe flat: one result a row. */
export const composeLogframeTables = ({ input: { logframes }, figures }: ComposeContext): readonly Block[] =>
  logframes.flatMap((logframe) => [logframeSentence(logframe, figures), logframeTable(logframe, figures)]);

function logframeSentence(logframe: Logframe, figures: FigureRegister) {
  const id = logframeId(logframe);
  const indicators = logframe.results.flatMap((result) => result.indicators);
  const withTarget = indicators.filter((indicator) => indicator.target !== null);
  const findingSources = logframe.findings.flatMap((finding) =>
    finding.source === null ? [] : [finding.source],
  );
  const { rule } = say.report;
  const print = (what: string, number: number, why: string, sources: typeof findingSources) =>
    figures.print(`${id}.${what}`, count(number, why, sources.length === 0 ? [logframe.source] : sources));
  return paragraph(
    say.report.compose.logframe({
      indicators: print('indicators', indicators.length, rule.indicators, sourcesOf(indicators)),
      targets: print('targets', withTarget.length, rule.targets, sourcesOf(withTarget)),
      findings: print('findings', logframe.findings.length, rule.logframeFindings, findingSources),
    }),
    logframe.title === null ? null : `${logframe.title}.`,
  );
}

function logframeTable(logframe: Logframe, figures: FigureRegister): Table {
  const { table } = say.report;
  return {
    kind: 'table',
    caption: table.logframe({ title: logframe.title }),
    summary: table.logframeSummary,
    columns: [
      { header: table.level, width: 18 },
      { header: table.statement, width: 62 },
      { header: table.indicators, width: 20 },
    ],
    rowHeaders: true,
    rows: logframe.results.map((result, place) => [
      textCell([say.report.level[result.level], result.number ?? ''].join(' ')),
      textCell(result.statement),
      [figures.print(`${logframeId(logframe)}.result${place + 1}.indicators`, indicatorsOf(result))],
    ]),
  };
}

function indicatorsOf(result: Result) {
  const sources = result.indicators.length === 0 ? [result.source] : sourcesOf(result.indicators);
  return count(result.indicators.length, say.report.rule.indicatorsOfResult, sources);
}

function sourcesOf(indicators: readonly Indicator[]) {
  return indicators.map((indicator) => indicator.source);
}

function logframeId(logframe: Logframe): string {
  return `logframe.${slug(logframe.title ?? logframe.source.sheet ?? '')}`.slice(0, 40);
}
