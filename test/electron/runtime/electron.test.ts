import fs from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { executablePath, locateElectron, withElectron } from '#electron/runtime/locate-electron.mjs'
import { rememberReachability, wasUnreachable } from '#electron/runtime/official-electron.mjs'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const hour = 60 * 60 * 1000
const noon = Date.parse('2026-03-10T12:00:00Z')

afterEach(() => vi.unstubAllEnvs())

test('an unreachable download is not tried again for a day, then it is', () => {
  vi.stubEnv('XDG_CACHE_HOME', folder.path('remembering'))
  expect(wasUnreachable(noon)).toBe(false)

  rememberReachability(false, noon)

  expect(wasUnreachable(noon + hour)).toBe(true)
  expect(wasUnreachable(noon + 25 * hour)).toBe(false)
})

test('a download that succeeded forgets the failure before it', () => {
  vi.stubEnv('XDG_CACHE_HOME', folder.path('forgetting'))
  rememberReachability(false, noon)

  rememberReachability(true, noon + hour)

  expect(wasUnreachable(noon + hour)).toBe(false)
})

test('a mirror that was named since then is tried at once', () => {
  vi.stubEnv('XDG_CACHE_HOME', folder.path('mirror'))
  rememberReachability(false, noon)

  vi.stubEnv('ELECTRON_MIRROR', 'https://miroir.example/electron/')

  expect(wasUnreachable(noon + hour)).toBe(false)
})

test('a clock that was set back does not stop the download for ever', () => {
  vi.stubEnv('XDG_CACHE_HOME', folder.path('clock'))

  rememberReachability(false, noon)

  expect(wasUnreachable(noon - hour)).toBe(false)
})

test('the Electron that the environment names comes first', () => {
  const dist = anElectron('given', '45.4.1')

  const found = locateElectron('/nowhere', { ELECTRON_OVERRIDE_DIST_PATH: dist })

  expect(found).toMatchObject({ version: '45.4.1', folder: dist, origin: 'given' })
})

test('a runtime carried by the registry is recognised under any path', () => {
  const dist = anElectron('moved', '33.2.1')
  fs.writeFileSync(path.join(dist, 'gouvernail-carried.json'), '{}')

  expect(locateElectron('/nowhere', { ELECTRON_OVERRIDE_DIST_PATH: dist })?.origin).toBe('carried')
})

test('a folder without Electron is refused with its path', () => {
  const empty = folder.path('empty')

  expect(() => locateElectron('/nowhere', { ELECTRON_OVERRIDE_DIST_PATH: empty })).toThrow(empty)
})

test('the official Electron is taken when it is whole and of the version of its package', () => {
  const root = aCheckout('whole', '45.4.1')
  fs.writeFileSync(path.join(root, 'node_modules/electron/path.txt'), executablePath())

  expect(locateElectron(root, {})).toMatchObject({ version: '45.4.1', origin: 'official' })
})

test('an official Electron of an older version is not taken', () => {
  const root = aCheckout('older', '44.0.0')
  fs.writeFileSync(path.join(root, 'node_modules/electron/path.txt'), executablePath())

  expect(locateElectron(root, {})).toBeUndefined()
})

test('an official Electron whose extraction was cut short is not taken', () => {
  expect(locateElectron(aCheckout('cut', '45.4.1'), {})).toBeUndefined()
})

test('tools are told where Electron is, and that it is no plain Node', () => {
  const runtime = {
    version: '45.4.1',
    folder: '/dist',
    executable: '/dist/electron',
    origin: 'official',
  } as const

  expect(withElectron(runtime, { ELECTRON_RUN_AS_NODE: '1', HOME: '/home/a' })).toEqual({
    HOME: '/home/a',
    ELECTRON_OVERRIDE_DIST_PATH: '/dist',
    ELECTRON_EXEC_PATH: '/dist/electron',
  })
})

/** A checkout for Electron 45.4.1 with the version given in place, and an empty cache. */
function aCheckout(name: string, version: string): string {
  vi.stubEnv('XDG_CACHE_HOME', folder.path(`cache-${name}`))
  const root = folder.path(`checkout-${name}`)
  const modules = path.join(root, 'node_modules/electron')
  fs.mkdirSync(modules, { recursive: true })
  fs.writeFileSync(path.join(modules, 'package.json'), '{"version":"45.4.1"}')
  fs.cpSync(anElectron(name, version), path.join(modules, 'dist'), { recursive: true })
  return root
}

function anElectron(name: string, version: string): string {
  const dist = folder.path(`electron-${name}`)
  fs.mkdirSync(path.dirname(path.join(dist, executablePath())), { recursive: true })
  fs.writeFileSync(path.join(dist, executablePath()), '')
  fs.writeFileSync(path.join(dist, 'version'), version)
  return dist
}
