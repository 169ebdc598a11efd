import { expect, test } from 'vitest'
import { quantityIn, quantityText } from '#shared/text/quantities.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' 1 234,5 % ', 1234.5],
  ['1\u202F234', 1234],
  ['−3', -3],
  ['-0', 0],
  ['+7', 7],
])('« %s » is read as %d', (typed, value) => {
  expect(quantityIn(typed)).toBe(value)
})

test.each(['', 'douze', '12 5', '1,2,3', '12,', '1e3', '0,1234567890123456', '9999999999999'])(
  '« %s » is no figure that a document keeps',
  (typed) => {
    expect(quantityIn(typed)).toBeNull()
  },
)

test.each([
  [1234.5, '%', '1 234,5 %'],
  [6, 'écoles ouvertes', '6 écoles ouvertes'],
  [1, 'écoles ouvertes', '1 école ouverte'],
  [0, 'comptes', '0 compte'],
  [1.5, 'mois', '1,5 mois'],
  [1, 'accès', '1 accès'],
  [-3, '', '−3'],
  [0.0000001, '', '0,0000001'],
])('%d in « %s » is written « %s »', (value, unit, words) => {
  expect(plainSpaces(quantityText(value, unit))).toBe(words)
})

test('what is written is read again as the same figure', () => {
  for (const value of [0, 0.1, 14.5, -480, 3033.6, 1e12, 27.3]) {
    expect(quantityIn(quantityText(value))).toBe(value)
  }
})
