import type { z } from 'zod';
import type { CellValue } from '../workbook/grid';

/** Where a cell shows an error of ours: only these two carry a sentence that Excel displays. */
export type CellErrorKind = 'invalidValue' | 'notAvailable';

/** What a function answers: a value for the cell, or why there is none. */
export type Answer<T = CellResult> =
  { readonly value: T } | { readonly error: CellErrorKind; readonly because: string };

/** What stands in the cell, by kind of result. Pounds are a bare number: a cell has no room for a caveat, the help has. */
export interface ResultKinds {
  readonly text: string;
  readonly pounds: number;
}

export type CellResult = ResultKinds[keyof ResultKinds];

/** One parameter, as Excel's function wizard shows it and as the argument is read. */
export interface Parameter<T = unknown> {
  /** As Excel shows it: "previous_actual". */
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
  /** A blank cell is read as null, "not known". Always so where the parameter is optional. */
  readonly mayBeBlank: boolean;
  /** Ends the sentence "… was expected": "a date such as 2025-04-01". */
  readonly expects: string;
  /** Reads one cell that is not blank. */
  readonly schema: z.ZodType<T, CellValue>;
}

export interface Example {
  readonly formula: string;
  readonly result: CellResult;
}

/** A custom function as data. The runner does the rest: see `runFunction`. */
export interface FunctionDefinition<
  P extends readonly Parameter[] = readonly Parameter[],
  R extends keyof ResultKinds = keyof ResultKinds,
> {
  /** Fixed for ever once released. */
  readonly id: string;
  readonly help: string;
  readonly parameters: P;
  readonly returns: R;
  readonly examples: readonly Example[];
  answer(given: Arguments<P>): Answer<ResultKinds[R]>;
}

/** The arguments by parameter name; one that may be blank and is, is null. */
export type Arguments<P extends readonly Parameter[]> = {
  readonly [Q in P[number] as Q['name']]:
    z.output<Q['schema']> | (Q['mayBeBlank'] extends false ? never : null);
};

/** Keeps the literal names of the parameters, so that `answer` is typed by them. */
export function defineFunction<const P extends readonly Parameter[], R extends keyof ResultKinds>(
  definition: FunctionDefinition<P, R>,
): FunctionDefinition<P, R> {
  return definition;
}
