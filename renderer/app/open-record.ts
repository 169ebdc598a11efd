import { goTo, type WorkspaceId } from '#renderer/actions/navigation.ts'
import { selectLink, selectNodes } from '#renderer/canvas/canvas-store.ts'
import { revealNode } from '#renderer/canvas/reveal-node.ts'
import type { Collection, RecordOf } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isInspectorShown, toggleInspector } from './view-store.ts'

/** Where a record can be read and changed. */
export type RecordPlace =
  | { readonly on: 'chart'; readonly nodeId: string }
  | { readonly on: 'link'; readonly linkId: string }
  | { readonly on: 'project' }
  | {
      readonly on: 'workspace'
      readonly workspace: WorkspaceId
      /** A collection, or what else a workspace shows (a result of the checks). */
      readonly kind: string
      readonly id: string
    }

type Places = { readonly [C in Collection]: (record: RecordOf<C>, data: DocumentData) => RecordPlace | null }

const places: Places = {
  project: () => ({ on: 'project' }),
  letterhead: () => ({ on: 'project' }),
  partnerLogo: () => ({ on: 'project' }),
  documentTemplate: ({ bodyId }) => (bodyId === null ? { on: 'project' } : { on: 'chart', nodeId: bodyId }),
  entity: ({ id }) => ({ on: 'chart', nodeId: id }),
  body: ({ id }) => ({ on: 'chart', nodeId: id }),
  seat: ({ bodyId }) => ({ on: 'chart', nodeId: bodyId }),
  mandate: ({ seatId }, data) => placeOf(data, 'seat', seatId),
  link: ({ id }) => ({ on: 'link', linkId: id }),
  placement: ({ node }) => ({ on: 'chart', nodeId: node.id }),
  view: () => ({ on: 'project' }),
  person: ({ id }) => inWorkspace('people', 'person', id),
  function: ({ id }) => inWorkspace('people', 'function', id),
  post: ({ entityId }) => inWorkspace('people', 'entity', entityId),
  tenure: ({ personId }) => inWorkspace('people', 'person', personId),
  meeting: ({ id }) => inWorkspace('meetings', 'meeting', id),
  agendaItem: ({ meetingId }) => inWorkspace('meetings', 'meeting', meetingId),
  templateItem: ({ bodyId }) => ({ on: 'chart', nodeId: bodyId }),
  pendingItem: ({ bodyId }) => ({ on: 'chart', nodeId: bodyId }),
  minutes: ({ meetingId }) => inWorkspace('meetings', 'meeting', meetingId),
  observation: ({ minutesId }, data) => placeOf(data, 'minutes', minutesId),
  rectification: ({ minutesId }, data) => placeOf(data, 'minutes', minutesId),
  guest: ({ meetingId }) => inWorkspace('meetings', 'meeting', meetingId),
  sessionEvent: ({ meetingId }) => inWorkspace('meetings', 'meeting', meetingId),
  ballot: ({ decisionId }) => inWorkspace('decisions', 'decision', decisionId),
  schoolHoliday: () => null,
  theme: () => null,
  decisionTheme: ({ decisionId }) => inWorkspace('decisions', 'decision', decisionId),
  decisionSubject: ({ decisionId }) => inWorkspace('decisions', 'decision', decisionId),
  decisionRelation: ({ decisionId }) => inWorkspace('decisions', 'decision', decisionId),
  decisionPassage: ({ decisionId }) => inWorkspace('decisions', 'decision', decisionId),
  seal: ({ decisionId, minutesId }, data) =>
    decisionId === null ? placeOf(data, 'minutes', minutesId ?? '') : placeOf(data, 'decision', decisionId),
  contributor: ({ followUpId }, data) => placeOf(data, 'followUp', followUpId),
  reminder: ({ followUpId }, data) => placeOf(data, 'followUp', followUpId),
  objective: ({ id }) => inWorkspace('quality', 'objective', id),
  decisionAim: ({ decisionId }) => inWorkspace('decisions', 'decision', decisionId),
  objectiveReview: ({ objectiveId }, data) => placeOf(data, 'objective', objectiveId),
  indicator: ({ id }) => inWorkspace('quality', 'indicator', id),
  measurement: ({ indicatorId }, data) => placeOf(data, 'indicator', indicatorId),
  risk: ({ id }) => inWorkspace('quality', 'risk', id),
  riskAssessment: ({ riskId }, data) => placeOf(data, 'risk', riskId),
  riskAction: ({ riskId }, data) => placeOf(data, 'risk', riskId),
  acceptance: ({ id }) => inWorkspace('quality', 'acceptance', id),
  reservation: ({ acceptanceId }, data) => placeOf(data, 'acceptance', acceptanceId),
  contractPoint: ({ id }) => inWorkspace('quality', 'contractPoint', id),
  changeRequest: ({ id }) => inWorkspace('quality', 'changeRequest', id),
  usageReport: ({ id }) => inWorkspace('quality', 'usageReport', id),
  goodPractice: ({ id }) => inWorkspace('quality', 'goodPractice', id),
  attachment: (attachment, data) => {
    const { agendaItemId, conventionId, minutesId, decisionId, followUpId } = attachment
    const { acceptanceId, changeRequestId, goodPracticeId } = attachment
    if (acceptanceId !== null) return placeOf(data, 'acceptance', acceptanceId)
    if (changeRequestId !== null) return placeOf(data, 'changeRequest', changeRequestId)
    if (goodPracticeId !== null) return placeOf(data, 'goodPractice', goodPracticeId)
    if (decisionId !== null) return placeOf(data, 'decision', decisionId)
    if (followUpId !== null) return placeOf(data, 'followUp', followUpId)
    if (minutesId !== null) return placeOf(data, 'minutes', minutesId)
    if (conventionId !== null) return placeOf(data, 'convention', conventionId)
    return agendaItemId === null ? null : placeOf(data, 'agendaItem', agendaItemId)
  },
  attendance: ({ meetingId }) => inWorkspace('meetings', 'meeting', meetingId),
  convocation: ({ meetingId }) => inWorkspace('meetings', 'meeting', meetingId),
  addressee: ({ convocationId }, data) => placeOf(data, 'convocation', convocationId),
  reply: ({ meetingId }) => inWorkspace('meetings', 'meeting', meetingId),
  issuedPack: ({ meetingId }) => inWorkspace('meetings', 'meeting', meetingId),
  decision: ({ id }) => inWorkspace('decisions', 'decision', id),
  followUp: ({ id }) => inWorkspace('decisions', 'followUp', id),
  phase: ({ id }) => inWorkspace('conformity', 'phase', id),
  rulesProfile: () => null,
  mission: ({ id }) => inWorkspace('governance', 'mission', id),
  assignment: ({ missionId }) => inWorkspace('governance', 'mission', missionId),
  responsibility: ({ id }) => inWorkspace('governance', 'responsibility', id),
  convention: ({ id }) => inWorkspace('governance', 'convention', id),
  conventionParty: ({ conventionId }) => inWorkspace('governance', 'convention', conventionId),
  dismissal: ({ rule, subject }) => ({
    on: 'workspace',
    workspace: 'conformity',
    kind: 'result',
    id: `${rule} ${subject}`,
  }),
  setting: () => null,
}

/** Where a record is shown, itself or what it is a part of; null when it is nowhere, or gone. */
export function placeOf<C extends Collection>(
  data: DocumentData,
  collection: C,
  id: string,
): RecordPlace | null {
  const record = data[collection].get(id)
  return record === undefined ? null : places[collection](record, data)
}

/** Goes there, with the inspector open, where the record can be changed. */
export function openPlace(place: RecordPlace): void {
  switch (place.on) {
    case 'chart':
      goTo('organisation')
      revealNode(place.nodeId)
      break
    case 'link':
      goTo('organisation')
      selectLink(place.linkId)
      break
    case 'project':
      goTo('organisation')
      selectNodes([])
      break
    case 'workspace':
      goTo(place.workspace, { kind: place.kind, id: place.id })
  }
  if (!isInspectorShown()) toggleInspector()
  // The keyboard follows the eye, once both are shown.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.app-inspector')?.focus())
}

function inWorkspace(workspace: WorkspaceId, kind: Collection, id: string): RecordPlace {
  return { on: 'workspace', workspace, kind, id }
}
