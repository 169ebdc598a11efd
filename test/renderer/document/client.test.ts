import { afterEach, expect, test, vi } from 'vitest'
import { subscribe } from '#renderer/document/client.ts'

const event = { type: 'action-requested', actionId: 'edit.undo' }

afterEach(() => vi.unstubAllGlobals())

/** A bridge that tells whoever is subscribed to it. */
function aBridge() {
  const listeners = new Set<(event: string) => void>()
  vi.stubGlobal('window', {
    gouvernail: {
      subscribe: (listener: (event: string) => void) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  })
  const tell = (told: object) => {
    for (const listener of listeners) listener(JSON.stringify(told))
  }
  return { listeners, tell }
}

test('all who listen hear the same event of one subscription to the bridge', () => {
  const { listeners, tell } = aBridge()
  const heard: object[] = []
  const stops = [0, 1, 2].map(() => subscribe((told) => heard.push(told)))

  tell(event)

  expect(listeners.size).toBe(1)
  expect(heard).toEqual([event, event, event])
  expect(heard[1]).toBe(heard[0])
  for (const stop of stops) stop()
})

test('who has stopped hears nothing more, and the last one leaves the bridge', () => {
  const { listeners, tell } = aBridge()
  const [first, second] = [vi.fn(), vi.fn()]
  const [stopFirst, stopSecond] = [subscribe(first), subscribe(second)]

  stopFirst()
  tell(event)
  stopSecond()

  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  expect(listeners.size).toBe(0)
})

test('the bridge is subscribed to again after everybody has left', () => {
  const { tell } = aBridge()
  subscribe(() => undefined)()
  const heard = vi.fn()
  const stop = subscribe(heard)

  tell(event)

  expect(heard).toHaveBeenCalledWith(event)
  stop()
})
