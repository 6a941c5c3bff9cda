import { pence, type Pence } from '../core/pence';
import type { TwinningBasis } from './position';

/** The figure of the previous year that the limit is taken of. */
export type TwinningFigure = Exclude<TwinningBasis, 'higher' | 'revisedBudget'>;

export interface PreviousYear {
  /** What was spent; null where it is not known, which is not the same as nil. */
  readonly actual: Pence | null;
  /** What was budgeted for at the start of the year; null where it is not known. */
  readonly originalBudget: Pence | null;
  /** Which of the two a person chose; null while nobody has. */
  readonly basis: TwinningFigure | 'higher' | null;
}

/**
 * limit: the test gives a figure. nilBase: the chosen figure is nil, and the handbook does not say what follows. cannotSay: the
 * reason names what is missing or wrong.
 */
export type TwinningLimit =
  | { readonly outcome: 'limit'; readonly basis: TwinningFigure; readonly base: Pence; readonly limit: Pence }
  | { readonly outcome: 'nilBase'; readonly basis: TwinningFigure }
  | { readonly outcome: 'cannotSay'; readonly because: 'previousYearUnknown' | 'basisNotChosen' }
  | {
      readonly outcome: 'cannotSay';
      readonly because: 'figureUnknown' | 'figureNegative';
      readonly figure: TwinningFigure;
    };

/**
 * The limit for cultural, educational or similar town twinning: twice the amount spent, or budgeted for, in the previous
 * financial year. A person chooses which of the two; with only one of them known there is nothing to choose.
 *
 * Source: handbook, "Powers and funding" (2006). Not verified against the general authorisation, whose text is not public.
 */
export function twinningLimit(previousYear: PreviousYear): TwinningLimit {
  const { actual, originalBudget } = previousYear;
  if (actual === null && originalBudget === null)
    return { outcome: 'cannotSay', because: 'previousYearUnknown' };
  const figure = figureToDouble(previousYear);
  if (typeof figure !== 'string') return figure;
  const base = figure === 'actual' ? actual : originalBudget;
  if (base === null) return { outcome: 'cannotSay', because: 'figureUnknown', figure };
  if (base < 0) return { outcome: 'cannotSay', because: 'figureNegative', figure };
  if (base === 0) return { outcome: 'nilBase', basis: figure };
  return { outcome: 'limit', basis: figure, base, limit: pence(base * 2) };
}

function figureToDouble({ actual, originalBudget, basis }: PreviousYear): TwinningFigure | TwinningLimit {
  if (basis === 'actual' || basis === 'originalBudget') return basis;
  if (basis === 'higher') {
    if (actual === null) return 'actual';
    if (originalBudget === null) return 'originalBudget';
    return actual >= originalBudget ? 'actual' : 'originalBudget';
  }
  if (actual !== null && originalBudget !== null) return { outcome: 'cannotSay', because: 'basisNotChosen' };
  return actual === null ? 'originalBudget' : 'actual';
}
