import type { DocumentData } from '#shared/document/document-data.ts'
import type { Problem } from '#shared/document/problems.ts'
import { problemsAndRemarks } from '#shared/document/remarks.ts'

/** The first rule that holds before and not after. */
export function newProblem(before: DocumentData, after: DocumentData): Problem | undefined {
  const problems = problemsAndRemarks(after)
  if (problems.length === 0) return undefined
  const keyOf = ({ code, id, field }: Problem) => `${code} ${id} ${field}`
  const known = new Set(problemsAndRemarks(before).map(keyOf))
  return problems.find((problem) => !known.has(keyOf(problem)))
}
