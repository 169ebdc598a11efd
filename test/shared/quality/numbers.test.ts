import { expect, test } from 'vitest'
import { nextQualityNumber, numbersSettingId } from '#shared/quality/numbers.ts'
import { documentOf } from '../../support/document-data.ts'

const keeping = (value: string) =>
  documentOf([
    ['risk', 'risk-1', { number: 4 }],
    ['setting', numbersSettingId, { value }],
  ])

test('the next number follows the last that was given, be its record there or not', () => {
  expect(nextQualityNumber(keeping('{"risk":2}'), 'risk').number).toBe(5)
  expect(nextQualityNumber(keeping('{"risk":9}'), 'risk').number).toBe(10)
  expect(nextQualityNumber(keeping('{"risk":9}'), 'changeRequest')).toEqual({
    number: 1,
    setting: { id: numbersSettingId, value: '{"risk":9,"changeRequest":1}' },
  })
})

test.each(['', 'null', '{"risk":"x"}', '{"other":1}'])(
  'a spoilt memory %j gives no number twice',
  (value) => {
    expect(nextQualityNumber(keeping(value), 'risk').number).toBe(5)
  },
)
