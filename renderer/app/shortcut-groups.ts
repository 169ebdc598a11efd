import type { Action } from '#renderer/actions/action.ts'
import { viewOf } from '#renderer/actions/action-view.ts'
import {
  anywhereGestures,
  chartGestures,
  type Gesture,
  lineGestures,
  listGestures,
  shortcutText as text,
  textGestures,
} from '#shared/text/shortcuts.ts'
import { keyNames } from '#shared/text/ui.ts'

/** One line of the list: keys, what the hand does with them, and what comes of it. */
export type ShortcutLine = {
  readonly keys: readonly string[]
  readonly hand: string | undefined
  readonly does: string
}
export type ShortcutGroup = { readonly title: string; readonly lines: readonly ShortcutLine[] }

/** All that the keyboard and the mouse do now: the actions that have keys, by group, then the gestures. */
export function shortcutGroups(actions: readonly Action[], isMac: boolean): readonly ShortcutGroup[] {
  const views = actions.map(viewOf).filter(({ keys }) => keys !== undefined)
  const titles = [...new Set(views.map(({ group }) => group))]
  const gestures = (title: string, list: readonly Gesture[]) => ({
    title,
    lines: list.map(({ keys, hand, does }) => ({ keys: keys.map((key) => keyName(key, isMac)), hand, does })),
  })
  return [
    ...titles.map((title) => ({
      title,
      lines: views
        .filter(({ group }) => group === title)
        .map(({ keys = [], label }) => ({ keys, hand: undefined, does: verbOf(label) })),
    })),
    gestures(text.onChart, chartGestures),
    gestures(text.onLine, lineGestures),
    gestures(text.inLists, listGestures),
    gestures(text.inTexts, textGestures),
    gestures(text.anywhere, anywhereGestures),
  ]
}

// What is undone changes (« Annuler : renommer … »); what the keys are for does not.
function verbOf(label: string): string {
  return label.split(/\s:/)[0] ?? label
}

function keyName(key: string, isMac: boolean): string {
  const name = key === 'mod' ? (isMac ? 'cmd' : 'ctrl') : key
  return keyNames[name] ?? name.toUpperCase()
}
