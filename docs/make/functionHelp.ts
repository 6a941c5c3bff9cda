import type { Example, FunctionDefinition, Parameter } from '../../src/functions/definition';
import type { FunctionHelp } from '../../src/taskpane/functionHelp';
import { cellRows, resultText, signature } from './functionPages';

/** The help on all functions as the pane reads it, from their definitions alone. */
export function functionHelp(definitions: readonly FunctionDefinition[]): string {
  return `${JSON.stringify(definitions.map(helpOn))}\n`;
}

function helpOn(definition: FunctionDefinition): FunctionHelp {
  const { id, help, gives, notes = [], parameters, examples, returns } = definition;
  return {
    id,
    signature: signature(definition),
    help,
    gives,
    notes: [...notes],
    parameters: parameters.map(parameterHelp),
    examples: examples.map((example) => exampleHelp(example, returns)),
  };
}

function parameterHelp({ name, help, optional, mayBeBlank }: Parameter): FunctionHelp['parameters'][number] {
  return { name, help, needed: optional ? 'no' : mayBeBlank ? 'mayBeBlank' : 'yes' };
}

function exampleHelp(
  { formula, ranges = {}, result }: Example,
  returns: FunctionDefinition['returns'],
): FunctionHelp['examples'][number] {
  return {
    formula,
    ranges: Object.entries(ranges).map(([name, cells]) => ({ name, rows: cellRows(cells) })),
    result: resultText(result, returns),
  };
}
