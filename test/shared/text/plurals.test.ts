import { describe, expect, it } from 'vitest'
import {
  bytesText,
  count,
  eurosText,
  listText,
  numberText,
  percentText,
  pluralOf,
} from '#shared/text/plurals.ts'

const visible = (text: string) => text.replaceAll('\u00A0', '~')

describe('numbers', () => {
  it.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1710, 0, '1~710'],
    [1234567, 0, '1~234~567'],
    [12500, 2, '12~500,00'],
    [2.44, 1, '2,4'],
    [-1710, 0, '−1~710'],
    [-0.2, 0, '0'],
  ])('writes %d with %d decimals', (value, decimals, expected) => {
    expect(visible(numberText(value, decimals))).toBe(expected)
  })

  it('writes percentages and euros', () => {
    expect(visible(percentText(45))).toBe('45~%')
    expect(visible(eurosText(12500))).toBe('12~500,00~€')
  })

  it.each([
    [0, '0~siège'],
    [1, '1~siège'],
    [2, '2~sièges'],
    [1710, '1~710~sièges'],
  ])('counts %d seats: the plural begins at two', (value, expected) => {
    expect(visible(count(value, 'siège'))).toBe(expected)
  })

  it('takes an irregular plural', () => {
    expect(visible(count(3, 'procès-verbal', 'procès-verbaux'))).toBe('3~procès-verbaux')
    expect(pluralOf(1.5, 'école')).toBe('école')
  })

  it.each([
    [0, '0~octet'],
    [1, '1~octet'],
    [512, '512~octets'],
    [1000, '1~ko'],
    [12_400, '12~ko'],
    [999_499, '999~ko'],
    [999_600, '1~Mo'],
    [2_400_000, '2,4~Mo'],
    [9_960_000, '10~Mo'],
    [3_000_000_000, '3~Go'],
  ])('writes the size of %d bytes', (bytes, expected) => {
    expect(visible(bytesText(bytes))).toBe(expected)
  })

  it('joins lists', () => {
    expect([listText([]), listText(['A']), listText(['A', 'B']), listText(['A', 'B', 'C'])]).toEqual([
      '',
      'A',
      'A et B',
      'A, B et C',
    ])
    expect(listText(['A', 'B'], 'ou')).toBe('A ou B')
  })
})
