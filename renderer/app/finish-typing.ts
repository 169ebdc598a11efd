/**
 * Leaves the field that is being typed in, so that its text is kept: there is no « Enregistrer », and nobody leaves a
 * field before closing a window.
 */
export function finishTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** Actions that read, print or close the whole document: what is being typed belongs to it. */
export function concernsWholeDocument(actionId: string): boolean {
  return /^(?:document|export)\./.test(actionId)
}
