import { times, type Figure } from '../core/figure';
import { previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { pence } from '../core/pence';
import { assistanceLimit } from './assistanceLimit';
import { completenessOf } from './completeness';
import { inheritedYear, yearAfterEnd } from './reorganisation';
import type { PositionInput } from './positionInput';
import type { Completeness, Position, Route, TwinningBasis } from './position';
import { previousActual, restatedBetweenSheets, type PreviousActual } from './previousActual';
import { treatedSum } from './treatedSum';
import { twinningLimit } from './twinningLimit';

/** What a test answers before any spend is held against it. */
export interface LimitTest {
  readonly limit: Figure | null;
  readonly basis: string | null;
  readonly reasons: readonly string[];
  readonly candidates: Position['candidates'];
  readonly baseCompleteness: Completeness | null;
  readonly baseQueried: Figure | null;
  /** True where the figure that the limit is taken of may turn out higher than is known today. */
  readonly mayRise: boolean;
  readonly free: boolean;
}

/** The limit of a year under a test, with what it rests on, or why none can be said. */
export function limitTest(input: PositionInput, year: FinancialYear, route: Route): LimitTest {
  const none = {
    basis: null,
    candidates: [],
    baseCompleteness: null,
    baseQueried: null,
    mayRise: false,
    limit: null,
  };
  const gone = yearAfterEnd(input.body, year);
  if (gone !== null) return { ...none, reasons: [gone], free: false };
  if (route === 'twinning') return twinningTest(input, year);
  if (route === 'externallyFunded') return { ...none, reasons: [say.limits.reasonExternally], free: true };
  const answer = assistanceLimit(input.authorisation, input.population, { body: input.body, year });
  return answer.outcome === 'limit'
    ? { ...none, limit: answer.limit, basis: answer.limit.rule, reasons: [], free: false }
    : { ...none, reasons: [answer.reason], free: false };
}

function twinningTest(input: PositionInput, year: FinancialYear): LimitTest {
  const before = previousYear(year);
  const inherited = input.recorded.actual(before) === null ? inheritedYear(input.body, before) : null;
  if (inherited !== null) {
    const none = { limit: null, basis: null, candidates: [], baseQueried: null, mayRise: false, free: false };
    return { ...none, baseCompleteness: 'unknown', reasons: [inherited] };
  }
  const figures = baseFigures(input, before);
  const candidates = (['actual', 'originalBudget', 'revisedBudget'] as const).flatMap((basis) => {
    const base = figures[basis].figure;
    const rule = say.limits.ruleTwice({ figure: say.limits.basisNames[basis], year: before });
    return base ? [{ basis, base, limit: times(base, 2, rule) }] : [];
  });
  const fromLedger = figures.actual.from === 'ledger';
  const baseCompleteness = fromLedger ? completenessOf(input, before, 'twinning') : 'unknown';
  const baseQueried = fromLedger ? treatedSum(input.lines, before, 'twinning', 'queried') : null;
  const shared = { candidates, baseCompleteness, baseQueried, mayRise: false, free: false };
  const cannot = (reason: string): LimitTest => ({ ...shared, limit: null, basis: null, reasons: [reason] });
  if (candidates.length === 0) return cannot(say.limits.reasonPreviousUnknown({ year: before }));
  const chosen = input.choices.basis;
  if (chosen === null) return cannot(say.limits.reasonBasisNotChosen);
  return chosenTest(chosen.value, figures, before, cannot, shared);
}

function chosenTest(
  chosen: TwinningBasis,
  figures: BaseFigures,
  before: FinancialYear,
  cannot: (reason: string) => LimitTest,
  shared: Omit<LimitTest, 'limit' | 'basis' | 'reasons'>,
): LimitTest {
  const asked = questionsAbout(chosen, figures);
  if (asked !== null) return cannot(asked);
  const basis = chosen === 'revisedBudget' ? 'originalBudget' : chosen;
  const answer = twinningLimit({
    actual: asPence(figures.actual.figure),
    originalBudget: asPence(figures[chosen === 'revisedBudget' ? chosen : 'originalBudget'].figure),
    basis,
  });
  const named = { year: before, figure: say.limits.basisNames[chosen] };
  if (answer.outcome === 'cannotSay') {
    return cannot(
      answer.because === 'figureNegative'
        ? say.limits.reasonFigureNegative(named)
        : say.limits.reasonFigureUnknown(named),
    );
  }
  const taken = chosen === 'higher' ? answer.basis : chosen;
  const base = figures[taken].figure;
  if (!base) return cannot(say.limits.reasonFigureUnknown(named));
  const rule = say.limits.ruleTwice({ figure: say.limits.basisNames[taken], year: before });
  const note = taken === 'actual' ? figures.actual.note : null;
  return {
    ...shared,
    limit: times(base, 2, rule),
    basis: rule,
    mayRise: restsOnActual(chosen) && mayRise(figures.actual, shared),
    reasons: [
      ...(answer.outcome === 'nilBase' ? [say.limits.reasonNilBase(named)] : []),
      ...(note === null ? [] : [note]),
    ],
  };
}

/** A budget does not grow with lines that are found later; the actual, and the higher of the two, may. */
function restsOnActual(chosen: TwinningBasis): boolean {
  return chosen === 'actual' || chosen === 'higher';
}

function mayRise(
  { from }: PreviousActual,
  { baseCompleteness, baseQueried }: Pick<LimitTest, 'baseCompleteness' | 'baseQueried'>,
): boolean {
  return from === 'ledger' && (baseCompleteness !== 'complete' || (baseQueried?.value ?? 0) > 0);
}

/** What two sources state differently is nobody's to choose but a person's. */
function questionsAbout(chosen: TwinningBasis, figures: BaseFigures): string | null {
  const used = chosen === 'higher' ? (['actual', 'originalBudget'] as const) : ([chosen] as const);
  return used.map((name) => figures[name].restated).find((question) => question !== null) ?? null;
}

interface BaseFigure {
  readonly figure: Figure | null;
  readonly restated: string | null;
}

interface BaseFigures {
  readonly actual: PreviousActual;
  readonly originalBudget: BaseFigure;
  readonly revisedBudget: BaseFigure;
}

function baseFigures(input: PositionInput, before: FinancialYear): BaseFigures {
  const budget = input.budgets.get(before);
  return {
    actual: previousActual(input, before),
    originalBudget: {
      figure: budget?.original ?? null,
      restated: restatedBetweenSheets(input, before, 'original'),
    },
    revisedBudget: {
      figure: budget?.revised ?? null,
      restated: restatedBetweenSheets(input, before, 'revised'),
    },
  };
}

function asPence(figure: Figure | null): ReturnType<typeof pence> | null {
  return figure === null ? null : pence(figure.value);
}
