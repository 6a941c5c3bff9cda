import tally from './tally.cjs';

const none = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  wasInterrupted: false,
};

describe('the closing line of a test run', () => {
  it('counts what passed and what failed', () => {
    expect(tally({ ...none, numPassedTests: 40, numFailedTests: 2 })).toEqual({ passed: 40, failed: 2 });
  });

  it.each(['numPendingTests', 'numTodoTests', 'numRuntimeErrorTestSuites'])(
    'counts what did not run as failed: %s',
    (kind) => {
      expect(tally({ ...none, numPassedTests: 40, [kind]: 3 })).toEqual({ passed: 40, failed: 3 });
    },
  );

  it('counts a run that was broken off, or held no test at all, as failed', () => {
    expect(tally({ ...none, numPassedTests: 40, wasInterrupted: true })).toEqual({ passed: 40, failed: 1 });
    expect(tally(none)).toEqual({ passed: 0, failed: 1 });
  });
});
