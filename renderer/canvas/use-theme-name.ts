import { useSyncExternalStore } from 'react'
import type { ThemeName } from '#shared/chart/scene/theme.ts'

/** The theme of the drawing: that of the root element, or the colours of the system where the person asked for a high contrast. */
export function useThemeName(): ThemeName {
  return useSyncExternalStore(followTheme, shownTheme)
}

const highContrast = '(forced-colors: active)'

function shownTheme(): ThemeName {
  if (window.matchMedia(highContrast).matches) return 'screen-contrast'
  return document.documentElement.dataset.theme === 'dark' ? 'screen-dark' : 'screen-light'
}

function followTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  const contrast = window.matchMedia(highContrast)
  contrast.addEventListener('change', listener)
  return () => {
    observer.disconnect()
    contrast.removeEventListener('change', listener)
  }
}
