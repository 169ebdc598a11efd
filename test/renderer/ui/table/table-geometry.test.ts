import { expect, test } from 'vitest'
import { columnTracks, fittingColumns } from '#renderer/ui/table/column-tracks.ts'
import { rowWindow } from '#renderer/ui/table/use-row-window.ts'

test('fixed columns keep their width, the others share what is left above their least', () => {
  const columns = [
    { id: 'number', width: 112 },
    { id: 'text', width: '2fr', minWidth: 160 },
    { id: 'rest' },
  ] as const

  expect(columnTracks(columns, {})).toEqual({
    tracks: '7rem minmax(10rem, 2fr) minmax(3rem, 1fr)',
    least: '20rem',
  })
})

test('a width given by the user wins', () => {
  expect(columnTracks([{ id: 'text', width: '1fr', minWidth: 160 }], { text: 320 }).tracks).toBe('20rem')
})

const yielding = [
  { id: 'name', width: '2fr', minWidth: 200 },
  { id: 'rank', width: 90, yields: 2 },
  { id: 'act', width: '1fr', minWidth: 150, yields: 1 },
] as const

test.each([
  [440, ['name', 'rank', 'act']],
  [439, ['name', 'rank']],
  [289, ['name']],
  [100, ['name']],
])('within %i pixels, columns leave one after the other rather than cut their words', (room, ids) => {
  const fitting = fittingColumns(yielding, {}, room, () => false)

  expect(fitting.map(({ id }) => id)).toEqual(ids)
})

test('a column that was asked for stays, and a wide one makes others leave', () => {
  const isAct = ({ id }: { readonly id: string }) => id === 'act'

  expect(fittingColumns(yielding, {}, 400, isAct).map(({ id }) => id)).toEqual(['name', 'act'])
  expect(fittingColumns(yielding, { name: 300 }, 440, () => false).map(({ id }) => id)).toEqual([
    'name',
    'rank',
  ])
})

test('what is seen is drawn, with some rows around', () => {
  const { from, to } = rowWindow(28 * 100, 280, 28, 5000)

  expect(from).toBeLessThanOrEqual(100)
  expect(to).toBeGreaterThanOrEqual(110)
  expect(to - from).toBeLessThan(60)
})

test('a short table is drawn whole', () => {
  expect(rowWindow(0, 600, 28, 5)).toEqual({ from: 0, to: 5 })
})

test('a small scroll draws the same rows', () => {
  expect(rowWindow(28 * 100, 280, 28, 5000)).toEqual(rowWindow(28 * 101, 280, 28, 5000))
})
