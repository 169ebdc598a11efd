import { createContext, useContext } from 'react'
import type { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'
import type { Tone } from './Badge.tsx'

/** One thing to know that needs no answer. */
export type ToastMessage = {
  readonly tone: Extract<Tone, 'ok' | 'info' | 'attention' | 'late'>
  readonly title: string
  readonly text?: string | undefined
  /** What else is worth knowing, one line each. */
  readonly notes?: readonly string[]
  /** « Ouvrir », « Annuler » … pressing one closes the toast. */
  readonly actions?: readonly { readonly label: string; readonly onPress: () => void }[]
}

/** What ToastRegion shows. */
export type Toasts = ToastQueue<ToastMessage>

export const ToastsContext = createContext<Toasts | null>(null)

// Long enough to be read; what offers a gesture or tells a failure waits for the person.
const shownFor = 6000

/** Shows a message; the returned function takes it away. */
export function useToast(): (message: ToastMessage) => () => void {
  const toasts = useContext(ToastsContext)
  if (toasts === null) throw new Error('useToast needs UiProvider')
  return (message) => showToast(toasts, message)
}

/** The same for code that has no component around it. What is already on the screen is not said twice. */
export function showToast(toasts: Toasts, message: ToastMessage): () => void {
  const same = toasts.visibleToasts.filter(
    ({ content }) => content.title === message.title && content.text === message.text,
  )
  for (const { key } of same) toasts.close(key)
  const stays = message.tone === 'late' || (message.actions?.length ?? 0) > 0
  const key = toasts.add(message, stays ? {} : { timeout: shownFor })
  return () => toasts.close(key)
}
