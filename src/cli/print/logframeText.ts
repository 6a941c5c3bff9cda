import { say } from '../../core/messages';
import type { Logframe, Result } from '../../logframe/logframe';
import { levelName } from '../../logframe/profile';
import { findingLines } from './findingLines';
import { wrap } from './wrap';

/** Logframes as a tree, each with what its checks found. */
export function logframeText(logframes: readonly Logframe[], width: number): string {
  if (logframes.length === 0) return `${say.cli.noLogframe}\n`;
  return `${logframes.flatMap((logframe) => logframeLines(logframe, width)).join('\n')}\n`;
}

function logframeLines(logframe: Logframe, width: number): string[] {
  return [
    `${logframe.title ?? logframe.source.sheet ?? logframe.source.file} (${logframe.profile})`,
    ...logframe.results.flatMap((result) => resultLines(logframe, result, width)),
    '',
    ...findingLines(logframe.findings, { width, most: 40 }),
    '',
  ];
}

function resultLines(logframe: Logframe, result: Result, width: number): string[] {
  const name = `${levelName(logframe.profile, result.level)}${result.number === null ? '' : ` ${result.number}`}`;
  return [
    `  ${wrap(`${name}: ${result.statement}`, width - 2, '    ')}`,
    ...result.indicators.map((indicator) => `    - ${wrap(indicator.text, width - 6, '      ')}`),
  ];
}
