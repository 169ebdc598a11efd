/**
 * Where the worker's entry is: beside this module when run from source, `search-worker.js` in the folder of the built main
 * process otherwise (this module may then be part of any chunk in it).
 */
export function searchWorkerUrl(moduleUrl: string = import.meta.url): URL {
  if (moduleUrl.endsWith('.ts')) return new URL('./worker.ts', moduleUrl)
  const folder = /^.*\/out\/main\//.exec(moduleUrl)?.[0]
  return new URL('search-worker.js', folder ?? moduleUrl)
}
