import { expect, test } from 'vitest'
import { conflictLinesOnceMoved } from '#renderer/features/meetings/conflict-lines.ts'
import { documentOf } from '../../../support/document-data.ts'

const hours = { startTime: '14:00', endTime: '16:00' }
const data = documentOf([
  ['person', 'rectrice', { lastName: 'Roy', firstName: 'Anne' }],
  ['body', 'cps'],
  ['body', 'cso', { sigle: 'CSO' }],
  ['seat', 'cps-1', { bodyId: 'cps' }],
  ['seat', 'cso-1', { bodyId: 'cso' }],
  ['mandate', 'm-1', { seatId: 'cps-1', personId: 'rectrice' }],
  ['mandate', 'm-2', { seatId: 'cso-1', personId: 'rectrice' }],
  ['meeting', 'march', { bodyId: 'cps', date: '2026-03-10', ...hours }],
  ['meeting', 'april', { bodyId: 'cps', date: '2026-04-14', ...hours }],
  ['meeting', 'of-another', { bodyId: 'cso', date: '2026-03-17', ...hours }],
])
const countsOnceMoved = (...moves: readonly { readonly id: string; readonly date: string }[]) =>
  [...conflictLinesOnceMoved(data, moves)].map(([id, lines]) => [id, lines.length])

test('a meeting that moves tells who is expected elsewhere on its new day', () => {
  const lines = conflictLinesOnceMoved(data, [{ id: 'march', date: '2026-03-17' }])

  expect(lines.get('march')?.join()).toMatch(/«\sCSO\s»\s: .*Anne\sROY y siège aussi\.$/)
})

test('a meeting that moves away with it takes nobody’s time on its old day', () => {
  expect(countsOnceMoved({ id: 'march', date: '2026-04-14' })).toEqual([['march', 1]])
  expect(countsOnceMoved({ id: 'march', date: '2026-04-14' }, { id: 'april', date: '2026-05-19' })).toEqual([
    ['march', 0],
    ['april', 0],
  ])
})
