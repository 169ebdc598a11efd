import { type AppError, appError } from '#shared/api/errors.ts'
import { checkNumberPattern } from '#shared/decisions/numbering.ts'
import type { RecordOf } from '#shared/document/collections.ts'
import { consequencesOfDeletion, isSeatCalled, occasionsOfSeat } from '#shared/document/deletion.ts'
import { type DocumentData, projectOf } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { Body } from '#shared/organisation/body.ts'
import { seatsOf } from '#shared/organisation/composition.ts'
import type { Entity, EntityId } from '#shared/organisation/entity.ts'
import { makesLoop } from '#shared/organisation/hierarchy.ts'
import type { Link } from '#shared/organisation/link.ts'
import { canSupply } from '#shared/organisation/link-rules.ts'
import type { Seat } from '#shared/organisation/seat.ts'
import type { Placement } from '#shared/organisation/view.ts'
import { appoint } from './appoint.ts'
import { attaching, editingNode } from './attach.ts'
import { placeAll } from './chart.ts'
import {
  type CommandContext,
  check,
  creating,
  deleting,
  editing,
  givenFields,
  type Handler,
  type Outcome,
  type Rule,
  refuse,
  withRecord,
} from './handler.ts'
import { leaveContainers } from './leave-container.ts'
import { linkHandlers } from './links.ts'
import { reorder } from './reorder.ts'

const noLoop = (entity: Entity, data: DocumentData) =>
  makesLoop(data, entity.id, entity.parentId) ? fail(appError('entity-loop')) : ok(null)

/** A supplier that supplies stays one. */
const stillSupplies = (entity: Entity, data: DocumentData) =>
  !canSupply(entity.kind) && [...data.link.values()].some((link) => isSupplyBy(link, entity.id))
    ? fail(appError('link-needs-supplier'))
    : ok(null)

const isSupplyBy = (link: Link, id: EntityId) =>
  link.kind === 'supplies' && link.source.type === 'entity' && link.source.id === id

const validPattern = (body: Body) => {
  const checked = checkNumberPattern(body.numberPattern)
  return checked.ok ? checked : fail(appError(checked.error))
}

const neverNoted = (seat: Seat, data: DocumentData): Result<unknown, AppError> => {
  const count = occasionsOfSeat(data, seat.id)
  return count > 0 ? fail(appError('seat-attended', { count })) : ok(null)
}

/** A seat that was called to a meeting of its body, or came there, does not move to another body. */
const staysInBody = (seat: Seat, data: DocumentData) => {
  if (data.seat.get(seat.id)?.bodyId === seat.bodyId) return ok(null)
  const unnoted = neverNoted(seat, data)
  return unnoted.ok && isSeatCalled(data, seat.id) ? fail(appError('seat-called')) : unnoted
}

const createEntity = creating('entity', noLoop)
/** Which copy keeps the register of a body is said by commands of its own. */
const sameRegister: Rule<'body'> = (body, data) => {
  const { registerCopy, registerHolder } = data.body.get(body.id) ?? newRegister
  return body.registerCopy === registerCopy && body.registerHolder === registerHolder
    ? validPattern(body)
    : fail(appError('input-invalid', { field: 'registerCopy' }))
}
const newRegister = { registerCopy: null, registerHolder: '' }

const createBody = creating('body', sameRegister)
const editEntity = editingNode('entity', (entity, data) => {
  const looped = noLoop(entity, data)
  return looped.ok ? stillSupplies(entity, data) : looped
})
const editBody = editingNode('body', sameRegister)
const attachEntity = attaching('parentId', editEntity)
const hostBody = attaching('hostEntityId', editBody)

const deleteOrganisation: Handler<'organisation.delete'> = (command, { data, rows }) => {
  const [blocker] = consequencesOfDeletion(data, command).blockers
  if (blocker !== undefined) {
    const { code, node, count } = blocker
    return refuse(code, { name: recordName(data, node.type, node.id), count })
  }
  const targets: readonly (readonly ['link' | 'body' | 'entity', string])[] = [
    ...command.linkIds.map((id) => ['link', id] as const),
    ...command.bodyIds.map((id) => ['body', id] as const),
    ...command.entityIds.map((id) => ['entity', id] as const),
  ]
  const [first] = targets
  if (first === undefined) return ok({ count: 0 })
  for (const [collection, id] of targets) {
    // A link may already be gone with the node that it joined.
    if (rows.get(collection, id) !== null) rows.remove(collection, id)
  }
  leaveContainers(new Set(command.entityIds), { data, rows })
  const purpose = command.purpose === undefined ? {} : { purpose: command.purpose }
  return targets.length === 1
    ? ok({ ...purpose, name: recordName(data, first[0], first[1]) })
    : ok({ ...purpose, count: targets.length })
}

const giveMandate: Handler<'mandate.create'> = ({ value, person, endsMandateId }, context) => {
  const former = endsMandateId === undefined ? undefined : context.data.mandate.get(endsMandateId)
  if (endsMandateId !== undefined && former?.seatId !== value.seatId)
    return refuse('reference-missing', { field: 'endsMandateId', id: endsMandateId })
  return appoint('mandate', { value, person, former }, context)
}

export const organisationHandlers = {
  'project.edit': ((command, { data, rows }) => {
    const patch = givenFields<'project'>(command.patch)
    const after = { ...projectOf(data), ...patch }
    const allowed = check('project', after, data)
    if (!allowed.ok) return allowed
    rows.update('project', 'project', patch)
    return ok({ name: after.name })
  }) satisfies Handler<'project.edit'>,
  'entity.create': ((command, context) => {
    const created = createEntity(command, context)
    return created.ok ? placeNew('entity', command, context, created) : created
  }) satisfies Handler<'entity.create'>,
  'entity.edit': editEntity,
  'entity.attach': (({ id, parentId, placements }, context) =>
    attachEntity(id, parentId, placements, context)) satisfies Handler<'entity.attach'>,
  'body.create': ((command, context) => {
    const created = createBody(command, context)
    return created.ok ? placeNew('body', command, context, created) : created
  }) satisfies Handler<'body.create'>,
  'body.edit': editBody,
  'body.host': (({ id, hostEntityId, placements }, context) =>
    hostBody(id, hostEntityId, placements, context)) satisfies Handler<'body.host'>,
  'node.rename': (({ node, name }, { data, rows }) => {
    if (!data[node.type].has(node.id)) return refuse('record-missing', { id: node.id })
    rows.update(node.type, node.id, { name })
    return ok({ name })
  }) satisfies Handler<'node.rename'>,
  'organisation.delete': deleteOrganisation,
  ...linkHandlers,
  'seat.create': creating('seat'),
  'seat.edit': editing('seat', staysInBody),
  'seat.delete': deleting('seat', neverNoted),
  'seat.reorder': (({ bodyId, seatIds }, { data, rows }) =>
    reorder(rows, 'seat', seatsOf(data, bodyId), seatIds)) satisfies Handler<'seat.reorder'>,
  'mandate.create': giveMandate,
  'mandate.edit': editing('mandate'),
  'mandate.delete': deleting('mandate'),
}

function placeNew<C extends 'entity' | 'body'>(
  collection: C,
  {
    value,
    placements = [],
  }: { readonly value: RecordOf<C>; readonly placements?: readonly Placement[] | undefined },
  { data, rows }: CommandContext,
  created: Outcome,
): Outcome {
  const placed = placeAll(placements, { data: withRecord(data, collection, value), rows })
  return placed.ok ? created : placed
}
