import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { readInWorker } from '#electron/imports/read-in-worker.ts'
import type { ImportKind, ImportProgress } from '#shared/api/imports.ts'
import { directoryText } from '../../shared/imports/support/directory-texts.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const programFolder = path.resolve(import.meta.dirname, '../../..')

function read(name: string, content: string, kind: ImportKind, signal = new AbortController().signal) {
  const file = folder.path(name)
  fs.writeFileSync(file, content)
  const progress: ImportProgress[] = []
  const order = {
    choice: Promise.resolve(file),
    kind,
    programFolder,
    signal,
    onProgress: (step: ImportProgress) => void progress.push(step),
  }
  return readInWorker(order).then((result) => ({ result, progress }))
}

test('a directory is understood in a thread, with official names, and tells how far it is', async () => {
  const { result, progress } = await read(
    'annuaire.csv',
    directoryText([{ Nom_commune: 'LE KREMLIN BICETRE', Code_commune: '94043' }]),
    'directory',
  )

  expect(result).toMatchObject({
    ok: true,
    value: {
      kind: 'directory',
      fileName: 'annuaire.csv',
      directory: { places: [{}, {}, {}, { name: 'Commune du Kremlin-Bicêtre' }] },
    },
  })
  expect(progress).toEqual([
    { phase: 'parsing', done: 0, total: 0 },
    { phase: 'understanding', done: 0, total: 1 },
    { phase: 'understanding', done: 1, total: 1 },
  ])
})

test('a list of persons stays a table of texts', async () => {
  const { result } = await read('liste.csv', 'Nom;Prénom\nAubépine;Claire', 'people')

  expect(result).toEqual({
    ok: true,
    value: {
      kind: 'people',
      fileName: 'liste.csv',
      table: { header: ['Nom', 'Prénom'], rows: [{ line: 2, cells: ['Aubépine', 'Claire'] }] },
    },
  })
})

test.each([
  ['people' as const, directoryText([{}]), 'import-is-directory'],
  ['directory' as const, 'Nom;Prénom\nAubépine;Claire', 'import-not-directory'],
])('a file given as %s that is something else says what it is', async (kind, content, code) => {
  expect((await read('autre.csv', content, kind)).result).toMatchObject({ ok: false, error: { code } })
})

test('reading can be given up, before and while it runs', async () => {
  const early = new AbortController()
  early.abort()
  const late = new AbortController()
  const long = directoryText(Array.from({ length: 20_000 }, () => ({})))

  const [first, second] = await Promise.all([
    read('early.csv', long, 'directory', early.signal),
    read('late.csv', long, 'directory', late.signal).finally(() => undefined),
    new Promise((resolve) => setImmediate(() => resolve(late.abort()))),
  ])

  for (const { result } of [first, second])
    expect(result).toEqual({ ok: false, error: { code: 'cancelled', params: {} } })
})

test('a file that is gone is a failure in words', async () => {
  const order = {
    kind: 'people' as const,
    programFolder,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  }

  expect(await readInWorker({ ...order, choice: Promise.resolve(folder.path('nowhere.csv')) })).toMatchObject(
    {
      ok: false,
      error: { code: 'file-missing' },
    },
  )
})

test('a thread that ends without an answer is told in words', async () => {
  const worker = folder.path('ends-silently.mjs')
  fs.writeFileSync(worker, 'process.exit(3)')
  const file = folder.path('liste-interrompue.csv')
  fs.writeFileSync(file, 'Nom;Prénom\nAubépine;Claire')
  const order = {
    choice: Promise.resolve(file),
    kind: 'people' as const,
    programFolder,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  }

  expect(await readInWorker(order, pathToFileURL(worker))).toEqual({
    ok: false,
    error: { code: 'import-interrupted', params: { name: 'liste-interrompue.csv' } },
  })
})

test('giving up the choice of a file gives up the reading', async () => {
  const order = {
    choice: Promise.resolve(null),
    kind: 'people' as const,
    programFolder,
    onProgress: () => expect.unreachable(),
    signal: new AbortController().signal,
  }

  expect(await readInWorker(order)).toMatchObject({ ok: false, error: { code: 'cancelled' } })
})
