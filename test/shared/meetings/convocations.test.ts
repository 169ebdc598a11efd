import { expect, test } from 'vitest'
import {
  addresseesOf,
  convocationsOf,
  nextConvocationKinds,
  repliesOf,
  rulesOfMeeting,
  untoldChanges,
} from '#shared/meetings/convocations.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const meeting = aRecord('meeting', 'march', {
  bodyId: 'cps',
  date: '2026-03-10',
  startTime: '14:00',
  place: 'Salle Colbert',
  modality: 'in-person',
})
const told = {
  meetingId: 'march',
  date: '2026-03-10',
  startTime: '14:00',
  place: 'Salle Colbert',
  modality: 'in-person',
}
const dataOf = (...records: readonly RecordSketch[]) =>
  documentOf([['rulesProfile', 'crpa'], ['body', 'cps', { rulesProfileId: 'crpa' }], ...records])

test('what was sent for a meeting is told in the order of sending', () => {
  const data = dataOf(
    ['convocation', 'sent-early', { ...told, sentOn: '2026-02-20' }],
    ['convocation', 'sent-late', { ...told, sentOn: '2026-03-01' }],
    ['convocation', 'other', { ...told, meetingId: 'other-meeting' }],
  )

  expect(convocationsOf(data, meeting.id).map(({ id }) => id)).toEqual(['sent-early', 'sent-late'])
})

test('the rules of a meeting are those of its body until it is convened, then those that were frozen', () => {
  const frozen = aRecord('rulesProfile', 'crpa', { name: 'Règles d’hier' })

  expect(rulesOfMeeting(dataOf(), meeting)?.id).toBe('crpa')
  expect(rulesOfMeeting(dataOf(['convocation', 'first', { ...told, rules: frozen }]), meeting)?.name).toBe(
    'Règles d’hier',
  )
  // It had none on that day: those that the body received later do not apply.
  expect(rulesOfMeeting(dataOf(['convocation', 'first', { ...told, rules: null }]), meeting)).toBeNull()
})

test('a meeting that moves after its convocation says what its members do not know', () => {
  const sent = dataOf(['convocation', 'first', told])
  const moved = { ...meeting, date: '2026-03-17', place: 'Ailleurs' }
  const again = dataOf(
    ['convocation', 'first', told],
    [
      'convocation',
      'moved',
      { ...told, kind: 'rescheduling', sentOn: '2026-03-01', date: '2026-03-17', place: 'Ailleurs' },
    ],
  )

  expect(untoldChanges(dataOf(), moved)).toEqual([])
  expect(untoldChanges(sent, meeting)).toEqual([])
  expect(untoldChanges(sent, moved)).toEqual(['date', 'place'])
  expect(untoldChanges(again, moved)).toEqual([])
})

test.each([
  ['planned', [], ['convocation', 'second-call']],
  ['convened', ['convocation'], ['complement', 'rescheduling', 'cancellation']],
  ['cancelled', ['convocation'], ['cancellation']],
  ['cancelled', ['convocation', 'cancellation'], []],
  ['cancelled', [], []],
  ['held', ['convocation'], []],
] as const)('a meeting %s after %j may be followed by %j', (status, sent, next) => {
  const data = dataOf(
    ...sent.map((kind, at): RecordSketch => ['convocation', `sent-${at}`, { ...told, kind }]),
  )

  expect(nextConvocationKinds(data, { ...meeting, status })).toEqual(next)
})

test('addressees are told in protocol order, guests without a seat last', () => {
  const to = (id: string, seatId: string | null, rank = 'holder'): RecordSketch => [
    'addressee',
    id,
    { convocationId: 'first', seatId, rank },
  ]
  const data = dataOf(
    ['seat', 'seat-1', { bodyId: 'cps', order: 10 }],
    ['seat', 'seat-2', { bodyId: 'cps', order: 20 }],
    to('by-guest', null, 'guest'),
    to('by-second', 'seat-2'),
    to('as-deputy', 'seat-1', 'deputy'),
    to('by-first', 'seat-1'),
    ['convocation', 'first', told],
  )
  const [first] = convocationsOf(data, meeting.id)

  expect(first && addresseesOf(data, first.id).map(({ id }) => id)).toEqual([
    'by-first',
    'as-deputy',
    'by-second',
    'by-guest',
  ])
})

test('replies are found by seat', () => {
  const data = dataOf(['reply', 'reply-1', { meetingId: 'march', seatId: 'seat-1', answer: 'excused' }])

  expect(repliesOf(data, meeting.id).get('seat-1')?.answer).toBe('excused')
})
