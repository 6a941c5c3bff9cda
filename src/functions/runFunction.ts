import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { isCellError, type CellValue } from '../workbook/grid';
import type { RangeCells } from '../workbook/rangeGrid';
import { cellContent } from './cellContent';
import { cellError } from './cellError';
import type {
  Answer,
  CellFault,
  CellParameter,
  FunctionDefinition,
  Parameter,
  RangeParameter,
  ResultKinds,
} from './definition';
import { cellOf, shownIn, type ShownIn } from './excelResult';
import { rangeContent } from './rangeContent';
import { rangePlace } from './rangePlace';

/** What Excel says about a call, where a function asks for it. */
export type Invocation = Pick<CustomFunctions.Invocation, 'parameterAddresses'>;

/**
 * Runs a function as Excel calls it: reads each argument, refuses what cannot be read, answers.
 *
 * @returns the value of the cell, or the table that spills
 * @throws the error that Excel shows in the cell, always with a sentence
 */
export function runFunction<R extends keyof ResultKinds>(
  definition: FunctionDefinition<readonly Parameter[], R>,
  given: readonly unknown[],
  invocation?: Invocation,
): ShownIn<R> {
  const answer = answerOrFault(definition, given, invocation?.parameterAddresses ?? []);
  if ('error' in answer) throw cellError(answer.error, answer.because);
  return shownIn(definition.returns, answer.value);
}

/** The same without throwing and without formats, for help pages and tests. */
export function answerOf<R extends keyof ResultKinds>(
  definition: FunctionDefinition<readonly Parameter[], R>,
  given: readonly unknown[],
  addresses: readonly unknown[] = [],
): Answer<ResultKinds[R]> {
  const read: Record<string, unknown> = {};
  for (const [position, parameter] of definition.parameters.entries()) {
    const argument =
      parameter.takes === 'range'
        ? readRange(parameter, given[position], addresses[position])
        : readCell(parameter, given[position]);
    if ('error' in argument) return argument;
    read[parameter.name] = argument.read;
  }
  try {
    return definition.answer(read);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.message);
    throw error;
  }
}

/** A fault of ours must not leave a bare #VALUE! behind. */
function answerOrFault<R extends keyof ResultKinds>(
  definition: FunctionDefinition<readonly Parameter[], R>,
  given: readonly unknown[],
  addresses: readonly unknown[],
): Answer<ResultKinds[R]> {
  try {
    return answerOf(definition, given, addresses);
  } catch {
    return refused(say.functions.fault({ id: definition.id }));
  }
}

type Argument = { readonly read: unknown } | CellFault;

function readCell(parameter: CellParameter, given: unknown): Argument {
  const { name, expects } = parameter;
  const content = cellContent.safeParse(given);
  if (!content.success) return refused(say.functions.notOneCell({ name, expects }));
  const value = content.data;
  if (isCellError(value)) return errorPassedOn(name, value.error);
  if (value === null) return blank(parameter);
  const read = parameter.schema.safeParse(value);
  if (read.success) return { read: read.data };
  return refused(say.functions.notUnderstood({ name, found: cellOf(value), expects }));
}

/** Errors inside a range are for the function to look over; a range that is nothing but one error is that error. */
function readRange(parameter: RangeParameter, given: unknown, address: unknown): Argument {
  const { name, expects } = parameter;
  if (given === null || given === undefined) return blank(parameter);
  const content = rangeContent.safeParse(given);
  if (!content.success) return refused(say.functions.notCells({ name, expects }));
  const cells: readonly (readonly CellValue[])[] = content.data;
  const [[only = null] = []] = cells;
  if (isCellError(only) && cells.length === 1 && cells[0]?.length === 1)
    return errorPassedOn(name, only.error);
  if (cells.every((row) => row.every((value) => value === null))) return blank(parameter);
  const read: RangeCells = { called: name, cells, at: rangePlace(address) };
  return { read };
}

function blank({ name, expects, mayBeBlank }: Parameter): Argument {
  return mayBeBlank ? { read: null } : refused(say.functions.blank({ name, expects }));
}

/** An error that comes in goes out: #N/A as #N/A, every other kind as #VALUE!, which can carry the sentence. */
function errorPassedOn(name: string, error: string): Argument {
  return {
    error: error === '#N/A' ? 'notAvailable' : 'invalidValue',
    because: say.functions.errorGiven({ name, error }),
  };
}

function refused(because: string): CellFault {
  return { error: 'invalidValue', because };
}
