import type { DocumentContent } from '#electron/document/create.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { contentNames, contents } from './contents.ts'

const entity = (id: string) => ({ type: 'entity', id })
const body = (id: string) => ({ type: 'body', id })

/** A small document in which everything refers to something, so that a deletion has consequences from the start. */
const records: readonly RecordSketch[] = [
  ['entity', 'entity-1', { kind: 'academy', level: 'academic' }],
  ['entity', 'entity-2', { kind: 'dsden', parentId: 'entity-1' }],
  ['entity', 'entity-3', { kind: 'school', level: 'school', parentId: 'entity-2', communeId: 'entity-4' }],
  ['entity', 'entity-4', { successorId: 'entity-1' }],
  ['entity', 'entity-5', { kind: 'company' }],
  ['phase', 'phase-1'],
  ['project', 'project', { phaseId: 'phase-1' }],
  ['person', 'person-1'],
  ['person', 'person-2', { civility: 'mr' }],
  ['person', 'person-3'],
  ['person', 'person-4', { email: 'former@exemple.fr' }],
  ['function', 'function-1'],
  ['function', 'function-2', { sigle: 'DASEN' }],
  ['post', 'post-1', { entityId: 'entity-2' }],
  ['post', 'post-2', { functionId: 'function-2', entityId: 'entity-3' }],
  ['tenure', 'tenure-1'],
  ['tenure', 'tenure-0', { personId: 'person-4', from: '2020-09-01', to: '2023-08-31' }],
  ['tenure', 'tenure-2', { postId: 'post-2', personId: 'person-2' }],
  ['rulesProfile', 'profile-1'],
  ['body', 'body-1', { hostEntityId: 'entity-2', rulesProfileId: 'profile-1' }],
  [
    'body',
    'body-2',
    { sigle: 'GAP', kinds: ['proximity'], numberPattern: '{sigle}/{année-scolaire}/{ordre}' },
  ],
  ['seat', 'seat-1', { postId: 'post-1', kind: 'ex-officio', role: 'chair' }],
  ['seat', 'seat-2', { entityId: 'entity-4' }],
  ['seat', 'seat-3', { bodyId: 'body-2' }],
  ['mandate', 'mandate-1', { seatId: 'seat-2' }],
  ['mandate', 'mandate-2', { seatId: 'seat-2', personId: 'person-2', rank: 'deputy' }],
  ['mandate', 'mandate-3', { seatId: 'seat-3', personId: 'person-3' }],
  ['link', 'link-1', { kind: 'reports-to', source: body('body-2'), target: body('body-1') }],
  ['link', 'link-2', { kind: 'supplies', source: entity('entity-5'), target: entity('entity-3') }],
  ['link', 'link-3', { kind: 'hierarchy', source: entity('entity-2'), target: entity('entity-1') }],
  ['mission', 'm-cps-0', { source: 'fiche', code: 'M-CPS-0' }],
  ['mission', 'mission-1'],
  ['assignment', 'assignment-1'],
  ['assignment', 'assignment-2', { missionId: 'm-cps-0' }],
  [
    'responsibility',
    'responsibility-1',
    { kind: 'coordination', holder: entity('entity-2'), postId: 'post-1' },
  ],
  ['responsibility', 'responsibility-2', { holder: body('body-2'), personId: 'person-3' }],
  ['convention', 'convention-1', { kind: 'framework' }],
  ['convention', 'convention-2', { parentId: 'convention-1' }],
  ['conventionParty', 'party-1', { signatoryPostId: 'post-1' }],
  ['conventionParty', 'party-2', { conventionId: 'convention-2', entityId: 'entity-4' }],
  ['view', 'view-main'],
  ['view', 'view-2', { order: 1 }],
  ['placement', 'placement-1', { viewId: 'view-main' }],
  ['placement', 'placement-2', { viewId: 'view-main', node: entity('entity-2'), x: 100 }],
  ['placement', 'placement-3', { viewId: 'view-2', node: entity('entity-3'), y: 100 }],
  ['meeting', 'meeting-1', { chairPersonId: 'person-1' }],
  ['meeting', 'meeting-2', { bodyId: 'body-2', date: '2026-09-01' }],
  ['agendaItem', 'agenda-item-1', { rapporteurPersonId: 'person-2' }],
  ['agendaItem', 'agenda-item-2', { order: 20 }],
  ['agendaItem', 'agenda-item-3', { meetingId: 'meeting-2' }],
  ['attachment', 'attachment-1', { sha256: contentNames[0], byteSize: contents[0]?.byteLength }],
  ['attendance', 'attendance-1', { personId: 'person-1' }],
  ['templateItem', 'template-item-1'],
  ['pendingItem', 'pending-item-1', { originItemId: 'agenda-item-1' }],
  ['minutes', 'minutes-1'],
  ['observation', 'observation-1', { personId: 'person-1' }],
  ['guest', 'guest-1'],
  ['sessionEvent', 'session-event-1'],
  ['sessionEvent', 'session-event-2', { kind: 'arrived', at: '14:20', seatId: 'seat-1' }],
  ['schoolHoliday', 'school-holiday-1'],
  ['convocation', 'convocation-1'],
  ['addressee', 'addressee-1'],
  ['reply', 'reply-1'],
  ['attendance', 'attendance-2', { seatId: 'seat-2', status: 'proxy', proxySeatId: 'seat-1' }],
  [
    'decision',
    'decision-1',
    { meetingId: 'meeting-1', agendaItemId: 'agenda-item-1', responsiblePostId: 'post-1' },
  ],
  [
    'decision',
    'decision-2',
    { meetingId: 'meeting-1', agendaItemId: 'agenda-item-1', responsiblePersonId: 'person-1' },
  ],
  ['decision', 'decision-3', { bodyId: 'body-2', meetingId: 'meeting-2' }],
  ['ballot', 'ballot-1'],
  ['followUp', 'follow-up-1', { decisionId: 'decision-1' }],
  ['dismissal', 'dismissal-1'],
  ['setting', 'setting-1'],
]

/** The document from which random histories start, with the first content stored. */
export function startingContent(more: readonly RecordSketch[] = []): DocumentContent {
  const [bytes = new Uint8Array()] = contents
  return { data: documentOf([...records, ...more]), contents: new Map([[contentNames[0] ?? '', bytes]]) }
}
