import type { Indicator } from '../logframe';
import { measured } from '../measured';
import { particularOf } from '../particulars';

/** Codes of IATI's list IndicatorMeasure: a number, a percentage, or words alone. Source: IATI 2.03. */
export type IatiMeasure = '1' | '2' | '5';

/** How an indicator is measured: by its values as they are written, else by its unit; in words where neither has a number. */
export function iatiMeasure(indicator: Indicator): IatiMeasure {
  const unit = particularOf(indicator, 'unit') ?? '';
  const values = valuesIn(indicator);
  const numbers = values.flatMap((text) => measured(text) ?? []);
  const isNamed = IN_PERCENT.test(unit) || NAMED_IN_PERCENT.test(indicator.text);
  const isPercent =
    ((numbers.length > 0 || values.length === 0) && isNamed) ||
    numbers.some((number) => number.unit === 'percent');
  if (isPercent) return '2';
  return numbers.length > 0 || (values.length === 0 && unit !== '') ? '1' : '5';
}

/** Everything that is given as a value: baseline, steps, target and what was reached. */
export function valuesIn({ baseline, target, actual, milestones }: Indicator): string[] {
  const steps = milestones.flatMap((step) => [step.value, step.actual ?? null]);
  return [baseline, ...steps, target, actual].filter((text) => text !== null);
}

const IN_PERCENT = /%|per\s?cent/i;
/** "Turnout (%)", "% of firms", "Percentage of firms". */
const NAMED_IN_PERCENT = /\(%\)|^\s*(?:%|percentage\b|per\s?cent\b)/i;
