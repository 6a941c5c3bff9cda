/** What of Jest's results the tally looks at. */
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly wasInterrupted: boolean;
}

declare function tally(results: Results): { readonly passed: number; readonly failed: number };
export = tally;
