import type { KeyboardEvent } from 'react'

/** In a field, figures and arrows are the field's; in an open list, those of the list. */
export function isForField({ target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || !(target instanceof Element)) return true
  return target.closest('input:not([type=checkbox]), textarea, [role=spinbutton], [role=listbox]') !== null
}
