/**
 * Puts a text on the clipboard, in answer to a gesture of the person; false when the system refuses. Not by
 * `navigator.clipboard`: it needs a permission, and the page has none.
 */
export function copyText(text: string): boolean {
  let isDone = false
  const enable = (event: Event) => event.preventDefault()
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isDone = event.clipboardData !== null
  }
  // Copying is possible without a selection for whoever answers « beforecopy ».
  document.addEventListener('beforecopy', enable, { once: true, capture: true })
  document.addEventListener('copy', put, { once: true, capture: true })
  const isAllowed = document.execCommand('copy')
  document.removeEventListener('beforecopy', enable, { capture: true })
  document.removeEventListener('copy', put, { capture: true })
  return isAllowed && isDone
}
