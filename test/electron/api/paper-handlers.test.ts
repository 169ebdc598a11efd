import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '#electron/api/open-file.ts'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { letterheadIdField } from '#shared/organisation/letterhead.ts'
import { aTemplate } from '../../documents/support/word-templates.ts'
import { aRecord } from '../../support/builders.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const root = temporaryFolder()
const letterheadId = letterheadIdField.parse('letterhead-1')
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>'
let count = 0

/** A program that shows a project with one letterhead, whose pickers answer the file of that name. */
function given(name: string, bytes: Uint8Array | string | null) {
  count += 1
  const folder = root.path(`case-${count}`)
  fs.mkdirSync(folder)
  const chosen = path.join(folder, name)
  if (bytes !== null) fs.writeFileSync(chosen, bytes)
  const choose = async () => (name === '' ? null : chosen)
  const store = path.join(folder, 'recent.json')
  const program = aProgram({ store, folder, dialogs: { chooseLogo: choose, chooseTemplate: choose } })
  const file = path.join(folder, 'ENT.gouvernail')
  const letterhead = aRecord('letterhead', letterheadId)
  const { data } = newDocumentContent('ENT')
  const content = {
    data: { ...data, letterhead: new Map([[letterhead.id, letterhead]]) },
    contents: new Map(),
  }
  succeeded(writeDocument(file, content))
  const id = program.openWindow()
  succeeded(openFile(program.services, id, file))
  const session = () => program.services.documents.sessionOf(id)
  return { ...program, id, session }
}

test('a logo is kept with the name of its file as description, and can be read back', async () => {
  const { call, id, session } = given('Académie_d’Orvelle.svg', svg)

  succeeded(await call(id, 'logo.add', { letterheadId, as: 'own' }))

  const logo = session()?.data().letterhead.get(letterheadId)?.logo
  expect(logo).toMatchObject({ mediaType: 'image/svg+xml', description: 'Académie d’Orvelle' })
  const read = succeeded(await call(id, 'logo.read', { sha256: logo?.sha256 ?? '' }))
  expect(Buffer.from(read.base64, 'base64').toString()).toBe(svg)
  succeeded(await call(id, 'undo', undefined))
  expect(session()?.data().letterhead.get(letterheadId)?.logo).toBeNull()
})

test('logos of partners come one after the other', async () => {
  const { call, id, session } = given('Ville.svg', svg)

  succeeded(await call(id, 'logo.add', { letterheadId, as: 'partner' }))
  succeeded(await call(id, 'logo.add', { letterheadId, as: 'partner' }))

  const logos = [...(session()?.data().partnerLogo.values() ?? [])]
  expect(logos.map(({ name, order }) => [name, order])).toEqual([
    ['Ville', 10],
    ['Ville', 20],
  ])
})

test.each([
  ['actif.svg', svg.replace('<rect', '<script/><rect'), 'logo-svg-active'],
  ['photo.gif', 'GIF89a', 'logo-not-supported'],
  ['absent.png', null, 'file-missing'],
  ['', null, 'cancelled'],
])('a logo that cannot serve changes nothing: %s', async (name, bytes, code) => {
  const { call, id, session } = given(name, bytes)
  const before = session()?.data()

  expect(await call(id, 'logo.add', { letterheadId, as: 'own' })).toMatchObject({ error: { code } })

  expect(session()?.data()).toEqual(before)
})

test('what is no logo is not read back', async () => {
  const { call, id } = given('a.svg', svg)

  expect(await call(id, 'logo.read', { sha256: 'a'.repeat(64) })).toMatchObject({
    error: { code: 'record-missing' },
  })
})

test('a Word template takes the place of the one before', async () => {
  const { call, id, session } = given('papier.docx', await aTemplate())

  succeeded(await call(id, 'template.add', { report: 'minutes', bodyId: null }))
  succeeded(await call(id, 'template.add', { report: 'minutes', bodyId: null }))

  const templates = [...(session()?.data().documentTemplate.values() ?? [])]
  expect(templates).toMatchObject([{ report: 'minutes', bodyId: null, fileName: 'papier.docx' }])
})

test('a template without its marker changes nothing', async () => {
  const { call, id, session } = given('papier.docx', await aTemplate(['Rien']))

  expect(await call(id, 'template.add', { report: 'minutes', bodyId: null })).toMatchObject({
    error: { code: 'template-without-marker', params: { name: 'papier.docx' } },
  })
  expect(session()?.data().documentTemplate.size).toBe(0)
})
