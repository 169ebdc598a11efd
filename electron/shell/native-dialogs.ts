import { BrowserWindow, dialog, type FileFilter } from 'electron'

export type OpenOptions = {
  readonly title: string
  readonly buttonLabel: string
  readonly filters: readonly FileFilter[]
  readonly folder: string
  readonly several: boolean
  /** A folder is chosen rather than files. */
  readonly isFolder?: true
}
export type SaveOptions = {
  readonly title: string
  readonly buttonLabel: string
  readonly filters: readonly FileFilter[]
  readonly path: string
}
export type MessageOptions = {
  readonly type: 'info' | 'warning' | 'error' | 'question'
  readonly title: string
  readonly message: string
  /** The first is the default; the last is what Escape means. */
  readonly buttons: readonly string[]
}

/** The three boxes that a system shows, or whatever stands for it. */
export type DialogBoxes = {
  readonly open: (windowId: number | null, options: OpenOptions) => Promise<readonly string[]>
  readonly save: (windowId: number | null, options: SaveOptions) => Promise<string | null>
  /** The rank of the button. */
  readonly message: (windowId: number | null, options: MessageOptions) => Promise<number>
}

/** The boxes of the system, attached to their window. */
export const nativeDialogs: DialogBoxes = {
  open: async (windowId, { title, buttonLabel, filters, folder, several, isFolder }) => {
    const properties: ('openFile' | 'openDirectory' | 'createDirectory' | 'multiSelections')[] = [
      ...(isFolder === true ? (['openDirectory', 'createDirectory'] as const) : (['openFile'] as const)),
      ...(several ? (['multiSelections'] as const) : []),
    ]
    const options = { title, buttonLabel, filters: [...filters], defaultPath: folder, properties }
    const window = windowOf(windowId)
    const { filePaths } = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options))
    return filePaths
  },
  save: async (windowId, { title, buttonLabel, filters, path }) => {
    const properties: ('showOverwriteConfirmation' | 'createDirectory')[] = [
      'showOverwriteConfirmation',
      'createDirectory',
    ]
    const options = { title, buttonLabel, filters: [...filters], defaultPath: path, properties }
    const window = windowOf(windowId)
    const { canceled, filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options))
    return canceled || filePath === '' ? null : filePath
  },
  message: async (windowId, { type, title, message, buttons }) => {
    const cancelId = buttons.length - 1
    const options = {
      type,
      message: title,
      detail: message,
      buttons: [...buttons],
      defaultId: 0,
      cancelId,
      noLink: true,
    }
    const window = windowOf(windowId)
    const { response } = await (window === null
      ? dialog.showMessageBox(options)
      : dialog.showMessageBox(window, options))
    return response
  },
}

/** Waits for the window to be seen before it shows a box: one attached to a hidden window may stay hidden with it. */
export function onceShown(boxes: DialogBoxes): DialogBoxes {
  return {
    open: async (id, options) => boxes.open(await shown(id), options),
    save: async (id, options) => boxes.save(await shown(id), options),
    message: async (id, options) => boxes.message(await shown(id), options),
  }
}

async function shown(id: number | null): Promise<number | null> {
  const window = windowOf(id)
  if (window === null || window.isVisible()) return id
  await new Promise<void>((resolve) => window.once('show', () => resolve()))
  return id
}

function windowOf(id: number | null): BrowserWindow | null {
  return id === null ? null : BrowserWindow.fromId(id)
}
