import type { Collection } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'

/** What is made anew in every project: the same ids in two documents mean that one is a copy of the other. */
const own: readonly Collection[] = [
  ...(['entity', 'person', 'post', 'body', 'seat', 'link', 'convention'] as const),
  ...(['meeting', 'decision', 'objective', 'indicator', 'risk'] as const),
]

/**
 * Tells whether two documents can come from the same one. A document holds no mark of its project: copies are known by what
 * they have in common. Two that have nothing of their own yet may be anything.
 */
export function areKin(a: DocumentData, b: DocumentData): boolean {
  const isEmpty = (data: DocumentData) => own.every((collection) => data[collection].size === 0)
  if (isEmpty(a) || isEmpty(b)) return true
  return own.some((collection) => [...a[collection].keys()].some((id) => b[collection].has(id)))
}
