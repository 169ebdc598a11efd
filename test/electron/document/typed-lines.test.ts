import fs from 'node:fs'
import { expect, test } from 'vitest'
import { typedLines } from '#electron/document/typed-lines.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

test('what was being typed is read by the next program, of that meeting of that document only', () => {
  const store = folder.path('typed.json')
  typedLines(store).keep('/a.gouvernail', 'march', 'Une phrase')

  const next = typedLines(store)

  expect(next.read('/a.gouvernail', 'march')).toBe('Une phrase')
  expect(next.read('/a.gouvernail', 'april')).toBe('')
  expect(next.read('/b.gouvernail', 'march')).toBe('')
  expect(fs.statSync(store).mode & 0o077).toBe(0)
})

test('what was entered leaves no trace', () => {
  const store = folder.path('entered.json')
  const typed = typedLines(store)
  typed.keep('/a.gouvernail', 'march', 'Un secret')

  typed.keep('/a.gouvernail', 'march', '')

  expect(typedLines(store).read('/a.gouvernail', 'march')).toBe('')
  expect(fs.readFileSync(store, 'utf8')).not.toContain('secret')
})

test('a damaged store is an empty one, and only the last lines are kept', () => {
  const store = folder.path('damaged.json')
  fs.writeFileSync(store, '[{"document": 1')
  const typed = typedLines(store)
  expect(typed.read('/a.gouvernail', 'march')).toBe('')

  for (let index = 0; index < 40; index++) typed.keep('/a.gouvernail', `meeting-${index}`, 'x')

  expect(JSON.parse(fs.readFileSync(store, 'utf8'))).toHaveLength(12)
  expect(typedLines(store).read('/a.gouvernail', 'meeting-39')).toBe('x')
})
