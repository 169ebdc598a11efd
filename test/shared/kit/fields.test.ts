import { expect, test } from 'vitest'
import { dateField, lineField, nameField, proseField, timeField } from '#shared/kit/fields.ts'

const accepts = (
  field: { safeParse: (value: unknown) => { success: boolean } },
  values: readonly unknown[],
) => values.filter((value) => field.safeParse(value).success)

test('a line has no line break, control character or half of a pair', () => {
  const values = ['', ' ', 'Comité 🏫', 'deux\nlignes', 'tab\t', '\u0000', '\ud83c', 'x'.repeat(301)]

  expect(accepts(lineField(), values)).toEqual(['', ' ', 'Comité 🏫'])
})

test('a name has something to be seen', () => {
  expect(accepts(nameField(), ['', ' ', '\u00a0\u202f', 'CPS', ' CPS '])).toEqual(['CPS', ' CPS '])
})

test('prose has paragraphs and tabs, and nothing else that cannot be seen', () => {
  const values = ['', 'un\n\n\tdeux', 'un\r\ndeux', '\u0007', '\udfeb', 'x'.repeat(100_001)]

  expect(accepts(proseField(), values)).toEqual(['', 'un\n\n\tdeux'])
})

test('a day exists, and a time is one of the day', () => {
  expect(
    accepts(dateField, ['2026-03-10', '2028-02-29', '2026-02-29', '2026-3-1', '10/03/2026', '']),
  ).toEqual(['2026-03-10', '2028-02-29'])
  expect(accepts(timeField, ['00:00', '23:59', '24:00', '9:05', '09:60', ''])).toEqual(['00:00', '23:59'])
})
