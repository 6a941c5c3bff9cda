import type { Example, FunctionDefinition } from '../../src/functions/definition';

/** The arguments that Excel would hand over for a documented formula: constants as typed, ranges as their cells. */
export function argumentsOf({ formula, ranges = {} }: Example): unknown[] {
  const list = /^=TWIN\.[A-Z0-9]+\((.*)\)$/.exec(formula)?.[1] ?? '';
  const cells = list.replace(/[A-Z]+\d+:[A-Z]+\d+/g, (name) => {
    const range = ranges[name];
    if (!range) throw new Error(`${formula} names ${name}, which the example does not show`);
    return JSON.stringify(range.map((row) => row.map((cell) => cell ?? '')));
  });
  return JSON.parse(`[${cells}]`) as unknown[];
}

export function idOf(formula: string): string {
  return /^=TWIN\.([A-Z0-9]+)\(/.exec(formula)?.[1] ?? '';
}

/** Every documented example with its definition. */
export function examplesOf(definitions: readonly FunctionDefinition[]) {
  return definitions.flatMap((definition) =>
    definition.examples.map((example) => ({ definition, example, formula: example.formula })),
  );
}
