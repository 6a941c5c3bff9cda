import { times, type Figure } from '../core/figure';
import { previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { pence } from '../core/pence';
import { sourceText } from '../core/source';
import { deciderText } from './choices';
import { completenessOf } from './completeness';
import type { JudgedLine } from './judgement';
import type { TestedLimit } from './testedLimit';
import type { PositionInput } from './positionInput';
import type { TwinningBasis } from './position';
import type { PreviousActual } from './previousActual';
import { previousFigures, type PreviousFigures } from './previousFigures';
import { inheritedYear } from './reorganisation';
import { treatedSum } from './treatedSum';
import { twinningLimit } from './twinningLimit';

const NONE: TestedLimit = {
  limit: null,
  basis: null,
  reasons: [],
  candidates: [],
  baseCompleteness: 'unknown',
  baseQueried: null,
  mayRise: false,
  nilBaseOpen: false,
  free: false,
};

/**
 * Twice the previous year's figure that a person chose, with every candidate beside it. Unknown is not nil, a base of nil waits for
 * a person to say what follows, and a figure that may turn out higher is said to.
 *
 * Source: handbook, "Powers and funding" (2006): "twice the amount spent, or budgeted for, in the previous financial year". Which
 * figure, and what follows from nil, it does not say (docs/sources.md, Law).
 */
export function twinningTest(input: PositionInput, year: FinancialYear): TestedLimit {
  const before = previousYear(year);
  const inherited = input.recorded.actual(before) === null ? inheritedYear(input.body, before) : null;
  if (inherited !== null) return { ...NONE, reasons: [inherited] };
  const figures = previousFigures(input, before);
  const found = { ...NONE, candidates: candidatesOf(figures, before), ...ledgerBase(input, figures, before) };
  if (found.candidates.length === 0)
    return { ...found, reasons: [say.limits.reasonPreviousUnknown({ year: before })] };
  const chosen = input.choices.basis?.value ?? null;
  if (chosen === null) return { ...found, reasons: [say.limits.reasonBasisNotChosen] };
  return chosenTest(chosen, { input, figures, before, found });
}

interface Asked {
  readonly input: PositionInput;
  readonly figures: PreviousFigures;
  readonly before: FinancialYear;
  /** All that is known before anybody chooses. */
  readonly found: TestedLimit;
}

function candidatesOf(figures: PreviousFigures, before: FinancialYear): TestedLimit['candidates'] {
  return (['actual', 'originalBudget', 'revisedBudget'] as const).flatMap((basis) => {
    const base = figures[basis].figure;
    const rule = say.limits.ruleTwice({ figure: say.limits.basisNames[basis], year: before });
    return base ? [{ basis, base, limit: times(base, 2, rule) }] : [];
  });
}

/** How complete the ledger of the base is; a figure that a person or a budget sheet states does not rest on it. */
function ledgerBase(
  input: PositionInput,
  { actual }: PreviousFigures,
  before: FinancialYear,
): Pick<TestedLimit, 'baseCompleteness' | 'baseQueried'> {
  if (actual.from !== 'ledger') return { baseCompleteness: 'unknown', baseQueried: null };
  return {
    baseCompleteness: completenessOf(input, before, 'twinning'),
    baseQueried: treatedSum(input.lines, before, 'twinning', 'queried'),
  };
}

function chosenTest(chosen: TwinningBasis, asked: Asked): TestedLimit {
  const { input, figures, before, found } = asked;
  const cannot = (reason: string): TestedLimit => ({ ...found, reasons: [reason] });
  const restated = restatedIn(chosen, figures);
  if (restated !== null) return cannot(restated);
  const answer = twinningLimit({
    actual: asPence(figures.actual.figure),
    originalBudget: asPence(figures[chosen === 'revisedBudget' ? chosen : 'originalBudget'].figure),
    basis: chosen === 'revisedBudget' ? 'originalBudget' : chosen,
  });
  const named = { year: before, figure: say.limits.basisNames[chosen] };
  if (answer.outcome === 'cannotSay') {
    return cannot(
      answer.because === 'figureNegative'
        ? say.limits.reasonFigureNegative(named)
        : say.limits.reasonFigureUnknown(named),
    );
  }
  const nil = answer.outcome === 'nilBase' ? nilBase(input, named) : null;
  if (nil?.isOutside) return cannot(nil.reason);
  const taken = chosen === 'higher' ? answer.basis : chosen;
  const { figure: base, note } = figures[taken];
  if (!base) return cannot(say.limits.reasonFigureUnknown(named));
  const rule = say.limits.ruleTwice({ figure: say.limits.basisNames[taken], year: before });
  const elsewhere = BUDGET_BASES.has(chosen) ? budgetElsewhere(asked, chosen) : null;
  return {
    ...found,
    limit: times(base, 2, rule),
    basis: rule,
    mayRise: elsewhere !== null || (ACTUAL_BASES.has(chosen) && actualMayRise(figures.actual, found)),
    nilBaseOpen: nil?.isOpen ?? false,
    reasons: [nil?.reason ?? null, note, elsewhere].filter((reason) => reason !== null),
  };
}

const ACTUAL_BASES: ReadonlySet<TwinningBasis> = new Set(['actual', 'higher']);
const BUDGET_BASES: ReadonlySet<TwinningBasis> = new Set(['originalBudget', 'revisedBudget', 'higher']);

function actualMayRise(
  { from }: PreviousActual,
  { baseCompleteness, baseQueried }: Pick<TestedLimit, 'baseCompleteness' | 'baseQueried'>,
): boolean {
  return from === 'ledger' && (baseCompleteness !== 'complete' || (baseQueried?.value ?? 0) !== 0);
}

/**
 * Why a budget may be larger than its sheet says; null where nothing speaks for it. Lines that are found later do not change a
 * budget. But a budget is found by its cost centre, and lines of the base that were found by words in other centres show that
 * twinning was paid for outside it: what was budgeted for it there, nobody has said. A figure that a person recorded stands.
 *
 * Source: the base is "budgeted for", not "budgeted for in one cost centre"; lines found by name give a lower bound of spend and of
 * the next year's limit alike.
 */
function budgetElsewhere({ input, figures, before }: Asked, chosen: TwinningBasis): string | null {
  const name = chosen === 'revisedBudget' ? 'revisedBudget' : 'originalBudget';
  if (figures[name].figure === null || figures[name].isRecorded) return null;
  const lines = input.lines.filter((one) => isOutsideCentre(one, before));
  const [first] = lines;
  if (!first) return null;
  return say.limits.reasonBudgetElsewhere({
    year: before,
    lines: lines.length,
    where: sourceText(first.line.source),
  });
}

function isOutsideCentre({ line, route, treatment, flags }: JudgedLine, year: FinancialYear): boolean {
  const isSpend = treatment === 'counted' || treatment === 'queried';
  const hasCentre = line.costCentre !== null || line.costCentreName !== null;
  return line.year === year && route === 'twinning' && isSpend && hasCentre && flags.includes('name-only');
}

interface NilBase {
  readonly isOpen: boolean;
  readonly isOutside: boolean;
  readonly reason: string;
}

/** What is recorded to follow from a base of nil. Source: an open point of the handbook, for the council to settle. */
function nilBase({ choices }: PositionInput, named: { year: string; figure: string }): NilBase {
  const { nilBase: choice } = choices;
  if (choice === null) return { isOpen: true, isOutside: false, reason: say.limits.reasonNilBase(named) };
  const who = deciderText(choice.recorded);
  return choice.value === 'outsideTest'
    ? { isOpen: false, isOutside: true, reason: say.limits.reasonNilBaseOutside({ ...named, who }) }
    : { isOpen: false, isOutside: false, reason: say.limits.reasonNilBaseChosen({ ...named, who }) };
}

/** What two sources state differently is nobody's to choose but a person's. */
function restatedIn(chosen: TwinningBasis, figures: PreviousFigures): string | null {
  const used = chosen === 'higher' ? (['actual', 'originalBudget'] as const) : ([chosen] as const);
  return used.map((name) => figures[name].restated).find((question) => question !== null) ?? null;
}

function asPence(figure: Figure | null): ReturnType<typeof pence> | null {
  return figure === null ? null : pence(figure.value);
}
