/** Whether a gesture adds to the selection, or takes out of it, instead of choosing anew. */
export function addsTo(event: {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey
}
