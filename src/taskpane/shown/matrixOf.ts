import { say } from '../../core/messages';
import type { Indicator, Logframe, Result, Statement } from '../../logframe/logframe';
import { profiles } from '../../logframe/profile';
import { resultNames } from '../../logframe/resultNames';
import type { MatrixText } from './logframeText';
import { valuesOf } from './resultTree';

const words = say.logframeScreen;

/** The logframe as a matrix under the headings of its layout. Values stand with their indicator, risks with the assumptions. */
export function matrixOf(logframe: Logframe): MatrixText {
  const { statement, indicator, sources, assumptions } = profiles[logframe.profile].headings;
  const names = resultNames(logframe);
  return {
    headings: [words.level, statement, indicator, sources, assumptions],
    rows: logframe.results.map((result, at) => ({
      key: String(at),
      name: names[at] ?? '',
      cells: [
        [result.statement],
        result.indicators.map(withValues),
        [...result.indicators.flatMap((one) => textsOf(one.sources)), ...textsOf(result.meansOfVerification)],
        [...textsOf(result.assumptions), ...risksOf(result)],
      ],
    })),
  };
}

function withValues(indicator: Indicator): string {
  const values = valuesOf(indicator);
  return values.length === 0 ? indicator.text : `${indicator.text} (${values.join('; ')})`;
}

function textsOf(statements: readonly Statement[]): string[] {
  return statements.map(({ text }) => text);
}

function risksOf({ risks }: Result): string[] {
  return risks.map(({ text }) => words.fact({ name: words.risk, text }));
}
