import { say } from '../core/messages';
import { isCellError } from '../workbook/grid';
import { cellContent } from './cellContent';
import { cellError } from './cellError';
import type { Answer, FunctionDefinition, Parameter, ResultKinds } from './definition';

/**
 * Runs a function as Excel calls it: reads each argument, refuses what cannot be read, answers.
 *
 * @returns the value of the cell
 * @throws the error that Excel shows in the cell, always with a sentence
 */
export function runFunction<R extends keyof ResultKinds>(
  definition: FunctionDefinition<readonly Parameter[], R>,
  ...given: readonly unknown[]
): ResultKinds[R] {
  const answer = answerOrFault(definition, given);
  if ('error' in answer) throw cellError(answer.error, answer.because);
  return answer.value;
}

/** The same without throwing, for help pages and tests. */
export function answerOf<R extends keyof ResultKinds>(
  definition: FunctionDefinition<readonly Parameter[], R>,
  given: readonly unknown[],
): Answer<ResultKinds[R]> {
  const read: Record<string, unknown> = {};
  for (const [position, parameter] of definition.parameters.entries()) {
    const argument = readArgument(parameter, given[position]);
    if ('error' in argument) return argument;
    read[parameter.name] = argument.read;
  }
  return definition.answer(read);
}

/** A fault of ours must not leave a bare #VALUE! behind. */
function answerOrFault<R extends keyof ResultKinds>(
  definition: FunctionDefinition<readonly Parameter[], R>,
  given: readonly unknown[],
): Answer<ResultKinds[R]> {
  try {
    return answerOf(definition, given);
  } catch {
    return { error: 'invalidValue', because: say.functions.fault({ id: definition.id }) };
  }
}

type Argument = { readonly read: unknown } | Extract<Answer<never>, { error: unknown }>;

function readArgument(parameter: Parameter, given: unknown): Argument {
  const { name, expects } = parameter;
  const cell = cellContent.safeParse(given);
  if (!cell.success) return refused(say.functions.notOneCell({ name, expects }));
  if (isCellError(cell.data)) return errorPassedOn(name, cell.data.error);
  if (cell.data === null) {
    return parameter.mayBeBlank ? { read: null } : refused(say.functions.blank({ name, expects }));
  }
  const value = parameter.schema.safeParse(cell.data);
  if (value.success) return { read: value.data };
  return refused(say.functions.notUnderstood({ name, found: asShown(cell.data), expects }));
}

/** An error that comes in goes out: #N/A as #N/A, every other kind as #VALUE!, which can carry the sentence. */
function errorPassedOn(name: string, error: string): Argument {
  return {
    error: error === '#N/A' ? 'notAvailable' : 'invalidValue',
    because: say.functions.errorGiven({ name, error }),
  };
}

function refused(because: string): Argument {
  return { error: 'invalidValue', because };
}

function asShown(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
