import type { Body } from '../organisation/body.ts'
import type { Entity } from '../organisation/entity.ts'
import type { Proposal, ProposalItem } from './proposal.ts'

/** What the user made of a proposal: what she left out although it was recommended or took although it was not, and new names. */
export type Selection = {
  readonly changed: ReadonlySet<string>
  readonly names: ReadonlyMap<string, string>
}

export const asProposed: Selection = { changed: new Set(), names: new Map() }

/** Tells whether something is ticked: recommended and left so, or taken on purpose. */
export function isTicked(item: ProposalItem, { changed }: Selection): boolean {
  return item.isRecommended !== changed.has(item.key)
}

/** The things that are kept, under their new names: ticked, and nothing that they need is missing. */
export function keptItems({ items }: Proposal, selection: Selection): readonly ProposalItem[] {
  const kept = new Set<string>()
  const proposed = new Set(items.map(({ key }) => key))
  const chosen: ProposalItem[] = []
  for (const item of items) {
    const hasAll = item.needs.every((key) => kept.has(key) || !proposed.has(key))
    if (!hasAll || !isTicked(item, selection)) continue
    kept.add(item.key)
    chosen.push(renamed(item, selection.names.get(item.key)))
  }
  return withoutLostHosts(chosen, items)
}

function renamed(item: ProposalItem, name: string | undefined): ProposalItem {
  if (name === undefined || name.trim() === '') return item
  if (item.collection === 'entity') return { ...item, record: { ...item.record, name } }
  return item.collection === 'body' ? { ...item, record: { ...item.record, name } } : item
}

/** What was attached to something left out stands by itself. */
function withoutLostHosts(
  chosen: readonly ProposalItem[],
  items: readonly ProposalItem[],
): readonly ProposalItem[] {
  const entities = (list: readonly ProposalItem[]) =>
    new Set(list.flatMap((item) => (item.collection === 'entity' ? [item.record.id] : [])))
  const left = entities(chosen)
  const lost = new Set([...entities(items)].filter((id) => !left.has(id)))
  const kept = <Id extends Entity['id'] | null>(id: Id) => (id !== null && lost.has(id) ? null : id)
  return chosen.map((item) => {
    if (item.collection === 'entity') {
      const { parentId, communeId } = item.record
      return { ...item, record: { ...item.record, parentId: kept(parentId), communeId: kept(communeId) } }
    }
    if (item.collection !== 'body') return item
    const record: Body = { ...item.record, hostEntityId: kept(item.record.hostEntityId) }
    return { ...item, record }
  })
}
