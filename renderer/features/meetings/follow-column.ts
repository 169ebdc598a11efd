import type { KeyboardEvent } from 'react'

/** In a table whose rows hold the same buttons: the arrows up and down keep to one answer, from row to row. */
export function followColumn(event: KeyboardEvent<HTMLTableElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const button = event.target instanceof Element ? event.target.closest('.ui-segmented-item') : null
  const group = button?.parentElement
  if (step === 0 || button === null || group === null || group === undefined) return
  const groups = [...event.currentTarget.querySelectorAll('.ui-segmented')]
  const next = groups[groups.indexOf(group) + step]?.children[[...group.children].indexOf(button)]
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus()
}
