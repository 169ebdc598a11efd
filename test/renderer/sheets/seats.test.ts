import { expect, test } from 'vitest'
import { emptySeat, fieldsOf, missingInSeat, seatOf, withKind } from '#renderer/sheets/seat-draft.ts'
import { seatShape } from '#shared/organisation/seat.ts'
import { seatText } from '#shared/text/bodies.ts'
import { aRecord } from '../../support/builders.ts'

const id = seatShape.id.parse('seat-9')
const bodyId = seatShape.bodyId.parse('body-1')
const postId = seatShape.postId.parse('post-1')
const entityId = seatShape.entityId.parse('entity-1')

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
})

test('a new seat comes after the others and keeps only what its kind has', () => {
  const others = [aRecord('seat', 'seat-1', { order: 40 }), aRecord('seat', 'seat-2', { order: 20 })]
  const whole = { ...emptySeat, postId, entityId, label: ' au titre des écoles ' }

  expect(seatOf(whole, id, bodyId, others)).toMatchObject({ order: 50, postId, entityId: null, label: '' })
  expect(seatOf(withKind(whole, 'elected'), id, bodyId, [])).toMatchObject({
    order: 10,
    postId: null,
    entityId,
    label: 'au titre des écoles',
  })
})

test('a guest may come as the holder of a post or with a label of her own', () => {
  expect(fieldsOf({ kind: 'guest', postId: null })).toEqual({ hasPost: true, hasLabel: true })
  expect(fieldsOf({ kind: 'guest', postId })).toEqual({ hasPost: true, hasLabel: false })
  expect(fieldsOf({ kind: 'ex-officio', postId: null })).toEqual({ hasPost: true, hasLabel: false })
  expect(fieldsOf({ kind: 'elected', postId: null })).toEqual({ hasPost: false, hasLabel: true })
})
