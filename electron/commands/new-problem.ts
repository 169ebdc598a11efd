import type { DocumentData } from '#shared/document/document-data.ts'
import { checkDocument, type Problem } from '#shared/document/problems.ts'

/** The first invariant that holds before and not after. */
export function newProblem(before: DocumentData, after: DocumentData): Problem | undefined {
  const problems = checkDocument(after)
  if (problems.length === 0) return undefined
  const keyOf = ({ code, id, field }: Problem) => `${code} ${id} ${field}`
  const known = new Set(checkDocument(before).map(keyOf))
  return problems.find((problem) => !known.has(keyOf(problem)))
}
