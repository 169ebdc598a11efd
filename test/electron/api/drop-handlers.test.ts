import fs from 'node:fs'
import { expect, test } from 'vitest'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { encryptBytes } from '#electron/encryption/age.ts'
import { appError } from '#shared/api/errors.ts'
import { ok } from '#shared/kit/result.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const folder = temporaryFolder()

/** A program with one window on its start screen, and what a drop on it answers. */
function given() {
  const read: (string | null)[] = []
  const program = aProgram({
    store: folder.path('recent.json'),
    folder: folder.path('.'),
    imports: {
      read: async ({ choice }) => {
        read.push(await choice)
        return { ok: false, error: appError('import-empty') }
      },
    },
  })
  const id = program.openWindow()
  const drop = (name: string) => {
    program.services.dropped.put(id, folder.path(name))
    return program.call(id, 'file.dropped', undefined)
  }
  const aDocument = (name: string) => {
    succeeded(writeDocument(folder.path(name), newDocumentContent('ENT')))
    return folder.path(name)
  }
  return { ...program, id, drop, read, aDocument }
}

test('a document that is dropped is opened, in another window where there is one already', async () => {
  const { id, drop, services, aDocument } = given()
  aDocument('un.gouvernail')
  aDocument('deux.GOUVERNAIL')

  expect(await drop('un.gouvernail')).toEqual(ok({ kind: 'document', fileName: 'un.gouvernail' }))
  expect(await drop('deux.GOUVERNAIL')).toMatchObject({ ok: true })

  expect(services.documents.sessionOf(id)?.path).toBe(folder.path('un.gouvernail'))
  expect(services.windows.all()).toHaveLength(2)
})

test('an encrypted copy that is dropped makes its window ask for the password', async () => {
  const { id, call, drop, aDocument } = given()
  const bytes = fs.readFileSync(aDocument('clair.gouvernail'))
  fs.writeFileSync(
    folder.path('copie.gouvernail.age'),
    await encryptBytes(bytes, 'abaisser-tulipe-volcan', 4),
  )

  expect(await drop('copie.gouvernail.age')).toMatchObject({ ok: true })

  const state = succeeded(await call(id, 'window.state', undefined))
  expect(state).toEqual({ document: null, locked: 'copie.gouvernail.age' })
})

test('a table is read by the import that its window then asks for', async () => {
  const { id, call, drop, read, aDocument } = given()
  fs.writeFileSync(folder.path('agents.csv'), 'Nom\nCHÊNE\n')
  expect(await drop('agents.csv')).toMatchObject({ error: { code: 'drop-without-document' } })
  aDocument('trois.gouvernail')
  await drop('trois.gouvernail')

  expect(await drop('agents.csv')).toEqual(ok({ kind: 'table', fileName: 'agents.csv' }))
  await call(id, 'import.read', { kind: 'people', isDropped: true })

  expect(read).toEqual([folder.path('agents.csv')])
})

test('nothing is imported into a document that can only be read', async () => {
  const { id, drop, services, aDocument } = given()
  const session = succeeded(openDocument(aDocument('lu.gouvernail'), { asReadOnly: true }))
  services.documents.show(id, session)

  expect(await drop('agents.csv')).toMatchObject({ error: { code: session.readOnly } })
})

test('anything else is refused with its name, and what was dropped is answered once', async () => {
  const { id, call, drop } = given()

  expect(await drop('photo.png')).toEqual({
    ok: false,
    error: { code: 'drop-unknown', params: { name: 'photo.png' } },
  })
  expect(await call(id, 'file.dropped', undefined)).toMatchObject({ error: { code: 'drop-unknown' } })
  expect(await drop('absent.gouvernail')).toMatchObject({ error: { code: 'file-missing' } })
})
