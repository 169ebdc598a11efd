import { expect, test } from 'vitest'
import { adoptionCautions } from '#shared/decisions/adoption.ts'
import { aRecord } from '../../support/builders.ts'

const decision = aRecord('decision', 'decision-9', { bodyId: 'body-1', date: '2026-03-10' })
const numbered = (id: string, bodyId: string, date: string) =>
  aRecord('decision', id, {
    bodyId,
    date,
    status: 'adopted',
    number: `2026-${id}`,
    numberPeriod: '2026',
    numberOrdinal: 1,
  })

test('an ordinary adoption needs no caution', () => {
  const others = [
    decision,
    numbered('cps-01', 'body-1', '2026-03-10'),
    numbered('cps-02', 'body-2', '2026-09-01'),
  ]

  expect(adoptionCautions(decision, others, '2026-03-10')).toEqual([])
})

test('a decision of a day to come, or without a text, is told before', () => {
  const unwritten = { ...decision, text: '  ' }

  expect(adoptionCautions(unwritten, [], '2026-03-09')).toEqual([
    { type: 'without-text' },
    { type: 'not-yet' },
  ])
})

test('a number that follows the one of a later decision is told before', () => {
  const others = [numbered('cps-01', 'body-1', '2026-05-21'), numbered('cps-02', 'body-1', '2026-02-03')]

  expect(adoptionCautions(decision, others, '2026-11-24')).toEqual([
    { type: 'out-of-order', number: '2026-cps-01', date: '2026-05-21' },
  ])
})
