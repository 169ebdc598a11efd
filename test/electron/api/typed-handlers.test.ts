import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import type { TypedText } from '#shared/api/typed-texts.ts'
import { commandSchema } from '#shared/commands/command.ts'
import { aRecord } from '../../support/builders.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const root = temporaryFolder()
const text: TypedText = {
  id: 'one',
  place: { on: 'project' },
  object: 'Projet',
  within: [],
  field: 'Territoire',
  form: null,
  from: '',
  text: 'La Sourdaine',
}

/** A program with a document open in its first window. */
async function given(name: string) {
  const folder = root.path(name)
  fs.mkdirSync(folder)
  const file = path.join(folder, 'ENT.gouvernail')
  succeeded(writeDocument(file, newDocumentContent('Départ')))
  const open = async () => {
    const program = aProgram({
      store: path.join(folder, 'recent.json'),
      folder,
      dialogs: { chooseDocument: async () => file },
    })
    const id = program.openWindow()
    succeeded(await program.call(id, 'document.open', undefined))
    const { opening } = succeeded(await program.call(id, 'document.read', undefined))
    const list = async () => succeeded(await program.call(id, 'typed.list', undefined))
    return { ...program, id, opening, list }
  }
  return { file, open }
}

test('what was typed is given to the next opening of the document, not to a window that has left it', async () => {
  const { open } = await given('next')
  const { call, id, opening, services, list } = await open()

  succeeded(await call(id, 'typed.put', { opening: 'another', typed: [{ ...text, id: 'two' }], gone: [] }))
  succeeded(await call(id, 'typed.put', { opening, typed: [text], gone: [] }))
  expect(await list()).toMatchObject([text])
  services.documents.close(id)
  expect(await list()).toEqual([])

  expect(await (await open()).list()).toMatchObject([text])
})

test('erasing a person forgets all that was typed in the document, and tells the window', async () => {
  const { open } = await given('erased')
  const { call, id, opening, list, events } = await open()
  const run = async (command: object) => succeeded(await call(id, 'execute', commandSchema.parse(command)))
  await run({ type: 'person.create', value: aRecord('person', 'person-1') })
  succeeded(await call(id, 'typed.put', { opening, typed: [text], gone: [] }))

  await run({ type: 'person.anonymise', ids: ['person-1'], on: '2026-11-25' })

  expect(await list()).toEqual([])
  expect(events(id)).toContainEqual({ type: 'typed-forgotten' })
})

test('nothing is kept of a document that can only be read', async () => {
  const { open, file } = await given('read-only')
  const { call, id, opening, services, list } = await open()
  succeeded(await call(id, 'typed.put', { opening, typed: [text], gone: [] }))
  services.documents.close(id)
  const picture = succeeded(openDocument(file, { asReadOnly: true }))
  services.documents.show(id, picture)

  succeeded(await call(id, 'typed.put', { opening: picture.opening, typed: [], gone: ['one'] }))

  expect(await list()).toEqual([])
  expect(services.typed.list(file)).toHaveLength(1)
})
