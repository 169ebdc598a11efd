import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followSaving, useSaving } from '#renderer/document/saving.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** An edit whose answer comes when the test says so. */
function anEdit() {
  let [answer, fail] = [() => {}, () => {}]
  followSaving(
    new Promise<void>((resolve, reject) => {
      answer = resolve
      fail = reject
    }),
  )
  return { answer, fail }
}

async function pass(milliseconds: number): Promise<number> {
  await vi.advanceTimersByTimeAsync(milliseconds)
  return useSaving.getState().slow
}

test('an edit that is written at once is never said to be slow', async () => {
  const edit = anEdit()
  const before = await pass(199)
  edit.answer()

  expect([before, await pass(1000)]).toEqual([0, 0])
})

test('an edit is said to be slow until it is answered', async () => {
  const edit = anEdit()
  const during = await pass(250)
  edit.answer()

  expect([during, await pass(0)]).toEqual([1, 0])
})

test('one of several slow edits does not end for the others, and a failure ends too', async () => {
  const [first, second] = [anEdit(), anEdit()]
  const both = await pass(250)
  first.fail()
  const one = await pass(0)
  second.answer()

  expect([both, one, await pass(0)]).toEqual([2, 1, 0])
})
