import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keepAfloat } from '#electron/document/afloat.ts'
import { copyDocument } from '#electron/document/copy.ts'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { writeEncryptedCopy } from '#electron/encryption/encrypted-copy.ts'
import { doTask, type Task } from '#electron/encryption/task.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { stateOf } from '../../support/file-state.ts'
import { aCommand, newSession, openSession, successOf } from '../../support/sessions.ts'

const disk = smallDisk()
const filler = path.join(disk ?? '', 'filler')

afterAll(() => {
  if (disk === null) return
  execFileSync('umount', [disk])
  fs.rmdirSync(disk)
})

const lightly = (task: Task) => doTask({ ...task, work: 4 } as Task)

// A disk of its own needs the right to mount one: without it these tests are skipped, and say so by their name.
const onSmallDisk = test.skipIf(disk === null)

onSmallDisk(
  'an edit on a disk that filled up is refused kindly, leaves no trace, and works again with room',
  async () => {
    const session = newSession(path.join(disk ?? '', 'projet.gouvernail'), startingContent())
    const edit = aCommand({ type: 'project.edit', patch: { purpose: 'x'.repeat(90_000) } })
    const { data, history } = session.read()
    fillUp()

    const refused = session.execute(edit)
    const refusedContent = session.storeContent(new Uint8Array(200_000))

    expect(refused).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(refusedContent).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(session.read()).toMatchObject({ data, history })
    expect(copyDocument(session, path.join(disk ?? '', 'copie.gouvernail'))).toMatchObject({
      error: { code: 'disk-full' },
    })
    expect(writeDocument(path.join(disk ?? '', 'autre.gouvernail'), startingContent())).toMatchObject({
      error: { code: 'disk-full' },
    })
    const secret = 'abaisser-tulipe-volcan'
    expect(
      await writeEncryptedCopy(session, path.join(disk ?? '', 'copie.age'), secret, lightly),
    ).toMatchObject({
      error: { code: 'disk-full' },
    })
    fs.rmSync(filler)
    successOf(session.execute(edit))
    session.close()
    expect(fs.readdirSync(disk ?? '')).toEqual(['projet.gouvernail'])
  },
)

onSmallDisk('kept afloat, it is in memory until there is room, then in the file', () => {
  const file = path.join(disk ?? '', 'projet.gouvernail')
  fs.rmSync(file, { force: true })
  const session = keepAfloat(newSession(file, startingContent()))
  const long = 'x'.repeat(90_000)
  fillUp()

  successOf(session.execute(aCommand({ type: 'project.edit', patch: { purpose: long } })))

  expect(session.adrift()).toEqual({ reason: 'disk-full', edits: 1 })
  expect(session.settle()).toMatchObject({ error: { code: 'disk-full' } })
  expect(session.adrift()).toEqual({ reason: 'disk-full', edits: 1 })
  fs.rmSync(filler)
  successOf(session.settle())
  session.close()
  const again = openSession(file)
  expect([...again.data().project.values()][0]?.purpose).toBe(long)
  again.close()
})

onSmallDisk('a document on a full disk opens to be read', () => {
  const file = path.join(disk ?? '', 'projet.gouvernail')
  fillUp()
  const before = stateOf(file)

  const session = openSession(file)

  expect(session.readOnly).toBe('disk-full')
  expect(session.execute(aCommand({ type: 'project.edit', patch: { name: 'Autre' } }))).toMatchObject({
    error: { code: 'disk-full' },
  })
  session.close()
  expect(stateOf(file)).toEqual(before)
  fs.rmSync(filler)
})

onSmallDisk(
  'a document in a folder that may not be written opens to be read, and nothing is made beside it',
  () => {
    const file = path.join(disk ?? '', 'projet.gouvernail')
    execFileSync('mount', ['-o', 'remount,ro', disk ?? ''])
    const before = stateOf(file)

    const opened = openDocument(file)
    const written = writeDocument(path.join(disk ?? '', 'autre.gouvernail'), startingContent())

    if (!opened.ok) throw new Error(opened.error.code)
    expect(['file-read-only', 'folder-read-only']).toContain(opened.value.readOnly)
    expect(opened.value.data().project.size).toBe(1)
    opened.value.close()
    expect(written).toMatchObject({ error: { code: 'folder-read-only' } })
    expect(stateOf(file)).toEqual(before)
    execFileSync('mount', ['-o', 'remount,rw', disk ?? ''])
  },
)

function fillUp(): void {
  const handle = fs.openSync(filler, 'w')
  try {
    for (;;) fs.writeSync(handle, Buffer.alloc(4096))
  } catch {
    // Full, as wanted.
  } finally {
    fs.closeSync(handle)
  }
}

function smallDisk(): string | null {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouvernail-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    fs.rmdirSync(folder)
    return null
  }
}
