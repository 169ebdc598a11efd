import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { dumpSession } from '#electron/document/dump.ts'
import { encryptBytes } from '#electron/encryption/age.ts'
import { openEncrypted, writeDecrypted, writeEncryptedCopy } from '#electron/encryption/encrypted-copy.ts'
import { doTask, type Task } from '#electron/encryption/task.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aCommand, newSession, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const root = temporaryFolder()
const light = 4
const run = (task: Task) => doTask(task.kind === 'encrypt' ? { ...task, work: light } : task)
const password = 'abaisser-tulipe-volcan'
let count = 0

/** A folder of its own, with a document that is open. */
function given() {
  const folder = root.path(`case-${++count}`)
  fs.mkdirSync(folder)
  const at = (name: string) => path.join(folder, name)
  const session = newSession(at('ENT.gouvernail'), startingContent())
  const names = () =>
    fs
      .readdirSync(folder)
      .filter((name) => !name.startsWith('.~lock'))
      .sort()
  return { at, session, names }
}

test('a copy gives the same document back, in whatever form the accents of its password are typed', async () => {
  const { at, session } = given()
  const secret = 'Prénom-Qui-Doit-Disparaître'
  successOf(session.execute(aCommand({ type: 'person.edit', id: 'person-3', patch: { firstName: secret } })))
  successOf(session.execute(aCommand({ type: 'person.delete', id: 'person-3' })))
  const dump = dumpSession(session)

  successOf(await writeEncryptedCopy(session, at('ENT.gouvernail.age'), 'Académie de Sourdaine', run))
  const typed = ` ${'Académie de Sourdaine'.normalize('NFD')}\n`
  const bytes = successOf(await openEncrypted(at('ENT.gouvernail.age'), typed))
  successOf(writeDecrypted(bytes, at('Reçu.gouvernail')))

  const opened = openSession(at('Reçu.gouvernail'))
  expect(dumpSession(opened)).toEqual(dump)
  expect(opened.read().history).toMatchObject({ undo: null })
  expect(fs.readFileSync(at('Reçu.gouvernail')).includes(secret)).toBe(false)
  opened.close()
  session.close()
})

test('nothing of the document can be read in the copy, and nothing else is written', async () => {
  const { at, session, names } = given()
  const before = names()

  successOf(await writeEncryptedCopy(session, at('ENT.gouvernail.age'), password, run))

  expect(names()).toEqual([...before, 'ENT.gouvernail.age'].sort())
  const bytes = fs.readFileSync(at('ENT.gouvernail.age'))
  for (const word of ['SQLite', 'CREATE TABLE', 'person-1', 'DASEN', password])
    expect(bytes.includes(word)).toBe(false)
  session.close()
})

test('a short password, a folder that is not there, a document in the place: told, and nothing is written', async () => {
  const { at, session, names } = given()
  const before = names()

  const refused = [
    await writeEncryptedCopy(session, at('a.age'), 'onze lettre', run),
    await writeEncryptedCopy(session, at('nulle-part/a.age'), password, run),
    await writeEncryptedCopy(session, session.path, password, run),
  ]

  expect(refused).toMatchObject([
    { error: { code: 'password-short' } },
    { error: { code: 'folder-missing' } },
    { error: { code: 'file-open-elsewhere' } },
  ])
  expect(names()).toEqual(before)
  session.close()
})

test('a document that is not sound is not sent', async () => {
  const { at, session, names } = given()
  session.database.pragma('foreign_keys = OFF')
  session.database.exec("UPDATE seat SET body_id = 'body-lost'")

  expect(await writeEncryptedCopy(session, at('ENT.gouvernail.age'), password, run)).toMatchObject({
    error: { code: 'encrypted-copy-unsound', params: { reason: 'foreign-key-broken' } },
  })
  expect(names()).not.toContain('ENT.gouvernail.age')
  session.close()
})

test('what opens never takes the place of a file', async () => {
  const { at, session } = given()
  fs.writeFileSync(at('Mien.gouvernail'), 'precious')

  expect(writeDecrypted(new Uint8Array(10), at('Mien.gouvernail'))).toMatchObject({
    error: { code: 'file-exists' },
  })
  expect(fs.readFileSync(at('Mien.gouvernail'), 'utf8')).toBe('precious')
  session.close()
})

test('what was encrypted is looked at before it is written', async () => {
  const { at, session } = given()
  const encrypted = async (name: string, bytes: Uint8Array) => {
    fs.writeFileSync(at(name), await encryptBytes(bytes, password, light))
    return openEncrypted(at(name), password, run)
  }
  session.database.exec('CREATE TRIGGER planted AFTER UPDATE ON project BEGIN DELETE FROM person; END')
  const planted = session.database.serialize()
  const cut = planted.subarray(0, planted.length / 2)

  expect([
    await encrypted('lettre.age', Buffer.from('Une lettre, pas un document. '.repeat(10))),
    await encrypted('vide.age', new Uint8Array()),
    await encrypted('piégé.age', planted),
    await encrypted('coupé.age', cut),
    await openEncrypted(at('absent.age'), password, run),
    await openEncrypted(session.path, password, run),
  ]).toMatchObject([
    { error: { code: 'file-encrypted-foreign', params: { name: 'lettre.age' } } },
    { error: { code: 'file-encrypted-foreign' } },
    { error: { code: 'file-altered-schema' } },
    { error: { code: 'file-damaged' } },
    { error: { code: 'file-missing' } },
    { error: { code: 'file-not-encrypted' } },
  ])
  session.close()
})
