import { expect, test } from 'vitest'
import { collections } from '#shared/document/collections.ts'
import { contentNamesIn } from '#shared/document/contents.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { type ParcelScope, parcelScopeSchema } from '#shared/document/parcel-scope.ts'
import { partMarkOf } from '#shared/document/part-mark.ts'
import { parcelChoices } from '#shared/parcel/choices.ts'
import { parcelCounts } from '#shared/parcel/counts.ts'
import { parcelOf, partOf } from '#shared/parcel/part-of.ts'
import { parcelText } from '#shared/text/parcel.ts'
import { contentNames } from '../../properties/support/contents.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const ofBody = (bodyId: string): ParcelScope => parcelScopeSchema.parse({ kind: 'body', bodyId })
const ofEntity = (entityId: string): ParcelScope => parcelScopeSchema.parse({ kind: 'entity', entityId })

/** A body of one entity inside another, and two of others. */
const around: readonly RecordSketch[] = [
  ['project', 'project'],
  [
    'entity',
    'academy',
    { kind: 'academy', address: '1 rue du Rectorat', email: 'r@exemple.fr', siren: '110043015' },
  ],
  ['entity', 'dsden', { kind: 'dsden', parentId: 'academy', phone: '01', note: 'À rappeler.' }],
  ['entity', 'ien', { kind: 'constituency', parentId: 'dsden', note: 'À rappeler aussi.' }],
  ['entity', 'school', { kind: 'school', parentId: 'ien', communeId: 'town' }],
  ['entity', 'town', { kind: 'commune', email: 'mairie@exemple.fr' }],
  ['entity', 'editor', { kind: 'company' }],
  ['body', 'gap', { hostEntityId: 'ien', mission: 'Former.' }],
  ['body', 'cso', { hostEntityId: 'dsden', mission: 'Suivre.', act: 'Arrêté' }],
  ['function', 'function-1'],
  ['post', 'of-ien', { entityId: 'ien' }],
  ['post', 'of-dsden', { entityId: 'dsden' }],
  ['person', 'inspector', { note: 'Préfère le matin.' }],
  ['person', 'director'],
  ['tenure', 'tenure-ien', { postId: 'of-ien', personId: 'inspector' }],
  ['tenure', 'tenure-dsden', { postId: 'of-dsden', personId: 'director' }],
  ['seat', 'in-gap', { bodyId: 'gap', postId: 'of-ien' }],
  ['seat', 'in-cso', { bodyId: 'cso', postId: 'of-ien' }],
  ['seat', 'other-in-cso', { bodyId: 'cso', postId: 'of-dsden' }],
  ['view', 'all'],
  ['view', 'of-town', { scope: 'chosen', centreEntityId: 'town' }],
  ['view', 'of-ien', { scope: 'chosen', centreEntityId: 'ien' }],
]

/** The ids of a document by collection, those without any left out. */
function idsOf(data: DocumentData): object {
  return Object.fromEntries(collections.map((name) => [name, [...data[name].keys()].sort().join(' ')]))
}

test('every collection has its rule: what of each goes with a body', () => {
  // A new kind of record is asked here where it belongs.
  expect(idsOf(partOf(startingContent().data, ofBody('body-1')))).toEqual({
    entity: 'entity-1 entity-2 entity-4 entity-5',
    letterhead: 'letterhead-1 letterhead-2',
    partnerLogo: 'partner-logo-1',
    phase: 'phase-1',
    project: 'project',
    person: 'person-1 person-2 person-4',
    function: 'function-1 function-2',
    post: 'post-1',
    tenure: 'tenure-0 tenure-1',
    rulesProfile: 'profile-1',
    body: 'body-1 body-2',
    documentTemplate: '',
    seat: 'seat-1 seat-2',
    mandate: 'mandate-1 mandate-2',
    link: 'link-1',
    mission: 'm-cps-0 mission-1',
    assignment: 'assignment-1 assignment-2',
    responsibility: '',
    convention: '',
    conventionParty: '',
    view: 'view-2 view-main',
    placement: 'placement-1 placement-2',
    meeting: 'meeting-1',
    agendaItem: 'agenda-item-1 agenda-item-2',
    templateItem: 'template-item-1',
    pendingItem: 'pending-item-1',
    minutes: 'minutes-1',
    observation: 'observation-1',
    rectification: '',
    attendance: 'attendance-1 attendance-2',
    guest: 'guest-1',
    sessionEvent: 'session-event-1 session-event-2 session-event-3',
    convocation: 'convocation-1',
    addressee: 'addressee-1',
    reply: 'reply-1',
    issuedPack: 'issued-pack-1',
    theme: 'theme-1',
    decision: 'decision-1 decision-2 decision-4',
    ballot: 'ballot-1',
    decisionTheme: 'decision-theme-1',
    decisionSubject: 'decision-subject-1',
    decisionRelation: 'decision-relation-1',
    decisionPassage: 'decision-passage-1',
    seal: '',
    followUp: 'follow-up-1',
    contributor: 'contributor-1',
    reminder: 'reminder-1',
    objective: 'objective-1 objective-2',
    decisionAim: 'decision-aim-1',
    objectiveReview: 'objective-review-1',
    indicator: 'indicator-2',
    measurement: '',
    risk: 'risk-1',
    riskAssessment: 'risk-assessment-1',
    riskAction: 'risk-action-1',
    acceptance: 'acceptance-1',
    reservation: 'reservation-1',
    contractPoint: 'contract-point-1',
    changeRequest: 'change-request-1',
    usageReport: '',
    goodPractice: '',
    attachment: 'attachment-1',
    schoolHoliday: 'school-holiday-1',
    dismissal: '',
    setting: 'part setting-1',
  })
})

test('an entity goes with what it contains; what stands above or around is named, and no more', () => {
  const { part, names } = parcelOf(documentOf(around), ofEntity('ien'))

  expect(idsOf(part)).toMatchObject({
    entity: 'academy dsden ien school town',
    body: 'cso gap',
    seat: 'in-cso in-gap',
    tenure: 'tenure-ien',
    person: 'inspector',
    view: 'all of-ien',
  })
  expect([...names.entity.keys()].sort()).toEqual(['academy', 'dsden', 'town'])
  expect(part.entity.get('academy')).toMatchObject({ address: '', email: '', siren: '110043015' })
  expect(part.entity.get('dsden')).toMatchObject({ parentId: 'academy', phone: '', note: '' })
  expect(part.body.get('cso')).toMatchObject({ hostEntityId: 'dsden', mission: '', act: '' })
  expect(part.body.get('gap')).toMatchObject({ mission: 'Former.' })
  expect([part.entity.get('ien')?.note, part.person.get('inspector')?.note]).toEqual(['', ''])
})

test('a commune goes with the schools that stand in it, wherever these are attached', () => {
  expect(idsOf(partOf(documentOf(around), ofEntity('town')))).toMatchObject({
    entity: 'academy dsden ien school town',
    body: '',
    view: 'all of-town',
  })
})

test('where no drawing would be left, the first one stays, of everything', () => {
  const only = around.filter(([, id]) => id !== 'all' && id !== 'of-ien')
  const part = partOf(documentOf(only), ofEntity('editor'))

  expect([...part.view.values()]).toMatchObject([
    { id: 'of-town', scope: 'everything', centreEntityId: null },
  ])
})

test('a confidential item keeps its place only, its decisions their numbers, and the part says so', () => {
  const numbered = { number: '2026-CSO-01', numberPeriod: '2026', numberOrdinal: 1, status: 'adopted' }
  const secret = 'Situation d’un agent'
  const data = documentOf([
    ...around,
    ['meeting', 'meeting-1', { bodyId: 'cso' }],
    [
      'agendaItem',
      'secret',
      { isConfidential: true, title: secret, text: secret, rapporteurPersonId: 'director' },
    ],
    ['agendaItem', 'open'],
    [
      'decision',
      'given',
      { bodyId: 'cso', meetingId: 'meeting-1', agendaItemId: 'secret', title: secret, ...numbered },
    ],
    ['decision', 'draft', { bodyId: 'cso', meetingId: 'meeting-1', agendaItemId: 'secret', title: secret }],
    ['followUp', 'follow-up-1', { bodyId: 'gap', decisionId: 'given', text: secret }],
    ['minutes', 'minutes-1'],
    ['attachment', 'of-secret', { agendaItemId: 'secret', title: secret }],
    ['attachment', 'marked', { agendaItemId: 'open', title: secret, isConfidential: true }],
    ['attachment', 'signed', { agendaItemId: null, minutesId: 'minutes-1', title: 'PV signé' }],
    [
      'issuedPack',
      'pack',
      {
        parts: ['item:secret', 'item:open'].map((key) => {
          const title = key === 'item:open' ? 'Calendrier' : secret
          return { key, title, firstPage: 1, pages: 1, sha256: 'a'.repeat(64) }
        }),
      },
    ],
  ])

  const part = partOf(data, ofBody('cso'))

  expect(JSON.stringify(Object.values(part).flatMap((records) => [...records.values()]))).not.toContain(
    secret,
  )
  expect(idsOf(part)).toMatchObject({
    agendaItem: 'open secret',
    decision: 'given',
    followUp: '',
    attachment: '',
  })
  expect(part.decision.get('given')).toMatchObject({ ...numbered, text: '', votesFor: null })
  expect(part.issuedPack.get('pack')?.parts.map(({ key }) => key)).toEqual(['item:open'])
  expect(partMarkOf(part)).toEqual({
    scope: { kind: 'body', bodyId: 'cso' },
    meetings: new Set(['meeting-1']),
    decisions: new Set(['given']),
  })
  expect(partMarkOf(data)).toBeNull()
})

test('results set aside and settings about others do not go', () => {
  const data = documentOf([
    ...around,
    ['dismissal', 'of-school', { subject: 'school' }],
    ['dismissal', 'of-editor', { subject: 'school editor' }],
    ['setting', 'plain', { value: '{"days":3}' }],
    ['setting', 'of-others', { value: '{"pinned":["editor"]}' }],
  ])

  expect(idsOf(partOf(data, ofEntity('ien')))).toMatchObject({
    dismissal: 'of-school',
    setting: 'part plain',
  })
})

test('what goes is counted and said, and only the bytes that it names go along', () => {
  const { data } = startingContent()
  const counts = parcelCounts(parcelOf(data, ofBody('body-1')))

  expect(plainSpaces(parcelText(counts))).toBe(
    '1 instance, 3 personnes, 1 séance, 3 décisions et 1 pièce jointe (11 octets)',
  )
  const [annex, , logo] = contentNames
  expect(contentNamesIn(partOf(data, ofBody('body-1')))).toEqual(new Set([logo, annex]))
  expect(contentNamesIn(partOf(data, ofEntity('entity-5')))).toEqual(new Set([logo]))
})

test('whatever can be sent is listed with how much it takes, each entity before those attached to it', () => {
  const listed = parcelChoices(documentOf(around)).map(
    ({ record, depth, weight }) => `${'  '.repeat(depth)}${record.id}: ${plainSpaces(parcelText(weight))}`,
  )

  expect(listed.slice(0, 4)).toEqual([
    'academy: 4 organismes et 2 instances',
    '  dsden: 3 organismes et 2 instances',
    '    ien: 2 organismes et 1 instance',
    '      school: 1 organisme',
  ])
  expect(listed).toContain('town: 2 organismes')
  expect(listed.slice(-2)).toEqual(['cso: 1 instance', 'gap: 1 instance'])
})
