import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { beforeAll, describe, expect, test } from 'vitest'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { sandboxSwitches } from '#electron/runtime/display.mjs'
import { launchApplication } from '../support/application.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = path.resolve(import.meta.dirname, '../..')
const program = path.join(root, 'dist/linux-unpacked/gouvernail')
const folder = temporaryFolder()

// The folder of another system has another layout, and its packaging is tried on that system.
describe.runIf(process.platform === 'linux')('the packaged program', () => {
  beforeAll(() => {
    // What is in out/ is packaged, never built again: other journeys are running it.
    execFileSync(process.execPath, ['electron/runtime/package.mjs', 'dir', '--built'], { cwd: root })
  }, 120_000)

  test('contains itself, and nothing of the checkout around it', () => {
    const archive = path.join(root, 'dist/linux-unpacked/resources/app.asar')
    const entries = listPackage(archive, { isPack: false }).map((name) => name.split('/').slice(1))
    const modules = entries.filter(([top]) => top === 'node_modules')

    expect(new Set(entries.map(([top]) => top))).toEqual(
      new Set(['node_modules', 'out', 'package.json', 'resources']),
    )
    expect(new Set(modules.map(([, name]) => name).filter(Boolean))).toEqual(
      new Set(['@hyzyla', '@myriaddreamin', 'better-sqlite3']),
    )
  })

  test('can be made to run no other code', async () => {
    const fuses = await getCurrentFuseWire(program)

    expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE)
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
    expect(fuses[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(FuseState.DISABLE)
  })

  test('opens its window on a document', async () => {
    const application = await launchApplication({ packaged: program, args: [aDocument('ouverture')] })
    const title = () =>
      application.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())

    await expect.poll(title).toContain('ouverture')
    expect(await application.electron.evaluate(({ app }) => app.isPackaged)).toBe(true)

    await application.close()
  })

  test('verifies a document as a command, without a screen', () => {
    const sound = verify(aDocument('sain'))
    const damaged = aDocument('abîmé')
    fs.truncateSync(damaged, 5000)

    expect(sound.status).toBe(0)
    expect(verify(damaged).status).toBe(1)
  })
})

function aDocument(name: string): string {
  const file = folder.path(`${name}.gouvernail`)
  const written = writeDocument(file, newDocumentContent(name))
  if (!written.ok) throw new Error(written.error.code)
  return file
}

function verify(file: string) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  return spawnSync(program, [...sandboxSwitches(), 'verify', file], { env, encoding: 'utf8' })
}
