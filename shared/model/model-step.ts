import { chartInput } from '../chart/chart-input.ts'
import type { CommandOf } from '../commands/command.ts'
import { type DocumentData, projectOf } from '../document/document-data.ts'
import type { LetterheadId } from '../organisation/letterhead.ts'
import type { NodeRef } from '../organisation/link.ts'
import type { Placement, PlacementId } from '../organisation/view.ts'
import { firstView } from '../organisation/views.ts'
import { chartLabels } from '../text/chart.ts'
import { arrangeModel } from './arrange-model.ts'
import { batchOf } from './batch-of.ts'
import type { Proposal } from './proposal.ts'
import type { Selection } from './selection.ts'
import type { Stage } from './stage.ts'
import { withBatch } from './with-batch.ts'

/**
 * What was kept of a proposal as one undoable step. In an organisation that was empty everything gets its place; in one
 * that exists, the layout finds a free place for what is added.
 */
export function modelStep(
  stage: Stage,
  proposal: Proposal,
  selection: Selection,
  data: DocumentData,
): CommandOf<'batch.apply'> {
  const letterheadId = stage.idOf('letterhead') as LetterheadId // ids of new records have no other source
  const batch = batchOf(stage.input, proposal, selection, projectOf(data), letterheadId)
  const view = firstView(data)
  if (data.entity.size + data.body.size > 0 || view === null) return batch
  const after = withBatch(data, batch)
  const graph = chartInput(after, view.id, stage.date, chartLabels)
  const placement = [...arrangeModel(stage, graph)].map(([id, { x, y }]): Placement => {
    const node = { type: after.entity.has(id) ? 'entity' : 'body', id } as NodeRef // the nodes of the graph are these
    const placed = stage.idOf(`placement ${id}`) as PlacementId // ids of new records have no other source
    return { id: placed, viewId: view.id, node, x, y, collapsed: false, pinned: false }
  })
  return { ...batch, create: { ...batch.create, placement } }
}
