import { say } from '../../core/messages';
import { poundsNumber, type Pence } from '../../core/pence';
import {
  twinningLimit as limitOf,
  type TwinningFigure,
  type TwinningLimit,
} from '../../limits/twinningLimit';
import { choiceArgument, poundsArgument } from '../arguments';
import { defineFunction, type Answer } from '../definition';
import { blankableCell, optionalCell } from '../parameters';

const words = say.functions.twinningLimit;
const PARAMETER: Record<TwinningFigure, string> = {
  actual: 'previous_actual',
  originalBudget: 'previous_budget',
};
const BASIS = { actual: 'actual', budget: 'originalBudget', higher: 'higher' } as const;

export const twinningLimit = defineFunction({
  id: 'TWINNINGLIMIT',
  help: words.help,
  notes: words.notes,
  parameters: [
    blankableCell({
      name: 'previous_actual',
      help: words.previousActual,
      expects: say.functions.expectsPounds,
      schema: poundsArgument,
    }),
    optionalCell({
      name: 'previous_budget',
      help: words.previousBudget,
      expects: say.functions.expectsPounds,
      schema: poundsArgument,
    }),
    optionalCell({
      name: 'basis',
      help: words.basis,
      expects: words.expectsBasis,
      schema: choiceArgument('actual', 'budget', 'higher'),
    }),
  ],
  returns: 'pounds',
  gives: words.gives,
  examples: [
    { formula: '=TWIN.TWINNINGLIMIT(9000)', result: 18000 },
    { formula: '=TWIN.TWINNINGLIMIT(9000, 10000, "higher")', result: 20000 },
  ],
  answer({ previous_actual: actual, previous_budget: budget, basis }) {
    // Desktop Excel hands a blank cell over as 0, and "higher" must not be settled by a figure that may be unknown.
    const known = (figure: Pence | null) => (basis === 'higher' && figure === 0 ? null : figure);
    const limit = limitOf({
      actual: known(actual),
      originalBudget: known(budget),
      basis: basis === null ? null : BASIS[basis],
    });
    return asAnswer(limit, basis);
  },
});

function asAnswer(limit: TwinningLimit, basis: keyof typeof BASIS | null): Answer<number> {
  if (limit.outcome === 'limit') return { value: poundsNumber(limit.limit) };
  return { error: 'notAvailable', because: reasonFor(limit, basis ?? 'actual') };
}

function reasonFor(limit: Exclude<TwinningLimit, { outcome: 'limit' }>, basis: keyof typeof BASIS): string {
  if (limit.outcome === 'nilBase') return words.nilBase({ parameter: PARAMETER[limit.basis] });
  switch (limit.because) {
    case 'previousYearUnknown':
      return words.previousYearUnknown;
    case 'basisNotChosen':
      return words.basisNotChosen;
    case 'figureUnknown':
      return words.figureUnknown({ parameter: PARAMETER[limit.figure], basis });
    case 'figureNegative':
      return words.figureNegative({ parameter: PARAMETER[limit.figure] });
  }
}
