/** A shortcut taken apart. `key` is 'k', 'f2', 'delete', '+', '1' … in lower case. */
export type Shortcut = {
  readonly key: string
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
}

/** What is read of a keyboard event. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const modifiers = new Set(['mod', 'shift', 'alt'])

// What a text field does with these is what the person expects while typing.
const fieldKeys = new Set([
  ...['a', 'c', 'v', 'x', 'y', 'z', 'b', 'i', 'u', 'backspace', 'delete', 'enter'],
  ...['arrowup', 'arrowdown', 'arrowleft', 'arrowright'],
])

/** Takes 'Mod+Shift+Z' apart. A malformed shortcut is a bug of the program, hence an exception. */
export function parseShortcut(text: string): Shortcut {
  const parts = text.toLowerCase().replace(/\+\+$/, '+plus').split('+')
  const keys = parts.filter((part) => !modifiers.has(part))
  const [key] = keys
  if (key === undefined || key === '' || keys.length > 1) throw new Error(`Malformed shortcut: ${text}`)
  return {
    key: key === 'plus' ? '+' : key,
    mod: parts.includes('mod'),
    shift: parts.includes('shift'),
    alt: parts.includes('alt'),
  }
}

/** Whether this press is that shortcut, on AZERTY as on QWERTY. */
export function matchesShortcut(shortcut: Shortcut, press: KeyPress, isMac: boolean): boolean {
  const mod = isMac ? press.metaKey : press.ctrlKey
  const foreign = isMac ? press.ctrlKey : press.metaKey
  if (foreign || mod !== shortcut.mod || press.altKey !== shortcut.alt) return false
  if (/^\d$/.test(shortcut.key)) {
    // Figures are typed with Shift on AZERTY: the place of the key counts, not what it writes.
    return (
      press.shiftKey === shortcut.shift &&
      [`Digit${shortcut.key}`, `Numpad${shortcut.key}`].includes(press.code)
    )
  }
  const isLetterOrName = /^[a-z]/.test(shortcut.key)
  const key = press.key === ' ' ? 'space' : press.key.toLowerCase()
  // Signs ('+', '?') already contain the Shift that writes them.
  return key === shortcut.key && (!isLetterOrName || press.shiftKey === shortcut.shift)
}

/** Whether a shortcut may act while a text field has the cursor: only with Mod or a function key, and not those of text. */
export function worksWhileTyping(shortcut: Shortcut): boolean {
  if (/^f\d{1,2}$/.test(shortcut.key)) return true
  return shortcut.mod && !fieldKeys.has(shortcut.key)
}

/** The keys as the keyboard names them: ['Ctrl', 'Maj', 'Z']. */
export function shortcutKeys(
  shortcut: Shortcut,
  names: Readonly<Record<string, string>>,
  isMac: boolean,
): readonly string[] {
  const named = (key: string) => names[key] ?? key.toUpperCase()
  return [
    ...(shortcut.mod ? [named(isMac ? 'cmd' : 'ctrl')] : []),
    ...(shortcut.alt ? [named('alt')] : []),
    ...(shortcut.shift ? [named('shift')] : []),
    named(shortcut.key),
  ]
}
