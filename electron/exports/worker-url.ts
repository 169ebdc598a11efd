import { threadEntry } from '../thread-entry.ts'

/** Where the entry of the exports' worker is. */
export function exportsWorkerUrl(moduleUrl: string = import.meta.url): URL {
  return threadEntry(moduleUrl, './worker.ts', 'exports-worker.js')
}

/** Where the entry of a compiler's own thread is. */
export function compilerWorkerUrl(moduleUrl: string = import.meta.url): URL {
  return threadEntry(moduleUrl, './pdf/compiler-worker.ts', 'compiler-worker.js')
}
