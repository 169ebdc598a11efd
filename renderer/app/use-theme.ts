import { useLayoutEffect } from 'react'
import { useMediaQuery } from './use-media-query.ts'
import { useView } from './view-store.ts'

/** Puts the chosen theme, or the system's, on the root element, where `tokens.css` reads it. */
export function useTheme(): void {
  const theme = useView((view) => view.theme)
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)')
  const shown = theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = shown
  }, [shown])
}
