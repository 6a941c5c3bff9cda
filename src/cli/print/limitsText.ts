import { say } from '../../core/messages';
import { decimalPounds, type Pence } from '../../core/pence';
import { sourceText } from '../../core/source';
import type { JudgedLine } from '../../limits/judgement';
import type { Limits } from '../../limits/limitPositions';
import { positionSentence } from '../../limits/positions';
import type { Position } from '../../limits/position';
import { figureText } from '../../core/figure';
import { findingLines } from './findingLines';
import { whatIfLines } from './whatIfLines';
import { wrap } from './wrap';

/** Positions first, one sentence and its reasons each; then what plans would change; then the lines behind it all. */
export function limitsText(limits: Limits, width: number): string {
  const said = new Set(limits.positions.flatMap(({ reasons }) => reasons));
  const plans = limits.whatIf.flatMap((one) => [...whatIfLines(one, said, width), '']);
  if (limits.positions.length === 0) {
    return `${[say.cli.noPositions, ...plans, ...findingLines(limits.findings, { width })].join('\n')}\n`;
  }
  const positions = limits.positions.flatMap((position) => [...positionLines(position, width), '']);
  const lines = limits.lines.map((line) => lineText(line, width));
  return `${[...positions, ...plans, ...lines].join('\n')}\n`;
}

function positionLines(position: Position, width: number): string[] {
  const name = [position.councils.join('; '), say.limits.routeNames[position.route], position.financialYear]
    .filter((part) => part !== '')
    .join(', ');
  const candidates = position.candidates.map(
    ({ basis, limit }) => `    ${say.limits.basisNames[basis]}: ${figureText(limit)}`,
  );
  return [
    wrap(name, width, '  '),
    `  ${wrap(positionSentence(position), width - 2, '  ')}`,
    ...candidates,
    ...parts(position, width),
    ...position.reasons.map((reason) => `  - ${wrap(reason, width - 4, '    ')}`),
  ];
}

/** The forecast where it says more than what is counted, and the parts of sums that have several. */
function parts({ forecast, counted, excludedBy, byPartnership }: Position, width: number): string[] {
  const isPlain = forecast.amount.value === counted.value && forecast.method === say.positions.methodWhole;
  const isNil = forecast.amount.value === 0 && counted.value === 0;
  const texts = [
    ...(isPlain || isNil
      ? []
      : [say.positions.forecastText({ amount: figureText(forecast.amount), method: forecast.method })]),
    ...excludedBy.map(({ amount, reason }) =>
      say.positions.excludedText({ amount: figureText(amount), reason }),
    ),
    ...(byPartnership.some(({ partnership }) => partnership !== null)
      ? byPartnership.map(({ amount, partnership }) =>
          say.positions.partnershipText({
            amount: figureText(amount),
            partnership: partnership ?? say.positions.notAttributed,
          }),
        )
      : []),
  ];
  return texts.map((text) => `    ${wrap(text, width - 4, '      ')}`);
}

function lineText(judged: JudgedLine, width: number): string {
  const { line } = judged;
  const amount: Pence = judged.amount;
  const what = [line.supplier, line.description].filter((text) => text !== null).join(', ');
  const head = `${line.year ?? '-'}  ${decimalPounds(amount).padStart(12)}  ${say.limits.treatmentNames[judged.treatment]}`;
  return `${head}\n    ${wrap(`${what}: ${judged.reason} [${sourceText(line.source)}]`, width - 4, '    ')}`;
}
