import { app, BrowserWindow } from 'electron'
import { projectionTitle, windowTitle } from '#shared/text/window-title.ts'
import type { Services } from '../api/context.ts'
import type { WindowId } from '../api/ports.ts'
import type { MenuChoice, MenuModel } from './menu-template.ts'
import type { Preferences } from './preferences.ts'
import { windowMenus } from './window-menu.ts'

type Needs = Pick<Services, 'documents' | 'recent' | 'now'> & { readonly preferences: Preferences }

/** Keeps title bar and menu true to what each window shows. */
export function windowFaces(services: Needs, choose: (id: WindowId, choice: MenuChoice) => void) {
  const { documents, recent, preferences, now } = services
  const menus = windowMenus((window, choice) => choose(window.id, choice))

  const refresh = (id: WindowId) => {
    const window = BrowserWindow.fromId(id)
    if (window === null || window.isDestroyed()) return
    if (documents.isProjection(id)) {
      // What the room sees has nothing to be done with.
      window.setTitle(projectionTitle)
      window.removeMenu()
      return
    }
    const model: MenuModel = {
      isMac: process.platform === 'darwin',
      isDevelopment: !app.isPackaged,
      history: documents.sessionOf(id)?.read().history ?? null,
      recent: recent.entries(),
      theme: preferences.get().theme,
    }
    window.setTitle(windowTitle(documents.stateOf(id).document, now()))
    menus.refresh(window, model)
  }
  return {
    refresh,
    refreshAll: () => {
      for (const { id } of BrowserWindow.getAllWindows()) refresh(id)
    },
  }
}
