/** Gives the keyboard to the tree or the table, once it is there. */
export function focusOutline(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-outline] :is([role=tree], [role=grid])')?.focus(),
  )
}
