// @ts-check
// Stands in for the default app of a stock Electron (`electron [-r FILE] [switches] APP [arguments]`), which the
// registry-carried runtime lacks. The app is imported at top level and awaited: Electron holds `ready` back until
// then, so that the app can still register schemes and handlers. Messages are for developers.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)
const EX_USAGE = 64

/** @param {readonly string[]} parameters */
function readCommandLine(parameters) {
  const modules = []
  for (let at = 0; at < parameters.length; at++) {
    const word = parameters[at] ?? ''
    if (word === '-r' || word === '--require') modules.push(parameters[++at] ?? '')
    else if (word === '-v' || word === '--version') return { modules, print: `v${process.versions.electron}` }
    else if (word === '-a' || word === '--abi') return { modules, print: process.versions.modules }
    else if (!word.startsWith('-')) return { modules, target: resolve(word) }
  }
  return { modules }
}

/** @param {string} target a folder with a package.json, or one file */
function takeIdentityOf(target) {
  const description = join(target, 'package.json')
  if (!existsSync(description)) return target
  const { name, productName, version, main } = JSON.parse(readFileSync(description, 'utf8'))
  // Both setters exist, undocumented, for exactly this use.
  const host = /** @type {typeof app & { setVersion(v: string): void, setAppPath(p: string): void }} */ (app)
  if (version) host.setVersion(version)
  app.name = productName ?? name ?? basename(target)
  host.setAppPath(target)
  // This Electron has named its folder after itself already, unless the command line chose one.
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), app.name))
  }
  return join(target, main ?? 'index.js')
}

const { modules, target, print } = readCommandLine(process.argv.slice(1))
if (target === undefined) {
  console.log(print ?? 'electron [-r FILE] APP')
  process.exit(print === undefined ? EX_USAGE : 0)
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
for (const module of modules) require(resolve(module))
await import(pathToFileURL(takeIdentityOf(target)).href)
