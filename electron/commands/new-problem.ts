import type { DocumentData } from '#shared/document/document-data.ts'
import type { Problem } from '#shared/document/problems.ts'

/** The first thing wrong after that was not wrong before, among all that `problemsOf` finds. */
export function newProblem(
  before: DocumentData,
  after: DocumentData,
  problemsOf: (data: DocumentData) => readonly Problem[],
): Problem | undefined {
  const problems = problemsOf(after)
  if (problems.length === 0) return undefined
  const keyOf = ({ code, id, field }: Problem) => `${code} ${id} ${field}`
  const known = new Set(problemsOf(before).map(keyOf))
  return problems.find((problem) => !known.has(keyOf(problem)))
}
