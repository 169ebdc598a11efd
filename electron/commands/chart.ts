import { appError } from '#shared/api/errors.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { fail, ok } from '#shared/kit/result.ts'
import type { Placement, View } from '#shared/organisation/view.ts'
import { isFiltering } from '#shared/organisation/view-content.ts'
import {
  type CommandContext,
  check,
  creating,
  deleting,
  editing,
  type Handler,
  type Outcome,
  refuse,
  withRecord,
} from './handler.ts'
import { reorder } from './reorder.ts'

const notTheLast = (_: View, data: DocumentData) =>
  data.view.size > 1 ? ok(null) : fail(appError('last-view'))

type Placing = {
  readonly placements: readonly Placement[]
  readonly standing?: readonly Placement[] | undefined
}

/** What was asked is told; what is stored where it stands goes along. */
const placing = ({ placements, standing = [] }: Placing, context: CommandContext) => {
  const placed = placeAll([...standing, ...placements], context)
  return placed.ok ? movedTo(placements, context.data) : placed
}

export const chartHandlers = {
  'chart.move': ((command, context) => {
    for (const { node, level } of command.levels ?? []) {
      if (!context.data[node.type].has(node.id)) return refuse('record-missing', { id: node.id })
      context.rows.update(node.type, node.id, { level })
    }
    const placed = placeAll([...(command.standing ?? []), ...command.placements], context)
    if (!placed.ok) return placed
    const { purpose, placements } = command
    return purpose === undefined
      ? movedTo(placements, context.data)
      : ok({ purpose, count: placements.length })
  }) satisfies Handler<'chart.move'>,
  'chart.tidy': (({ placements, isPart = false }, context) => {
    const placed = placeAll(placements, context)
    if (!placed.ok) return placed
    return isPart ? movedTo(placements, context.data) : ok({})
  }) satisfies Handler<'chart.tidy'>,
  'chart.collapse': placing,
  'chart.expand': placing,
  'chart.pin': placing,
  'chart.unpin': placing,
  'view.create': ((command, context) => createView(command, context)) satisfies Handler<'view.create'>,
  'view.duplicate': (({ sourceId, ...copy }, context) => {
    if (!context.data.view.has(sourceId)) return refuse('record-missing', { id: sourceId })
    const made = createView(copy, context)
    return made.ok ? ok({ name: recordName(context.data, 'view', sourceId) }) : made
  }) satisfies Handler<'view.duplicate'>,
  'view.create-series': createSeries,
  'view.edit': editing('view'),
  'view.rename': (({ id, name }, context) =>
    editing('view')({ id, patch: { name } }, context)) satisfies Handler<'view.rename'>,
  'view.filter': (({ id, filter }, context) => {
    const edited = editing('view')({ id, patch: filter }, context)
    return edited.ok && !isFiltering(filter) ? ok({ ...edited.value, purpose: 'none' }) : edited
  }) satisfies Handler<'view.filter'>,
  'view.focus': ((command, context) => {
    const { id, focusEntityId, focusBodyId, focusSteps } = command
    const edited = editing('view')({ id, patch: { focusEntityId, focusBodyId, focusSteps } }, context)
    if (!edited.ok || (focusEntityId ?? focusBodyId) === null) return edited
    const to =
      focusEntityId === null
        ? recordName(context.data, 'body', focusBodyId ?? '')
        : recordName(context.data, 'entity', focusEntityId)
    return ok({ ...edited.value, to })
  }) satisfies Handler<'view.focus'>,
  'view.reorder': (({ ids }, { data, rows }) =>
    reorder(rows, 'view', [...data.view.values()], ids)) satisfies Handler<'view.reorder'>,
  'view.include': (({ placements }, context) => {
    const placed = placeAll(placements, context)
    const [first] = placements
    const to = recordName(context.data, 'view', first?.viewId ?? '')
    return placed.ok ? ok({ ...placed.value, to }) : placed
  }) satisfies Handler<'view.include'>,
  'view.exclude': exclude,
  'view.delete': deleting('view', notTheLast),
}

type NewView = { readonly value: View; readonly placements?: readonly Placement[] | undefined }

/** A view with the places of its nodes, each of which must be a place of that view. */
function createView({ value, placements = [] }: NewView, context: CommandContext): Outcome {
  const made = creating('view')({ value }, context)
  if (!made.ok) return made
  const data = withRecord(context.data, 'view', value)
  const placed = placeAll(placements, { ...context, data })
  return placed.ok ? made : placed
}

/** Several views at once, none of them with places of its own. */
function createSeries({ series, values }: CommandOf<'view.create-series'>, context: CommandContext): Outcome {
  const taken = new Set<string>(context.data.view.keys())
  for (const value of values) {
    if (taken.has(value.id)) return refuse('record-exists', { id: value.id })
    taken.add(value.id)
    const made = creating('view')({ value }, context)
    if (!made.ok) return made
  }
  return ok({ purpose: series, count: values.length })
}

/** Takes nodes out of a view: they stay in the organisation and in the other views. */
function exclude({ id, nodes }: CommandOf<'view.exclude'>, { data, rows }: CommandContext): Outcome {
  const asked = new Set(nodes.map((node) => spotOf({ viewId: id, node })))
  const gone = [...data.placement.values()].filter((placement) => asked.has(spotOf(placement)))
  const [first] = gone
  if (first === undefined) return refuse('record-missing', { id })
  for (const placement of gone) rows.remove('placement', placement.id)
  const name = gone.length === 1 ? { name: recordName(data, first.node.type, first.node.id) } : {}
  return ok({ ...name, count: gone.length, to: recordName(data, 'view', id) })
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

function spotOf({ viewId, node }: Pick<Placement, 'viewId' | 'node'>): string {
  return `${viewId} ${node.type} ${node.id}`
}
