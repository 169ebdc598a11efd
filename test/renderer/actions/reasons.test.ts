import fs from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Action } from '#renderer/actions/action.ts'
import { createActionRegistry } from '#renderer/actions/registry.ts'
import { whyReadOnly } from '#renderer/app/why-read-only.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { documentOf } from '../../support/document-data.ts'
import { everywhere, onChart, open } from './support/all-actions.ts'

afterEach(() => useDocumentStore.setState({ state: { phase: 'none' } }))

/** What each of them says when it cannot run; undefined when it can. */
function reasons(actions: readonly Action[]): ReadonlyMap<string, string | undefined> {
  const registry = createActionRegistry({ whyReadOnly })
  registry.register(actions)
  return new Map(
    actions.map(({ id }) => {
      const enabled = registry.find(id)?.isEnabled()
      return [id, enabled === true ? undefined : enabled?.reason]
    }),
  )
}

const isSentence = (words: string) => /^[«\p{Lu}].{12,}[.…?]$/su.test(words)
const bare = documentOf([
  ['project', 'project'],
  ['view', 'view-main'],
])

describe('a command that cannot be run now says why, in a sentence', () => {
  const states: readonly (readonly [string, readonly Action[], () => void])[] = [
    ['without a document', everywhere, () => {}],
    ['in an empty document', [...everywhere, ...onChart], () => open(bare)],
    ['in a document of everything', [...everywhere, ...onChart], () => open(startingContent().data)],
    [
      'in a document that can only be read',
      [...everywhere, ...onChart],
      () => open(startingContent().data, 'file-read-only'),
    ],
  ]
  test.each(states)('%s', (_, actions, begin) => {
    vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] })
    begin()
    const said = [...reasons(actions)].flatMap(([id, reason]) => (reason === undefined ? [] : [[id, reason]]))
    vi.useRealTimers()

    expect(said.length).toBeGreaterThan(3)
    expect(said.filter(([, reason = '']) => !isSentence(reason))).toEqual([])
  })
})

test('where a document can only be read, all that edits is refused with that reason, and nothing else is', () => {
  const edits = [...everywhere, ...onChart].filter((action) => action.edits === true)
  open(startingContent().data, 'file-read-only')

  const refusal = whyReadOnly()?.reason
  const said = reasons(edits)
  expect(edits.length).toBeGreaterThan(40)
  expect([...said].filter(([, reason]) => reason !== refusal)).toEqual([])
})

test('no button is disabled by hand: a native one could be neither hovered nor focused to say why', () => {
  const renderer = path.resolve(import.meta.dirname, '../../../renderer')
  const files = fs
    .readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.startsWith(`ui${path.sep}`))
  const found = files.filter((file) =>
    /\s(isDisabled|disabled)(=|\s|>)/.test(fs.readFileSync(path.join(renderer, file), 'utf8')),
  )

  expect(files.length).toBeGreaterThan(200)
  expect(found).toEqual([])
})
