import { createContext, useContext, useEffect, useRef, useState } from 'react'
import { useTyped } from './typed.tsx'

/** Keeps a value. A promise means "on its way": the draft stays shown until it settles, and longer if on false. */
export type Commit<T> = (value: T) => unknown

/** What a field says whose draft could not be kept. The window gives it to UiProvider. */
export const RefusedTextContext = createContext('')

type DraftValue<T> = { readonly value: T; readonly state: 'typed' | 'on-its-way' | 'refused' }

/** How a draft is kept as a text while it is nowhere else. */
export type DraftText<T> = {
  readonly label: string
  readonly write: (value: T) => string
  readonly read: (text: string) => T
  /** Passwords and searches. */
  readonly isNever?: boolean
}

/** The text of a field whose value is a text. */
export function plainText(label: string, isNever = false): DraftText<string> {
  return { label, isNever, write: (value) => value, read: (text) => text }
}

type DraftOptions<T> = {
  readonly value: T
  readonly onCommit: Commit<T> | undefined
  /** Why the draft cannot be kept, or undefined. */
  readonly validate?: ((value: T) => string | undefined) | undefined
  /** In dialogs, where the draft is the dialog's: at each change. */
  readonly onChange?: ((value: T) => void) | undefined
  /** Without it, what is typed does not outlive the program. */
  readonly text?: DraftText<T>
}

type Draft<T> = {
  readonly shown: T
  readonly error: string | undefined
  readonly isDirty: boolean
  /** It was sent and could not be kept: trying again is worth it, losing it is not. */
  readonly isRefused: boolean
  readonly change: (value: T) => void
  /** A value that the control shows, and tells once it is left only: it outlives the program, and changes nothing. */
  readonly note: (value: T) => void
  readonly commit: () => void
  readonly cancel: () => void
}

/**
 * What is being typed is a draft of the component until blur or Enter, so that one gesture is one
 * undo step. A refused draft stays with its fault, to be tried again; a field that goes away keeps a valid draft.
 */
export function useDraft<T>(options: DraftOptions<T>): Draft<T> {
  const { value, onCommit, validate, onChange, text } = options
  const [draft, setDraft] = useState<DraftValue<T> | null>(null)
  // A field may change and lose the focus in one event, before it is rendered again.
  const latest = useRef<DraftValue<T> | null>(null)
  const refusedText = useContext(RefusedTextContext)
  const isDirty = draft !== null && draft.state !== 'on-its-way' && draft.value !== value
  const fault = isDirty ? validate?.(draft.value) : undefined
  const isRefused = isDirty && draft.state === 'refused'

  const typed = useTyped({
    label: text?.label ?? '',
    value: () => text?.write(value) ?? '',
    take,
    isLive: onCommit === undefined,
    isNever: text === undefined || text.isNever === true,
  })

  function put(next: DraftValue<T> | null) {
    latest.current = next
    setDraft(next)
    if (next === null) typed.forget()
    else if (next.state === 'typed') keep(next.value)
  }

  function keep(typing: T) {
    if (text !== undefined) typed.keep(() => text.write(typing))
  }

  function change(next: T) {
    if (onCommit !== undefined) return put({ value: next, state: 'typed' })
    keep(next)
    onChange?.(next)
  }

  /** A text that was typed before is an edit like any other, or stays with its fault. */
  function take(before: string) {
    if (text === undefined) return
    change(text.read(before))
    commit()
  }

  /** No longer the field's. In a form it is the dialog's now, and nowhere else. */
  function rest() {
    latest.current = null
    setDraft(null)
    if (!typed.isInForm) typed.forget()
  }

  function commit() {
    const current = latest.current
    if (current === null || current.state === 'on-its-way') return
    if (current.value === value) return rest()
    if (validate?.(current.value) !== undefined) return
    const outcome = onCommit?.(current.value)
    if (!(outcome instanceof Promise)) {
      rest()
      return
    }
    const sent = { value: current.value, state: 'on-its-way' } as const
    // Typing again while it is on its way starts another draft, which must survive the arrival.
    const settle = (isRefused: boolean) => {
      if (latest.current === sent) put(isRefused ? { value: sent.value, state: 'refused' } : null)
    }
    put(sent)
    outcome.then(
      (answer) => settle(answer === false),
      () => settle(true),
    )
  }

  // The last closure is kept for unmounting: selecting something else must not lose the typing.
  const commitNow = useRef(commit)
  useEffect(() => {
    commitNow.current = commit
  })
  useEffect(() => () => commitNow.current(), [])

  return {
    shown: draft === null ? value : draft.value,
    error: fault ?? (isRefused ? refusedText : undefined),
    isDirty,
    isRefused,
    change,
    note: keep,
    commit,
    cancel: () => put(null),
  }
}
