/** An error as Excel answers it. The client library turns it into `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/*
 * Codes and their meaning: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 * The messages there are for developers; ours name the thing at fault so that a failing test explains itself.
 */
export const invalidArgument = (what: string) =>
  new HostError('InvalidArgument', `Invalid argument: ${what}`);
export const itemNotFound = (what: string) => new HostError('ItemNotFound', `Not found: ${what}`);
export const itemAlreadyExists = (what: string) =>
  new HostError('ItemAlreadyExists', `Already exists: ${what}`);
export const accessDenied = (what: string) => new HostError('AccessDenied', `Protected: ${what}`);
export const tableConflict = (what: string) =>
  new HostError('MergedRangeConflict', `A table can't overlap another table or merged cells: ${what}`);
export const shiftConflict = (what: string) => new HostError('InsertDeleteConflict', `Cannot shift: ${what}`);
export const filteredConflict = (what: string) =>
  new HostError('FilteredRangeConflict', `Rows are filtered: ${what}`);
export const invalidOperation = (what: string) => new HostError('InvalidOperation', what);
export const unknownMember = (what: string) =>
  new HostError('ApiNotFound', `${what} is not a member of the in-memory Excel`);
