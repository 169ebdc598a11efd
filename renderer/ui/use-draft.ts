import { useEffect, useRef, useState } from 'react'

/** Keeps a value. A promise means "on its way": the draft stays shown until it settles. */
export type Commit<T> = (value: T) => unknown

type DraftValue<T> = { readonly value: T; readonly isKept: boolean }

type DraftOptions<T> = {
  readonly value: T
  readonly onCommit: Commit<T> | undefined
  /** Why the draft cannot be kept, or undefined. */
  readonly validate?: ((value: T) => string | undefined) | undefined
}

type Draft<T> = {
  readonly shown: T
  readonly error: string | undefined
  readonly isDirty: boolean
  readonly change: (value: T) => void
  readonly commit: () => void
  readonly cancel: () => void
}

/**
 * What is being typed is a draft of the component until blur or Enter, so that one gesture is one
 * undo step. A refused draft stays with its fault; a field that goes away keeps a valid draft.
 */
export function useDraft<T>({ value, onCommit, validate }: DraftOptions<T>): Draft<T> {
  const [draft, setDraft] = useState<DraftValue<T> | null>(null)
  // A field may change and lose the focus in one event, before it is rendered again.
  const latest = useRef<DraftValue<T> | null>(null)
  const isDirty = draft !== null && !draft.isKept && draft.value !== value
  const error = isDirty ? validate?.(draft.value) : undefined

  function put(next: DraftValue<T> | null) {
    latest.current = next
    setDraft(next)
  }

  function commit() {
    const current = latest.current
    if (current === null || current.isKept) return
    if (current.value === value) return put(null)
    if (validate?.(current.value) !== undefined) return
    const outcome = onCommit?.(current.value)
    if (!(outcome instanceof Promise)) return put(null)
    const kept = { value: current.value, isKept: true }
    // Typing again while it is on its way starts another draft, which must survive the arrival.
    const release = () => {
      if (latest.current === kept) put(null)
    }
    put(kept)
    outcome.then(release, release)
  }

  // The last closure is kept for unmounting: selecting something else must not lose the typing.
  const commitNow = useRef(commit)
  useEffect(() => {
    commitNow.current = commit
  })
  useEffect(() => () => commitNow.current(), [])

  return {
    shown: draft === null ? value : draft.value,
    error,
    isDirty,
    change: (next) => put({ value: next, isKept: false }),
    commit,
    cancel: () => put(null),
  }
}
