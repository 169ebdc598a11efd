import { createContext, useContext } from 'react'

/** Why nothing of the document can be changed, as a sentence; null where it can. Around everything, dialogs too. */
export const ReadOnlyContext = createContext<string | null>(null)

/** Why a control cannot be used: its own reason, else that it edits what can only be read. */
export function useDisabledReason(own: string | undefined, edits: boolean | undefined): string | undefined {
  const readOnly = useContext(ReadOnlyContext)
  return edits === true && readOnly !== null ? readOnly : own
}

/** True around values that can only be read: fields that keep what is typed say so, and look like text. */
export const LockContext = createContext(false)

/** Read-only when asked, or when it keeps its value in what is locked. A draft of a dialog is nobody's yet. */
export function useReadOnly(isReadOnly: boolean | undefined, keeps = true): boolean {
  const isLocked = useContext(LockContext)
  return isReadOnly === true || (isLocked && keeps)
}

/** The attributes of a field that can only be read, for React Aria and for styles. */
export function readOnlyProps(isReadOnly: boolean) {
  return isReadOnly ? ({ isReadOnly: true, 'data-readonly': true } as const) : {}
}
