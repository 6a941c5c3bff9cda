import { say } from '../../core/messages';
import { recogniseCountry } from '../../register/country';
import { choiceArgument, textArgument } from '../arguments';
import { defineFunction } from '../definition';
import { cell, optionalCell } from '../parameters';

const words = say.functions.country;

export const country = defineFunction({
  id: 'COUNTRY',
  help: words.help,
  parameters: [
    cell({ name: 'text', help: words.text, expects: say.functions.expectsText, schema: textArgument }),
    optionalCell({
      name: 'result',
      help: words.result,
      expects: words.expectsResult,
      schema: choiceArgument('name', 'code'),
    }),
  ],
  returns: 'text',
  gives: words.gives,
  examples: [
    { formula: '=TWIN.COUNTRY("Czech Republic")', result: 'Czechia' },
    { formula: '=TWIN.COUNTRY("Toyota, Japan", "code")', result: 'JP' },
  ],
  answer({ text, result }) {
    const { typed, name, code, candidates } = recogniseCountry(text);
    const value = result === 'code' ? code : name;
    return value === null
      ? { error: 'notAvailable', because: words.unknown({ typed, candidates }) }
      : { value };
  },
});
