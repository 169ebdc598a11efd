import { expect, test } from 'vitest'
import { add, countCheck, countTests, nothing, summaryLine } from '#electron/runtime/test-summary.mjs'

const report = (counts: object, testResults: { status: string; assertionResults: unknown[] }[] = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
  ...counts,
})

test('checks and tests add up to one line', () => {
  const total = [
    countCheck(true),
    countCheck(false),
    countTests(report({ numPassedTests: 12, numFailedTests: 2 }), 1),
  ].reduce(add, nothing)

  expect(summaryLine(total)).toBe('13 passed, 3 failed')
})

test('skipped tests are said only when there are some', () => {
  const count = countTests(report({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }), 0)

  expect(summaryLine(count)).toBe('3 passed, 0 failed, 2 skipped')
})

test('a file that does not load is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] }

  expect(countTests(report({ numPassedTests: 5 }, [broken]), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
})

test('an error outside every test is a failure', () => {
  expect(countTests(report({ numPassedTests: 5 }), 1).failed).toBe(1)
})

test('a run without any test is a failure', () => {
  expect(countTests(report({}), 0).failed).toBe(1)
})

test('a run that left no report is a failure', () => {
  expect(countTests(undefined, 0).failed).toBe(1)
})
