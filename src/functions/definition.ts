import type * as z from 'zod/mini';
import type { CellValue } from '../workbook/grid';
import type { RangeCells } from '../workbook/rangeGrid';

/** Where a cell shows an error of ours: only these two carry a sentence that Excel displays. */
export type CellErrorKind = 'invalidValue' | 'notAvailable';

/** Why a cell holds no value, in a sentence. */
export interface CellFault {
  readonly error: CellErrorKind;
  readonly because: string;
}

/** What a function answers: a value for the cell, or why there is none. */
export type Answer<T = CellResult> = { readonly value: T } | CellFault;

/** How a number is shown where the cell has no format of its own: pounds, a share (0.68 as 68%), a serial date, a count, as it is. */
export type NumberFormat = 'pounds' | 'share' | 'date' | 'count' | 'plain';

/** A cell of a table that a function spills. Null is a cell left blank. */
export type TableCell = string | null | { readonly number: number; readonly as: NumberFormat } | CellFault;

/** Rows of one length, the first of them the headings unless the help says otherwise. */
export type Table = readonly (readonly TableCell[])[];

/** What stands in the cell, by kind of result. Pounds are a number of pounds: a cell has no room for a caveat, the help has. */
export interface ResultKinds extends Readonly<Record<NumberFormat, number>> {
  readonly text: string;
  readonly table: Table;
}

export type CellResult = ResultKinds[keyof ResultKinds];

/** One parameter, as Excel's function wizard shows it and as the argument is read. */
interface ParameterOf<N extends string> {
  /** As Excel shows it: "previous_actual". */
  readonly name: N;
  readonly help: string;
  readonly optional: boolean;
  /** A blank is read as null, "not known". Always so where the parameter is optional. */
  readonly mayBeBlank: boolean;
  /** Ends the sentence "… was expected": "a date such as 2025-04-01". */
  readonly expects: string;
}

/** A parameter of one cell. */
export interface CellParameter<T = unknown, N extends string = string> extends ParameterOf<N> {
  readonly takes: 'cell';
  /** Reads one cell that is not blank. */
  readonly schema: z.ZodMiniType<T, CellValue>;
}

/** A parameter of many cells, handed over as they lie: blanks, fillers and errors included. */
export interface RangeParameter<N extends string = string> extends ParameterOf<N> {
  readonly takes: 'range';
}

export type Parameter = CellParameter | RangeParameter;

/** A call that is documented and tested: ranges that the formula names, and what the cell (or the spilled table) shows. */
export interface Example {
  readonly formula: string;
  /** Cells by the name that the formula gives them: "A1:C4". */
  readonly ranges?: Readonly<Record<string, ExampleCells>>;
  readonly result: CellResult;
}

export type ExampleCells = readonly (readonly (string | number | null)[])[];

/** A custom function as data. The runner does the rest: see `runFunction`. */
export interface FunctionDefinition<
  P extends readonly Parameter[] = readonly Parameter[],
  R extends keyof ResultKinds = keyof ResultKinds,
> {
  /** Fixed for ever once released. */
  readonly id: string;
  readonly help: string;
  /** For the help page: what bears on the answer and does not fit into Excel's wizard. */
  readonly notes?: readonly string[];
  readonly parameters: P;
  readonly returns: R;
  /** Ends the sentence "Returns …". */
  readonly gives: string;
  /** True where findings name cells of the sheet: Excel then says where each range lies. */
  readonly needsAddresses?: boolean;
  readonly examples: readonly Example[];
  answer(given: Arguments<P>): Answer<ResultKinds[R]>;
}

/** The arguments by parameter name; one that may be blank and is, is null. */
export type Arguments<P extends readonly Parameter[]> = {
  readonly [Q in P[number] as Q['name']]:
    (Q extends CellParameter<infer T> ? T : RangeCells) | (Q['mayBeBlank'] extends false ? never : null);
};

/** Keeps the literal names of the parameters, so that `answer` is typed by them. */
export function defineFunction<const P extends readonly Parameter[], R extends keyof ResultKinds>(
  definition: FunctionDefinition<P, R>,
): FunctionDefinition<P, R> {
  return definition;
}
