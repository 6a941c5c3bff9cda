import type { Figure } from '../core/figure';
import type { TableCell } from './definition';

/** A figure as a number of its unit; Excel adds and compares pounds and shares, not pence and percentages. */
export function figureCell({ unit, value }: Figure): TableCell {
  switch (unit) {
    case 'pence':
      return { number: value / 100, as: 'pounds' };
    case 'percent':
      // Percentages are kept to a tenth; dividing must not bring binary noise.
      return { number: Math.round(value * 10) / 1000, as: 'share' };
    case 'count':
      return { number: value, as: 'count' };
  }
}
