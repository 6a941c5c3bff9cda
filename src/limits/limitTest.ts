import { times, type Figure } from '../core/figure';
import { previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { pence } from '../core/pence';
import { assistanceLimit } from './authorisation';
import { completenessOf } from './completeness';
import type { PositionInput } from './positionInput';
import type { Completeness, Position, Route, TwinningBasis } from './position';
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
  readonly free: boolean;
}

/** The limit of a year under a test, with what it rests on, or why none can be said. */
export function limitTest(input: PositionInput, year: FinancialYear, route: Route): LimitTest {
  if (route === 'twinning') return twinningTest(input, year);
  const none = { basis: null, candidates: [], baseCompleteness: null, baseQueried: null, limit: null };
  if (route === 'externallyFunded') return { ...none, reasons: [say.limits.reasonExternally], free: true };
  const answer = assistanceLimit(input.authorisation, input.population);
  return answer.outcome === 'limit'
    ? { ...none, limit: answer.limit, basis: answer.limit.rule, reasons: [], free: false }
    : { ...none, reasons: [answer.reason], free: false };
}

function twinningTest(input: PositionInput, year: FinancialYear): LimitTest {
  const before = previousYear(year);
  const figures = baseFigures(input, before);
  const candidates = (['actual', 'originalBudget', 'revisedBudget'] as const).flatMap((basis) => {
    const base = figures[basis];
    const rule = say.limits.ruleTwice({ figure: say.limits.basisNames[basis], year: before });
    return base ? [{ basis, base, limit: times(base, 2, rule) }] : [];
  });
  const baseCompleteness = figures.actual === null ? 'unknown' : completenessOf(input, before, 'twinning');
  const baseQueried = input.coverage.has(before)
    ? treatedSum(input.lines, before, 'twinning', 'queried')
    : null;
  const shared = { candidates, baseCompleteness, baseQueried, free: false };
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
  const basis = chosen === 'revisedBudget' ? 'originalBudget' : chosen;
  const answer = twinningLimit({
    actual: asPence(figures.actual),
    originalBudget: asPence(chosen === 'revisedBudget' ? figures.revisedBudget : figures.originalBudget),
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
  const base = figures[taken];
  if (!base) return cannot(say.limits.reasonFigureUnknown(named));
  const rule = say.limits.ruleTwice({ figure: say.limits.basisNames[taken], year: before });
  return {
    ...shared,
    limit: times(base, 2, rule),
    basis: rule,
    reasons: answer.outcome === 'nilBase' ? [say.limits.reasonNilBase(named)] : [],
  };
}

interface BaseFigures {
  readonly actual: Figure | null;
  readonly originalBudget: Figure | null;
  readonly revisedBudget: Figure | null;
}

/** Unknown is not nil: without a ledger of that year the actual is what the budget sheet states, or nothing. */
function baseFigures(input: PositionInput, before: FinancialYear): BaseFigures {
  const budget = input.budgets.get(before);
  const fromLedger = input.coverage.has(before)
    ? treatedSum(input.lines, before, 'twinning', 'counted')
    : null;
  return {
    actual: fromLedger
      ? { ...fromLedger, rule: say.limits.ruleSpentBefore({ year: before }) }
      : (budget?.actual ?? null),
    originalBudget: budget?.original ?? null,
    revisedBudget: budget?.revised ?? null,
  };
}

function asPence(figure: Figure | null): ReturnType<typeof pence> | null {
  return figure === null ? null : pence(figure.value);
}
