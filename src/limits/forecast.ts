import { sumFigures, type Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { figureText } from '../core/figure';
import { say } from '../core/messages';
import type { Coverage } from '../spending/coverage';
import type { Forecast } from './position';
import type { RecordedAmount } from './recordedAmounts';

/**
 * What a year may come to by its end: counted and committed together, and what a person recorded as still to come. Months that are
 * not in the ledger are not drawn out of those that are: spend on links comes with single visits.
 */
export function forecast(
  year: FinancialYear,
  sums: { readonly counted: Figure; readonly committed: Figure },
  known: { readonly coverage: Coverage | undefined; readonly expected: RecordedAmount | null },
): Forecast {
  const { expected } = known;
  const parts = [sums.counted, sums.committed];
  if (expected === null) {
    return {
      amount: sumFigures('pence', parts, say.positions.ruleForecast),
      expected: null,
      method: methodOf(year, known.coverage),
    };
  }
  return {
    amount: sumFigures('pence', [...parts, expected.amount], say.positions.ruleForecastRecorded),
    expected: expected.amount,
    method: say.positions.methodRecorded({ amount: figureText(expected.amount), who: expected.who }),
  };
}

function methodOf(year: FinancialYear, coverage: Coverage | undefined): string {
  if (!coverage) return say.positions.methodUnknown({ year });
  return coverage.whole
    ? say.positions.methodWhole
    : say.positions.methodPart({ year, months: coverage.months.length });
}
