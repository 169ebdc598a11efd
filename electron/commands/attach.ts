import { recordName } from '#shared/document/record-name.ts'
import { ok } from '#shared/kit/result.ts'
import { containerOfBody, containerOfEntity } from '#shared/organisation/containment.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { Placement } from '#shared/organisation/view.ts'
import { placeAll } from './chart.ts'
import { type CommandContext, editing, type Outcome, type Rule } from './handler.ts'
import { containerOf, leaveContainers } from './leave-container.ts'

type Node = 'entity' | 'body'
type Edit = (command: { readonly id: string; readonly patch: object }, context: CommandContext) => Outcome

/** A handler that edits a node, which keeps its places on the chart unless it enters or leaves a container. */
export function editingNode<C extends Node>(collection: C, rule: Rule<C>): Edit {
  const edit = editing(collection, rule)
  return (command, context) => {
    const edited = edit(command, context)
    if (edited.ok && isElsewhere(collection, command.id, context))
      forgetPlaces(collection, command.id, context)
    if (edited.ok && collection === 'entity') holdOthers(command.id, context)
    return edited
  }
}

/** A handler that gives a node its parent or its host: one gesture, and nothing else moves on the chart. */
export function attaching(field: 'parentId' | 'hostEntityId', edit: Edit) {
  return (
    id: string,
    to: EntityId,
    placements: readonly Placement[] = [],
    context: CommandContext,
  ): Outcome => {
    const placed = placeAll(placements, context)
    if (!placed.ok) return placed
    const attached = edit({ id, patch: { [field]: to } }, context)
    return attached.ok ? ok({ ...attached.value, to: recordName(context.data, 'entity', to) }) : attached
  }
}

function isElsewhere(collection: Node, id: string, { data, rows }: CommandContext): boolean {
  if (collection === 'entity') {
    const [before, after] = [data.entity.get(id), rows.get('entity', id)]
    return (
      before !== undefined &&
      after !== null &&
      containerOfEntity(data, before) !== containerOfEntity(data, after)
    )
  }
  const [before, after] = [data.body.get(id), rows.get('body', id)]
  return (
    before !== undefined && after !== null && containerOfBody(data, before) !== containerOfBody(data, after)
  )
}

/** An entity of another kind: what it held leaves it, and what it holds from now on enters it. */
function holdOthers(id: string, context: CommandContext): void {
  const { data, rows } = context
  const [before, after] = [data.entity.get(id), rows.get('entity', id)]
  if (before === undefined || after === null || before.kind === after.kind) return
  leaveContainers(new Set([id]), context)
  const next = { ...data, entity: new Map([...data.entity, [after.id, after]]) }
  for (const { node } of data.placement.values())
    if (node.id !== id && containerOf(next, node) === id) forgetPlaces(node.type, node.id, context)
}

// Its places count from the corner of what it stood in: the layout finds better ones.
function forgetPlaces(collection: Node, id: string, { data, rows }: CommandContext): void {
  for (const { id: placementId, node } of data.placement.values()) {
    if (node.type === collection && node.id === id) rows.remove('placement', placementId)
  }
}
