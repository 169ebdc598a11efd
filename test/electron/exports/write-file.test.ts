import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeError, writeFileWhole } from '#electron/exports/write-file.ts'

const bytes = new TextEncoder().encode('contenu')
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouvernail-write-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('writing a file whole or not at all', () => {
  test('writes the bytes and leaves nothing else behind', async () => {
    const path = join(folder, 'dossier.pdf')

    expect(await writeFileWhole(path, bytes)).toEqual({ ok: true, value: path })
    expect(await readFile(path, 'utf8')).toBe('contenu')
    expect(await readdir(folder)).toEqual(['dossier.pdf'])
  })

  test('replaces an earlier file', async () => {
    const path = join(folder, 'dossier.pdf')
    await writeFile(path, 'ancien')

    await writeFileWhole(path, bytes)

    expect(await readFile(path, 'utf8')).toBe('contenu')
  })

  test('says that the folder is missing', async () => {
    const written = await writeFileWhole(join(folder, 'absent', 'dossier.pdf'), bytes)

    expect(written).toMatchObject({ ok: false, error: { code: 'folder-missing' } })
  })

  test('leaves no temporary file when the last step fails', async () => {
    const path = join(folder, 'dossier.pdf')
    await mkdir(path)

    const written = await writeFileWhole(path, bytes)

    expect(written).toMatchObject({ ok: false, error: { code: 'export-write-failed', params: { path } } })
    expect(await readdir(folder)).toEqual(['dossier.pdf'])
  })

  test('waits no longer for a place once it is given up, and leaves nothing there', async () => {
    const path = join(folder, 'dossier.pdf')
    await writeFile(path, 'ancien')
    const giveUp = new AbortController()

    const written = writeFileWhole(path, bytes, giveUp.signal)
    giveUp.abort()

    expect(await written).toMatchObject({ ok: false, error: { code: 'export-cancelled' } })
    await expect.poll(() => readdir(folder)).toEqual(['dossier.pdf'])
    expect(await readFile(path, 'utf8')).toBe('ancien')
  })

  test.each([
    ['ENOSPC', 'write', 'linux', 'disk-full'],
    ['EDQUOT', 'write', 'linux', 'disk-full'],
    ['EACCES', 'open', 'linux', 'folder-read-only'],
    ['EROFS', 'open', 'linux', 'folder-read-only'],
    ['EPERM', 'open', 'win32', 'folder-read-only'],
    ['EPERM', 'rename', 'win32', 'export-file-busy'],
    ['EACCES', 'rename', 'win32', 'export-file-busy'],
    ['EBUSY', 'rename', 'win32', 'export-file-busy'],
    ['EIO', 'write', 'linux', 'export-write-failed'],
  ] as const)('%s on %s under %s is told as %s', (code, syscall, platform, expected) => {
    const cause = Object.assign(new Error(code), { code, syscall })

    expect(writeError(cause, '/dossier/registre.pdf', platform).code).toBe(expected)
  })
})
