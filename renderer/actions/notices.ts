import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'
import { showToast, type ToastMessage, type Toasts } from '#renderer/ui/toasts.ts'
import type { AppError } from '#shared/api/errors.ts'
import { errorText } from '#shared/text/errors.ts'

/** The messages of this window; the frame shows them. */
export const toasts: Toasts = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 })

/** Tells something that needs no answer. */
export function notify(message: ToastMessage): void {
  showToast(toasts, message)
}

/** Takes away what is not true any more, by its title. */
export function unsay(title: string): void {
  for (const { key, content } of toasts.visibleToasts) if (content.title === title) toasts.close(key)
}

/** Tells a failure in its own words: what is safe, what to do. A dialog that was closed is no failure. */
export function notifyError(error: AppError): void {
  if (error.code === 'cancelled') return
  const { title, message } = errorText(error)
  // What the user stopped is confirmed, not deplored.
  notify({ tone: error.code === 'export-cancelled' ? 'info' : 'late', title, text: message })
}
