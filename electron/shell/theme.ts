import { BrowserWindow, nativeTheme } from 'electron'
import type { Appearance } from '../api/ports.ts'
import type { Preferences } from './preferences.ts'

/** The page's own background in each theme (renderer/ui/tokens.css), so that a window does not open with a flash. */
const backgrounds = { light: '#ffffff', dark: '#151a24' } as const

export function background(): string {
  return nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light
}

/** Draws title bars, menus and boxes in the user's theme, now and at the next start. */
export function realAppearance(preferences: Preferences, onChanged: () => void): Appearance {
  nativeTheme.themeSource = preferences.get().theme
  nativeTheme.on('updated', () => {
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(background())
  })
  return {
    setTheme: (theme) => {
      if (preferences.get().theme === theme) return
      preferences.set({ theme })
      nativeTheme.themeSource = theme
      onChanged()
    },
  }
}
