import type { NodeRef } from '../organisation/link.ts'
import type { AnyRecord, Collection } from './collections.ts'

/** The fields of each collection that hold the id of another record. Node references are handled apart. */
export const referenceFields: { readonly [C in Collection]: Readonly<Record<string, Collection>> } = {
  entity: { parentId: 'entity', communeId: 'entity', successorId: 'entity' },
  phase: {},
  project: { phaseId: 'phase' },
  person: {},
  function: {},
  post: { functionId: 'function', entityId: 'entity' },
  tenure: { postId: 'post', personId: 'person' },
  rulesProfile: {},
  body: { hostEntityId: 'entity', rulesProfileId: 'rulesProfile' },
  seat: { bodyId: 'body', postId: 'post', entityId: 'entity', functionId: 'function' },
  mandate: { seatId: 'seat', personId: 'person' },
  link: {},
  mission: {},
  assignment: { missionId: 'mission', bodyId: 'body' },
  responsibility: { postId: 'post', personId: 'person' },
  convention: { parentId: 'convention' },
  conventionParty: { conventionId: 'convention', entityId: 'entity', signatoryPostId: 'post' },
  view: {},
  placement: { viewId: 'view' },
  meeting: { bodyId: 'body', chairPersonId: 'person', secretaryPersonId: 'person' },
  agendaItem: { meetingId: 'meeting', rapporteurPersonId: 'person' },
  templateItem: { bodyId: 'body' },
  pendingItem: { bodyId: 'body', rapporteurPersonId: 'person', originItemId: 'agendaItem' },
  minutes: { meetingId: 'meeting', adoptedAtMeetingId: 'meeting' },
  observation: { minutesId: 'minutes', personId: 'person' },
  rectification: { minutesId: 'minutes' },
  attachment: { agendaItemId: 'agendaItem', conventionId: 'convention', minutesId: 'minutes' },
  attendance: { meetingId: 'meeting', seatId: 'seat', personId: 'person', proxySeatId: 'seat' },
  guest: { meetingId: 'meeting', personId: 'person' },
  sessionEvent: {
    meetingId: 'meeting',
    seatId: 'seat',
    personId: 'person',
    proxySeatId: 'seat',
    agendaItemId: 'agendaItem',
  },
  convocation: { meetingId: 'meeting' },
  addressee: { convocationId: 'convocation', personId: 'person', seatId: 'seat', postId: 'post' },
  reply: { meetingId: 'meeting', seatId: 'seat', personId: 'person', proxySeatId: 'seat' },
  decision: {
    bodyId: 'body',
    meetingId: 'meeting',
    agendaItemId: 'agendaItem',
    responsiblePostId: 'post',
    responsiblePersonId: 'person',
  },
  followUp: {
    bodyId: 'body',
    decisionId: 'decision',
    responsiblePostId: 'post',
    responsiblePersonId: 'person',
  },
  ballot: { decisionId: 'decision', seatId: 'seat' },
  schoolHoliday: {},
  dismissal: {},
  setting: {},
}

/** The fields of a collection that hold a reference to an entity or a body. */
export const nodeFields: { readonly [C in Collection]?: readonly string[] } = {
  link: ['source', 'target'],
  placement: ['node'],
  responsibility: ['holder'],
}

export type Reference = { readonly field: string; readonly collection: Collection; readonly id: string }

/** Every reference that a record makes to another one. */
export function referencesOf(collection: Collection, record: AnyRecord): readonly Reference[] {
  const fields = record as unknown as Readonly<Record<string, unknown>> // read by name, from the table above
  const plain = Object.entries(referenceFields[collection]).flatMap(([field, target]) => {
    const id = fields[field]
    return typeof id === 'string' ? [{ field, collection: target, id }] : []
  })
  const nodes = (nodeFields[collection] ?? []).map((field) => {
    const node = fields[field] as NodeRef // the schema of links and placements
    return { field, collection: node.type, id: node.id }
  })
  return [...plain, ...nodes]
}
