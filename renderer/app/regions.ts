/** The parts of the window that F6 goes through, in order. */
const regions = ['rail', 'bar', 'main', 'inspector', 'status'] as const
export type Region = (typeof regions)[number]

/** Puts the focus on a part of the window; false when it is not shown. */
export function focusRegion(region: Region): boolean {
  const element = document.querySelector<HTMLElement>(`[data-region="${region}"]`)
  element?.focus()
  return element !== null
}

/** From the part that has the focus to the next one shown. */
export function focusNextRegion(): void {
  const current = document.activeElement?.closest('[data-region]')?.getAttribute('data-region')
  const from = regions.map(String).indexOf(current ?? '')
  const following = [...regions.slice(from + 1), ...regions.slice(0, from + 1)]
  following.find(focusRegion)
}
