import { describe, expect, it } from 'vitest'
import { formerMembers } from '#shared/document/former-members.ts'
import { lastDays, stillHolds } from '#shared/document/last-days.ts'
import { monthsAfter } from '#shared/kit/period.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const today = '2026-11-25'
const person: RecordSketch = ['person', 'person-1']
const her = { personId: 'person-1' }
const left: RecordSketch = ['tenure', 'tenure-1', { ...her, from: null, to: '2024-08-31' }]

function former(records: readonly RecordSketch[], months = 24) {
  return formerMembers(documentOf([person, ...records]), { today, months }).map(
    ({ person: { id }, lastDay, keptUntil }) => ({ id, lastDay, keptUntil }),
  )
}

describe('the former members beyond the retention', () => {
  it('are those whose last day lies further back than the months that are kept', () => {
    expect(former([left])).toEqual([{ id: 'person-1', lastDay: '2024-08-31', keptUntil: '2026-08-31' }])
    expect(former([left], 36)).toEqual([])
  })

  it('leave the day after the last one that is kept', () => {
    const until = (to: string) => former([['tenure', 'tenure-1', { ...her, from: null, to }]]).length
    expect([until('2024-11-24'), until('2024-11-25')]).toEqual([1, 0])
  })

  it('never hold anything any more', () => {
    const open = { ...her, from: '2020-09-01', to: null }
    for (const held of [
      ['tenure', 'tenure-2', open],
      ['mandate', 'mandate-1', open],
      ['responsibility', 'responsibility-1', open],
      ['mandate', 'mandate-1', { ...her, to: '2027-08-31' }],
      ['followUp', 'follow-up-1', { responsiblePersonId: 'person-1', status: 'ongoing' }],
      ['risk', 'risk-1', { responsiblePersonId: 'person-1', status: 'occurred' }],
    ] as const)
      expect(former([left, held]), held[0]).toEqual([])
  })

  it('count from the last meeting that they attended, chaired, recorded or reported to', () => {
    const meeting = (fields: object): RecordSketch => [
      'meeting',
      'meeting-1',
      { date: '2025-06-10', ...fields },
    ]
    for (const records of [
      [meeting({}), ['attendance', 'attendance-1', { ...her, meetingId: 'meeting-1' }]],
      [meeting({ chairPersonId: 'person-1' })],
      [meeting({ secretaryPersonId: 'person-1' })],
      [meeting({}), ['agendaItem', 'item-1', { rapporteurPersonId: 'person-1', meetingId: 'meeting-1' }]],
    ] as readonly (readonly RecordSketch[])[])
      expect(former([left, ...records], 12)).toMatchObject([{ lastDay: '2025-06-10' }])
  })

  it('count from the closing of the last risk that they were in charge of', () => {
    const risk = { responsiblePersonId: 'person-1', status: 'closed', closedOn: '2025-06-10' }

    expect(former([left, ['risk', 'risk-1', { ...risk, identifiedOn: '2024-06-10' }]], 12)).toMatchObject([
      { lastDay: '2025-06-10' },
    ])
  })

  it('are neither anonymous already nor strangers who never held anything', () => {
    expect(former([])).toEqual([])
    const gone = documentOf([['person', 'person-1', { anonymisedOn: '2026-01-01' }], left])
    expect(formerMembers(gone, { today, months: 24 })).toEqual([])
  })
})

it('a closed follow-up counts from the day on which it was closed, an open one without an end', () => {
  const followUp = (status: string): RecordSketch => [
    'followUp',
    'follow-up-1',
    { responsiblePersonId: 'person-1', status, recordedOn: '2024-01-10', closedOn: '2024-05-02' },
  ]
  const lastDay = (status: string) => lastDays(documentOf([person, followUp(status)])).get('person-1')
  expect([lastDay('done'), lastDay('todo')]).toEqual(['2024-05-02', stillHolds])
})

it('months later is the same day, or the last of a shorter month', () => {
  expect([
    monthsAfter('2024-08-31', 6),
    monthsAfter('2023-08-31', 6),
    monthsAfter('2026-11-25', 24),
    monthsAfter('2026-12-15', 1),
  ]).toEqual(['2025-02-28', '2024-02-29', '2028-11-25', '2027-01-15'])
})
