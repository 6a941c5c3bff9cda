import { dateText } from '../../core/calendarDate';
import { say } from '../../core/messages';
import { recogniseCouncil, type CouncilReading } from '../../register/council';
import { choiceArgument, textArgument } from '../arguments';
import { defineFunction, type Answer } from '../definition';
import { cell, optionalCell } from '../parameters';

const words = say.functions.council;

export const council = defineFunction({
  id: 'COUNCIL',
  help: words.help,
  notes: words.notes,
  parameters: [
    cell({ name: 'text', help: words.text, expects: say.functions.expectsText, schema: textArgument }),
    optionalCell({
      name: 'result',
      help: words.result,
      expects: words.expectsResult,
      schema: choiceArgument('name', 'gss', 'code', 'nation', 'successor'),
    }),
  ],
  returns: 'text',
  gives: words.gives,
  examples: [
    { formula: '=TWIN.COUNCIL("Derbyshire CC")', result: 'Derbyshire County Council' },
    { formula: '=TWIN.COUNCIL("Derbyshire CC", "gss")', result: 'E10000007' },
  ],
  answer({ text, result }) {
    const read = recogniseCouncil(text);
    const { name } = read;
    if (name === null) return { error: 'notAvailable', because: councilUnknown(read) };
    switch (result) {
      case null:
      case 'name':
        return { value: name };
      case 'nation':
        return read.nation === null ? notHeld(name, 'nation') : { value: read.nation };
      case 'gss':
        return read.gss === null ? notHeld(name, words.codeNames.gss) : { value: read.gss };
      case 'code':
        return read.register === null ? notHeld(name, words.codeNames.code) : { value: read.register };
      case 'successor':
        return successorOf(name, read);
    }
  },
});

/** Why a text names no council of the register. */
export function councilUnknown({ typed, local, candidates }: CouncilReading): string {
  return local ? words.local({ typed }) : words.unknown({ typed, candidates });
}

function notHeld(name: string, what: string): Answer<string> {
  return { error: 'notAvailable', because: words.noCode({ name, what }) };
}

function successorOf(name: string, { ended, successors }: CouncilReading): Answer<string> {
  if (successors.length > 0) return { value: successors.join('; ') };
  const because =
    ended === null ? words.stands({ name }) : words.noSuccessor({ name, ended: dateText(ended) });
  return { error: 'notAvailable', because };
}
