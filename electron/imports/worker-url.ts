import { threadEntry } from '../thread-entry.ts'

/** Where the entry of the worker of imports is. */
export function importsWorkerUrl(moduleUrl: string = import.meta.url): URL {
  return threadEntry(moduleUrl, './worker.ts', 'imports-worker.js')
}
