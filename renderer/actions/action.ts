import type { IconType } from '#renderer/ui/Icon.tsx'

/** Why an action cannot be run now; `title` heads it where the label of the action would promise too much. */
export type Refusal = { readonly reason: string; readonly title?: string }

/** Whether an action can be run now; if not, the sentence that says why. */
export type Enabled = true | Refusal

/**
 * Anything that a user can trigger. Menus, shortcuts, the palette, toolbars and context menus are
 * views of it. Label and state are read each time they are shown: they may follow the document.
 */
export type Action = {
  /** `noun.verb`, unique: 'meeting.add'. */
  readonly id: string
  /** Heading under which menus and the palette put it. */
  readonly group: string
  /** An infinitive: « Ajouter une séance ». */
  readonly label: () => string
  /** 'Mod+K', 'Shift+F2', 'Delete' … Mod is Ctrl, or Cmd on a Mac. The first one is shown. */
  readonly shortcut?: string | readonly string[]
  readonly icon?: IconType
  readonly isEnabled: () => Enabled
  /** Changes the document, or leads to what only does that: refused where it can only be read. */
  readonly edits?: boolean
  /** For what is on or off: a tick in menus, a pressed button. */
  readonly isChecked?: () => boolean
  readonly run: () => unknown
  /** Other words that find it in the palette. */
  readonly keywords?: readonly string[]
  readonly isDanger?: boolean
  /** False for what makes no sense out of its place (a step inside a tool). */
  readonly isInPalette?: boolean
}

/** Something found from the palette: a person, a body, a meeting. */
export type FoundPlace = {
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
  readonly icon?: IconType
  readonly open: () => void
}

/** A way to find things by what is typed in the palette. */
export type PlaceSearch = {
  /** Heading of what it finds: « Instances ». */
  readonly group: string
  /** The few best, best first; called at each keystroke from the second character on. */
  readonly find: (typed: string) => readonly FoundPlace[]
}
