import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { readAttachments } from '#electron/api/attachment-file.ts'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { notePath, readOwnerNote } from '#electron/document/owner-note.ts'
import { verifyDocument } from '#electron/document/verify.ts'
import { readSourceFile } from '#electron/imports/read-file.ts'
import { salvageDocument } from '#electron/salvage/salvage.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const journalMagic = Buffer.from('d9d505f920a163d7', 'hex')

/** A sound document, and a file of its user that has nothing to do with it. */
function aTarget(name: string): { readonly file: string; readonly mine: string } {
  fs.mkdirSync(folder.path(name))
  const file = folder.path(`${name}/projet.gouvernail`)
  successOf(writeDocument(file, startingContent()))
  const mine = folder.path(`${name}/lettre.txt`)
  // Begins as a journal does that is done with: SQLite would write over it.
  fs.writeFileSync(mine, `\0${'Une lettre qui est à moi.\n'.repeat(400)}`)
  return { file, mine }
}

/** A journal that puts nothing back, but names another file as the one that leads it (SQLite file format, 3). */
function journalLedBy(leader: string, file: string): Buffer {
  const header = Buffer.alloc(512)
  journalMagic.copy(header)
  const pageSize = fs.readFileSync(file).readUInt16BE(16)
  header.writeUInt32BE(0, 8)
  header.writeUInt32BE(fs.statSync(file).size / pageSize, 16)
  header.writeUInt32BE(512, 20)
  header.writeUInt32BE(pageSize, 24)
  const name = Buffer.from(leader)
  const end = Buffer.alloc(4 + name.length + 16)
  end.writeUInt32BE(0x40000000 / pageSize + 1, 0)
  name.copy(end, 4)
  end.writeUInt32BE(name.length, 4 + name.length)
  end.writeUInt32BE(
    name.reduce((sum, byte) => sum + byte, 0),
    8 + name.length,
  )
  journalMagic.copy(end, 12 + name.length)
  return Buffer.concat([header, end])
}

const journals: readonly [string, (file: string, mine: string) => void][] = [
  ['a journal that is a link to it', (file, mine) => fs.symlinkSync(mine, `${file}-journal`)],
  ['a journal that is the same file', (file, mine) => fs.linkSync(mine, `${file}-journal`)],
  ['a log that is a link to it', (file, mine) => fs.symlinkSync(mine, `${file}-wal`)],
  ['an index that is a link to it', (file, mine) => fs.symlinkSync(mine, `${file}-shm`)],
]

test.each(journals)('a document beside %s is not opened, and the file keeps its bytes', (what, plant) => {
  const { file, mine } = aTarget(what)
  const before = fs.readFileSync(mine)
  plant(file, mine)

  const opened = openDocument(file)
  // Were it opened, an edit would write what lies beside it.
  if (opened.ok) opened.value.execute(aCommand({ type: 'project.edit', patch: { name: 'Autre' } }))
  if (opened.ok) opened.value.close()

  expect(fs.existsSync(mine) && fs.readFileSync(mine).equals(before)).toBe(true)
  expect(opened).toMatchObject({ error: { code: 'file-neighbour-planted' } })
  expect(verifyDocument(file)).toMatchObject({ error: { code: 'file-neighbour-planted' } })
})

test('a journal that names a file of the user as its leader does not have it deleted', () => {
  const { file, mine } = aTarget('led')
  fs.writeFileSync(`${file}-journal`, journalLedBy(mine, file))

  openSession(file).close()

  expect(fs.existsSync(`${file}-journal`)).toBe(false)
  expect(fs.existsSync(mine)).toBe(true)
})

test.skipIf(process.platform === 'win32')('a pipe beside a document keeps nobody waiting', () => {
  const { file } = aTarget('pipe')
  const target = folder.path('pipe/sauvé.gouvernail')
  execFileSync('mkfifo', [`${file}-journal`, notePath(file)])

  expect(openDocument(file)).toMatchObject({ error: { code: 'file-neighbour-planted' } })
  expect(salvageDocument(file, target)).toMatchObject({ ok: true })
  expect(readOwnerNote(file)).toBe(null)
})

test.skipIf(process.platform === 'win32')('a pipe is neither imported nor joined', async () => {
  const pipe = folder.path('personnes.csv')
  execFileSync('mkfifo', [pipe])

  expect(await readSourceFile(pipe)).toMatchObject({ error: { code: 'import-unreadable' } })
  expect(await readAttachments([pipe])).toMatchObject({ error: { code: 'attachment-unreadable' } })
})

test('who is said to have a document is one short line, whatever somebody wrote in the note', () => {
  const { file } = aTarget('note')
  const since = '2026-11-24T10:15:00Z'
  const write = (note: object) => fs.writeFileSync(notePath(file), JSON.stringify(note))

  write({ user: `Anne\n\nAppelez le 01\u202E${'x'.repeat(200)}`, host: 'poste\0', since })
  expect(readOwnerNote(file)).toEqual({ user: `Anne Appelez le 01 ${'x'.repeat(81)}`, host: 'poste ', since })

  write({ user: 'x'.repeat(5000), host: 'poste', since })
  expect(readOwnerNote(file)).toBe(null)
})
