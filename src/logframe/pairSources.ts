import type { NumberedItem } from './bandReading';
import type { Indicator, Statement } from './logframe';

/** Indicators of one result, and the means of verification given for the result as a whole. */
export interface PairedSources {
  readonly indicators: readonly Indicator[];
  readonly meansOfVerification: readonly Statement[];
}

/** Means of verification under the very numbers of the indicators belong to them; any others to the result as a whole. */
export function pairSources(
  indicators: readonly Indicator[],
  said: readonly (NumberedItem & Statement)[],
): PairedSources {
  const numbers = new Set(indicators.map(({ number }) => number));
  const areNumbered = numbers.size === indicators.length && numbers.size > 1 && !numbers.has(null);
  if (!areNumbered || !said.every(({ number }) => number !== null && numbers.has(number)))
    return { indicators, meansOfVerification: said.map(statement) };
  const under = (number: string | null) => said.filter((one) => one.number === number).map(statement);
  return {
    indicators: indicators.map((one) => ({ ...one, sources: [...one.sources, ...under(one.number)] })),
    meansOfVerification: [],
  };
}

function statement({ text, source }: Statement): Statement {
  return { text, source };
}
