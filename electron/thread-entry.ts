/**
 * Where the entry of a thread is: `source`, relative to the module that asks, when run from source; `built`, in the folder of
 * the built main process, otherwise (the module may then be part of any chunk in it).
 */
export function threadEntry(moduleUrl: string, source: string, built: string): URL {
  if (moduleUrl.endsWith('.ts')) return new URL(source, moduleUrl)
  const folder = /^.*\/out\/main\//.exec(moduleUrl)?.[0]
  return new URL(built, folder ?? moduleUrl)
}
