/**
 * The two numbers that stand for a test run. Whatever did not run has not passed: skipped and unfinished tests count as
 * failed, and so does a suite that could not be loaded. A run without a single test has failed once.
 */
module.exports = function tally(results) {
  const passed = results.numPassedTests;
  const failed =
    results.numFailedTests +
    results.numPendingTests +
    results.numTodoTests +
    results.numRuntimeErrorTestSuites +
    (results.wasInterrupted ? 1 : 0);
  return passed + failed === 0 ? { passed: 0, failed: 1 } : { passed, failed };
};
