import { expect, test } from 'vitest'
import { type DecisionStatus, decisionStatuses } from '#shared/decisions/decision.ts'
import { isTakenInItsBody } from '#shared/decisions/occasion.ts'
import { canAdopt, nextStatuses, officialFields, sealedFields } from '#shared/decisions/status-rules.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

const next = (status: DecisionStatus) => nextStatuses({ status, number: null })

test('a decision whose number was annulled takes no other status', () => {
  expect(nextStatuses({ status: 'withdrawn', number: '2026-CPS-01' })).toEqual([])
})

test('nothing becomes adopted but by adoption, which executed and replaced decisions come back to', () => {
  const leading = decisionStatuses.filter((status) => next(status).includes('adopted'))

  expect(leading).toEqual(['executed', 'replaced', 'obsolete'])
})

test('no status leads back from the numbered to the proposed, or from itself to itself', () => {
  const numbered = new Set(['adopted', 'executed', 'replaced', 'obsolete'])

  for (const status of decisionStatuses) {
    const following = next(status)
    expect(following).not.toContain(status)
    expect(new Set(following.map((each) => numbered.has(each)))).toEqual(new Set([numbered.has(status)]))
  }
})

test('only what is proposed or adjourned, and has no number yet, can be adopted', () => {
  const adoptable = decisionStatuses.filter((status) => canAdopt(aRecord('decision', 'd-1', { status })))
  const number = { number: 'N', numberPeriod: '2026', numberOrdinal: 1 }

  expect(adoptable).toEqual(['proposed', 'adjourned'])
  expect(canAdopt(aRecord('decision', 'd-1', number))).toBe(false)
})

test('what belongs to the official text is sealed, what follows from it is not', () => {
  const decision = aRecord('decision', 'd-1')
  const open = Object.keys(decision).filter((field) => !(officialFields as readonly string[]).includes(field))

  expect(open).toEqual([
    'id',
    'order',
    'status',
    'responsiblePostId',
    'responsiblePersonId',
    'responsibleLabel',
    'dueDate',
    'act',
    'actAuthority',
    'actReference',
    'actDate',
    'actState',
    'diffusion',
  ])
  // What minutes tell of a decision keeps the seals of minutes true: it never grows.
  expect(sealedFields).toHaveLength(15)
})

test('a decision, its meeting and its item belong together as far as they are given', () => {
  const data = documentOf([
    ['meeting', 'meeting-1'],
    ['meeting', 'meeting-2', { bodyId: 'body-2' }],
    ['agendaItem', 'item-1', { meetingId: 'meeting-1' }],
  ])
  const holds = (fields: object) => isTakenInItsBody(aRecord('decision', 'd-1', fields), data)

  expect(holds({})).toBe(true)
  expect(holds({ meetingId: 'meeting-1' })).toBe(true)
  expect(holds({ meetingId: 'meeting-1', agendaItemId: 'item-1' })).toBe(true)
  expect(holds({ meetingId: 'meeting-2' })).toBe(false)
  expect(holds({ bodyId: 'body-2', meetingId: 'meeting-2', agendaItemId: 'item-1' })).toBe(false)
  expect(holds({ agendaItemId: 'item-1' })).toBe(false)
})
