import { useSyncExternalStore } from 'react'
import type { ThemeName } from '#shared/chart/scene/theme.ts'

/** The theme of the drawing, which follows the one on the root element. */
export function useThemeName(): ThemeName {
  return useSyncExternalStore(followTheme, shownTheme)
}

function shownTheme(): ThemeName {
  return document.documentElement.dataset.theme === 'dark' ? 'screen-dark' : 'screen-light'
}

function followTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
