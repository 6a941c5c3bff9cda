import { count } from '../../core/figure';
import { say } from '../../core/messages';
import type { Indicator, Logframe, Result } from '../../logframe/logframe';
import type { Block, Table } from '../reportModel';
import { paragraph, runsOf, textCell, type ComposeContext, type Composer } from './draft';
import type { FigureRegister } from './figureRegister';
import { logframeId } from './logframeId';
import { progressSentence, progressTable } from './composeProgress';

/** What the checks of each logframe raised, for its author alone. */
export function logframeFindingNotes({
  input: { logframes },
  figures,
}: Pick<ComposeContext, 'input' | 'figures'>): readonly Block[] {
  return logframes.flatMap((logframe) => {
    const { findings, title } = logframe;
    if (findings.length === 0) return [];
    const sources = findings.flatMap(({ source }) => (source === null ? [] : [source]));
    const raised = count(findings.length, say.report.rule.logframeFindings, sources);
    return [
      paragraph(
        say.report.drafting.logframeFindings({
          title,
          findings: figures.print(`${logframeId(logframe)}.findings`, raised),
        }),
      ),
    ];
  });
}

/** How each logframe stands and how far it has come, a paragraph a logframe. */
export const composeLogframes: Composer = ({ input: { logframes, progress }, figures }) =>
  logframes.map((logframe, at) => {
    const told = logframeSentence(logframe, figures);
    const own = progress[at];
    return own === undefined
      ? told
      : { ...told, runs: [...told.runs, ...runsOf(' '), ...progressSentence(own, figures).runs] };
  });

/** Each logframe flat: one result a row. */
export const composeLogframeTables = (context: ComposeContext): readonly Block[] => {
  const sentences = composeLogframes(context);
  const { logframes, progress } = context.input;
  return logframes.flatMap((logframe, at) => [
    ...sentences.slice(at, at + 1),
    logframeTable(logframe, context.figures),
    ...progress.slice(at, at + 1).flatMap((own) => progressTable(own, context)),
  ]);
};

function logframeSentence(logframe: Logframe, figures: FigureRegister) {
  const id = logframeId(logframe);
  const indicators = logframe.results.flatMap((result) => result.indicators);
  const withTarget = indicators.filter((indicator) => indicator.target !== null);
  const { rule } = say.report;
  const print = (what: string, counted: readonly Indicator[], why: string) =>
    figures.print(
      `${id}.${what}`,
      count(counted.length, why, counted.length === 0 ? [logframe.source] : sourcesOf(counted)),
    );
  return paragraph(
    say.report.compose.logframe({
      indicators: print('indicators', indicators, rule.indicators),
      targets: withTarget.length === 0 ? null : print('targets', withTarget, rule.targets),
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
