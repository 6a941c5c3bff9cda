import type { CellErrorKind } from './definition';

const CODES: Record<CellErrorKind, `${CustomFunctions.ErrorCode}`> = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
};

/**
 * An error for a cell, with the sentence that Excel shows when the cell is pointed at. Microsoft's class exists only inside
 * Excel and only from CustomFunctionsRuntime 1.2; elsewhere the sentence travels on an ordinary error of the same shape.
 */
export function cellError(kind: CellErrorKind, sentence: string): Error {
  const code = CODES[kind] as CustomFunctions.ErrorCode;
  if (typeof CustomFunctions !== 'undefined' && typeof CustomFunctions.Error === 'function') {
    // Microsoft's class is an Error, though its types do not say so.
    return new CustomFunctions.Error(code, sentence) as unknown as Error;
  }
  return Object.assign(new Error(sentence), { code });
}
