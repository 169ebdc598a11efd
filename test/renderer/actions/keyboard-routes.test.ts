import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Action } from '#renderer/actions/action.ts'
import { createActionRegistry, shortcutsOf } from '#renderer/actions/registry.ts'
import type { KeyPress } from '#renderer/actions/shortcut.ts'
import { paletteGroups } from '#renderer/app/palette-entries.ts'
import { shortcutGroups } from '#renderer/app/shortcut-groups.ts'
import { selectNodes, useCanvas } from '#renderer/canvas/canvas-store.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { everywhere, onChart, open } from './support/all-actions.ts'

const all: readonly Action[] = [...everywhere, ...onChart]
const renderer = path.resolve(import.meta.dirname, '../../../renderer')

// A wide window, which labels ask for.
beforeEach(() => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) })
})

afterEach(() => {
  vi.unstubAllGlobals()
  useDocumentStore.setState({ state: { phase: 'none' } })
  useCanvas.setState(useCanvas.getInitialState(), true)
})

function aRegistry(actions: readonly Action[] = all) {
  const registry = createActionRegistry()
  registry.register(actions)
  return registry
}

/** The ids that a menu of the chart lists, as its source writes them. */
function idsInMenu(): ReadonlySet<string> {
  const source = fs.readFileSync(path.join(renderer, 'features/organisation/ChartMenu.tsx'), 'utf8')
  return new Set([...source.matchAll(/'((?:chart|link|view)\.[a-z-]+)'/g)].map(([, id = '']) => id))
}

/** The key press that a shortcut asks for, on a machine that is not a Mac. */
function pressOf(action: Action): readonly KeyPress[] {
  return shortcutsOf(action).map(({ key, mod, shift, alt }) => ({
    key: key === 'space' ? ' ' : key,
    code: /^\d$/.test(key) ? `Digit${key}` : '',
    ctrlKey: mod,
    metaKey: false,
    shiftKey: shift,
    altKey: alt,
  }))
}

describe('every action has a way by the keyboard', () => {
  test('its own keys, the palette, or a menu that the Menu key opens', () => {
    open(startingContent().data)
    const inPalette = new Set(
      paletteGroups(aRegistry(), '').flatMap(({ entries }) => entries.map(({ id }) => id)),
    )
    const inMenu = idsInMenu()

    const without = all.filter(
      (action) => !inPalette.has(action.id) && shortcutsOf(action).length === 0 && !inMenu.has(action.id),
    )

    expect(all.length).toBeGreaterThan(100)
    expect(without.map(({ id }) => id)).toEqual([])
  })

  test('the palette itself has keys, and so has the list of all keys', () => {
    const keys = (id: string) => shortcutsOf(all.find((action) => action.id === id) as Action).length

    expect(keys('view.palette')).toBeGreaterThan(0)
    expect(keys('help.shortcuts')).toBeGreaterThan(0)
  })

  test('the menus of the chart list actions of the registry only', () => {
    const known = new Set(all.map(({ id }) => id))

    expect(idsInMenu().size).toBeGreaterThan(15)
    expect([...idsInMenu()].filter((id) => !known.has(id))).toEqual([])
  })
})

describe('keys', () => {
  const states: readonly (readonly [string, readonly Action[], () => void])[] = [
    ['without a document', everywhere, () => undefined],
    ['with nothing selected', all, () => open(startingContent().data)],
    [
      'with a body selected',
      all,
      () => {
        open(startingContent().data)
        selectNodes(['body-1'])
      },
    ],
    [
      'with two bodies selected',
      all,
      () => {
        open(startingContent().data)
        selectNodes(['body-1', 'body-2'])
      },
    ],
  ]
  test.each(states)('lead to one action that can run, %s', (_, actions, begin) => {
    begin()
    const able = actions.filter((action) => action.isEnabled() === true)
    const keysOf = (action: Action) => shortcutsOf(action).map((shortcut) => JSON.stringify(shortcut))

    const shared = able.filter((action) => {
      const others = new Set(able.filter((other) => other !== action).flatMap(keysOf))
      return keysOf(action).some((keys) => others.has(keys))
    })

    expect(able.length).toBeGreaterThan(5)
    expect(shared.map(({ id }) => id)).toEqual([])
  })

  test('of every action are heard as they are written', () => {
    open(startingContent().data)
    const alone = all.filter((action) => shortcutsOf(action).length > 0 && action.isEnabled() === true)
    const heard = alone.map((action) => {
      const registry = aRegistry([action])
      return pressOf(action).every(
        (press) => registry.forKey(press, { isTyping: false, isMac: false })?.id === action.id,
      )
    })

    expect(alone.length).toBeGreaterThan(15)
    expect(alone.filter((_, rank) => heard[rank] === false).map(({ id }) => id)).toEqual([])
  })

  test('are all told in the list of keys', () => {
    open(startingContent().data)
    const told = shortcutGroups(all, false).flatMap(({ lines }) => lines.map(({ does }) => does))

    const untold = all.filter(
      (action) =>
        action.shortcut !== undefined && !told.some((does) => action.label().split(/\s:/)[0] === does),
    )

    expect(untold.map(({ id }) => id)).toEqual([])
  })
})
