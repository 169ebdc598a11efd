/**
 * Where the worker's entry is: beside this module when run from source, `imports-worker.js` in the folder of the built
 * main process otherwise (this module may then be part of any chunk in it).
 */
export function importsWorkerUrl(moduleUrl: string = import.meta.url): URL {
  if (moduleUrl.endsWith('.ts')) return new URL('./worker.ts', moduleUrl)
  const folder = /^.*\/out\/main\//.exec(moduleUrl)?.[0]
  return new URL('imports-worker.js', folder ?? moduleUrl)
}
