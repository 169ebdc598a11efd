import fs from 'node:fs'
import { expect, test } from 'vitest'
import { copyDocument } from '#electron/document/copy.ts'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { openPicture } from '#electron/document/open-picture.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { stateOf } from '../../support/file-state.ts'
import { startProcess } from '../../support/other-process.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

function aDocument(name: string): string {
  fs.mkdirSync(folder.path(name))
  const file = folder.path(`${name}/projet.gouvernail`)
  successOf(writeDocument(file, startingContent()))
  return file
}

const rename = (name: string) => aCommand({ type: 'project.edit', patch: { name } })

test('from opening to closing, another process cannot open the document', async () => {
  const file = aDocument('held-here')
  const session = openSession(file)

  const before = await startProcess('hold-document.ts', file)
  successOf(session.execute(rename('Un')))
  const after = await startProcess('hold-document.ts', file)
  session.close()
  const free = await startProcess('hold-document.ts', file)

  expect([before.said, after.said, free.said]).toEqual(['file-open-elsewhere', 'file-open-elsewhere', 'open'])
  await Promise.all([before.kill(), after.kill(), free.kill()])
})

test('opening a document twice in one process is refused, and does not give its lock away', async () => {
  const file = aDocument('twice')
  fs.linkSync(file, folder.path('twice/lien.gouvernail'))
  fs.symlinkSync(file, folder.path('twice/raccourci.gouvernail'))
  const session = openSession(file)

  for (const name of ['projet', 'lien', 'raccourci']) {
    const again = openDocument(folder.path(`twice/${name}.gouvernail`))
    expect(again).toMatchObject({ error: { code: 'file-open-elsewhere' } })
  }
  const readOnly = openDocument(file, { asReadOnly: true })

  expect(readOnly).toMatchObject({ error: { code: 'file-open-elsewhere' } })
  const other = await startProcess('hold-document.ts', file)
  expect(other.said).toBe('file-open-elsewhere')
  await other.kill()
  session.close()
  openSession(file).close()
})

test('a document that another process holds is refused with the name of who has it, and left as it was', async () => {
  const file = aDocument('held-there')
  const other = await startProcess('hold-document.ts', file)
  const before = stateOf(file)

  const refused = openDocument(file)
  const refusedToRead = openDocument(file, { asReadOnly: true })

  expect(refused).toMatchObject({
    error: { code: 'file-open-elsewhere', params: { name: 'projet.gouvernail', host: expect.any(String) } },
  })
  expect(refusedToRead).toMatchObject({ error: { code: 'file-open-elsewhere' } })
  expect(stateOf(file)).toEqual(before)
  await other.kill()
})

test('a note left by a killed program locks nobody out', async () => {
  const file = aDocument('stale-note')
  const other = await startProcess('hold-document.ts', file)
  expect(fs.readdirSync(folder.path('stale-note'))).toContain('.~projet.gouvernail.lock')
  await other.kill()

  openSession(file).close()

  expect(fs.readdirSync(folder.path('stale-note'))).toEqual(['projet.gouvernail'])
})

test('what a killed program had half written is put back', async () => {
  const file = aDocument('killed')
  const sound = fs.readFileSync(file)
  const other = await startProcess('die-while-writing.ts', file)
  await other.kill()
  expect(fs.readFileSync(file).equals(sound)).toBe(false)
  expect(fs.readdirSync(folder.path('killed'))).toContain('projet.gouvernail-journal')

  const session = openSession(file)

  expect(session.data()).toEqual(startingContent().data)
  session.close()
  expect(fs.readFileSync(file).equals(sound)).toBe(true)
  expect(fs.readdirSync(folder.path('killed'))).toEqual(['projet.gouvernail'])
})

test('a header ahead of a file that was never lengthened is no cut, as long as the journal is there', async () => {
  const file = aDocument('killed-early')
  const { size } = fs.statSync(file)
  const other = await startProcess('die-while-writing.ts', file)
  await other.kill()
  const header = Buffer.alloc(4)
  header.writeUInt32BE(9_999)
  const handle = fs.openSync(file, 'r+')
  fs.writeSync(handle, header, 0, 4, 28)
  fs.ftruncateSync(handle, size)
  fs.closeSync(handle)

  const session = openSession(file)

  expect(session.data()).toEqual(startingContent().data)
  session.close()
})

test('a reader is told when only a writer could put a killed program’s work right', async () => {
  const file = aDocument('killed-read-only')
  const other = await startProcess('die-while-writing.ts', file)
  await other.kill()
  fs.chmodSync(file, 0o444)
  const before = stateOf(file)

  expect(openDocument(file)).toMatchObject({ error: { code: 'file-no-permission' } })

  expect(stateOf(file)).toEqual(before)
  fs.chmodSync(file, 0o644)
  openSession(file).close()
})

test('a copy never replaces a document that is open, here or elsewhere', async () => {
  const session = openSession(aDocument('source'))
  const other = openSession(aDocument('open-here'))
  const elsewhere = aDocument('open-there')
  const holder = await startProcess('hold-document.ts', elsewhere)

  for (const target of [session.path, other.path, elsewhere]) {
    const before = stateOf(target)
    expect(copyDocument(session, target), target).toMatchObject({ error: { code: 'file-open-elsewhere' } })
    expect(writeDocument(target, startingContent(), { replace: true })).toMatchObject({
      error: { code: 'file-open-elsewhere' },
    })
    expect(stateOf(target)).toEqual(before)
  }
  await holder.kill()
  session.close()
  other.close()
})

test('a document that another process holds can be looked at as it is saved, and its holder goes on', async () => {
  const file = aDocument('looked-at')
  const mine = openSession(file)
  successOf(mine.execute(rename('Avant')))
  mine.close()
  const other = await startProcess('hold-document.ts', file)
  const before = stateOf(file)

  const picture = successOf(openPicture(file))

  expect(picture.readOnly).toBe('file-held')
  expect([...picture.data().project.values()][0]?.name).toBe('Avant')
  expect(picture.execute(rename('Après'))).toMatchObject({ error: { code: 'file-held' } })
  picture.close()
  expect(stateOf(file)).toEqual(before)
  const again = await startProcess('hold-document.ts', file)
  expect(again.said).toBe('file-open-elsewhere')
  await Promise.all([again.kill(), other.kill()])
})

test('it cannot be looked at while it is being written, nor by the process that holds it', () => {
  const file = aDocument('being-written')
  fs.writeFileSync(`${file}-journal`, 'a commit that is being made')
  expect(openPicture(file)).toMatchObject({ error: { code: 'file-open-elsewhere' } })
  fs.rmSync(`${file}-journal`)

  const session = openSession(file)
  expect(openPicture(file)).toMatchObject({ error: { code: 'file-open-elsewhere' } })
  session.close()
})

test('the note of who has a document is never written through a link that somebody put in its place', () => {
  const file = aDocument('trapped')
  const other = folder.path('trapped/budget.txt')
  const note = folder.path('trapped/.~projet.gouvernail.lock')
  fs.writeFileSync(other, 'precious')
  fs.symlinkSync(other, note)

  const session = openSession(file)

  expect(fs.lstatSync(note).isSymbolicLink()).toBe(false)
  expect(fs.readFileSync(other, 'utf8')).toBe('precious')
  session.close()
  expect(fs.readFileSync(other, 'utf8')).toBe('precious')
})
