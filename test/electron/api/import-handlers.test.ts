import fs from 'node:fs'
import { expect, test } from 'vitest'
import type { Imports } from '#electron/api/ports.ts'
import { createDocument, newDocumentContent } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { appError } from '#shared/api/errors.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram } from './a-program.ts'

const folder = temporaryFolder()
const table = { header: ['Nom'], rows: [{ line: 2, cells: ['Aubépine'] }] }
const reading = { kind: 'people', fileName: 'liste.csv', table } as const

/** A program whose first window shows a document, and whose picker answers one file. */
function programShowing(name: string, imports: Partial<Imports>, chosen: string | null = '/lists/liste.csv') {
  const asked: unknown[] = []
  const program = aProgram({
    store: folder.path(`${name}.json`),
    folder: folder.path('.'),
    dialogs: {
      chooseImport: async (_, kind) => {
        asked.push(kind)
        return chosen
      },
      chooseExport: async (_, fileName) => folder.path(fileName),
    },
    imports,
  })
  const window = program.openWindow()
  const session = successOf(createDocument(folder.path(`${name}.gouvernail`), newDocumentContent('ENT')))
  program.services.documents.show(window, session)
  return { program, window, asked }
}

test('the chosen file is read as what was asked for, and the window hears how far it is', async () => {
  const { program, window, asked } = programShowing('read', {
    read: async ({ choice, kind, onProgress }) => {
      onProgress({ phase: 'understanding', done: 1, total: 2 })
      expect([await choice, kind]).toEqual(['/lists/liste.csv', 'people'])
      return ok(reading)
    },
  })

  expect(await program.call(window, 'import.read', { kind: 'people' })).toEqual({ ok: true, value: reading })
  expect(asked).toEqual(['people'])
  expect(program.events(window)).toContainEqual({
    ...{ type: 'import-progressed', phase: 'understanding' },
    ...{ done: 1, total: 2 },
  })
})

test('reading is given up by the window that asked for it', async () => {
  const { program, window } = programShowing('cancel', {
    read: ({ signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () =>
          resolve({ ok: false, error: { code: 'cancelled', params: {} } }),
        )
        void program.call(window, 'import.cancel', undefined)
      }),
  })

  expect(await program.call(window, 'import.read', { kind: 'directory' })).toMatchObject({
    error: { code: 'cancelled' },
  })
})

test('nothing is read without a document, without a file, or for a document that cannot change', async () => {
  const never: Partial<Imports> = {
    read: async ({ choice }) =>
      (await choice) === null ? fail(appError('cancelled')) : expect.unreachable(),
  }
  const { program } = programShowing('nothing', never, null)
  const empty = program.openWindow()
  const file = folder.path('read-only.gouvernail')
  successOf(createDocument(file, newDocumentContent('ENT'))).close()
  const readOnly = program.openWindow()
  program.services.documents.show(readOnly, successOf(openDocument(file, { asReadOnly: true })))

  const codes = await Promise.all(
    [empty, 1, readOnly].map(async (window) => {
      const answer = await program.call(window, 'import.read', { kind: 'people' })
      return answer.ok ? 'read' : answer.error.code
    }),
  )

  expect(codes).toEqual(['no-document', 'cancelled', 'file-read-only'])
})

test('the model is written where the person chooses, and can be opened from there', async () => {
  const { program, window } = programShowing('model', { model: async () => Buffer.from('model') })

  const saved = await program.call(window, 'import.save-model', { kind: 'people' })

  expect(saved).toMatchObject({ ok: true, value: { fileName: 'modele-personnes.xlsx' } })
  expect(fs.readFileSync(folder.path('modele-personnes.xlsx'), 'utf8')).toBe('model')
  const fileId = saved.ok ? saved.value.fileId : ''
  expect(await program.call(window, 'report.open', { fileId })).toEqual({ ok: true, value: null })
  const measures = await program.call(window, 'import.save-model', { kind: 'measures' })
  expect(measures).toMatchObject({ ok: true, value: { fileName: 'modele-mesures.xlsx' } })
})
