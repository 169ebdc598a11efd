import { randomUUID } from 'node:crypto'

/** The files written by exports since the start: the renderer knows them by id, never by path. */
export type ExportedFiles = {
  readonly add: (file: string) => string
  readonly pathOf: (fileId: string) => string | null
}

/** An empty list. */
export function exportedFiles(): ExportedFiles {
  const paths = new Map<string, string>()
  return {
    add: (file) => {
      const id = randomUUID()
      paths.set(id, file)
      return id
    },
    pathOf: (id) => paths.get(id) ?? null,
  }
}
