import fs from 'node:fs'
import { app, BrowserWindow, shell } from 'electron'
import { assertNever } from '#shared/kit/assert-never.ts'
import type { WindowId } from '../api/ports.ts'
import type { MenuChoice } from './menu-template.ts'
import { openRecent } from './open-from-outside.ts'
import type { Preferences } from './preferences.ts'

type Needs = Parameters<typeof openRecent>[0] & {
  readonly preferences: Preferences
  readonly logFolder: string
}

/** Does what was chosen in the menu of a window; actions belong to its page. */
export function doMenuChoice(services: Needs, id: WindowId, choice: MenuChoice): void {
  switch (choice.type) {
    case 'action':
      services.windows.push(id, { type: 'action-requested', actionId: choice.actionId })
      break
    case 'recent':
      void openRecent(services, id, choice.id)
      break
    case 'zoom':
      zoomAll(services.preferences, choice.step)
      break
    case 'logs':
      fs.mkdirSync(services.logFolder, { recursive: true })
      void shell.openPath(services.logFolder)
      break
    case 'about':
      void services.dialogs.about(id, { program: app.getVersion(), electron: process.versions.electron })
      break
    default:
      assertNever(choice)
  }
}

// Half a level is a tenth larger or smaller; all windows alike, since they are one program.
function zoomAll(preferences: Preferences, step: -1 | 0 | 1): void {
  const zoom = step === 0 ? 0 : Math.max(-3, Math.min(5, preferences.get().zoom + step / 2))
  preferences.set({ zoom })
  for (const { webContents } of BrowserWindow.getAllWindows()) webContents.setZoomLevel(zoom)
}
