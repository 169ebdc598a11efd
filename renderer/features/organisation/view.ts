import type { DocumentData } from '#shared/document/document-data.ts'
import type { View } from '#shared/organisation/view.ts'

/** The view that is shown: the first one until several can be chosen. */
export function firstView(data: DocumentData): View | null {
  let first: View | null = null
  for (const view of data.view.values()) {
    if (first === null || view.order < first.order || (view.order === first.order && view.id < first.id))
      first = view
  }
  return first
}
