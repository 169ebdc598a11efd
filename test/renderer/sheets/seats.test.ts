import { expect, test } from 'vitest'
import {
  canBeSeveral,
  draftLike,
  emptySeat,
  fieldsOf,
  missingInSeat,
  seatsOfDraft,
  withKind,
} from '#renderer/sheets/seat-draft.ts'
import { seatShape } from '#shared/organisation/seat.ts'
import { seatText } from '#shared/text/bodies.ts'
import { aRecord } from '../../support/builders.ts'

const id = seatShape.id.parse('seat-9')
const bodyId = seatShape.bodyId.parse('body-1')
const postId = seatShape.postId.parse('post-1')
const entityId = seatShape.entityId.parse('entity-1')
const functionId = seatShape.functionId.parse('function-1')

test('a guest is heard and does not vote; the others vote', () => {
  expect(withKind(emptySeat, 'guest').voice).toBe('advisory')
  expect(withKind(withKind(emptySeat, 'guest'), 'elected').voice).toBe('deliberative')
})

test('a seat ex officio needs its post, another one needs what it stands for', () => {
  const designated = withKind(emptySeat, 'designated')

  expect(missingInSeat(emptySeat)).toBe(seatText.postMissing)
  expect(missingInSeat({ ...emptySeat, postId })).toBe(null)
  expect(missingInSeat({ ...designated, label: ' ' })).toBe(seatText.labelMissing)
  expect(missingInSeat({ ...designated, entityId })).toBe(null)
  expect(missingInSeat({ ...designated, functionId })).toBe(null)
})

test('a new seat comes after the others and keeps only what its kind has', () => {
  const whole = { ...emptySeat, postId, entityId, functionId, label: ' au titre des écoles ', condition: ' ' }
  const after = { after: 40, step: 10 }

  expect(seatsOfDraft(whole, [id], bodyId, after)).toMatchObject([
    { order: 50, postId, entityId: null, functionId: null, label: '', condition: '' },
  ])
  expect(seatsOfDraft(withKind(whole, 'elected'), [id], bodyId, after)).toMatchObject([
    { order: 50, postId: null, entityId, functionId, label: 'au titre des écoles' },
  ])
})

test('several identical seats follow each other, or share the place of their model', () => {
  const ids = ['seat-7', 'seat-8', 'seat-9'].map((one) => seatShape.id.parse(one))
  const draft = { ...withKind(emptySeat, 'designated'), label: 'au titre des directeurs' }
  const orders = (place: { after: number; step: number }) =>
    seatsOfDraft(draft, ids, bodyId, place).map(({ order }) => order)

  expect(orders({ after: 20, step: 10 })).toEqual([30, 40, 50])
  expect(orders({ after: 20, step: 0 })).toEqual([20, 20, 20])
  expect(draftLike(aRecord('seat', 'seat-1'))).not.toHaveProperty('order')
})

test('there is one seat for a post, and there may be several for anything else', () => {
  expect(canBeSeveral(emptySeat)).toBe(false)
  expect(canBeSeveral({ ...withKind(emptySeat, 'guest'), postId })).toBe(false)
  expect(canBeSeveral(withKind(emptySeat, 'elected'))).toBe(true)
})

test('a guest may come as the holder of a post or with a label of her own', () => {
  expect(fieldsOf({ kind: 'guest', postId: null })).toEqual({ hasPost: true, hasLabel: true })
  expect(fieldsOf({ kind: 'guest', postId })).toEqual({ hasPost: true, hasLabel: false })
  expect(fieldsOf({ kind: 'ex-officio', postId: null })).toEqual({ hasPost: true, hasLabel: false })
  expect(fieldsOf({ kind: 'elected', postId: null })).toEqual({ hasPost: false, hasLabel: true })
})
