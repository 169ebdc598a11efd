import { expect, test } from 'vitest'
import { numberOfText, textOfNumber } from '#renderer/ui/number-text.ts'

test('a figure is read and written the French way', () => {
  expect([1234.5, -3, 0, null].map(textOfNumber)).toEqual(['1234,5', '-3', '0', ''])
  expect(['1234,5', '-3', '0', ''].map(numberOfText)).toEqual([1234.5, -3, 0, null])
  expect(numberOfText('1\u202f234,5')).toBe(1234.5)
})

test('what is no figure yet gives none', () => {
  expect(['-', ',', 'douze', '1,2,3'].map(numberOfText)).toEqual([null, null, null, null])
  expect([numberOfText('12,'), numberOfText(',5')]).toEqual([12, 0.5])
})
