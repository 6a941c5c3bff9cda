import { dateText, type CalendarDate } from '../../core/calendarDate';
import { figureText } from '../../core/figure';
import { say } from '../../core/messages';
import type { Job } from '../../job/job';
import type { Position } from '../../limits/position';
import { positionSentence } from '../../limits/positions';
import type { WhatIf } from '../../limits/whatIf';
import { authorisationShown } from './authorisationShown';
import { barOf } from './barOf';
import { lineGroups, powersOf } from './linesShown';
import { aboutText } from './aboutText';
import { monthsToAsk } from './monthsToAsk';
import type { LimitsText, PositionText, WhatIfText } from './opened';
import { powersShown } from './powersShown';

const words = say.screens.limits;

/** The limit positions with all that stands behind them, newest year first. */
export function limitsShown(
  file: string,
  job: Job,
  asOf: CalendarDate,
  refused: readonly string[],
): Omit<LimitsText, 'choices'> {
  const { limits } = job;
  const { positions, lines } = limits;
  const isTested = (line: (typeof lines)[number]) =>
    positions.some(({ route, financialYear }) => route === line.route && financialYear === line.line.year);
  return {
    positions: newestFirst(positions).map((position) => {
      const own = lines.filter(
        ({ route, line }) => route === position.route && line.year === position.financialYear,
      );
      return {
        ...positionText(position),
        powers: powersOf(own),
        lines: lineGroups(file, own),
      };
    }),
    otherLines: lineGroups(
      file,
      lines.filter((line) => !isTested(line)),
    ),
    whatIf: limits.whatIf.map(whatIfText),
    unplaced: [
      ...refused,
      ...limits.findings
        .filter(({ rule, source }) => rule === 'limits.plan' && source === null)
        .map(({ message }) => message),
    ],
    powers: powersShown(job),
    authorisation: authorisationShown(job),
    months: monthsToAsk(positions, asOf),
  };
}

/** The tests of one year keep their order. */
function newestFirst(positions: readonly Position[]): Position[] {
  return [...positions].sort((a, b) => startOf(b) - startOf(a));
}

function startOf({ financialYear }: Position): number {
  return Number(financialYear.slice(0, 4));
}

function positionText(position: Position): Omit<PositionText, 'powers' | 'lines'> {
  const sentence = positionSentence(position);
  return {
    about: aboutText(position),
    route: position.route,
    outcome: position.outcome,
    sentence,
    bar: barOf(position),
    candidates: position.limit === null ? position.candidates.map(candidateText) : [],
    // The sentence ends with the first reason where no limit can be said.
    reasons: position.reasons.filter((reason) => !sentence.endsWith(reason)),
  };
}

function candidateText({ basis, limit }: Position['candidates'][number]): string {
  return words.candidate({ basis: say.limits.basisNames[basis], limit: figureText(limit) });
}

function whatIfText(one: WhatIf): WhatIfText {
  const { before, after, limit, boundary } = one;
  const remaining = (standing: WhatIf['before']) =>
    standing?.remaining ? figureText(standing.remaining) : say.limits.outcomeNames.noLimit;
  const rows =
    before === null || after === null
      ? []
      : [
          {
            name: words.spent,
            before: figureText(before.spent),
            after: figureText(after.spent),
          },
          ...(limit ? [{ name: words.limit, before: figureText(limit), after: figureText(limit) }] : []),
          { name: words.remaining, before: remaining(before), after: remaining(after) },
          {
            name: words.outcome,
            before: say.limits.outcomeNames[before.outcome],
            after: say.limits.outcomeNames[after.outcome],
          },
          ...(boundary ? [{ name: words.boundary, before: figureText(boundary), after: words.noSuch }] : []),
        ];
  return {
    about: aboutText(one),
    plans: one.plans.map(({ amount, what, date, note }) => {
      const plan = say.positions.planLine({ amount: figureText(amount), what, when: dateText(date) });
      return note === null ? plan : say.positions.planWithNote({ plan, note });
    }),
    rows,
    // The advice stands above all of them.
    sentences: one.sentences.filter((sentence) => sentence !== say.positions.advice),
    reasons: one.reasons,
  };
}
