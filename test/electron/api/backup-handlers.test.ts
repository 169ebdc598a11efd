import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { commandSchema } from '#shared/commands/command.ts'
import { aRecord } from '../../support/builders.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const root = temporaryFolder()
let count = 0

/** A program with a document open in its first window, and where a copy would be restored to. */
async function given() {
  count += 1
  const folder = root.path(`case-${count}`)
  fs.mkdirSync(folder)
  const file = path.join(folder, 'ENT.gouvernail')
  const copy = path.join(folder, 'copie.gouvernail')
  succeeded(writeDocument(file, newDocumentContent('Départ')))
  const proposed: string[] = []
  const program = aProgram({
    store: path.join(folder, 'recent.json'),
    folder,
    dialogs: {
      chooseDocument: async () => file,
      chooseVersionCopy: async (_id, _path, name) => {
        proposed.push(name)
        return copy
      },
    },
  })
  const id = program.openWindow()
  succeeded(await program.call(id, 'document.open', undefined))
  const rename = async (name: string) =>
    succeeded(
      await program.call(id, 'execute', commandSchema.parse({ type: 'project.edit', patch: { name } })),
    )
  const projectName = async (window = id) =>
    succeeded(await program.call(window, 'document.read', undefined)).records.project[0]?.name
  const newest = async () => succeeded(await program.call(id, 'backup.list', undefined))[0]?.id ?? ''
  return { ...program, id, file, copy, proposed, rename, projectName, newest }
}

test('a named version is listed, and read as it was', async () => {
  const { call, id, rename, newest } = await given()
  await rename('Avant')
  succeeded(await call(id, 'backup.name', { name: 'Avant le comité' }))
  await rename('Après')

  const [listed] = succeeded(await call(id, 'backup.list', undefined))
  const { records } = succeeded(await call(id, 'backup.read', { id: await newest() }))

  expect(listed).toMatchObject({ reason: 'named', name: 'Avant le comité' })
  expect(records.project[0]?.name).toBe('Avant')
})

test('restored in place, a backup replaces the document, which is itself backed up', async () => {
  const { call, id, rename, newest, projectName, file } = await given()
  await rename('Avant')
  succeeded(await call(id, 'backup.name', { name: 'Avant' }))
  const version = await newest()
  await rename('Après')

  succeeded(await call(id, 'backup.restore', { id: version, as: 'document' }))
  const restored = await projectName()
  succeeded(await call(id, 'backup.restore', { id: await newest(), as: 'document' }))

  expect(restored).toBe('Avant')
  expect(await projectName()).toBe('Après')
  expect(fs.existsSync(file)).toBe(true)
  await rename('Encore')
  expect(await projectName()).toBe('Encore')
})

test.runIf(process.platform !== 'win32')('what is put back stays open to those to whom it was', async () => {
  const { call, id, file, newest, copy } = await given()
  fs.chmodSync(file, 0o664)
  const mode = (name: string) => (fs.statSync(name).mode & 0o777).toString(8)

  succeeded(await call(id, 'backup.name', { name: 'Partagé' }))
  succeeded(await call(id, 'backup.restore', { id: await newest(), as: 'copy' }))
  succeeded(await call(id, 'backup.restore', { id: await newest(), as: 'document' }))

  expect(mode(file)).toBe('664')
  expect(mode(copy)).toBe((0o666 & ~process.umask()).toString(8))
})

test('restored as a copy, a backup opens in another window and the document stays', async () => {
  const { call, id, rename, newest, projectName, copy, proposed } = await given()
  await rename('Avant')
  succeeded(await call(id, 'backup.name', { name: 'Comité de mars' }))
  await rename('Après')

  succeeded(await call(id, 'backup.restore', { id: await newest(), as: 'copy' }))

  expect(proposed).toEqual(['ENT – Comité de mars'])
  expect(await projectName()).toBe('Après')
  expect(await projectName(2)).toBe('Avant')
  expect(fs.existsSync(copy)).toBe(true)
})

const aMeasure = aRecord('measurement', 'measurement-1')
test.each<[string, number, object]>([
  ['people', 1, { type: 'batch.apply', purpose: 'people', create: {}, edit: [] }],
  ['the directory', 1, { type: 'batch.apply', purpose: 'directory', create: {}, edit: [] }],
  ['measures', 1, { type: 'measurements.record', isImported: true, measurements: [aMeasure] }],
  ['holidays', 1, { type: 'school-holidays.import', holidays: [aRecord('schoolHoliday', 'holiday-1')] }],
  ['one measure typed by hand', 0, { type: 'measurements.record', measurements: [aMeasure] }],
])('an import is preceded by a backup of what was there: %s', async (_, backups, command) => {
  const { call, id } = await given()

  await call(id, 'execute', commandSchema.parse(command))

  expect(succeeded(await call(id, 'backup.list', undefined)).map(({ reason }) => reason)).toEqual(
    Array.from({ length: backups }, () => 'import'),
  )
})

test('an erasure tells the window of the backups that hold what is gone; deleting them is told in the journal', async () => {
  const { call, id, events, newest } = await given()
  const run = async (command: object) => succeeded(await call(id, 'execute', commandSchema.parse(command)))
  await run({ type: 'person.create', value: aRecord('person', 'person-1') })
  succeeded(await call(id, 'backup.name', { name: 'Avec elle' }))
  const old = await newest()
  expect(succeeded(await call(id, 'backup.erased', undefined))).toBe(null)

  await run({ type: 'person.anonymise', ids: ['person-1'], on: '2026-11-25' })

  expect(events(id)).toContainEqual({ type: 'backups-hold-erased' })
  expect(succeeded(await call(id, 'backup.erased', undefined))).toMatchObject({ count: 1, named: 1 })
  expect(succeeded(await call(id, 'backup.delete-erased', undefined))).toEqual({ count: 1 })
  const left = succeeded(await call(id, 'backup.list', undefined))
  expect(left).toHaveLength(1)
  expect(left.map((backup) => backup.id)).not.toContain(old)
  const [told] = succeeded(await call(id, 'history.read', undefined))
  expect(told?.title).toBe('Supprimer une sauvegarde antérieure à un effacement')
})

test('a backup that is gone, or damaged, is told and changes nothing', async () => {
  const { call, id, rename, newest, services, projectName } = await given()
  await rename('Avant')
  succeeded(await call(id, 'backup.name', { name: 'Avant' }))
  const version = await newest()
  const session = services.documents.sessionOf(id)
  if (session === null) throw new Error('no document')
  fs.writeFileSync(services.backups.fileOf(session, version) ?? '', 'damaged')

  const read = await call(id, 'backup.read', { id: version })
  const replaced = await call(id, 'backup.restore', { id: version, as: 'document' })
  succeeded(await call(id, 'backup.delete', { id: version }))
  const gone = await call(id, 'backup.read', { id: version })

  expect([read, replaced, gone]).toMatchObject(Array(3).fill({ error: { code: 'backup-missing' } }))
  expect(await projectName()).toBe('Avant')
})

test('a document that can only be read is not replaced', async () => {
  const { call, id, newest, services, file, events } = await given()
  succeeded(await call(id, 'backup.name', { name: 'Un' }))
  const version = await newest()
  succeeded(await call(id, 'document.close', undefined))
  const opened = openDocument(file, { asReadOnly: true })
  services.documents.show(id, succeeded(opened))

  const refused = await call(id, 'backup.restore', { id: version, as: 'document' })

  expect(refused).toMatchObject({ error: { code: 'backup-read-only' } })
  expect(events(id).some(({ type }) => type === 'backup-failed')).toBe(false)
})
