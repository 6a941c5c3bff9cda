import { figureText, money, sumFigures } from '../../core/figure';
import { say } from '../../core/messages';
import { sourceText } from '../../core/source';
import { cellRuns } from '../../job/cellRuns';
import type { JudgedLine } from '../../limits/judgement';
import type { Position } from '../../limits/position';
import { positionSentence } from '../../limits/positions';
import { paragraph } from './paragraph';

const { limitsText: words } = say.cli;

/** One position: the sentence first, then what is asked, what is left out and queried, and what its sums are made of. */
export function positionLines(position: Position, lines: readonly JudgedLine[], width: number): string[] {
  const sentence = positionSentence(position);
  const said: Said[] = [
    { text: sentence },
    ...(position.remaining === null
      ? []
      : [{ text: words.remaining({ amount: figureText(position.remaining) }) }]),
    ...listed(
      words.asked,
      position.reasons.filter((reason) => !sentence.includes(reason)),
    ),
    leftOut(position),
    queried(position, lines),
    ...made(position),
  ];
  return [
    ...paragraph(nameOf(position), { width, hang: '  ' }),
    ...said.flatMap(({ text, items = [] }) => [
      ...paragraph(text, { width, indent: '  ', hang: '    ' }),
      ...items.flatMap((item) => paragraph(`- ${item}`, { width, indent: '    ', hang: '      ' })),
    ]),
  ];
}

/** A sentence, and what is listed under it. */
interface Said {
  readonly text: string;
  readonly items?: readonly string[];
}

/** Nothing at all where there is nothing to list. */
function listed(text: string, items: readonly string[]): Said[] {
  return items.length === 0 ? [] : [{ text, items }];
}

function nameOf({ councils, route, financialYear }: Position): string {
  return [councils.join('; '), say.limits.routeNames[route], financialYear]
    .filter((part) => part !== '')
    .join(', ');
}

function leftOut({ excluded, excludedBy }: Position): Said {
  if (excludedBy.length === 0) return { text: words.nothingLeftOut };
  return {
    text: words.leftOut({ amount: figureText(excluded) }),
    items: excludedBy.map(({ amount, reason }) => words.ofPart({ amount: figureText(amount), what: reason })),
  };
}

/** Each question once, with what hangs on it and the cells that it is about. */
function queried(position: Position, lines: readonly JudgedLine[]): Said {
  const own = lines.filter(
    ({ line, route, treatment }) =>
      treatment === 'queried' && route === position.route && line.year === position.financialYear,
  );
  if (own.length === 0) return { text: words.nothingQueried };
  const questions = new Map<string, JudgedLine[]>();
  for (const line of own) questions.set(line.reason, [...(questions.get(line.reason) ?? []), line]);
  return {
    text: words.queried({ amount: figureText(position.queried), lines: own.length }),
    items: [...questions].map(([question, group]) =>
      words.question({ amount: amountOf(group), lines: group.length, question, where: placesOf(group) }),
    ),
  };
}

function amountOf(group: readonly JudgedLine[]): string {
  const amounts = group.map(({ amount, line }) => money(amount, '', [line.source], line.example));
  return figureText(sumFigures('pence', amounts, ''));
}

/** "ledger.xlsx, Ledger!J51, J212": file and sheet once where all lines share them. */
function placesOf(group: readonly JudgedLine[]): string {
  const sources = group.map(({ line }) => line.source);
  const [first] = sources;
  const isOneSheet = sources.every(({ file, sheet }) => file === first?.file && sheet === first.sheet);
  if (first === undefined || !isOneSheet) return sources.map(sourceText).join('; ');
  const [cell = first.cell, ...more] = cellRuns(sources.map((source) => source.cell));
  return [sourceText({ ...first, cell }), ...more].join(', ');
}

/** What the sums are made of, where they are made of more than one thing. */
function made({ forecast, counted, committed, byPartnership, candidates }: Position): Said[] {
  const isNamed = byPartnership.some(({ partnership }) => partnership !== null);
  const isPlain = forecast.amount.value === counted.value && forecast.method === say.positions.methodWhole;
  const isNil = forecast.amount.value === 0 && counted.value === 0;
  const { forecastText } = say.positions;
  return [
    ...listed(
      words.bases,
      candidates.map(({ basis, limit }) =>
        words.ofPart({ amount: figureText(limit), what: say.limits.basisNames[basis] }),
      ),
    ),
    ...listed(
      words.byPartnership,
      (isNamed ? byPartnership : []).map(({ amount, partnership }) =>
        words.ofPart({ amount: figureText(amount), what: partnership ?? say.positions.notAttributed }),
      ),
    ),
    ...(committed.value === 0 ? [] : [{ text: words.committed({ amount: figureText(committed) }) }]),
    ...(isPlain || isNil
      ? []
      : [{ text: forecastText({ amount: figureText(forecast.amount), method: forecast.method }) }]),
  ];
}
