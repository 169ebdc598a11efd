import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { typedTexts } from '#electron/document/typed-texts.ts'
import type { TypedText } from '#shared/api/typed-texts.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const clock = { day: 1 }
const now = () => new Date(Date.UTC(2026, 2, clock.day))
const kept = (id: string, text: string): TypedText => ({
  id,
  place: { on: 'workspace', workspace: 'people', kind: 'person', id: 'person-1' },
  object: 'Personne « Mme Claire AUBÉPINE »',
  within: [],
  field: 'Note',
  form: null,
  from: '',
  text,
})
const put = (...typed: readonly TypedText[]) => ({ typed, gone: [] })
const textsOf = (store: string, document = '/a.gouvernail') =>
  typedTexts(store, now)
    .list(document)
    .map(({ text }) => text)

test('what was being typed is read by the next program, of that document only, by its user only', () => {
  const store = folder.path('profile/typed.json')
  typedTexts(store, now).put('/a.gouvernail', put(kept('one', 'Une phrase')))

  expect(typedTexts(store, now).list('/a.gouvernail')).toEqual([
    { ...kept('one', 'Une phrase'), at: '2026-03-01T00:00:00.000Z' },
  ])
  expect(textsOf(store, '/b.gouvernail')).toEqual([])
  expect(fs.statSync(store).mode & 0o077).toBe(0)
  expect(fs.readdirSync(path.dirname(store))).toEqual(['typed.json'])
})

test('a text goes on under its name, last typed first, and what is entered leaves no trace', () => {
  const store = folder.path('entered.json')
  const typed = typedTexts(store, now)
  typed.put('/a.gouvernail', put(kept('one', 'Un sec')))
  typed.put('/a.gouvernail', put(kept('two', 'Autre')))
  typed.put('/a.gouvernail', put(kept('one', 'Un secret')))
  expect(textsOf(store)).toEqual(['Un secret', 'Autre'])

  typed.put('/b.gouvernail', { typed: [], gone: ['one'] })
  typed.put('/a.gouvernail', { typed: [], gone: ['two', 'one'] })

  expect(textsOf(store)).toEqual([])
  expect(fs.readFileSync(store, 'utf8')).not.toContain('secret')
})

test('a damaged store, or one of another form, is an empty one', () => {
  const store = folder.path('damaged.json')
  for (const content of [
    '[{"document": 1',
    '{}',
    '[{"document":"/a.gouvernail","meeting":"m","line":"x"}]',
  ]) {
    fs.writeFileSync(store, content)
    expect(textsOf(store)).toEqual([])
  }

  typedTexts(store, now).put('/a.gouvernail', put(kept('one', 'Une phrase')))

  expect(textsOf(store)).toEqual(['Une phrase'])
})

test('a profile that cannot be written loses comfort, not work', () => {
  fs.writeFileSync(folder.path('file'), '')
  const typed = typedTexts(folder.path('file/typed.json'), now)

  expect(typed.put('/a.gouvernail', put(kept('one', 'Une phrase')))).toBe(false)
  expect(typed.list('/a.gouvernail')).toHaveLength(1)
})

test('the oldest go: by number, by size in all, by age', () => {
  const store = folder.path('bounds.json')
  const typed = typedTexts(store, now)
  const many = (count: number, size: number) =>
    Array.from({ length: count }, (_, rank) => kept(`${rank}`, 'x'.repeat(size)))

  typed.put('/a.gouvernail', { typed: many(500, 1), gone: [] })
  expect(textsOf(store)).toHaveLength(200)

  typed.put('/a.gouvernail', { typed: many(30, 100_000), gone: [] })
  expect(textsOf(store)).toHaveLength(10)
  expect(fs.statSync(store).size).toBeLessThan(1_010_000)

  clock.day += 61
  expect(textsOf(store)).toEqual([])
  typed.put('/b.gouvernail', put(kept('new', 'Une phrase')))
  expect(JSON.parse(fs.readFileSync(store, 'utf8'))).toHaveLength(1)
})

test('all that was typed in a document is forgotten together, and of that one only', () => {
  const store = folder.path('forgotten.json')
  const typed = typedTexts(store, now)
  typed.put('/a.gouvernail', put(kept('one', 'Une phrase'), kept('two', 'Une autre')))
  typed.put('/b.gouvernail', put(kept('one', 'Ailleurs')))

  expect(typed.forget('/a.gouvernail')).toBe(true)
  expect(typed.forget('/a.gouvernail')).toBe(false)

  expect(textsOf(store)).toEqual([])
  expect(textsOf(store, '/b.gouvernail')).toEqual(['Ailleurs'])
  expect(fs.readFileSync(store, 'utf8')).not.toContain('phrase')
})
