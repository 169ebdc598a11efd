import type { DocumentData } from '../document/document-data.ts'
import type { Core } from './core.ts'

type Ids = ReadonlySet<string>

/** What the rules ask again and again of a document from which a part is taken, found once. */
export type Frame = {
  readonly data: DocumentData
  readonly core: Core
  /** Posts of these entities, and those that the seats of these bodies follow: who holds them is part of it. */
  readonly heldPosts: Ids
  readonly letterheads: Ids
  readonly conventions: Ids
  readonly measuredIndicators: Ids
  readonly withheld: WithheldThings
}

/** Confidential items, of any body, with all that would tell what they are about. */
export type WithheldThings = {
  readonly items: Ids
  readonly decisions: Ids
  readonly minutes: Ids
  readonly meetings: Ids
}

export function frameOf(data: DocumentData, core: Core): Frame {
  const { entities } = core
  const conventions = [...data.conventionParty.values()].filter(({ entityId }) => entities.has(entityId))
  const measurements = [...data.measurement.values()].filter(({ entityId }) => isIn(entities, entityId))
  return {
    data,
    core,
    heldPosts: heldPosts(data, core),
    letterheads: letterheads(data, core),
    conventions: new Set(conventions.map(({ conventionId }) => conventionId)),
    measuredIndicators: new Set(measurements.map(({ indicatorId }) => indicatorId)),
    withheld: withheldThings(data),
  }
}

export function isIn(ids: Ids, id: string | null | undefined): boolean {
  return id !== null && id !== undefined && ids.has(id)
}

function heldPosts(data: DocumentData, { entities, bodies }: Core): Ids {
  const own = [...data.post.values()].filter(({ entityId }) => entities.has(entityId))
  const followed = [...data.seat.values()].flatMap(({ bodyId, postId }) =>
    postId !== null && bodies.has(bodyId) ? [postId] : [],
  )
  return new Set([...own.map(({ id }) => id), ...followed])
}

/** Those under which something of the part can be written. */
function letterheads(data: DocumentData, { entities, bodies }: Core): Ids {
  const used = new Set<string>()
  const hosts = new Set<string>(entities)
  for (const { id, letterheadId, hostEntityId } of data.body.values()) {
    if (!bodies.has(id)) continue
    if (letterheadId !== null) used.add(letterheadId)
    if (hostEntityId !== null) hosts.add(hostEntityId)
  }
  for (const { letterheadId } of data.project.values()) if (letterheadId !== null) used.add(letterheadId)
  for (const { id, entityId } of data.letterhead.values()) if (isIn(hosts, entityId)) used.add(id)
  return used
}

function withheldThings(data: DocumentData): WithheldThings {
  const confidential = [...data.agendaItem.values()].filter(({ isConfidential }) => isConfidential)
  const items = new Set<string>(confidential.map(({ id }) => id))
  const meetings = new Set<string>(confidential.map(({ meetingId }) => meetingId))
  const decisions = [...data.decision.values()].filter(({ agendaItemId }) => isIn(items, agendaItemId))
  const minutes = [...data.minutes.values()].filter(({ meetingId }) => meetings.has(meetingId))
  return {
    items,
    meetings,
    decisions: new Set(decisions.map(({ id }) => id)),
    minutes: new Set(minutes.map(({ id }) => id)),
  }
}
