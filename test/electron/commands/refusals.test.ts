import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Session } from '#electron/document/session.ts'
import { contentNames, contents } from '../../properties/support/contents.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aRecord } from '../../support/builders.ts'
import { aCommand, newSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let session: Session

beforeEach(() => {
  session = newSession(folder.path(`${Date.now()}-${Math.random()}.gouvernail`), startingContent())
})
afterEach(() => session.close())

const ofSecondBody = { meetingId: 'meeting-2', seatId: 'seat-3' }
const execute = (command: object) => session.execute(aCommand(command))

function refusal(command: object): string {
  const before = session.data()
  const result = execute(command)
  expect(session.data()).toBe(before)
  expect(session.read().history.undo).toBe(null)
  return result.ok ? 'accepted' : result.error.code
}

test('an edit that changes nothing is no step, and redo stays possible', () => {
  successOf(execute({ type: 'project.edit', patch: { name: 'Autre nom' } }))
  successOf(session.undo())

  successOf(execute({ type: 'project.edit', patch: { name: session.data().project.get('project')?.name } }))

  expect(session.read().history).toMatchObject({ undo: null, redo: { type: 'project.edit' } })
  successOf(session.redo())
  expect(session.data().project.get('project')?.name).toBe('Autre nom')
})

test('recording the same seat twice in one command keeps the last word', () => {
  const record = { meetingId: 'meeting-2', seatId: 'seat-3' }
  const first = aRecord('attendance', 'attendance-8', { ...record, status: 'present' })
  const second = aRecord('attendance', 'attendance-9', { ...record, status: 'excused' })

  successOf(execute({ type: 'attendance.record', meetingId: 'meeting-2', records: [first, second] }))

  const kept = [...session.data().attendance.values()].filter(({ meetingId }) => meetingId === 'meeting-2')
  expect(kept).toEqual([{ ...second, id: 'attendance-8' }])
})

test('a proxy that the rules do not admit is refused, naming both; those already noted stay', () => {
  const record = { meetingId: 'meeting-1', seatId: 'seat-2', status: 'proxy' }
  const proxies = (fields: object) => ({
    type: 'attendance.record',
    meetingId: 'meeting-1',
    records: [aRecord('attendance', 'attendance-9', { ...record, ...fields })],
  })

  const result = execute(proxies({ proxySeatId: 'seat-2' }))

  expect(result.ok ? null : result.error).toMatchObject({
    code: 'proxy-refused',
    params: { reason: 'proxy-to-itself', giver: expect.any(String), receiver: expect.any(String) },
  })
  expect(refusal(proxies({ status: 'present', proxySeatId: 'seat-1' }))).toBe('proxy-refused')
  successOf(execute(proxies({ proxySeatId: 'seat-1' })))
})

test('the members whom one gesture calls are judged together', () => {
  const seat = (id: string, seatId: string, fields: object) =>
    aRecord('attendance', id, { meetingId: 'meeting-1', seatId, ...fields })
  const records = (status: string) => [
    seat('attendance-8', 'seat-2', { status: 'proxy', proxySeatId: 'seat-1' }),
    seat('attendance-9', 'seat-1', { status }),
  ]
  const command = (status: string) => ({
    type: 'attendance.record',
    meetingId: 'meeting-1',
    records: records(status),
  })

  expect(refusal(command('excused'))).toBe('proxy-refused')
  successOf(execute(command('present')))
})

test('attendance is refused under an id that is taken, and for a proxy given outside the body', () => {
  const record = { meetingId: 'meeting-2', seatId: 'seat-3' }
  const taken = aRecord('attendance', 'attendance-1', record)
  const stranger = aRecord('attendance', 'attendance-9', {
    ...record,
    status: 'proxy',
    proxySeatId: 'seat-1',
  })

  expect(refusal({ type: 'attendance.record', meetingId: 'meeting-2', records: [taken] })).toBe(
    'record-exists',
  )
  expect(refusal({ type: 'attendance.record', meetingId: 'meeting-2', records: [stranger] })).toBe(
    'seat-of-another-body',
  )
})

test('nobody is represented by nobody; whoever stood in may join the directory by the same step', () => {
  const fields = { meetingId: 'meeting-2', seatId: 'seat-3', status: 'represented' }
  const record = (personId: string | null) => aRecord('attendance', 'attendance-9', { ...fields, personId })
  const person = aRecord('person', 'person-9')
  const command = (personId: string | null) => ({
    type: 'attendance.record',
    meetingId: 'meeting-2',
    records: [record(personId)],
  })
  const before = session.data()

  expect(refusal(command(null))).toBe('represented-by-nobody')
  expect(refusal({ ...command('person-1'), person })).toBe('reference-missing')
  successOf(execute({ ...command('person-9'), person }))

  expect(session.data().attendance.get('attendance-9')).toEqual(record('person-9'))
  expect(session.data().person.get('person-9')).toEqual(person)
  successOf(session.undo())
  expect(session.data()).toEqual(before)
})

test('placing a node twice in one command moves it, and a taken id is refused', () => {
  const spot = { viewId: 'view-2', node: { type: 'body', id: 'body-2' } }
  const first = aRecord('placement', 'placement-8', { ...spot, x: 1 })
  const second = aRecord('placement', 'placement-9', { ...spot, x: 2 })

  expect(refusal({ type: 'chart.move', placements: [aRecord('placement', 'placement-1', spot)] })).toBe(
    'record-exists',
  )
  successOf(execute({ type: 'chart.move', placements: [first, second] }))

  expect(session.data().placement.get('placement-8')).toEqual({ ...second, id: 'placement-8' })
  expect(session.data().placement.has('placement-9')).toBe(false)
})

test('a node is created with places of nodes that exist', () => {
  const value = aRecord('entity', 'entity-9')
  const nowhere = aRecord('placement', 'placement-9', {
    viewId: 'view-main',
    node: { type: 'entity', id: 'entity-99' },
  })

  expect(refusal({ type: 'entity.create', value, placements: [nowhere] })).toBe('reference-missing')
})

test('the items of a new meeting are checked like any other', () => {
  const value = aRecord('meeting', 'meeting-9')
  const item = (fields: object) =>
    aRecord('agendaItem', 'agenda-item-9', { meetingId: 'meeting-9', ...fields })
  const create = (...items: object[]) => refusal({ type: 'meeting.create', value, items })

  expect(create(item({ rapporteurPersonId: 'person-99' }))).toBe('reference-missing')
  expect(create(item({ meetingId: 'meeting-1' }))).toBe('reference-missing')
  expect(create(item({}), item({}))).toBe('record-exists')
})

test('a supplier stays one as long as it supplies', () => {
  expect(refusal({ type: 'entity.edit', id: 'entity-5', patch: { kind: 'school' } })).toBe(
    'link-needs-supplier',
  )
})

test('a seat that was attended stays in its body, even when it only held a proxy', () => {
  expect(refusal({ type: 'seat.edit', id: 'seat-1', patch: { bodyId: 'body-2' } })).toBe('seat-attended')
  expect(refusal({ type: 'seat.delete', id: 'seat-1' })).toBe('seat-attended')
})

/** Everything that may name the seat of the second body, which nothing names at first. */
const mentions: Readonly<Record<string, object>> = {
  'an answer': { type: 'reply.record', replies: [aRecord('reply', 'reply-9', ofSecondBody)] },
  'a call': {
    ...{ type: 'convocation.send', id: 'convocation-9', meetingId: 'meeting-2', kind: 'convocation' },
    ...{ sentOn: '2026-08-20', means: 'email', note: '' },
    addressees: [aRecord('addressee', 'addressee-9', { convocationId: 'convocation-9', seatId: 'seat-3' })],
  },
  'a vote': {
    ...{ type: 'vote.record', decisionId: 'decision-3', voteMode: 'show-of-hands' },
    ...{ votesFor: 1, votesAgainst: 0, abstentions: 0, votesNotTaking: 0 },
    ballots: [aRecord('ballot', 'ballot-9', { decisionId: 'decision-3', seatId: 'seat-3' })],
  },
  'a coming': {
    ...{ type: 'session.note', meetingId: 'meeting-2' },
    events: [aRecord('sessionEvent', 'event-9', { kind: 'arrived', ...ofSecondBody })],
  },
}

test.each([
  ['an answer', 'seat-called', 'done'],
  ['a call', 'seat-called', 'done'],
  ['a vote', 'seat-attended', 'seat-attended'],
  ['a coming', 'seat-attended', 'seat-attended'],
])('a seat of which %s is kept stays in its body; what was held keeps it', (mention, ofMove, ofDeletion) => {
  successOf(execute(mentions[mention] ?? {}))
  const before = session.data()

  const moved = execute({ type: 'seat.edit', id: 'seat-3', patch: { bodyId: 'body-1' } })
  expect(moved).toMatchObject({ ok: false, error: { code: ofMove } })
  expect(session.data()).toBe(before)
  const deleted = execute({ type: 'seat.delete', id: 'seat-3' })
  expect(deleted.ok ? 'done' : deleted.error.code).toBe(ofDeletion)
})

test('what was noted or voted stays with its meeting and its body', () => {
  const opened = aRecord('sessionEvent', 'event-9', { kind: 'item-opened', agendaItemId: 'agenda-item-2' })
  const elsewhere = { bodyId: 'body-2', meetingId: null, agendaItemId: null }
  const toSecond = { meetingId: 'meeting-2' }

  expect(refusal({ type: 'guest.edit', id: 'guest-1', patch: toSecond })).toBe('guest-noted')
  expect(refusal({ type: 'decision.edit', id: 'decision-1', patch: elsewhere })).toBe('decision-voted')
  successOf(execute({ type: 'decision.edit', id: 'decision-2', patch: elsewhere }))
  successOf(execute({ type: 'session.note', meetingId: 'meeting-1', events: [opened] }))
  expect(execute({ type: 'agenda-item.edit', id: 'agenda-item-2', patch: toSecond })).toMatchObject({
    ok: false,
    error: { code: 'item-noted' },
  })
})

test('adopted minutes keep their annexes, and the meeting that adopted them its body', () => {
  const codeOf = (command: object) => {
    const result = execute(command)
    return result.ok ? 'accepted' : result.error.code
  }
  const annexTo = (agendaItemId: string) =>
    codeOf({ type: 'attachment.edit', id: 'attachment-1', patch: { agendaItemId } })
  const meeting = aRecord('meeting', 'meeting-9', { date: '2026-06-01' })
  successOf(execute({ type: 'meeting.create', value: meeting }))
  successOf(execute({ type: 'meeting.edit', id: 'meeting-1', patch: { status: 'held' } }))
  expect(annexTo('agenda-item-2')).toBe('accepted')
  const adoption = { id: 'minutes-1', adoptedOn: '2026-06-01', adoptedAtMeetingId: 'meeting-9' }
  successOf(execute({ type: 'minutes.adopt', ...adoption }))

  expect(annexTo('agenda-item-3')).toBe('minutes-adopted')
  expect(codeOf({ type: 'meeting.edit', id: 'meeting-9', patch: { bodyId: 'body-2' } })).toBe(
    'body-of-meeting-fixed',
  )
})

test('an attachment needs its bytes, and their size', () => {
  const attachment = (sha256: string | undefined, byteSize: number) =>
    aRecord('attachment', 'attachment-9', { sha256, byteSize })

  expect(refusal({ type: 'attachment.create', value: attachment(contentNames[1], 13) })).toBe(
    'reference-missing',
  )
  expect(refusal({ type: 'attachment.create', value: attachment(contentNames[0], 1) })).toBe('input-invalid')
  expect(refusal({ type: 'attachment.edit', id: 'attachment-1', patch: { byteSize: 1 } })).toBe(
    'input-invalid',
  )
  const stored = contents[1] ?? new Uint8Array()
  expect(successOf(session.storeContent(stored))).toBe(contentNames[1])
  successOf(execute({ type: 'attachment.create', value: attachment(contentNames[1], stored.byteLength) }))
})

test('a decision is taken under an item of its own meeting', () => {
  const elsewhere = aRecord('decision', 'decision-9', {
    meetingId: 'meeting-1',
    agendaItemId: 'agenda-item-3',
  })
  const nowhere = aRecord('decision', 'decision-9', { agendaItemId: 'agenda-item-1' })

  expect(refusal({ type: 'decision.create', value: elsewhere })).toBe('item-of-another-body')
  expect(refusal({ type: 'decision.create', value: nowhere })).toBe('item-of-another-body')
})

test('appointing ends the former tenure the day before, and never prolongs it', () => {
  const value = aRecord('tenure', 'tenure-9', { personId: 'person-3', from: '2026-09-01' })
  const next = aRecord('tenure', 'tenure-10', { personId: 'person-2', from: '2027-09-01' })

  expect(refusal({ type: 'post.appoint', value, endsTenureId: 'tenure-99' })).toBe('reference-missing')
  expect(refusal({ type: 'post.appoint', value, endsTenureId: 'tenure-2' })).toBe('reference-missing')
  successOf(execute({ type: 'post.appoint', value, endsTenureId: 'tenure-1' }))
  successOf(execute({ type: 'post.appoint', value: next, endsTenureId: 'tenure-1' }))

  expect(session.data().tenure.get('tenure-1')?.to).toBe('2026-08-31')
})

test('a mandate given to a newcomer and taken over from somebody is one step', () => {
  const person = aRecord('person', 'person-9', { lastName: 'Nouvel' })
  const given = { personId: 'person-9', rank: 'holder', from: '2026-09-01' } as const
  const value = aRecord('mandate', 'mandate-9', { seatId: 'seat-1', ...given })
  const former = aRecord('mandate', 'mandate-8', { seatId: 'seat-1', rank: 'holder', from: '2026-01-01' })
  successOf(execute({ type: 'mandate.create', value: former }))
  const before = session.data()

  successOf(execute({ type: 'mandate.create', value, person, endsMandateId: 'mandate-8' }))

  expect(session.data().mandate.get('mandate-8')?.to).toBe('2026-08-31')
  expect(session.data().person.get('person-9')).toEqual(person)
  expect(session.read().history.undo).toMatchObject({ type: 'mandate.create' })
  successOf(session.undo())
  expect(session.data()).toEqual(before)
})

test('a mandate is refused whole when the one that it ends is of another seat, or when it has no first day', () => {
  const person = aRecord('person', 'person-9')
  const value = aRecord('mandate', 'mandate-9', {
    seatId: 'seat-1',
    personId: 'person-9',
    from: '2026-09-01',
  })
  const undated = { ...value, seatId: 'seat-2', from: null }
  const ofSomebodyElse = { ...value, personId: 'person-1' }
  const given = (mandate: object, endsMandateId?: string) =>
    refusal({ type: 'mandate.create', value: mandate, person, ...(endsMandateId ? { endsMandateId } : {}) })

  expect(given(value, 'mandate-99')).toBe('reference-missing')
  expect(given(value, 'mandate-1')).toBe('reference-missing')
  expect(given(undated, 'mandate-1')).toBe('period-reversed')
  expect(given(ofSomebodyElse)).toBe('reference-missing')
})

test('adopting needs a text, and gives a number once', () => {
  const blank = aRecord('decision', 'decision-9', { text: ' \n' })
  successOf(execute({ type: 'decision.create', value: blank }))

  expect(execute({ type: 'decision.adopt', id: 'decision-9', date: '2026-03-10' })).toMatchObject({
    error: { code: 'decision-without-text' },
  })
  successOf(execute({ type: 'decision.adopt', id: 'decision-1', date: '2026-03-10' }))
  expect(execute({ type: 'decision.adopt', id: 'decision-1', date: '2026-03-10' })).toMatchObject({
    error: { code: 'decision-not-adoptable' },
  })
})

test('a body with numbered decisions, a meeting and an item that hold them are never deleted', () => {
  successOf(execute({ type: 'decision.adopt', id: 'decision-1', date: '2026-03-10' }))
  const after = session.data()
  const codes = [
    execute({ type: 'organisation.delete', entityIds: [], bodyIds: ['body-1'], linkIds: [] }),
    execute({ type: 'meeting.delete', id: 'meeting-1' }),
    execute({ type: 'agenda-item.delete', id: 'agenda-item-1' }),
    execute({ type: 'decision.delete', id: 'decision-1' }),
  ].map((result) => (result.ok ? 'accepted' : result.error.code))

  expect(codes).toEqual([
    'body-has-decisions',
    'meeting-has-decisions',
    'item-has-decisions',
    'decision-sealed',
  ])
  expect(session.data()).toBe(after)
})

test('whoever a numbered decision names as responsible stays, and may go once it names somebody else', () => {
  const adopt = (id: string) => successOf(execute({ type: 'decision.adopt', id, date: '2026-03-10' }))
  const codesOf = () =>
    [
      execute({ type: 'post.delete', id: 'post-1' }),
      execute({ type: 'organisation.delete', entityIds: ['entity-2'], bodyIds: [], linkIds: [] }),
      execute({ type: 'person.delete', id: 'person-3' }),
    ].map((result) => (result.ok ? 'accepted' : result.error.code))
  successOf(execute({ type: 'decision.edit', id: 'decision-2', patch: { responsiblePersonId: 'person-3' } }))
  adopt('decision-1')
  adopt('decision-2')
  const decided = session.data()

  expect(codesOf()).toEqual(['post-responsible', 'entity-responsible', 'person-responsible'])
  expect(session.data()).toBe(decided)
  const nobody = { responsiblePostId: null, responsiblePersonId: null, responsibleLabel: 'le secrétariat' }
  for (const id of ['decision-1', 'decision-2'])
    successOf(execute({ type: 'decision.edit', id, patch: nobody }))
  expect(codesOf()).toEqual(['accepted', 'accepted', 'accepted'])
})
