import { afterEach, expect, test, vi } from 'vitest'
import { holdIdleWork, whenIdle } from '#renderer/ui/when-idle.ts'

/** A browser that is idle when `rest` is called. */
function aBrowser() {
  const asked = new Map<number, (deadline: { timeRemaining: () => number }) => void>()
  vi.stubGlobal('requestIdleCallback', (work: () => void) => {
    asked.set(asked.size + 1, work)
    return asked.size
  })
  vi.stubGlobal('cancelIdleCallback', (id: number) => asked.delete(id))
  return {
    rest: () => {
      const works = [...asked.values()]
      asked.clear()
      for (const work of works) work({ timeRemaining: () => 10 })
    },
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('work is done when the page rests, and not when it was given up', () => {
  const { rest } = aBrowser()
  const done: string[] = []
  whenIdle(() => done.push('kept'))
  whenIdle(() => done.push('given up'))()
  rest()
  expect(done).toEqual(['kept'])
})

test('held back, it waits until everybody lets it go on, and can be given up meanwhile', () => {
  const { rest } = aBrowser()
  const done: string[] = []
  const goOn = [holdIdleWork(), holdIdleWork()]
  whenIdle(() => done.push('kept'))
  const giveUp = whenIdle(() => done.push('given up'))
  goOn[0]?.()
  // Twice by the same one counts once.
  goOn[0]?.()
  rest()
  expect(done).toEqual([])

  giveUp()
  goOn[1]?.()
  rest()
  expect(done).toEqual(['kept'])
})
