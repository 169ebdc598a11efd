import { expect, test } from 'vitest'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { createActionRegistry } from '#renderer/actions/registry.ts'

function anAction(action: Partial<Action> & { readonly id: string }): Action {
  return { group: 'test', label: () => action.id, isEnabled: () => true, run: () => undefined, ...action }
}

function aPress(key: string, ctrlKey = false) {
  return { key, code: '', ctrlKey, metaKey: false, shiftKey: false, altKey: false }
}

const idle = { isTyping: false, isMac: false }

test('an enabled action runs and is remembered as recent', () => {
  const ran: string[] = []
  const registry = createActionRegistry()
  registry.register([
    anAction({ id: 'a', run: () => ran.push('a') }),
    anAction({ id: 'b', run: () => ran.push('b') }),
  ])

  const outcomes = ['a', 'b', 'a'].map(registry.run)

  expect(outcomes).toEqual(['run', 'run', 'run'])
  expect(ran).toEqual(['a', 'b', 'a'])
  expect(registry.recent()).toEqual(['a', 'b'])
})

test('a disabled action does not run, and says why', () => {
  const refused: string[] = []
  const registry = createActionRegistry({
    onRefused: (action, { reason }) => refused.push(`${action.id}: ${reason}`),
  })
  registry.register([
    anAction({
      id: 'a',
      isEnabled: () => ({ reason: 'nothing selected' }),
      run: () => {
        throw new Error('ran')
      },
    }),
  ])

  expect(registry.run('a')).toEqual({ refused: 'nothing selected' })
  expect(refused).toEqual(['a: nothing selected'])
  expect(registry.recent()).toEqual([])
})

test('what edits is refused where the document can only be read, before anything else; the rest still runs', () => {
  const registry = createActionRegistry({ whyReadOnly: () => ({ reason: 'read-only' }) })
  registry.register([
    anAction({ id: 'edit', edits: true, isEnabled: () => ({ reason: 'nothing selected' }) }),
    anAction({ id: 'look' }),
  ])

  expect(['edit', 'look'].map(registry.run)).toEqual([{ refused: 'read-only' }, 'run'])
  expect(registry.find('edit')?.isEnabled()).toEqual({ reason: 'read-only' })
})

test('what edits asks its own reason where the document can be changed', () => {
  const registry = createActionRegistry({ whyReadOnly: () => null })
  registry.register([
    anAction({ id: 'edit', edits: true, isEnabled: () => ({ reason: 'nothing selected' }) }),
  ])

  expect(registry.run('edit')).toEqual({ refused: 'nothing selected' })
})

test('an unknown action is told apart', () => {
  expect(createActionRegistry().run('nowhere')).toBe('unknown')
})

test('a later action hides the one of the same id until it goes away', () => {
  const registry = createActionRegistry()
  registry.register([anAction({ id: 'a', group: 'first' })])
  const end = registry.register([anAction({ id: 'a', group: 'second' })])

  expect(registry.find('a')?.group).toBe('second')
  end()
  expect(registry.find('a')?.group).toBe('first')
})

test('views are told when actions come, go, run, or when a followed store changes', () => {
  const registry = createActionRegistry()
  const store = { listener: () => undefined as unknown }
  let told = 0
  registry.subscribe(() => told++)

  const end = registry.register([anAction({ id: 'a' })])
  registry.run('a')
  registry.follow({
    subscribe(listener) {
      store.listener = listener
      return () => undefined
    },
  })
  store.listener()
  end()

  expect(told).toBe(4)
  expect(registry.version()).toBe(4)
})

test('of two actions with one shortcut, the one that can act has it', () => {
  const enabled: Record<string, Enabled> = { a: true, b: { reason: 'not here' } }
  const able = (id: string) => () => enabled[id] ?? true
  const registry = createActionRegistry()
  registry.register([
    anAction({ id: 'a', shortcut: 'Delete', isEnabled: able('a') }),
    anAction({ id: 'b', shortcut: ['Delete', 'Mod+D'], isEnabled: able('b') }),
  ])

  expect(registry.forKey(aPress('Delete'), idle)?.id).toBe('a')
  enabled.b = true
  expect(registry.forKey(aPress('Delete'), idle)?.id).toBe('b')
})

test('a plain key that can do nothing stays silent; with Mod it is answered', () => {
  const registry = createActionRegistry()
  const shortcut = ['Delete', 'Mod+D']
  registry.register([anAction({ id: 'a', shortcut, isEnabled: () => ({ reason: 'nothing selected' }) })])

  expect(registry.forKey(aPress('Delete'), idle)).toBeUndefined()
  expect(registry.forKey(aPress('d', true), idle)?.id).toBe('a')
})

test('plain keys do nothing while a text is being typed', () => {
  const registry = createActionRegistry()
  registry.register([anAction({ id: 'a', shortcut: ['N', 'Mod+J'] })])
  const typing = { isTyping: true, isMac: false }

  expect(registry.forKey(aPress('n'), typing)).toBeUndefined()
  expect(registry.forKey(aPress('j', true), typing)?.id).toBe('a')
})

test('a malformed shortcut is refused at registration', () => {
  const registry = createActionRegistry()

  expect(() => registry.register([anAction({ id: 'a', shortcut: 'Mod+Shift' })])).toThrow(
    'Malformed shortcut',
  )
})
