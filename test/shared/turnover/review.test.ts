import { describe, expect, test } from 'vitest'
import { usualDate } from '#shared/turnover/effective-dates.ts'
import { keptReview, type Review } from '#shared/turnover/review-answers.ts'
import { reviewItems } from '#shared/turnover/review-items.ts'
import { answered, isUpToDate, reviewPlan } from '#shared/turnover/review-plan.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

const date = '2026-09-01'
const seat = (id: string, bodyId: string, order: number, fields: object = {}) =>
  ['seat', id, { bodyId, order, ...fields }] as const
const byPost = (postId: string) => ({ kind: 'ex-officio', postId, label: '' })
const data = documentOf([
  ['entity', 'town', { kind: 'commune' }],
  ['entity', 'circo', { kind: 'constituency' }],
  ['function', 'mayor', { isElective: true }],
  ['function', 'ien', { isElective: false }],
  ['post', 'mayor', { functionId: 'mayor', entityId: 'town' }],
  ['post', 'ien', { functionId: 'ien', entityId: 'circo' }],
  ['body', 'cso', { name: 'Comité de suivi', level: 'territorial' }],
  ['body', 'cps', { name: 'Comité de pilotage', level: 'academic' }],
  ['body', 'gone', { name: 'Ancien groupe', to: '2026-06-30' }],
  ...['anne', 'berthe', 'claire', 'denis'].map((id) => ['person', id, { lastName: id }] as const),
  seat('cso-ien', 'cso', 10, byPost('ien')),
  seat('cps-mayor', 'cps', 20, byPost('mayor')),
  seat('cps-ien', 'cps', 10, byPost('ien')),
  seat('cps-parents', 'cps', 30, { label: 'au titre des parents' }),
  seat('cps-erun', 'cps', 40, { label: 'au titre des référents' }),
  seat('gone-1', 'gone', 10),
  ['tenure', 'tenure-ien', { postId: 'ien', personId: 'anne', from: '2021-09-01' }],
  ['tenure', 'tenure-mayor', { postId: 'mayor', personId: 'berthe', from: '2026-09-01' }],
  ['mandate', 'deputy', { seatId: 'cps-ien', personId: 'denis', rank: 'deputy', from: '2026-01-12' }],
  ['mandate', 'erun', { seatId: 'cps-erun', personId: 'claire', from: '2025-09-01', to: '2026-08-31' }],
])
const items = reviewItems(data, 'school-year', date)
const review = (answers: Review['answers'], leaving: readonly string[] = []): Review => {
  const kept = keptReview({ date, answers, leaving })
  if (kept === null) throw new Error('not a review')
  return kept
}

function plan(answers: object, leaving: readonly string[] = []) {
  let count = 0
  const newId = <I extends string>() => `new-${count++}` as I // an id of any brand, for a test
  return reviewPlan(items, review(answers as Review['answers'], leaving), newId) // parsed by `review`
}

describe('what a review asks', () => {
  test('every seat of the bodies of the day, wider levels first, and a post only once', () => {
    expect(items.map(({ key, seats }) => [key, seats.map(({ id }) => id)])).toEqual([
      ['ien', ['cso-ien', 'cps-ien']],
      ['mayor', ['cps-mayor']],
      ['cps-parents', ['cps-parents']],
      ['cps-erun', ['cps-erun']],
    ])
  })

  test('after elections, only the seats of elected persons and of collectivities', () => {
    expect(reviewItems(data, 'elections', date).map(({ key }) => key)).toEqual(['mayor'])
  })

  test('who is in place on the effective date, who stands in, and who was there last', () => {
    const [ien, , , erun] = items

    expect(ien).toMatchObject({ term: { id: 'tenure-ien' }, last: null, deputies: [{ id: 'deputy' }] })
    expect(erun).toMatchObject({ term: null, last: { id: 'erun', personId: 'claire' } })
  })

  test('somebody who began on the effective date is up to date', () => {
    expect(items.map((item) => isUpToDate(item, date))).toEqual([false, true, false, false])
  })
})

describe('what its answers become', () => {
  test('a new holder begins on the effective date, the former one leaves on its eve', () => {
    const { create, edit } = plan({ ien: { type: 'successor', personId: 'claire' } })

    expect(create.tenure).toMatchObject([{ postId: 'ien', personId: 'claire', from: date, to: null }])
    expect(edit).toEqual([{ collection: 'tenure', id: 'tenure-ien', patch: { to: '2026-08-31' } }])
  })

  test('the deputy who becomes the holder, and one who leaves, stand in no longer', () => {
    const ended = { collection: 'mandate', id: 'deputy', patch: { to: '2026-08-31' } }

    expect(plan({ ien: { type: 'successor', personId: 'denis' } }).edit).toContainEqual(ended)
    expect(plan({}, ['deputy']).edit).toEqual([ended])
  })

  test('somebody new is created once, even for two seats', () => {
    const person = aRecord('person', 'eve', { lastName: 'Nouvel' })
    const successor = { type: 'successor', personId: 'eve', person }
    const { create } = plan({ 'cps-parents': successor, 'cps-erun': successor })

    expect(create.person).toEqual([person])
    expect(create.mandate).toMatchObject([
      { seatId: 'cps-parents', personId: 'eve', rank: 'holder' },
      { seatId: 'cps-erun', personId: 'eve', rank: 'holder' },
    ])
  })

  test('what is unchanged, left for later, vacant already, or up to date changes nothing', () => {
    const answers = {
      ien: { type: 'unchanged' },
      mayor: { type: 'vacant' },
      'cps-parents': { type: 'vacant' },
      'cps-erun': { type: 'later' },
    }

    expect(plan(answers)).toEqual({ create: { person: [], tenure: [], mandate: [] }, edit: [] })
  })

  test('what is left for later is still to be answered', () => {
    const answers = { ien: { type: 'unchanged' }, 'cps-erun': { type: 'later' } } as const

    expect(answered(items, review(answers))).toBe(1)
  })
})

test('a review that was kept is taken up only when it is one', () => {
  expect(keptReview({ date, answers: { ien: { type: 'unchanged' } }, leaving: [] })).not.toBe(null)
  expect(keptReview({ date: 'hier', answers: {}, leaving: [] })).toBe(null)
  expect(keptReview(null)).toBe(null)
})

test.each([
  ['school-year', '2026-11-24', '2026-09-01'],
  ['school-year', '2026-06-15', '2026-09-01'],
  ['school-year', '2026-05-15', '2025-09-01'],
  ['elections', '2026-11-24', '2026-03-22'],
  ['elections', '2019-01-01', '2019-01-01'],
] as const)('a %s review made on %s usually holds from %s', (kind, today, usual) => {
  expect(usualDate(kind, today)).toBe(usual)
})
