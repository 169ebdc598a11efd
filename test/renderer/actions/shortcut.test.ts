import { expect, test } from 'vitest'
import {
  type KeyPress,
  matchesShortcut,
  parseShortcut,
  shortcutKeys,
  worksWhileTyping,
} from '#renderer/actions/shortcut.ts'
import { keyNames } from '#shared/text/ui.ts'

function aPress(press: Partial<KeyPress>): KeyPress {
  return { key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...press }
}

function isHeard(shortcut: string, press: Partial<KeyPress>, isMac = false): boolean {
  return matchesShortcut(parseShortcut(shortcut), aPress(press), isMac)
}

test('a shortcut is taken apart', () => {
  expect(parseShortcut('Mod+Shift+Z')).toEqual({ key: 'z', mod: true, shift: true, alt: false })
  expect(parseShortcut('F2')).toEqual({ key: 'f2', mod: false, shift: false, alt: false })
  expect(parseShortcut('Mod++')).toEqual({ key: '+', mod: true, shift: false, alt: false })
})

test('a malformed shortcut is refused', () => {
  expect(() => parseShortcut('Mod+')).toThrow('Malformed shortcut')
  expect(() => parseShortcut('A+B')).toThrow('Malformed shortcut')
})

test('Mod is Ctrl, and Cmd on a Mac', () => {
  expect(isHeard('Mod+K', { key: 'k', ctrlKey: true })).toBe(true)
  expect(isHeard('Mod+K', { key: 'k', metaKey: true })).toBe(false)
  expect(isHeard('Mod+K', { key: 'k', metaKey: true }, true)).toBe(true)
  expect(isHeard('Mod+K', { key: 'k', ctrlKey: true }, true)).toBe(false)
})

test('a letter answers to its modifiers exactly', () => {
  expect(isHeard('Mod+Z', { key: 'Z', ctrlKey: true, shiftKey: true })).toBe(false)
  expect(isHeard('Mod+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true })).toBe(true)
  expect(isHeard('N', { key: 'n', altKey: true })).toBe(false)
})

test('a figure answers to its key on AZERTY, where it is typed with Shift', () => {
  expect(isHeard('Mod+1', { key: '&', code: 'Digit1', ctrlKey: true })).toBe(true)
  expect(isHeard('Mod+1', { key: '1', code: 'Numpad1', ctrlKey: true })).toBe(true)
  expect(isHeard('Mod+1', { key: '1', code: 'Digit1', ctrlKey: true, shiftKey: true })).toBe(false)
})

test('a sign answers whether or not Shift was needed to write it', () => {
  expect(isHeard('Mod++', { key: '+', ctrlKey: true, shiftKey: true })).toBe(true)
  expect(isHeard('Mod++', { key: '+', ctrlKey: true })).toBe(true)
})

test('while typing, only Mod and function keys act, and never those that edit text', () => {
  const heard = ['Mod+K', 'F4', 'Mod+1'].map((text) => worksWhileTyping(parseShortcut(text)))
  const left = ['Mod+Z', 'Mod+A', 'N', 'Delete', 'Shift+A'].map((text) =>
    worksWhileTyping(parseShortcut(text)),
  )

  expect(heard).toEqual([true, true, true])
  expect(left).toEqual([false, false, false, false, false])
})

test('keys are named as on a French keyboard', () => {
  const keys = (text: string, isMac: boolean) => shortcutKeys(parseShortcut(text), keyNames, isMac)

  expect(keys('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Maj', 'Z'])
  expect(keys('Mod+Shift+Z', true)).toEqual(['⌘', 'Maj', 'Z'])
  expect(keys('Delete', false)).toEqual(['Suppr'])
})
