import { applyChanges, type Change } from '../../document/changes.ts'
import type { DocumentData } from '../../document/document-data.ts'
import type { Entity } from '../../organisation/entity.ts'
import { chartLabels } from '../../text/chart.ts'
import { placeNewNodes } from '../place-new-nodes.ts'
import { type Agreement, type DirectoryBatch, directoryBatch, withPlacements } from './directory-batch.ts'
import type { DirectoryPlan } from './plan-directory.ts'

export type CommandNeeds = {
  /** ISO day as of which the chart is drawn. */
  readonly today: string
  readonly newId: <I extends string>() => I
}

/** The whole command of an import: what was agreed to of a plan, and where it stands on the chart. */
export function directoryCommand(
  data: DocumentData,
  plan: DirectoryPlan,
  agreement: Agreement,
  { today, newId }: CommandNeeds,
): DirectoryBatch {
  const batch = directoryBatch(plan, agreement, { entities: data.entity, links: data.link, newLinkId: newId })
  const after = applyChanges(data, changesOf(batch, data))
  return withPlacements(batch, placeNewNodes(data, after, { date: today, labels: chartLabels, newId }))
}

function changesOf({ create, edit }: DirectoryBatch, data: DocumentData): readonly Change[] {
  const created = (create.entity ?? []).map(
    (after): Change => ({ collection: 'entity', id: after.id, before: null, after }),
  )
  const links = (create.link ?? []).map(
    (after): Change => ({ collection: 'link', id: after.id, before: null, after }),
  )
  const edited = edit.flatMap(({ id, patch }): readonly Change[] => {
    const before = data.entity.get(id)
    if (before === undefined) return []
    const after = { ...before, ...patch } as Entity // edits of entities only, by `directoryBatch`
    return [{ collection: 'entity', id, before, after }]
  })
  return [...created, ...links, ...edited]
}
