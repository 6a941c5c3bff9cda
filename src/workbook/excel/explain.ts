import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';

/**
 * Error codes of the Excel API and the sentence each one gets.
 * Source: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling; Excel.ErrorCodes in
 * @types/office-js.
 */
const SENTENCES: Readonly<Record<string, () => string>> = {
  AccessDenied: say.excel.accessDenied,
  ActivityLimitReached: say.excel.busy,
  ApiNotAvailable: say.excel.tooOld,
  ApiNotFound: say.excel.tooOld,
  Conflict: say.excel.busy,
  FilteredRangeConflict: say.excel.filtered,
  GeneralException: say.excel.busy,
  HostRestartNeeded: say.excel.busy,
  InactiveWorkbook: say.excel.inactiveWorkbook,
  InsertDeleteConflict: say.excel.conflict,
  InvalidBinding: say.excel.gone,
  InvalidOperationInCellEditMode: say.excel.cellEdit,
  InvalidReference: say.excel.gone,
  InvalidSelection: say.excel.gone,
  ItemAlreadyExists: say.excel.alreadyExists,
  ItemNotFound: say.excel.gone,
  MemoryLimitReached: say.excel.noRoom,
  MergedRangeConflict: say.excel.mergedCells,
  NonBlankCellOffSheet: say.excel.noRoom,
  NotImplemented: say.excel.tooOld,
  OperationCellsExceedLimit: say.excel.tooManyCells,
  PivotTableRangeConflict: say.excel.conflict,
  RangeExceedsLimit: say.excel.tooManyCells,
  RequestAborted: say.excel.busy,
  RequestPayloadSizeLimitExceeded: say.excel.tooMuchAtOnce,
  ResponsePayloadSizeLimitExceeded: say.excel.tooMuchAtOnce,
  ServiceNotAvailable: say.excel.busy,
  Unauthenticated: say.excel.busy,
  UnsupportedFeature: say.excel.notPossible,
  UnsupportedOperation: say.excel.notPossible,
  UnsupportedSheet: say.excel.notPossible,
};

/** The sentence for whatever was thrown while Excel worked; what is not an error of Excel's is handed back as it is. */
export function explain(fault: unknown): unknown {
  const code = errorCode(fault);
  if (code === null || fault instanceof Refusal) return fault;
  const sentence = SENTENCES[code];
  return new Refusal(sentence ? sentence() : say.excel.unexpected({ code }), { cause: fault });
}

/** The code of an error of the Excel API, or null. Errors come from the client library's own window, so they are known by shape. */
export function errorCode(fault: unknown): string | null {
  if (typeof fault !== 'object' || fault === null || !('code' in fault) || !('debugInfo' in fault))
    return null;
  return typeof fault.code === 'string' ? fault.code : null;
}
