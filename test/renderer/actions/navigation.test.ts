import { beforeEach, expect, test } from 'vitest'
import { choose, goTo, show, useNavigation } from '#renderer/actions/navigation.ts'

beforeEach(() => useNavigation.setState(useNavigation.getInitialState(), true))

const shown = () => {
  const { workspace, places, picks } = useNavigation.getState()
  return { workspace, place: places.decisions ?? null, picks: picks.decisions ?? null }
}

test('one chosen record is the place of its workspace', () => {
  choose('decisions', 'decision', new Set(['d1']))

  expect(shown()).toEqual({ workspace: 'organisation', place: { kind: 'decision', id: 'd1' }, picks: null })
})

test('several chosen records leave no place open', () => {
  choose('decisions', 'decision', new Set(['d1']))
  choose('decisions', 'decision', new Set(['d1', 'd2']))

  expect(shown()).toMatchObject({ place: null, picks: { kind: 'decision', ids: new Set(['d1', 'd2']) } })
})

test('a place opened from elsewhere replaces them', () => {
  choose('decisions', 'decision', new Set(['d1', 'd2']))
  goTo('decisions', { kind: 'decision', id: 'd3' })

  expect(shown()).toEqual({ workspace: 'decisions', place: { kind: 'decision', id: 'd3' }, picks: null })
})

test('going to a workspace and coming back keeps what was chosen there', () => {
  choose('decisions', 'decision', new Set(['d1', 'd2']))
  goTo('meetings')
  show('meetings', { kind: 'meeting', id: 'm1' })
  goTo('decisions')

  expect(shown().picks?.ids).toEqual(new Set(['d1', 'd2']))
})
