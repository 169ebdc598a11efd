import { describe, expect, test } from 'vitest'
import { rulesInForce } from '#shared/meetings/convocations.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import {
  earliestSecondDay,
  firstMeetingOf,
  itemsToTakeUp,
  quorumLoss,
  secondMeetingOf,
} from '#shared/meetings/second-call.ts'
import { passedText } from '#shared/text/second-call.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const seats = [0, 1, 2, 3]
const present = (seat: number): RecordSketch => [
  'attendance',
  `attendance-${seat}`,
  { meetingId: 'march', seatId: `seat-${seat}`, personId: `person-${seat}`, status: 'present' },
]
const excused = (seat: number): RecordSketch => [
  'attendance',
  `attendance-${seat}`,
  { meetingId: 'march', seatId: `seat-${seat}`, status: 'excused' },
]
const reply = (seat: number, answer: string): RecordSketch => [
  'reply',
  `reply-${seat}`,
  { meetingId: 'march', seatId: `seat-${seat}`, answer },
]
const march = (fields: object): RecordSketch => [
  'meeting',
  'march',
  { bodyId: 'cps', date: '2026-03-10', startTime: '14:00', ...fields },
]

/** Four members, of whom two must be there, and an agenda of four items. */
const documentWith = (...more: readonly RecordSketch[]) =>
  documentOf([
    ['rulesProfile', 'rules', { quorumBasis: 'half', quorumCounts: 'present', secondCallDays: 3 }],
    ['body', 'cps', { rulesProfileId: 'rules' }],
    ...seats.flatMap((seat): readonly RecordSketch[] => [
      ['person', `person-${seat}`],
      ['seat', `seat-${seat}`, { bodyId: 'cps', order: seat, voice: 'deliberative' }],
      ['mandate', `mandate-${seat}`, { seatId: `seat-${seat}`, personId: `person-${seat}` }],
    ]),
    march({ status: 'held' }),
    ['agendaItem', 'chair', { meetingId: 'march', order: 10, title: 'Secrétaire', standing: 'secretary' }],
    ['agendaItem', 'budget', { meetingId: 'march', order: 20, title: 'Budget', standing: null }],
    ['agendaItem', 'scope', { meetingId: 'march', order: 30, title: 'Périmètre', standing: null }],
    ...more,
  ])
const meetingIn = (data: ReturnType<typeof documentOf>, id: string): Meeting => {
  const meeting = data.meeting.get(id)
  if (meeting === undefined) throw new Error(`no meeting « ${id} »`)
  return meeting
}
const lossIn = (data: ReturnType<typeof documentOf>) =>
  quorumLoss(data, meetingIn(data, 'march'))?.when ?? null

describe('a quorum is lost', () => {
  test('when too few members are there at the opening', () => {
    expect(lossIn(documentWith(present(0), excused(1), excused(2), excused(3)))).toBe('opening')
  })

  test('when members leave before the end', () => {
    const left: RecordSketch = [
      'sessionEvent',
      'left',
      { meetingId: 'march', kind: 'left', at: '14:40', seatId: 'seat-1' },
    ]
    const opened: RecordSketch = [
      'sessionEvent',
      'opened',
      { meetingId: 'march', kind: 'opened', at: '14:00' },
    ]
    expect(lossIn(documentWith(present(0), present(1), opened, left))).toBe('course')
  })

  test('not while the roll is being called', () => {
    expect(lossIn(documentWith(march({ status: 'convened' }), present(0)))).toBeNull()
    expect(
      lossIn(documentWith(march({ status: 'convened' }), present(0), excused(1), excused(2), excused(3))),
    ).toBe('opening')
  })

  test('once the answers announce too few members, even if all the others came', () => {
    const convened = march({ status: 'convened' })
    const three = [reply(0, 'excused'), reply(1, 'excused'), reply(2, 'excused')]

    expect(lossIn(documentWith(convened, ...three))).toBe('forecast')
    expect(lossIn(documentWith(convened, ...three.slice(1)))).toBeNull()
  })

  test('not at a meeting that was held with it, nor where no rule asks for it', () => {
    expect(lossIn(documentWith(present(0), present(1)))).toBeNull()
    expect(lossIn(documentWith(['rulesProfile', 'rules', { quorumBasis: 'none' }], present(0)))).toBeNull()
  })
})

test('the second meeting takes up what was not dealt with, in its order, with what one does each time', () => {
  const titles = (data: ReturnType<typeof documentOf>) =>
    itemsToTakeUp(data, meetingIn(data, 'march')).map(({ title }) => title)
  const treated = (id: string, order: number, title: string): RecordSketch => [
    'agendaItem',
    id,
    { meetingId: 'march', order, title, standing: null, outcome: 'treated' },
  ]

  expect(titles(documentWith())).toEqual(['Secrétaire', 'Budget', 'Périmètre'])
  expect(titles(documentWith(treated('budget', 20, 'Budget')))).toEqual(['Secrétaire', 'Périmètre'])
  expect(titles(documentWith(treated('budget', 20, 'Budget'), treated('scope', 30, 'Périmètre')))).toEqual([])
})

describe('a second meeting', () => {
  const failed = [present(0), excused(1), excused(2), excused(3)]
  const second: readonly RecordSketch[] = [
    ['meeting', 'again', { bodyId: 'cps', date: '2026-03-16', startTime: '14:00', status: 'planned' }],
    [
      'agendaItem',
      'again-chair',
      { meetingId: 'again', order: 10, title: 'Secrétaire', standing: 'secretary' },
    ],
    ['agendaItem', 'again-budget', { meetingId: 'again', order: 20, title: 'Budget' }],
    ['agendaItem', 'again-scope', { meetingId: 'again', order: 30, title: 'Périmètre' }],
  ]

  test('is known by its agenda until its members are called', () => {
    const data = documentWith(...failed, ...second)

    expect(secondMeetingOf(data, meetingIn(data, 'march'))?.id).toBe('again')
    expect(firstMeetingOf(data, meetingIn(data, 'again'))?.id).toBe('march')
  })

  test('is not the next ordinary one, which has another agenda', () => {
    const data = documentWith(...failed, ...second.slice(0, 2))

    expect(secondMeetingOf(data, meetingIn(data, 'march'))).toBeNull()
    expect(firstMeetingOf(data, meetingIn(data, 'again'))).toBeNull()
  })

  test('needs no quorum once its members were told so, under rules that foresee it', () => {
    const rules = aRecord('rulesProfile', 'rules', { quorumBasis: 'half', secondCallDays: 3 })
    const call = (kind: string, frozen: object = rules): RecordSketch => [
      'convocation',
      'call',
      { meetingId: 'again', kind, rules: frozen },
    ]
    const basis = (data: ReturnType<typeof documentOf>) =>
      rulesInForce(data, meetingIn(data, 'again'))?.quorumBasis

    expect(basis(documentWith(...failed, ...second))).toBe('half')
    expect(basis(documentWith(...failed, ...second, call('convocation')))).toBe('half')
    expect(basis(documentWith(...failed, ...second, call('second-call')))).toBe('none')
    expect(
      basis(documentWith(...failed, ...second, call('second-call', { ...rules, secondCallDays: null }))),
    ).toBe('half')
  })
})

describe('the first day for a second meeting', () => {
  const rules = (fields: object) => aRecord('rulesProfile', 'rules', { noticeCounting: 'clear', ...fields })
  const noHolidays = { holidays: [], zone: '' }

  test('leaves the delay of the rules, in clear days when they count so', () => {
    // Tuesday 10 March; three clear days, then a Saturday and a Sunday.
    const cgct = earliestSecondDay('2026-03-10', rules({ secondCallDays: 3 }), noHolidays, '2026-03-10')

    expect(cgct.date).toBe('2026-03-16')
    expect(cgct.passed.map(passedText).map(plainSpaces)).toEqual([
      'Le 14 mars 2026 : un samedi.',
      'Le 15 mars 2026 : un dimanche.',
    ])
  })

  test('is the next working day when the rules ask for none', () => {
    expect(earliestSecondDay('2026-03-10', rules({ secondCallDays: 0 }), noHolidays, '2026-03-10').date).toBe(
      '2026-03-11',
    )
  })

  test('counts from today when the first meeting is long past', () => {
    expect(earliestSecondDay('2026-03-10', rules({ secondCallDays: 0 }), noHolidays, '2026-03-23').date).toBe(
      '2026-03-24',
    )
  })

  test('steps over holidays, and names each once', () => {
    const spring = aRecord('schoolHoliday', 'spring', {
      zone: 'A',
      name: 'Vacances de printemps',
      firstDay: '2026-04-04',
      lastDay: '2026-04-19',
    })
    const found = earliestSecondDay(
      '2026-04-03',
      rules({ secondCallDays: 0 }),
      { holidays: [spring], zone: 'A' },
      '2026-04-03',
    )

    expect(found.date).toBe('2026-04-20')
    expect(found.passed.length).toBeGreaterThan(1)
  })
})
