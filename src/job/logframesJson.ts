import type { Logframe, Result } from '../logframe/logframe';
import type { LogframesJson } from './contract';
import { findingsJson } from './findingsJson';

/** Logframes as the contract prints them. Goal is impact and purpose is outcome, whatever the sheet calls them. */
export function logframesJson(logframes: readonly Logframe[]): LogframesJson {
  return {
    logframes: logframes.map((logframe) => ({
      title: logframe.title,
      profile: logframe.profile,
      findings: findingsJson(logframe.findings),
      results: logframe.results.map((result) => ({
        level: result.level,
        number: result.number,
        statement: result.statement,
        assumptions: result.assumptions.map((statement) => statement.text),
        risks: result.risks.map((statement) => statement.text),
        meansOfVerification: result.meansOfVerification.map((statement) => statement.text),
        indicators: result.indicators.map((indicator, at) => ({
          text: indicator.text,
          baseline: indicator.baseline,
          baselineYear: indicator.baselineYear,
          milestones: indicator.milestones.map(({ label, value }) => ({ label, value })),
          target: indicator.target,
          actual: indicator.actual,
          sources: sourcesOf(result, at),
          particulars: (indicator.particulars ?? []).map(({ kind, text }) => ({ kind, text })),
          source: indicator.source,
        })),
        source: result.source,
      })),
    })),
  };
}

/** Means given for the whole result, as 4x4 cells do, stand once: with its first indicator. */
function sourcesOf(result: Result, at: number): string[] {
  const own = result.indicators[at]?.sources ?? [];
  return [...own, ...(at === 0 ? result.meansOfVerification : [])].map((statement) => statement.text);
}
