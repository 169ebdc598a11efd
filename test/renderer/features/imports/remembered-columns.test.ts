import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rememberColumn, rememberedColumns } from '#renderer/features/imports/remembered-columns.ts'

// What a browser keeps, in a map.
const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
})
afterEach(() => void vi.unstubAllGlobals())

test('what a column holds is remembered under its name, however it is written', () => {
  rememberColumn('Agent(e)', 'fullName')
  rememberColumn('Remarque', null)
  rememberColumn('agent_e', 'lastName')

  expect([...rememberedColumns()]).toEqual([
    ['agente', 'lastName'],
    ['remarque', null],
  ])
})

test.each(['nothing', '{"a":1}', '[1,["x"],["y","paint"],["z","email"]]'])(
  'whatever is found on the machine, %s, is read or left aside',
  (found) => {
    kept.set('gouvernail.import.columns', found)

    expect([...rememberedColumns()]).toEqual(found.startsWith('[') ? [['z', 'email']] : [])
  },
)
