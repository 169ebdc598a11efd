import type { WindowId } from './ports.ts'

/** The files that the desktop gave a window, by a drag: the page knows their names only. */
export type DroppedFiles = {
  /** The preload script says where a file lies that was just dropped. */
  readonly put: (window: WindowId, file: string) => void
  /** The file that was dropped last and that nothing was done with yet. */
  readonly take: (window: WindowId) => string | null
  /** Sets a table apart until its window says what it holds. */
  readonly keepTable: (window: WindowId, file: string) => void
  readonly table: (window: WindowId) => string | null
}

export function droppedFiles(): DroppedFiles {
  const files = new Map<WindowId, string>()
  const tables = new Map<WindowId, string>()
  return {
    put: (window, file) => void files.set(window, file),
    take: (window) => {
      const file = files.get(window) ?? null
      files.delete(window)
      return file
    },
    keepTable: (window, file) => void tables.set(window, file),
    table: (window) => tables.get(window) ?? null,
  }
}
