import { expect, test } from 'vitest'
import { dropPlace } from '#renderer/ui/table/header-drag.ts'

const headers = [
  { id: 'number', left: 100, right: 200 },
  { id: 'date', left: 200, right: 260 },
  { id: 'title', left: 260, right: 500 },
]

test('a header goes before or after the one under the pointer, by its middle', () => {
  expect(dropPlace(headers, 210)).toEqual({ target: 'date', side: 'before' })
  expect(dropPlace(headers, 250)).toEqual({ target: 'date', side: 'after' })
})

test('beyond the ends it goes first or last', () => {
  expect(dropPlace(headers, 20)).toEqual({ target: 'number', side: 'before' })
  expect(dropPlace(headers, 900)).toEqual({ target: 'title', side: 'after' })
})

test('without headers there is no place', () => {
  expect(dropPlace([], 20)).toBeNull()
})
