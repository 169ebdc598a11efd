import { expect, test } from 'vitest'
import { createDocument } from '#electron/document/create.ts'
import type { Session } from '#electron/document/session.ts'
import { sha256Of } from '#electron/tables/attachment-content.ts'
import { minutesContent } from '#shared/decisions/minutes-content.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const records: readonly RecordSketch[] = [
  ['project', 'project'],
  ['person', 'rectrice'],
  ['person', 'experte'],
  ['body', 'cps'],
  ['body', 'cso'],
  ['seat', 'presidence', { bodyId: 'cps' }],
  ['seat', 'commune', { bodyId: 'cps' }],
  ['seat', 'elsewhere', { bodyId: 'cso' }],
  ['meeting', 'march', { bodyId: 'cps', date: '2026-03-10', startTime: '14:00', status: 'held' }],
  ['meeting', 'june', { bodyId: 'cps', date: '2026-06-10' }],
  ['meeting', 'other', { bodyId: 'cso', date: '2026-06-12' }],
  ['agendaItem', 'first', { meetingId: 'march' }],
  ['agendaItem', 'second', { meetingId: 'march', order: 20 }],
  ['agendaItem', 'of-june', { meetingId: 'june' }],
  ['decision', 'draft', { bodyId: 'cps', meetingId: 'march', agendaItemId: 'first' }],
  ['view', 'view-main'],
]
const start = (name: string): Session =>
  successOf(
    createDocument(folder.path(`${name}.gouvernail`), { data: documentOf(records), contents: new Map() }),
  )
const run = (session: Session, command: object) => session.execute(aCommand(command))
const codeOf = (session: Session, command: object) => {
  const answer = run(session, command)
  return answer.ok ? 'done' : answer.error.code
}
const event = (id: string, fields: object = {}) =>
  aRecord('sessionEvent', id, { meetingId: 'march', ...fields })
const noting = (...events: object[]) => ({ type: 'session.note', meetingId: 'march', events })
const minutes = (fields: object = {}) => ({
  type: 'minutes.create',
  value: aRecord('minutes', 'of-march', { meetingId: 'march', ...fields }),
})
const adopting = (adoptedAtMeetingId: string | null) => ({
  type: 'minutes.adopt',
  id: 'of-march',
  adoptedOn: '2026-06-10',
  adoptedAtMeetingId,
})

test('what happens is noted with its time, corrected with its trace, and struck without a loss', () => {
  const session = start('events')

  successOf(
    run(
      session,
      noting(
        event('opening', { at: '14:05' }),
        event('late', { kind: 'arrived', at: '14:20', seatId: 'commune' }),
      ),
    ),
  )
  successOf(run(session, { type: 'session.correct', id: 'late', at: '14:25', reason: 'Lu sur la feuille' }))
  successOf(run(session, { type: 'session.correct', id: 'late', at: '14:30', reason: 'Lu sur la feuille' }))
  successOf(run(session, { type: 'session.strike', id: 'opening', reason: 'Doublon' }))

  expect(session.data().sessionEvent.get('late')).toMatchObject({
    at: '14:30',
    firstAt: '14:20',
    reason: 'Lu sur la feuille',
  })
  expect(session.data().sessionEvent.get('opening')).toMatchObject({ at: '14:05', isStruck: true })
  successOf(session.undo())
  expect(session.data().sessionEvent.get('opening')?.isStruck).toBe(false)
})

test.each([
  ['a seat of another body', { kind: 'left', seatId: 'elsewhere' }, 'seat-of-another-body'],
  ['an item of another meeting', { kind: 'item-opened', agendaItemId: 'of-june' }, 'item-of-another-meeting'],
  ['a movement of nobody', { kind: 'arrived' }, 'input-invalid'],
  ['an opening of a seat', { kind: 'opened', seatId: 'commune' }, 'input-invalid'],
  ['another meeting', { meetingId: 'june' }, 'seat-of-another-body'],
])('an event of %s is refused, and nothing of its batch is written', (name, fields, code) => {
  const session = start(`refused-${name}`)

  expect(codeOf(session, noting(event('good'), event('bad', fields)))).toBe(code)
  expect(session.data().sessionEvent.size).toBe(0)
})

test('recording a vote again replaces what was counted and who voted what', () => {
  const session = start('vote')
  const voting = (ballots: readonly object[], votesFor: number) => ({
    type: 'vote.record',
    decisionId: 'draft',
    voteMode: 'roll-call',
    votesFor,
    votesAgainst: 0,
    abstentions: null,
    votesNotTaking: 1,
    ballots,
  })
  const ballot = (id: string, seatId: string, choice = 'for') =>
    aRecord('ballot', id, { decisionId: 'draft', seatId, choice })

  successOf(run(session, voting([ballot('b-1', 'presidence'), ballot('b-2', 'commune')], 2)))
  successOf(run(session, voting([ballot('b-1', 'presidence'), ballot('b-3', 'commune', 'conflict')], 1)))

  expect([...session.data().ballot.values()].map(({ id, choice }) => [id, choice])).toEqual([
    ['b-1', 'for'],
    ['b-3', 'conflict'],
  ])
  expect(session.data().decision.get('draft')).toMatchObject({ votesFor: 1, votesNotTaking: 1 })
  expect(codeOf(session, voting([ballot('b-4', 'elsewhere')], 1))).toBe('seat-of-another-body')
  expect(codeOf(session, voting([ballot('b-4', 'commune'), ballot('b-5', 'commune')], 2))).toBe(
    'ballot-twice',
  )
  successOf(session.undo())
  expect([...session.data().ballot.keys()].toSorted()).toEqual(['b-1', 'b-2'])
})

test('minutes live from draft to signature, and what they tell no longer changes once adopted', () => {
  const session = start('minutes')
  successOf(run(session, minutes()))
  successOf(
    run(session, {
      type: 'minutes.edit',
      id: 'of-march',
      patch: { status: 'circulated', circulatedOn: '2026-03-12' },
    }),
  )
  successOf(run(session, adopting('june')))

  const after = [
    { type: 'meeting.edit', id: 'march', patch: { minutes: 'Autre' } },
    { type: 'meeting.delete', id: 'march' },
    { type: 'agenda-item.edit', id: 'first', patch: { minutes: 'Autre' } },
    { type: 'agenda-item.edit', id: 'of-june', patch: { meetingId: 'march' } },
    { type: 'agenda-item.delete', id: 'second' },
    { type: 'agenda.reorder', meetingId: 'march', itemIds: ['second', 'first'] },
    {
      type: 'attendance.record',
      meetingId: 'march',
      records: [aRecord('attendance', 'a-1', { meetingId: 'march', seatId: 'commune' })],
    },
    { type: 'guest.create', value: aRecord('guest', 'g-1', { meetingId: 'march', personId: 'experte' }) },
    { type: 'decision.edit', id: 'draft', patch: { text: 'Autre' } },
    { type: 'decision.adopt', id: 'draft', date: '2026-03-10' },
    { type: 'decision.delete', id: 'draft' },
    { type: 'minutes.edit', id: 'of-march', patch: { kind: 'formal' } },
    { type: 'minutes.delete', id: 'of-march' },
    { type: 'observation.create', value: aRecord('observation', 'o-1', { minutesId: 'of-march' }) },
    noting(event('late')),
  ]
  expect(after.map((command) => codeOf(session, command))).toEqual(
    after.map(({ type }) => (type === 'meeting.delete' ? 'meeting-minuted' : 'minutes-adopted')),
  )
  const adopted = session.data().minutes.get('of-march')
  const content = minutesContent(session.data(), 'march')
  expect(adopted).toMatchObject({
    status: 'adopted',
    adoptedAtMeetingId: 'june',
    seal: sha256Of(new TextEncoder().encode(content)),
  })
  successOf(
    run(session, {
      type: 'rectification.create',
      value: aRecord('rectification', 'r-1', { minutesId: 'of-march' }),
    }),
  )
  successOf(run(session, { type: 'minutes.sign', id: 'of-march', signedOn: '2026-06-11' }))
  expect(session.data().minutes.get('of-march')?.status).toBe('signed')
  expect(checkDocument(session.data())).toEqual([])
})

test('an adoption is an official act: undo stops there, even after the document was closed', () => {
  const session = start('barrier')
  successOf(run(session, minutes()))
  successOf(run(session, adopting(null)))
  session.close()
  const again = openSession(folder.path('barrier.gouvernail'))

  expect(again.undo()).toMatchObject({
    ok: false,
    error: { code: 'undo-barrier', params: { type: 'minutes.adopt' } },
  })
})

test('minutes are adopted once, after their meeting was held, by a later one of the same body', () => {
  const session = start('refusals')
  const reasonOf = (command: object) => {
    const answer = run(session, command)
    return answer.ok ? 'done' : `${answer.error.code} ${answer.error.params.reason ?? ''}`.trim()
  }
  successOf(run(session, minutes()))

  expect(reasonOf(minutes())).toBe('record-exists')
  expect(reasonOf({ ...minutes(), value: { ...minutes().value, id: 'again' } })).toBe('minutes-twice')
  expect(reasonOf(adopting('other'))).toBe('minutes-not-adoptable not-later')
  expect(reasonOf(adopting('march'))).toBe('minutes-not-adoptable not-later')
  expect(reasonOf({ type: 'minutes.edit', id: 'of-march', patch: { status: 'adopted' } })).toBe(
    'minutes-not-adoptable by-edit',
  )
  expect(reasonOf({ type: 'minutes.sign', id: 'of-march', signedOn: '2026-06-11' })).toBe(
    'minutes-not-adoptable not-adopted',
  )
  expect(
    reasonOf({
      type: 'rectification.create',
      value: aRecord('rectification', 'r-1', { minutesId: 'of-march' }),
    }),
  ).toBe('rectification-too-early')
  successOf(run(session, { type: 'meeting.edit', id: 'march', patch: { status: 'convened' } }))
  expect(reasonOf(adopting(null))).toBe('minutes-not-adoptable not-held')
  successOf(run(session, { type: 'meeting.edit', id: 'march', patch: { status: 'held' } }))
  successOf(run(session, adopting(null)))
  expect(reasonOf(adopting(null))).toBe('minutes-not-adoptable already')
})

test('an import of school holidays replaces those of its zones on its days, and no others', () => {
  const session = start('holidays')
  const holiday = (id: string, zone: string, firstDay: string, lastDay: string) =>
    aRecord('schoolHoliday', id, { zone, firstDay, lastDay })
  const importing = (...holidays: object[]) => ({ type: 'school-holidays.import', holidays })
  successOf(
    run(
      session,
      importing(
        holiday('a-old', 'A', '2026-02-07', '2026-02-22'),
        holiday('c-old', 'C', '2026-02-21', '2026-03-08'),
        holiday('a-last-year', 'A', '2025-02-07', '2025-02-22'),
      ),
    ),
  )

  successOf(run(session, importing(holiday('a-new', 'A', '2026-02-08', '2026-02-23'))))

  expect([...session.data().schoolHoliday.keys()].toSorted()).toEqual(['a-last-year', 'a-new', 'c-old'])
  expect(codeOf(session, importing(holiday('x-1', 'A', '2026-03-02', '2026-03-01')))).toBe('period-reversed')
})

test('the usual agenda of a body is set whole, and what it had before goes', () => {
  const session = start('template')
  const setting = (...ids: string[]) => ({
    type: 'agenda-template.set',
    bodyId: 'cps',
    items: ids.map((id, index) => aRecord('templateItem', id, { bodyId: 'cps', order: index })),
  })
  successOf(run(session, setting('t-1', 't-2')))

  successOf(run(session, setting('t-2', 't-3')))

  expect([...session.data().templateItem.keys()].toSorted()).toEqual(['t-2', 't-3'])
})

test('somebody is invited once to a meeting', () => {
  const session = start('guests')
  const inviting = (id: string) => ({
    type: 'guest.create',
    value: aRecord('guest', id, { meetingId: 'march', personId: 'experte' }),
  })
  successOf(run(session, inviting('g-1')))

  expect(codeOf(session, inviting('g-2'))).toBe('guest-twice')
})
