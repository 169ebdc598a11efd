import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { shell } from 'electron'
import type { Desktop } from '../api/ports.ts'
import { systemClipboard } from './clipboard.ts'

/** The desktop of the user, with a private folder that `clean` removes at the end. */
export function realDesktop(): Desktop & { readonly clean: () => void } {
  let folder: string | null = null
  return {
    open: async (file) => (await shell.openPath(file)) === '',
    reveal: (file) => shell.showItemInFolder(file),
    write: async (link) => {
      if (!link.startsWith('mailto:')) return false
      try {
        await shell.openExternal(link)
        return true
      } catch {
        return false
      }
    },
    privateFolder: () => {
      folder ??= fs.mkdtempSync(path.join(os.tmpdir(), 'gouvernail-'))
      return folder
    },
    clipboard: systemClipboard(),
    clean: () => {
      if (folder === null) return
      try {
        fs.rmSync(folder, { recursive: true, force: true })
      } catch {
        // A viewer still holds a file; the system empties its temporary folder in time.
      }
    },
  }
}
