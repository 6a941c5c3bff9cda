import { money, type Figure } from '../core/figure';
import { previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Pence } from '../core/pence';
import type { LedgerTable } from '../spending/ledgerTable';
import type { ReadTable } from '../tables/readTable';
import { authorisationFrom } from './authorisation';
import { partnershipOf } from './byPartnership';
import type { Choices } from './choices';
import { isInternationalText } from './internationalText';
import { judgedInFormula, type JudgedInFormula } from './judgedInFormula';
import type { rulesKind } from './kinds';
import type { Position, TwinningBasis } from './position';
import type { PositionInput } from './positionInput';
import { positionOf } from './positions';

/** What a formula knows of the twinning test in one year. */
export interface FormulaYear {
  readonly year: FinancialYear;
  /** Null where the formula does not say. */
  readonly previousActual: Pence | null;
  readonly previousBudget: Pence | null;
}

/** The standing under the twinning test, and what of the year lies outside it. */
export interface PositionInFormula {
  readonly position: Position;
  readonly assistance: Position;
  readonly externallyFunded: Position;
  /** Lines of the year that wait for an answer before any test is known. */
  readonly untested: number;
  /** Years that lines of the range concern, oldest first. Of any other year nothing is known, which is not nil. */
  readonly years: readonly FinancialYear[];
}

/**
 * The position of one year by the lines of a range. The previous year is what the formula gives, else what lines of it among the
 * range add up to. With one figure given there is nothing to choose; with both, or none, a person has to choose, so no limit is
 * said and the candidates stand in the position.
 */
export function positionInFormula(
  ledger: LedgerTable,
  rules: ReadTable<typeof rulesKind> | null,
  given: FormulaYear,
): PositionInFormula {
  const judged = judgedInFormula(ledger, rules);
  const input = inputOf(judged, given);
  return {
    position: told(positionOf(input, given.year, 'twinning')),
    assistance: told(positionOf(input, given.year, 'assistance')),
    externallyFunded: told(positionOf(input, given.year, 'externallyFunded')),
    untested: judged.lines.filter(
      ({ line, route, treatment }) =>
        treatment === 'queried' && (route === null || line.year === null) && isOf(given.year, line.year),
    ).length,
    years: yearsOf(judged),
  };
}

function yearsOf({ coverage, lines }: JudgedInFormula): FinancialYear[] {
  const concerned = lines.flatMap(({ line }) => (line.year === null ? [] : [line.year]));
  return [...new Set([...coverage.keys(), ...concerned])].sort();
}

/** A line without a year may be of this one. */
function isOf(year: FinancialYear, own: FinancialYear | null): boolean {
  return own === null || own === year;
}

function inputOf(judged: JudgedInFormula, given: FormulaYear): PositionInput {
  const before = previousYear(given.year);
  const actual = stated(given.previousActual, say.functions.position.ruleActual({ year: before }));
  const original = stated(given.previousBudget, say.functions.position.ruleBudget({ year: before }));
  return {
    lines: judged.lines,
    coverage: judged.coverage,
    budgets: new Map(),
    commitments: [],
    unread: judged.unread.filter(({ words }) => isInternationalText(words)),
    unreadLedgers: [],
    severalCouncils: false,
    body: null,
    choices: { ...judged.choices, basis: basisOf(given) },
    recorded: {
      actual: (year) => (actual !== null && year === before ? { amount: actual, who: IN_FORMULA } : null),
      budget: (year, which) =>
        original !== null && year === before && which === 'original'
          ? { amount: original, who: IN_FORMULA }
          : null,
      expected: () => null,
      findings: [],
    },
    partnershipOf: partnershipOf([], judged.rules),
    authorisation: authorisationFrom([]),
    population: { outcome: 'cannotSay', reason: say.limits.reasonPopulationUnknown },
  };
}

const IN_FORMULA = say.functions.position.inFormula;

function stated(amount: Pence | null, rule: string): Figure | null {
  return amount === null ? null : money(amount, rule, []);
}

function basisOf({ previousActual, previousBudget }: FormulaYear): Choices['basis'] {
  if ((previousActual === null) === (previousBudget === null)) return null;
  const value: TwinningBasis = previousActual === null ? 'originalBudget' : 'actual';
  return { value, recorded: { by: IN_FORMULA, on: null, why: null, source: null } };
}

/** A formula does not know the council, and says so in its help rather than in every cell. */
function told(position: Position): Position {
  return {
    ...position,
    reasons: position.reasons.filter((reason) => reason !== say.limits.reasonCouncilUnknown),
  };
}
