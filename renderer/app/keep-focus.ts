const regions = 'nav[tabindex], main[tabindex], aside[tabindex]'

/**
 * Keeps the keyboard in the window when what had it goes away: a button whose work is done, a dialog that was opened from
 * a place that is gone. It goes to the region where it was, else to the workspace; F6 and Tab lead on from there.
 */
export function keepFocus(): () => void {
  let last: Element | null = null
  let region: HTMLElement | null = null
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null
    // A dialog stands in no region: it was opened from the last one.
    region = last?.closest<HTMLElement>(regions) ?? region
  }
  const watch = new MutationObserver(() => {
    if (last === null || last.isConnected) return
    last = null
    // A dialog gives the focus back to what opened it in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => rescue(region)))
  })
  document.addEventListener('focusin', remember)
  watch.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', remember)
    watch.disconnect()
  }
}

function rescue(region: HTMLElement | null): void {
  if (document.activeElement !== document.body) return
  const home = region?.isConnected === true ? region : document.querySelector<HTMLElement>('main[tabindex]')
  home?.focus()
}
