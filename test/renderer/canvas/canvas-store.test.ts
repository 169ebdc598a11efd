import { beforeEach, expect, test } from 'vitest'
import { keepSelected, selectLink, selectNodes, useCanvas } from '#renderer/canvas/canvas-store.ts'

beforeEach(() => useCanvas.setState(useCanvas.getInitialState(), true))

const none = () => false
const all = () => true

test('what is gone from the document is selected no more', () => {
  selectNodes(['cps', 'dsden'])

  keepSelected((id) => id === 'cps', all)

  expect([...useCanvas.getState().selectedNodes]).toEqual(['cps'])
})

test('a link that is gone is let go, and nothing changes while all exists', () => {
  selectLink('link-1')
  const before = useCanvas.getState()

  keepSelected(none, all)
  expect(useCanvas.getState()).toBe(before)

  keepSelected(all, none)
  expect(useCanvas.getState().selectedLink).toBe(null)
})
