import type { DocumentData } from '../document/document-data.ts'
import { addTo } from '../kit/group-by.ts'
import type { NodeRef } from '../organisation/link.ts'
import type { View } from '../organisation/view.ts'
import type { Chosen } from './chosen.ts'
import type { Core } from './core.ts'
import { isIn } from './frame.ts'

/**
 * The drawings of a part: those of the whole organisation, those around something of the part, those of which everything
 * that was placed by hand is there. Never none: if need be, the first one, of everything.
 */
export function viewsOfPart(
  data: DocumentData,
  core: Core,
  chosen: Chosen,
): Pick<Chosen, 'view' | 'placement'> {
  const has = ({ type, id }: NodeRef) => chosen[type].has(id)
  const placed = new Map<string, NodeRef[]>()
  for (const { viewId, node } of data.placement.values()) addTo(placed, viewId, node)
  const views = [...data.view.values()].filter((view) =>
    isOfPart(view, core, chosen, placed.get(view.id) ?? []),
  )
  const view = new Map<string, View>((views.length > 0 ? views : firstOf(data)).map((one) => [one.id, one]))
  const placement = [...data.placement.values()].filter(({ viewId, node }) => view.has(viewId) && has(node))
  return { view, placement: new Map(placement.map((one) => [one.id, one])) }
}

function isOfPart(view: View, core: Core, chosen: Chosen, placed: readonly NodeRef[]): boolean {
  const { scope, centreEntityId, centreBodyId, focusEntityId, focusBodyId } = view
  const isThere = (type: NodeRef['type'], id: string | null) => id === null || chosen[type].has(id)
  if (!isThere('entity', focusEntityId) || !isThere('body', focusBodyId)) return false
  if (!isThere('entity', centreEntityId) || !isThere('body', centreBodyId)) return false
  if (scope === 'everything') return true
  if (isIn(core.entities, centreEntityId) || isIn(core.bodies, centreBodyId)) return true
  return placed.length > 0 && placed.every(({ type, id }) => chosen[type].has(id))
}

/** The first drawing, shown as one of everything. */
function firstOf({ view }: DocumentData): readonly View[] {
  const [first] = [...view.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  if (first === undefined) return []
  const nowhere = { centreEntityId: null, centreBodyId: null, focusEntityId: null, focusBodyId: null }
  return [{ ...first, scope: 'everything', ...nowhere }]
}
