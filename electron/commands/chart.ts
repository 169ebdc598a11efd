import { appError } from '#shared/api/errors.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { fail, ok } from '#shared/kit/result.ts'
import type { Placement, View } from '#shared/organisation/view.ts'
import {
  type CommandContext,
  check,
  creating,
  deleting,
  editing,
  type Handler,
  type Outcome,
  refuse,
} from './handler.ts'

const notTheLast = (_: View, data: DocumentData) =>
  data.view.size > 1 ? ok(null) : fail(appError('last-view'))

const place = ({ placements }: { readonly placements: readonly Placement[] }, context: CommandContext) =>
  placeAll(placements, context)

export const chartHandlers = {
  'chart.move': ((command, context) => {
    for (const { node, level } of command.levels ?? []) {
      if (!context.data[node.type].has(node.id)) return refuse('record-missing', { id: node.id })
      context.rows.update(node.type, node.id, { level })
    }
    const placed = placeAll([...(command.standing ?? []), ...command.placements], context)
    return placed.ok ? movedTo(command.placements, context.data) : placed
  }) satisfies Handler<'chart.move'>,
  'chart.tidy': place,
  'view.create': creating('view'),
  'view.edit': editing('view'),
  'view.delete': deleting('view', notTheLast),
}

/** One place for each node of a view: placing a node again moves it. */
export function placeAll(placements: readonly Placement[], { data, rows }: CommandContext): Outcome {
  const known = new Map([...data.placement.values()].map((placement) => [spotOf(placement), placement.id]))
  const taken = new Set<string>(data.placement.keys())
  for (const placement of placements) {
    const allowed = check('placement', placement, data)
    if (!allowed.ok) return allowed
    const former = known.get(spotOf(placement))
    if (former === undefined) {
      if (taken.has(placement.id)) return refuse('record-exists', { id: placement.id })
      rows.insert('placement', placement)
      known.set(spotOf(placement), placement.id)
      taken.add(placement.id)
    } else rows.update('placement', former, placement)
  }
  return movedTo(placements, data)
}

/** What is said of places: the name of one node, or how many they are. */
function movedTo(placements: readonly Placement[], data: DocumentData): Outcome {
  const [first] = placements
  if (placements.length > 1 || first === undefined) return ok({ count: placements.length })
  return ok({ name: recordName(data, first.node.type, first.node.id) })
}

function spotOf({ viewId, node }: Placement): string {
  return `${viewId} ${node.type} ${node.id}`
}
