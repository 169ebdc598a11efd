// @ts-check

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   numPendingTests: number,
 *   numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[],
 * }} VitestReport the part of vitest's JSON report that is used here
 */

/** @type {Count} */
export const nothing = { passed: 0, failed: 0, skipped: 0 }

/** @param {Count} a @param {Count} b @returns {Count} */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** One check, such as the types or the lint. @param {boolean} isGood @returns {Count} */
export function countCheck(isGood) {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 }
}

/**
 * Counts a vitest run. What went wrong outside any test counts as a failure too: a file that does not load, an error
 * after the last test, a run that was cut short, or one in which nothing ran at all.
 *
 * @param {VitestReport | undefined} report
 * @param {number} exitCode
 * @returns {Count}
 */
export function countTests(report, exitCode) {
  if (report === undefined) return countCheck(false)
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const passed = report.numPassedTests
  const failed = report.numFailedTests + unloaded
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0)
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed, failed: isSilentFailure ? 1 : failed, skipped }
}

/** The last line of a test run. @param {Count} count */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
