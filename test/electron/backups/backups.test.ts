import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { backupPlace, placesIn } from '#electron/backups/backup-place.ts'
import { backupsIn } from '#electron/backups/backups.ts'
import { faultOfBackup } from '#electron/backups/verify-backup.ts'
import { verifyInThread } from '#electron/backups/verify-in-thread.ts'
import { writeBackup } from '#electron/backups/write-backup.ts'
import type { Session } from '#electron/document/session.ts'
import type { ApiEvent } from '#shared/api/events.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aCommand, newSession, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let session: Session
let count = 0

beforeEach(() => {
  count += 1
  session = newSession(folder.path(`document-${count}.gouvernail`), startingContent())
})

afterEach(() => {
  vi.useRealTimers()
  session.close()
})

function given(verify: (file: string) => Promise<string | null> = async (file) => faultOfBackup(file)) {
  const notes: unknown[] = []
  const root = folder.path(`backups-${count}`)
  const now = () => new Date()
  return { ...backupsIn({ root, now, verify, note: (_, facts) => notes.push(facts) }), root, notes }
}

function rename(name: string): void {
  successOf(session.execute(aCommand({ type: 'project.edit', patch: { name } })))
}

test('a backup is the document as it was, with its history, verified in a thread of its own', async () => {
  const backups = given(verifyInThread)
  rename('Avant')

  const taken = successOf(await backups.take(session, 'hourly'))

  rename('Après')
  const restored = openSession(taken?.file ?? '')
  expect(restored.data().project.get('project')?.name).toBe('Avant')
  successOf(restored.undo())
  expect(restored.data()).toEqual(startingContent().data)
  restored.close()
})

test('whoever watches the document is told when what is kept of it changes, and no more afterwards', async () => {
  const backups = given()
  const events: string[] = []
  const stop = backups.watch(session, ({ type }) => events.push(type))

  const taken = successOf(await backups.take(session, 'import'))
  successOf(await backups.take(session, 'import')) // nothing changed
  expect(events).toEqual(['backups-changed'])
  backups.remove(session, taken?.id ?? '')
  expect(events).toEqual(['backups-changed', 'backups-changed'])
  stop()
  successOf(await backups.take(session, 'named', 'Avant le comité'))

  expect(events).toHaveLength(2)
})

test('what did not change since the last backup is not kept twice, unless it is given a name', async () => {
  const backups = given()

  const first = successOf(await backups.take(session, 'opening'))
  const again = successOf(await backups.take(session, 'hourly'))
  const named = successOf(await backups.take(session, 'named', 'Avant le comité'))
  rename('Autre')
  successOf(session.undo())
  const undone = successOf(await backups.take(session, 'hourly'))

  expect([first !== null, again, named !== null, undone !== null]).toEqual([true, null, true, true])
  expect(backups.list(session).map(({ reason, name }) => [reason, name])).toEqual([
    ['hourly', ''],
    ['named', 'Avant le comité'],
    ['opening', ''],
  ])
})

test.runIf(process.platform !== 'win32')('backups are for their owner only', async () => {
  const mask = process.umask(0)
  try {
    const backups = given()
    const place = backups.folderOf(session)
    fs.mkdirSync(place, { recursive: true, mode: 0o777 })

    const taken = successOf(await backups.take(session, 'hourly'))
    const elsewhere = folder.path(`given-${count}.gouvernail`)
    successOf(await writeBackup(session, elsewhere, async () => null))

    const modes = [
      backups.root,
      place,
      ...fs.readdirSync(place).map((name) => path.join(place, name)),
      elsewhere,
    ]
    expect(taken).not.toBeNull()
    expect(modes.map((file) => (fs.statSync(file).mode & 0o777).toString(8))).toEqual([
      ...['700', '700', '600', '600', '600'],
    ])
  } finally {
    process.umask(mask)
  }
})

test('two backups asked for at once are made one after the other', async () => {
  const backups = given()

  const both = await Promise.all([backups.take(session, 'opening'), backups.take(session, 'import')])

  expect(both.map((taken) => successOf(taken)?.reason ?? null)).toEqual(['opening', null])
})

test('what does not pass the verification is not kept, and leaves nothing', async () => {
  const backups = given(async () => 'integrity-broken')

  const refused = await backups.take(session, 'hourly')

  expect(refused).toMatchObject({ error: { code: 'backup-unsound' } })
  expect(backups.list(session)).toEqual([])
  expect(fs.readdirSync(backups.folderOf(session))).toEqual([])
  expect(backups.notes).toHaveLength(1)
})

test('a backup whose bytes were damaged is found by its verification', async () => {
  const backups = given()
  const taken = successOf(await backups.take(session, 'hourly'))
  const file = taken?.file ?? ''
  const bytes = fs.readFileSync(file)

  bytes.fill(0x55, 4096 * 3, 4096 * 5)
  fs.writeFileSync(file, bytes)

  expect(faultOfBackup(file)).not.toBe(null)
})

test('a place that cannot be written is told, and the document goes on', async () => {
  const backups = given()
  fs.writeFileSync(backups.root, 'not a folder')

  const refused = await backups.take(session, 'hourly')

  expect(refused).toMatchObject({ error: { code: 'backup-failed' } })
  rename('Encore')
})

test('a document is backed up once it is open, then an hour after its first change', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const events: ApiEvent[] = []
  const backups = given()
  const reasons = () => backups.list(session).map(({ reason }) => reason)

  const stop = backups.watch(session, (event) => events.push(event))
  vi.advanceTimersByTime(3_000)
  await vi.waitFor(() => expect(reasons()).toEqual(['opening']))
  vi.advanceTimersByTime(7_200_000)
  rename('Un')
  vi.advanceTimersByTime(3_599_000)
  const before = reasons()
  vi.advanceTimersByTime(1_000)
  await vi.waitFor(() => expect(reasons()).toEqual(['hourly', 'opening']))
  rename('Deux')
  stop()
  vi.advanceTimersByTime(7_200_000)

  expect(before).toEqual(['opening'])
  expect(vi.getTimerCount()).toBe(0)
  expect(events.map(({ type }) => type)).toEqual(['backups-changed', 'backups-changed'])
})

test('a document that is closed while it is copied leaves no half backup', async () => {
  const backups = given()

  const taken = backups.take(session, 'hourly')
  session.close()

  expect(successOf(await taken)).toBe(null)
  expect(backups.list(session)).toEqual([])
})

describe('after an erasure', () => {
  const day = 86_400_000

  /** A document with two backups and a named version of before an erasure, at a time of the day. */
  async function erasedOn(at: string) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) })
    const backups = given()
    const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)
    successOf(await backups.take(session, 'opening'))
    later(day)
    rename('Deuxième')
    successOf(await backups.take(session, 'named', 'Jalon'))
    later(day)
    backups.noteErasure(session)
    rename('Sans elle')
    return { ...backups, later }
  }
  const reasons = (backups: ReturnType<typeof given>) => backups.list(session).map(({ reason }) => reason)

  test('the backups that hold what is gone are counted, and the day from which on none does is known', async () => {
    const backups = await erasedOn('2026-11-01T08:00:00Z')

    expect(backups.erasedIn(session)).toEqual({
      ...{ count: 2, named: 1, oldest: '2026-11-01T08:00:00.000Z', due: '2026-12-03T08:00:00.000Z' },
      until: '2026-11-03T08:00:00.000Z',
    })
    successOf(await backups.take(session, 'hourly'))
    expect(backups.erasedIn(session)).toMatchObject({ count: 2 })
  })

  test('they are deleted at once when that is asked, once there is one of the document as it is', async () => {
    const backups = await erasedOn('2026-11-01T08:00:00Z')

    expect(successOf(await backups.removeErased(session))).toBe(2)

    expect(reasons(backups)).toEqual(['hourly'])
    expect(backups.erasedIn(session)).toBe(null)
    expect(fs.readdirSync(backups.folderOf(session)).filter((name) => name.startsWith('erasures'))).toEqual(
      [],
    )
  })

  test('none goes when the document cannot be backed up', async () => {
    await erasedOn('2026-11-01T08:00:00Z')
    const unsound = given(async () => 'endommagé')

    expect(await unsound.removeErased(session)).toMatchObject({ ok: false })
    expect(reasons(unsound)).toEqual(['named', 'opening'])
  })

  test('they go by themselves a month later, named versions too, and not before', async () => {
    const backups = await erasedOn('2026-11-01T08:00:00Z')
    const place = backupPlace(backups.root, session.path)
    const atDue = '2026-12-03T08:00:00.000Z'

    // Nothing is let go of as long as there is nothing in its place.
    expect(place.forgetErased(atDue)).toBe(0)
    successOf(await backups.take(session, 'hourly'))
    expect(place.forgetErased('2026-12-03T07:59:59.999Z')).toBe(0)
    expect(placesIn(backups.root).map((one) => one.forgetErased(atDue))).toEqual([2])
    expect(reasons(backups)).toEqual(['hourly'])
    expect(backups.erasedIn(session)).toBe(null)
  })
})
