/** Where the entry of the exports' worker is. */
export function exportsWorkerUrl(moduleUrl: string = import.meta.url): URL {
  return entryUrl(moduleUrl, './worker.ts', 'exports-worker.js')
}

/** Where the entry of a compiler's own thread is. */
export function compilerWorkerUrl(moduleUrl: string = import.meta.url): URL {
  return entryUrl(moduleUrl, './pdf/compiler-worker.ts', 'compiler-worker.js')
}

// Beside this module when run from source, in the folder of the built main process otherwise (this module may then be
// part of any chunk in it).
function entryUrl(moduleUrl: string, source: string, built: string): URL {
  if (moduleUrl.endsWith('.ts')) return new URL(source, moduleUrl)
  const folder = /^.*\/out\/main\//.exec(moduleUrl)?.[0]
  return new URL(built, folder ?? moduleUrl)
}
