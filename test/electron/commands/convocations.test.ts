import { expect, test } from 'vitest'
import { createDocument } from '#electron/document/create.ts'
import type { Session } from '#electron/document/session.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const records: readonly RecordSketch[] = [
  ['project', 'project'],
  ['person', 'rectrice'],
  ['person', 'maire'],
  ['rulesProfile', 'crpa', { noticeDays: 5 }],
  ['body', 'cps', { rulesProfileId: 'crpa' }],
  ['body', 'cso'],
  ['seat', 'presidence', { bodyId: 'cps' }],
  ['seat', 'commune', { bodyId: 'cps' }],
  ['seat', 'elsewhere', { bodyId: 'cso' }],
  ['meeting', 'march', { bodyId: 'cps', date: '2026-03-10', startTime: '14:00', place: 'Salle Colbert' }],
  ['meeting', 'held', { bodyId: 'cps', date: '2026-01-10', status: 'held' }],
  ['meeting', 'off', { bodyId: 'cps', date: '2026-02-10', status: 'cancelled' }],
  ['view', 'view-main'],
]
const start = (name: string): Session =>
  successOf(
    createDocument(folder.path(`${name}.gouvernail`), { data: documentOf(records), contents: new Map() }),
  )
const run = (session: Session, command: object) => session.execute(aCommand(command))

const sending = (id: string, changes: object = {}) => ({
  type: 'convocation.send',
  id,
  meetingId: 'march',
  kind: 'convocation',
  sentOn: '2026-02-20',
  means: 'email',
  note: '',
  addressees: [
    aRecord('addressee', `${id}-1`, { convocationId: id, personId: 'rectrice', seatId: 'presidence' }),
    aRecord('addressee', `${id}-2`, { convocationId: id, personId: 'maire', seatId: 'commune' }),
  ],
  ...changes,
})
const reply = (id: string, changes: object = {}) =>
  aRecord('reply', id, { meetingId: 'march', seatId: 'commune', ...changes })

test('a convocation sent keeps what was announced and the rules of that day, whatever changes afterwards', () => {
  const session = start('frozen')

  successOf(run(session, sending('first')))
  successOf(
    run(session, { type: 'meeting.edit', id: 'march', patch: { date: '2026-03-17', place: 'Ailleurs' } }),
  )
  successOf(run(session, { type: 'rules-profile.edit', id: 'crpa', patch: { noticeDays: 12 } }))

  const { convocation, meeting, addressee } = session.data()
  expect(convocation.get('first')).toMatchObject({
    date: '2026-03-10',
    startTime: '14:00',
    place: 'Salle Colbert',
    rules: { id: 'crpa', noticeDays: 5 },
  })
  expect(meeting.get('march')?.status).toBe('convened')
  expect(addressee.size).toBe(2)
  expect(checkDocument(session.data())).toEqual([])
  session.close()
})

test('undo stops at a convocation that was sent, also after closing', () => {
  const session = start('barrier')
  successOf(run(session, sending('first')))
  session.close()

  const again = openSession(session.path)

  expect(again.undo()).toMatchObject({ ok: false, error: { code: 'undo-barrier' } })
  expect(again.data().convocation.size).toBe(1)
  again.close()
})

test('a meeting is convened once; then it is completed, moved or called off', () => {
  const session = start('turns')
  const refused = { ok: false, error: { code: 'convocation-out-of-turn' } }

  expect(run(session, sending('early', { kind: 'rescheduling' }))).toMatchObject(refused)
  successOf(run(session, sending('first')))
  expect(run(session, sending('again'))).toMatchObject(refused)
  successOf(run(session, sending('more', { kind: 'complement' })))
  successOf(run(session, sending('off', { kind: 'cancellation' })))
  expect(session.data().meeting.get('march')?.status).toBe('cancelled')
  expect(run(session, sending('late', { kind: 'rescheduling' }))).toMatchObject(refused)
  session.close()
})

test.each(['held', 'off'])('a meeting that is %s is not convened', (meetingId) => {
  const session = start(`no-${meetingId}`)

  expect(run(session, sending('first', { meetingId }))).toMatchObject({
    ok: false,
    error: { code: 'convocation-out-of-turn' },
  })
  session.close()
})

test.each([
  ['nobody', [], 'convocation-unaddressed'],
  [
    'a seat of another body',
    [aRecord('addressee', 'called', { convocationId: 'first', personId: 'maire', seatId: 'elsewhere' })],
    'seat-of-another-body',
  ],
  [
    'somebody unknown',
    [aRecord('addressee', 'called', { convocationId: 'first', personId: 'nobody', seatId: null })],
    'reference-missing',
  ],
])('a convocation to %s is refused and leaves no trace', (name, addressees, code) => {
  const session = start(`refused-${name.replaceAll(' ', '-')}`)

  expect(run(session, sending('first', { addressees }))).toMatchObject({ ok: false, error: { code } })
  expect([session.data().convocation.size, session.data().meeting.get('march')?.status]).toEqual([
    0,
    'planned',
  ])
  session.close()
})

test('a reply is kept once for each seat, the last one winning', () => {
  const session = start('replies')

  successOf(run(session, { type: 'reply.record', replies: [reply('r1', { answer: 'present' })] }))
  successOf(run(session, { type: 'reply.record', replies: [reply('r2', { answer: 'excused' })] }))

  expect([...session.data().reply.values()]).toMatchObject([{ id: 'r1', answer: 'excused' }])
  expect(
    run(session, { type: 'reply.record', replies: [reply('r3', { seatId: 'elsewhere' })] }),
  ).toMatchObject({ ok: false, error: { code: 'seat-of-another-body' } })
  session.close()
})

test('receptions are noted, and can be undone', () => {
  const session = start('receptions')
  successOf(run(session, sending('first')))

  successOf(
    run(session, { type: 'convocation.receive', addresseeIds: ['first-1'], receivedOn: '2026-02-23' }),
  )

  expect(session.data().addressee.get('first-1')?.receivedOn).toBe('2026-02-23')
  successOf(session.undo())
  expect(session.data().addressee.get('first-1')?.receivedOn).toBeNull()
  session.close()
})

test.each([
  ['its meeting', { type: 'meeting.delete', id: 'march' }, 'meeting-convened'],
  [
    'its body',
    { type: 'organisation.delete', entityIds: [], bodyIds: ['cps'], linkIds: [] },
    'body-has-held-meetings',
  ],
  ['whoever received it', { type: 'person.delete', id: 'maire' }, 'person-attended'],
  [
    'the body of its meeting',
    { type: 'meeting.edit', id: 'march', patch: { bodyId: 'cso' } },
    'body-of-meeting-fixed',
  ],
])('once a convocation is sent, %s stays', (name, command, code) => {
  const session = start(`stays-${name.replaceAll(' ', '-')}`)
  successOf(run(session, sending('first')))

  expect(run(session, command)).toMatchObject({ ok: false, error: { code } })
  session.close()
})
