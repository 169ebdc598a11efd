import { expect, test } from 'vitest'
import { vacancyEffect } from '#renderer/sheets/vacancy-effect.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const tenure = aRecord('tenure', 'tenure-1', { postId: 'ien', from: '2021-09-01' })
const mandate = aRecord('mandate', 'mandate-1', { seatId: 'own', from: '2026-01-12' })
const sketches = [
  ['body', 'cso', { sigle: 'CSO' }],
  ['body', 'gap', { sigle: 'GAP' }],
  ['post', 'ien'],
  ['person', 'person-1'],
  ['seat', 'cso-ien', { bodyId: 'cso', postId: 'ien', label: '' }],
  ['seat', 'gap-ien', { bodyId: 'gap', postId: 'ien', label: '' }],
  ['seat', 'own', { bodyId: 'cso' }],
  ['tenure', 'tenure-1', tenure],
  ['mandate', 'mandate-1', mandate],
] as const
const data = documentOf(sketches)

test('ending a nomination or a mandate tells which seats nobody would hold', () => {
  expect(plainSpaces(vacancyEffect(data, tenure, '2026-08-31'))).toBe(
    'À compter du 1er septembre 2026, 2 sièges n’ont plus de titulaire : CSO et GAP.',
  )
  expect(plainSpaces(vacancyEffect(data, mandate, '2026-08-31'))).toBe(
    'À compter du 1er septembre 2026, 1 siège n’a plus de titulaire : CSO.',
  )
})

test('where a successor is named already, and for a deputy, nothing is left', () => {
  const followed = documentOf([...sketches, ['tenure', 'next', { postId: 'ien', from: '2026-09-01' }]])

  expect(vacancyEffect(followed, tenure, '2026-08-31')).toBe(null)
  expect(vacancyEffect(data, { ...mandate, rank: 'deputy' }, '2026-08-31')).toBe(null)
})
