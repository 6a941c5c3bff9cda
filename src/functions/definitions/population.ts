import { say } from '../../core/messages';
import { shippedPopulation } from '../../limits/shippedPopulation';
import { recogniseCouncil } from '../../register/council';
import { countArgument, textArgument } from '../arguments';
import { defineFunction } from '../definition';
import { cell, optionalCell } from '../parameters';
import { councilUnknown } from './council';

const words = say.functions.population;

export const population = defineFunction({
  id: 'POPULATION',
  help: words.help,
  notes: words.notes,
  parameters: [
    cell({ name: 'council', help: words.council, expects: say.functions.expectsText, schema: textArgument }),
    optionalCell({ name: 'year', help: words.year, expects: words.expectsYear, schema: countArgument }),
  ],
  returns: 'count',
  gives: words.gives,
  examples: [{ formula: '=TWIN.POPULATION("Derby City Council")', result: 263490 }],
  answer({ council, year }) {
    const read = recogniseCouncil(council);
    if (read.name === null) return { error: 'notAvailable', because: councilUnknown(read) };
    const shipped = read.gss === null ? null : shippedPopulation(read.gss);
    // Desktop Excel hands a blank cell over as 0, which is no year.
    if (year !== null && year !== 0 && year !== shipped?.edition?.year)
      return { error: 'notAvailable', because: words.otherYear({ year }) };
    return shipped === null
      ? { error: 'notAvailable', because: words.notThere({ name: read.name }) }
      : { value: shipped.figure.value };
  },
});
