/** Compares records by the place that people gave them, those of one same place by id: every list is told the same twice. */
export function byOrder(
  a: { readonly order: number; readonly id: string },
  b: { readonly order: number; readonly id: string },
): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1)
}
