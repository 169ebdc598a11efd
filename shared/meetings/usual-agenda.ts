import { byOrder } from '../kit/by-order.ts'
import type { BodyId } from '../organisation/body.ts'
import type { TemplateItem } from './template-item.ts'

/** The usual agenda of a body, in order; empty when none was kept. */
export function usualAgendaOf(
  { templateItem }: { readonly templateItem: ReadonlyMap<string, TemplateItem> },
  bodyId: BodyId | null,
): readonly TemplateItem[] {
  return [...templateItem.values()].filter((item) => item.bodyId === bodyId).sort(byOrder)
}
