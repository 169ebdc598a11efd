import fs from 'node:fs'
import { expect, test } from 'vitest'
import { copyDocument } from '#electron/document/copy.ts'
import { createDocument, writeDocument } from '#electron/document/create.ts'
import { contents } from '../../properties/support/contents.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aCommand, newSession, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

test('a clean copy holds the document, and nothing of what was deleted', () => {
  const session = newSession(folder.path('source.gouvernail'), startingContent())
  const secret = 'Prénom-Qui-Doit-Disparaître'
  successOf(session.execute(aCommand({ type: 'person.edit', id: 'person-3', patch: { firstName: secret } })))
  successOf(session.execute(aCommand({ type: 'person.delete', id: 'person-3' })))
  successOf(session.execute(aCommand({ type: 'attachment.delete', id: 'attachment-1' })))

  successOf(copyDocument(session, folder.path('copy.gouvernail')))

  const bytes = fs.readFileSync(folder.path('copy.gouvernail'))
  expect(bytes.includes(Buffer.from(secret))).toBe(false)
  expect(bytes.includes(Buffer.from(contents[0] ?? []))).toBe(false)
  const copy = openSession(folder.path('copy.gouvernail'))
  expect(copy.data()).toEqual(session.data())
  expect(copy.read().history.undo).toBe(null)
  copy.close()
  session.close()
})

test('a document is never written over a file by accident, nor in a folder that is not there', () => {
  const file = folder.path('taken.gouvernail')
  fs.writeFileSync(file, 'mine')

  expect(writeDocument(file, startingContent())).toMatchObject({ error: { code: 'file-exists' } })
  expect(fs.readFileSync(file, 'utf8')).toBe('mine')
  expect(createDocument(folder.path('nowhere/a.gouvernail'), startingContent())).toMatchObject({
    error: { code: 'folder-missing' },
  })
  successOf(writeDocument(file, startingContent(), { replace: true }))
  openSession(file).close()
})

test('a folder that is a file is told as one that is not there', () => {
  const file = folder.path('not-a-folder')
  fs.writeFileSync(file, 'mine')
  const session = newSession(folder.path('beside-a-file.gouvernail'), startingContent())

  const refused = [
    writeDocument(`${file}/a.gouvernail`, startingContent()),
    copyDocument(session, `${file}/a.gouvernail`),
  ]

  session.close()
  expect(refused).toMatchObject([
    { error: { code: 'folder-missing' } },
    { error: { code: 'folder-missing' } },
  ])
  expect(fs.readFileSync(file, 'utf8')).toBe('mine')
})

test('a failed writing leaves no file behind', () => {
  const { data } = startingContent()
  const file = folder.path('broken.gouvernail')

  expect(() => writeDocument(file, { data, contents: new Map() })).toThrow('FOREIGN KEY')

  expect(fs.readdirSync(folder.path('.')).filter((name) => name.includes('broken'))).toEqual([])
})

test('contents that no record and no undo step needs are dropped when the document opens', () => {
  const session = newSession(folder.path('contents.gouvernail'), startingContent())
  const [, unused = new Uint8Array()] = contents
  successOf(session.storeContent(unused))
  successOf(session.execute(aCommand({ type: 'attachment.delete', id: 'attachment-1' })))
  successOf(session.execute(aCommand({ type: 'partner-logo.delete', id: 'partner-logo-1' })))
  successOf(session.execute(aCommand({ type: 'document-template.delete', id: 'document-template-1' })))
  successOf(session.execute(aCommand({ type: 'letterhead.delete', id: 'letterhead-2' })))
  session.close()

  const again = openSession(session.path)

  const names = again.database.prepare('SELECT sha256 FROM attachment_content').pluck().all()
  expect(names).toEqual([...startingContent().contents.keys()].toSorted())
  for (let step = 0; step < 4; step++) successOf(again.undo())
  expect(again.data()).toEqual(startingContent().data)
  again.close()
})

test('only the last steps are kept, and within a weight', () => {
  const session = newSession(folder.path('pruned.gouvernail'), startingContent())
  const count = () => session.database.prepare('SELECT count(*) FROM history_entry').pluck().get()
  const edit = (purpose: string) =>
    successOf(session.execute(aCommand({ type: 'project.edit', patch: { purpose } })))

  for (let i = 0; i < 210; i++) edit(`${i}`)
  expect(count()).toBe(200)
  for (let i = 0; i < 40; i++) edit(`${i}`.repeat(50_000))
  expect(Number(count())).toBeLessThan(60)
  session.close()

  const again = openSession(session.path)
  successOf(again.undo())
  expect(again.data().project.get('project')?.purpose).toBe('38'.repeat(50_000))
  again.close()
})
