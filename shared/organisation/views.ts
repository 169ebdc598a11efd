import { byOrder } from '../kit/by-order.ts'
import type { View } from './view.ts'

type Views = { readonly view: ReadonlyMap<string, View> }

/** The views as their tabs stand. */
export function viewsInOrder({ view }: Views): readonly View[] {
  return [...view.values()].sort(byOrder)
}

/** The first view of a document, which is shown when nobody chose one; null for a document that has none. */
export function firstView(data: Views): View | null {
  return viewsInOrder(data)[0] ?? null
}

/** The order of a view that comes after all others. */
export function orderAfterAll(data: Views): number {
  return Math.max(0, ...[...data.view.values()].map(({ order }) => order)) + 10
}
