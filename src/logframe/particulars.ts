import type { Indicator, Particular } from './logframe';

/**
 * What a sheet may say of an indicator beside its values, in its own words and in the order in which it is shown.
 * Source: docs/sources.md, Logframes (indicators have a unit, a frequency, parts and, as percentages, a numerator and a denominator).
 */
export const PARTICULARS = [
  'unit',
  'definition',
  'numerator',
  'denominator',
  'disaggregation',
  'frequency',
  'collection',
  'targetDate',
] as const satisfies readonly Particular['kind'][];

/** What is said of an indicator under one of these; null where nothing is. */
export function particularOf({ particulars = [] }: Indicator, kind: Particular['kind']): string | null {
  return particulars.find((particular) => particular.kind === kind)?.text ?? null;
}

/** As a part of an indicator, which has none of them where nothing is said. */
export function withParticulars(said: readonly Particular[]): Pick<Indicator, 'particulars'> {
  return said.length === 0 ? {} : { particulars: said };
}
