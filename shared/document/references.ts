import type { NodeRef } from '../organisation/link.ts'
import type { AnyRecord, Collection } from './collections.ts'

/** The fields of each collection that hold the id of another record. Node references are handled apart. */
export const referenceFields: { readonly [C in Collection]: Readonly<Record<string, Collection>> } = {
  entity: { parentId: 'entity', communeId: 'entity', successorId: 'entity' },
  letterhead: { entityId: 'entity' },
  partnerLogo: { letterheadId: 'letterhead' },
  phase: {},
  project: { phaseId: 'phase', letterheadId: 'letterhead' },
  person: {},
  function: {},
  post: { functionId: 'function', entityId: 'entity' },
  tenure: { postId: 'post', personId: 'person' },
  rulesProfile: {},
  body: { hostEntityId: 'entity', rulesProfileId: 'rulesProfile', letterheadId: 'letterhead' },
  documentTemplate: { bodyId: 'body' },
  seat: { bodyId: 'body', postId: 'post', entityId: 'entity', functionId: 'function' },
  mandate: { seatId: 'seat', personId: 'person' },
  link: {},
  mission: {},
  assignment: { missionId: 'mission', bodyId: 'body' },
  responsibility: { postId: 'post', personId: 'person' },
  convention: { parentId: 'convention' },
  conventionParty: { conventionId: 'convention', entityId: 'entity', signatoryPostId: 'post' },
  view: {
    centreEntityId: 'entity',
    centreBodyId: 'body',
    focusEntityId: 'entity',
    focusBodyId: 'body',
  },
  placement: { viewId: 'view' },
  meeting: { bodyId: 'body', chairPersonId: 'person', secretaryPersonId: 'person' },
  agendaItem: { meetingId: 'meeting', rapporteurPersonId: 'person' },
  templateItem: { bodyId: 'body' },
  pendingItem: { bodyId: 'body', rapporteurPersonId: 'person', originItemId: 'agendaItem' },
  minutes: { meetingId: 'meeting', adoptedAtMeetingId: 'meeting' },
  observation: { minutesId: 'minutes', personId: 'person' },
  rectification: { minutesId: 'minutes' },
  attachment: {
    agendaItemId: 'agendaItem',
    conventionId: 'convention',
    minutesId: 'minutes',
    decisionId: 'decision',
    followUpId: 'followUp',
    acceptanceId: 'acceptance',
    changeRequestId: 'changeRequest',
    goodPracticeId: 'goodPractice',
  },
  attendance: { meetingId: 'meeting', seatId: 'seat', personId: 'person', proxySeatId: 'seat' },
  guest: { meetingId: 'meeting', personId: 'person' },
  sessionEvent: {
    meetingId: 'meeting',
    seatId: 'seat',
    guestId: 'guest',
    personId: 'person',
    proxySeatId: 'seat',
    agendaItemId: 'agendaItem',
  },
  convocation: { meetingId: 'meeting' },
  addressee: { convocationId: 'convocation', personId: 'person', seatId: 'seat', postId: 'post' },
  reply: { meetingId: 'meeting', seatId: 'seat', personId: 'person', proxySeatId: 'seat' },
  issuedPack: { meetingId: 'meeting' },
  decision: {
    bodyId: 'body',
    meetingId: 'meeting',
    agendaItemId: 'agendaItem',
    responsiblePostId: 'post',
    responsiblePersonId: 'person',
  },
  theme: {},
  decisionTheme: { decisionId: 'decision', themeId: 'theme' },
  decisionSubject: { decisionId: 'decision' },
  decisionRelation: { decisionId: 'decision', targetId: 'decision' },
  decisionPassage: { decisionId: 'decision' },
  seal: { bodyId: 'body', decisionId: 'decision', minutesId: 'minutes', rectificationId: 'rectification' },
  followUp: {
    bodyId: 'body',
    decisionId: 'decision',
    agendaItemId: 'agendaItem',
    responsiblePostId: 'post',
    responsiblePersonId: 'person',
  },
  ballot: { decisionId: 'decision', seatId: 'seat' },
  contributor: { followUpId: 'followUp', postId: 'post', personId: 'person' },
  reminder: { followUpId: 'followUp' },
  objective: { phaseId: 'phase', bodyId: 'body' },
  decisionAim: { decisionId: 'decision', objectiveId: 'objective' },
  objectiveReview: { objectiveId: 'objective', bodyId: 'body', meetingId: 'meeting' },
  indicator: { bodyId: 'body', objectiveId: 'objective' },
  measurement: { indicatorId: 'indicator', entityId: 'entity' },
  risk: { phaseId: 'phase', bodyId: 'body', responsiblePostId: 'post', responsiblePersonId: 'person' },
  riskAssessment: { riskId: 'risk' },
  riskAction: { riskId: 'risk', followUpId: 'followUp' },
  acceptance: {
    bodyId: 'body',
    supplierId: 'entity',
    conventionId: 'convention',
    phaseId: 'phase',
    decisionId: 'decision',
  },
  reservation: { acceptanceId: 'acceptance' },
  contractPoint: { bodyId: 'body', supplierId: 'entity', conventionId: 'convention', decisionId: 'decision' },
  changeRequest: { bodyId: 'body', supplierId: 'entity' },
  usageReport: { bodyId: 'body', meetingId: 'meeting', entityId: 'entity', changeRequestId: 'changeRequest' },
  goodPractice: { entityId: 'entity', bodyId: 'body' },
  schoolHoliday: {},
  dismissal: {},
  setting: {},
}

/** The fields of a collection that hold a reference to an entity or a body. */
export const nodeFields: { readonly [C in Collection]?: readonly string[] } = {
  link: ['source', 'target'],
  placement: ['node'],
  responsibility: ['holder'],
  decisionSubject: ['node'],
}

export type Reference = { readonly field: string; readonly collection: Collection; readonly id: string }

const plainFields = Object.fromEntries(
  Object.entries(referenceFields).map(([collection, fields]) => [collection, Object.entries(fields)]),
) as Readonly<Record<Collection, [string, Collection][]>> // one entry for each collection

/** Tells whether everything that a record refers to is there: as `referencesOf` would, without a list. */
export function hasItsReferences(
  data: { readonly [C in Collection]: ReadonlyMap<string, unknown> },
  collection: Collection,
  record: AnyRecord,
): boolean {
  const fields = record as unknown as Readonly<Record<string, unknown>> // read by name, from the tables above
  for (const [field, target] of plainFields[collection]) {
    const id = fields[field]
    if (typeof id === 'string' && !data[target].has(id)) return false
  }
  for (const field of nodeFields[collection] ?? []) {
    const node = fields[field] as NodeRef // the schema of links and placements
    if (!data[node.type].has(node.id)) return false
  }
  return true
}

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
