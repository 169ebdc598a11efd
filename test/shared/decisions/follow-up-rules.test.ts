import { describe, expect, test } from 'vitest'
import {
  byUrgency,
  dueBy,
  dueDateInForce,
  isLateFollowUp,
  standingAs,
} from '#shared/decisions/follow-up-rules.ts'
import { aRecord } from '../../support/builders.ts'

describe('the due date in force', () => {
  test('is the revised one, else the first one', () => {
    expect(dueDateInForce({ dueDate: '2026-05-15', revisedDueDate: '2026-12-04' })).toBe('2026-12-04')
    expect(dueDateInForce({ dueDate: '2026-05-15', revisedDueDate: null })).toBe('2026-05-15')
    expect(dueDateInForce({ dueDate: null, revisedDueDate: null })).toBeNull()
  })

  test('decides alone of lateness, on the day after it and while the work is open', () => {
    const putOff = { dueDate: '2026-05-15', revisedDueDate: '2026-12-04', status: 'ongoing' } as const

    expect(isLateFollowUp(putOff, '2026-06-01')).toBe(false)
    expect(isLateFollowUp(putOff, '2026-12-04')).toBe(false)
    expect(isLateFollowUp(putOff, '2026-12-05')).toBe(true)
    expect(isLateFollowUp({ ...putOff, status: 'done' }, '2026-12-05')).toBe(false)
  })

  test('is added to the first one, which stays known', () => {
    expect(dueBy({ dueDate: '2026-05-15', revisedDueDate: null }, '2026-12-04')).toEqual({
      revisedDueDate: '2026-12-04',
    })
    expect(dueBy({ dueDate: null, revisedDueDate: null }, '2026-12-04')).toEqual({ dueDate: '2026-12-04' })
  })
})

test('what is open comes before what is closed, then the earliest due date in force', () => {
  const ids = [
    aRecord('followUp', 'closed', { status: 'done', dueDate: '2026-01-01' }),
    aRecord('followUp', 'undated'),
    aRecord('followUp', 'put-off', { dueDate: '2026-02-01', revisedDueDate: '2026-09-01' }),
    aRecord('followUp', 'next', { dueDate: '2026-06-01', status: 'postponed' }),
  ]
    .toSorted(byUrgency)
    .map(({ id }) => id)

  expect(ids).toEqual(['next', 'put-off', 'undated', 'closed'])
})

describe('a new state', () => {
  const standing = { status: 'ongoing', closedOn: null, progress: 40 } as const

  test('closes on the day when it closes, and what is done is done in full', () => {
    expect(standingAs('done', standing, '2026-11-27')).toEqual({
      status: 'done',
      closedOn: '2026-11-27',
      progress: 100,
    })
    expect(standingAs('abandoned', standing, '2026-11-27').progress).toBe(40)
  })

  test('keeps the day of closing from one closed state to another, and forgets it when opened again', () => {
    const closed = { status: 'done', closedOn: '2026-10-01', progress: 100 } as const

    expect(standingAs('irrelevant', closed, '2026-11-27').closedOn).toBe('2026-10-01')
    expect(standingAs('todo', closed, '2026-11-27').closedOn).toBeNull()
  })
})
