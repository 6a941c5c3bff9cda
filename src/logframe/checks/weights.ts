import { addPence, poundsText, type Pence } from '../../core/pence';
import { say } from '../../core/messages';
import type { Inputs } from '../inputs';
import type { Check, Found } from './check';
import { nameOf, resultsAt } from './walk';

/** L11 */
export const weightsTotalHundred: Check = {
  id: 'L11',
  strength: 'error',
  profiles: ['fcdo'],
  finds: (logframe) => {
    const outputs = resultsAt(logframe, 'output');
    const [first] = outputs;
    const blank = outputs.filter(({ weight }) => weight === null);
    if (first === undefined) return [];
    if (blank.length === outputs.length) return [{ message: say.logframe.noWeights(), source: first.source }];
    const total = Number(outputs.reduce((sum, { weight }) => sum + (weight ?? 0), 0).toFixed(6));
    return [
      ...blank.map((result) => ({
        message: say.logframe.weightBlank({ output: nameOf(logframe, result) }),
        source: result.source,
      })),
      ...outputs
        .filter(({ weight }) => (weight ?? 0) < 0)
        .map((result) => ({
          message: say.logframe.weightNegative({
            output: nameOf(logframe, result),
            weight: String(result.weight),
          }),
          source: result.source,
        })),
      ...(total === 100 || blank.length > 0
        ? []
        : [{ message: say.logframe.weightsTotal({ total: String(total) }), source: first.source }]),
    ];
  },
};

/** L12 */
export const outputsHaveRiskRating: Check = {
  id: 'L12',
  strength: 'warning',
  profiles: ['fcdo'],
  finds: (logframe) =>
    resultsAt(logframe, 'output')
      .filter(({ riskRating }) => riskRating === undefined)
      .map((result) => ({
        message: say.logframe.noRiskRating({ output: nameOf(logframe, result) }),
        source: result.source,
      })),
};

/** L25 */
export const inputsAddUp: Check = {
  id: 'L25',
  strength: 'error',
  profiles: ['fcdo'],
  finds: (logframe) =>
    logframe.results.flatMap((result) =>
      result.inputs === undefined ? [] : inputsOff(nameOf(logframe, result), result.inputs),
    ),
};

function inputsOff(result: string, inputs: Inputs): Found[] {
  const { source, total, sharePercent } = inputs;
  const amounts = inputs.parts.map(({ amount }) => amount);
  const stated = amounts.filter((amount): amount is Pence => amount !== null);
  const sum = addPence(...stated);
  const found: Found[] = [];
  if (total !== null && stated.length > 0 && sum !== total) {
    found.push({
      message: say.logframe.inputsTotal({ result, sum: poundsText(sum), total: poundsText(total) }),
      source,
    });
  }
  const [donor] = inputs.parts;
  if (sharePercent !== null && total !== null && total > 0 && donor?.amount != null) {
    const share = (donor.amount / total) * 100;
    // A share typed as a whole number may be half a point off.
    if (Math.abs(share - sharePercent) > 0.5) {
      const message = say.logframe.inputsShare({
        result,
        funder: donor.funder,
        share: share.toFixed(1),
        stated: String(sharePercent),
      });
      found.push({ message, source });
    }
  }
  if (inputs.fullTimeEquivalents === null)
    found.push({ message: say.logframe.inputsWithoutPeople({ result }), source });
  return found;
}
