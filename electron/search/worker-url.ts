import { threadEntry } from '../thread-entry.ts'

/** Where the entry of the worker of searches is. */
export function searchWorkerUrl(moduleUrl: string = import.meta.url): URL {
  return threadEntry(moduleUrl, './worker.ts', 'search-worker.js')
}
