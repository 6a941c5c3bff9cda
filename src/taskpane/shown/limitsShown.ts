import { dateText, type CalendarDate } from '../../core/calendarDate';
import { figureText, type Figure } from '../../core/figure';
import { say } from '../../core/messages';
import type { Job } from '../../job/job';
import type { Position } from '../../limits/position';
import { positionSentence } from '../../limits/positions';
import type { WhatIf } from '../../limits/whatIf';
import { authorisationShown } from './authorisationShown';
import { barOf } from './barOf';
import { lineGroups, powersOf } from './linesShown';
import { aboutText } from './aboutText';
import { figureShown, withoutFigure } from './figureShown';
import type { FigureText } from './figureText';
import { monthsToAsk } from './monthsToAsk';
import type { LimitsText, PositionText, WhatIfText } from './opened';
import { placeIn, type PlaceOf } from './placeIn';
import { powersShown } from './powersShown';

const words = say.screens.limits;
/** Of "2026-04-14". */
const MONTH = '2026-04'.length;

/** The limit positions with all that stands behind them, newest year first. */
export function limitsShown(
  file: string,
  job: Job,
  asOf: CalendarDate,
  refused: readonly string[],
): Omit<LimitsText, 'choices'> {
  const { limits } = job;
  const { positions, lines } = limits;
  const place: PlaceOf = (source) => placeIn(file, source);
  const isTested = (line: (typeof lines)[number]) =>
    positions.some(({ route, financialYear }) => route === line.route && financialYear === line.line.year);
  return {
    positions: newestFirst(positions).map((position) => {
      const own = lines.filter(
        ({ route, line }) => route === position.route && line.year === position.financialYear,
      );
      return {
        ...positionText(position, place),
        powers: powersOf(own),
        lines: lineGroups(file, own),
      };
    }),
    otherLines: lineGroups(
      file,
      lines.filter((line) => !isTested(line)),
    ),
    whatIf: limits.whatIf.map((one) => whatIfText(one, place)),
    unplaced: [
      ...refused,
      ...limits.findings
        .filter(({ rule, source }) => rule === 'limits.plan' && source === null)
        .map(({ message }) => message),
    ],
    powers: powersShown(job),
    authorisation: authorisationShown(job),
    months: monthsToAsk(positions, asOf),
    month: asOf.slice(0, MONTH),
  };
}

/** The tests of one year keep their order. */
function newestFirst(positions: readonly Position[]): Position[] {
  return [...positions].sort((a, b) => startOf(b) - startOf(a));
}

function startOf({ financialYear }: Position): number {
  return Number(financialYear.slice(0, 4));
}

function positionText(position: Position, place: PlaceOf): Omit<PositionText, 'powers' | 'lines'> {
  const sentence = positionSentence(position);
  return {
    about: aboutText(position),
    route: position.route,
    outcome: position.outcome,
    sentence,
    bar: barOf(position, place),
    candidates: position.limit === null ? position.candidates.map((one) => candidateText(one, place)) : [],
    // The sentence ends with the first reason where no limit can be said.
    reasons: position.reasons.filter((reason) => !sentence.endsWith(reason)),
  };
}

function candidateText({ basis, limit }: Position['candidates'][number], place: PlaceOf): FigureText {
  const text = words.candidate({ basis: say.limits.basisNames[basis], limit: figureText(limit) });
  return figureShown(limit, place, text);
}

function whatIfText(one: WhatIf, place: PlaceOf): WhatIfText {
  return {
    about: aboutText(one),
    plans: one.plans.map(({ amount, what, date, note }) => {
      const plan = say.positions.planLine({ amount: figureText(amount), what, when: dateText(date) });
      return note === null ? plan : say.positions.planWithNote({ plan, note });
    }),
    rows: beforeAndAfter(one, place),
    // The advice stands above all of them.
    sentences: one.sentences.filter((sentence) => sentence !== say.positions.advice),
    reasons: one.reasons,
  };
}

/** What is compared; nothing where it cannot be said. */
function beforeAndAfter({ before, after, limit, boundary }: WhatIf, place: PlaceOf): WhatIfText['rows'] {
  if (before === null || after === null) return [];
  const shown = (figure: Figure): FigureText => figureShown(figure, place);
  const remaining = (standing: Standing): FigureText =>
    standing.remaining ? shown(standing.remaining) : withoutFigure(say.limits.outcomeNames.noLimit);
  const outcome = (standing: Standing): FigureText =>
    withoutFigure(say.limits.outcomeNames[standing.outcome]);
  return [
    { name: words.spent, before: shown(before.spent), after: shown(after.spent) },
    ...(limit ? [{ name: words.limit, before: shown(limit), after: shown(limit) }] : []),
    { name: words.remaining, before: remaining(before), after: remaining(after) },
    { name: words.outcome, before: outcome(before), after: outcome(after) },
    ...(boundary
      ? [{ name: words.boundary, before: shown(boundary), after: withoutFigure(words.noSuch) }]
      : []),
  ];
}

type Standing = NonNullable<WhatIf['before']>;
