import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { keepAfloat } from '#electron/document/afloat.ts'
import { copyDocument } from '#electron/document/copy.ts'
import { isHeldHere, isSameFile, trueName } from '#electron/document/held-files.ts'
import { openDocument } from '#electron/document/open.ts'
import type { DocumentChanged } from '#electron/document/session.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aCommand, newSession, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const purpose = (text: string) => aCommand({ type: 'project.edit', patch: { purpose: text } })

function given(name: string) {
  const file = folder.path(`${name}.gouvernail`)
  const session = keepAfloat(newSession(file, startingContent()))
  const events: DocumentChanged[] = []
  session.subscribe((event) => events.push(event))
  const written = () => [...session.data().project.values()][0]?.purpose
  return { file, session, events, written }
}

function purposeIn(file: string): string | undefined {
  const session = openSession(file)
  const [project] = session.data().project.values()
  session.close()
  return project?.purpose
}

test('an edit of a file that was removed underneath is kept in memory, told, and saved as a copy', () => {
  const { file, session, events, written } = given('removed')
  successOf(session.execute(purpose('dans le fichier')))
  fs.rmSync(file)

  successOf(session.execute(purpose('en mémoire')))
  successOf(session.undo())
  successOf(session.redo())

  expect(written()).toBe('en mémoire')
  expect(session.read().status.adrift).toEqual({ reason: 'file-missing', edits: 3 })
  // One event for each edit, and one that says that it is not written any more: no revision is left out.
  expect(events.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5])
  expect(events.at(-1)?.adrift).toEqual({ reason: 'file-missing', edits: 3 })
  const copy = folder.path('removed-copie.gouvernail')
  successOf(copyDocument(session, copy))
  session.close()
  expect(purposeIn(copy)).toBe('en mémoire')
})

test('what was in memory goes to the file when it comes back as it was left, history included', () => {
  const { file, session, written } = given('back')
  successOf(session.execute(purpose('dans le fichier')))
  const away = `${file}.ailleurs`
  fs.renameSync(file, away)
  successOf(session.execute(purpose('en mémoire')))
  fs.copyFileSync(away, file)

  successOf(session.settle())
  expect(verifyDatabase(session.database)).toEqual([])

  expect(session.adrift()).toBeNull()
  successOf(session.undo())
  expect(written()).toBe('dans le fichier')
  successOf(session.redo())
  session.close()
  expect(purposeIn(file)).toBe('en mémoire')
})

test('it goes there by itself with a later edit', () => {
  const file = folder.path('by-itself.gouvernail')
  let seconds = 0
  const clock = () => new Date(Date.UTC(2026, 10, 27, 9, 0, seconds))
  const session = keepAfloat(newSession(file, startingContent()), clock)
  const away = `${file}.ailleurs`
  fs.renameSync(file, away)
  successOf(session.execute(purpose('en mémoire')))
  seconds = 60
  successOf(session.execute(purpose('toujours en mémoire')))
  expect(session.adrift()).toEqual({ reason: 'file-missing', edits: 2 })
  fs.copyFileSync(away, file)

  seconds = 120
  successOf(session.execute(purpose('dans le fichier')))

  expect(session.adrift()).toBeNull()
  session.close()
  expect(purposeIn(file)).toBe('dans le fichier')
})

test('it is written anew where there is no file any more, and held again', () => {
  const { file, session } = given('anew')
  fs.rmSync(file)
  successOf(session.execute(purpose('en mémoire')))

  successOf(session.settle())
  successOf(session.execute(purpose('de nouveau dans le fichier')))

  expect(session.read().status.adrift).toBeNull()
  session.close()
  expect(purposeIn(file)).toBe('de nouveau dans le fichier')
})

test('a file that took its place is left as it is', () => {
  const { file, session, written } = given('replaced')
  const other = folder.path('other.gouvernail')
  newSession(other, startingContent()).close()
  const somebody = openSession(other)
  successOf(somebody.execute(purpose('d’un autre')))
  somebody.close()
  fs.renameSync(other, file)
  const before = fs.readFileSync(file)

  successOf(session.execute(purpose('en mémoire')))

  expect(session.adrift()).toMatchObject({ reason: 'file-replaced' })
  expect(session.settle()).toMatchObject({ ok: false, error: { code: 'file-replaced' } })
  expect(written()).toBe('en mémoire')
  session.close()
  expect(fs.readFileSync(file).equals(before)).toBe(true)
})

test('what a rule refuses is refused in memory too, and counts for nothing', () => {
  const { file, session } = given('refused')
  fs.rmSync(file)

  const refused = session.execute(
    aCommand({ type: 'node.rename', node: { type: 'body', id: 'none' }, name: 'X' }),
  )

  expect(refused).toMatchObject({ ok: false })
  expect(session.adrift()).toEqual({ reason: 'file-missing', edits: 0 })
  session.close()
})

test('as long as the file takes its edits, nothing is copied nor told', () => {
  const { session, events } = given('calm')
  const { database } = session

  successOf(session.execute(purpose('dans le fichier')))

  expect(session.database).toBe(database)
  expect(events.map(({ adrift }) => adrift)).toEqual([null])
  expect(session.settle()).toMatchObject({ ok: true })
  session.close()
})

/** A document of which the place keeps silent since its last edit. */
function silentDocument(name: string) {
  const silent = given(name)
  successOf(silent.session.execute(purpose('dans le fichier')))
  silent.session.loseSight()
  successOf(silent.session.execute(purpose('en mémoire')))
  return silent
}

test('a document of which the place keeps silent goes on in memory, and to its file when it answers', () => {
  const { file, session, events, written } = silentDocument('silent')

  expect(session.adrift()).toEqual({ reason: 'place-silent', edits: 1 })
  expect(session.settle()).toMatchObject({ ok: false, error: { code: 'place-silent' } })
  successOf(session.undo())
  expect(written()).toBe('dans le fichier')
  successOf(session.redo())
  session.findAgain()

  expect(session.adrift()).toBeNull()
  expect(events.at(-1)).toMatchObject({ adrift: null })
  expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => index + 1))
  successOf(session.execute(purpose('de nouveau dans le fichier')))
  expect(isHeldHere(file)).toBe(true)
  session.close()
  expect(purposeIn(file)).toBe('de nouveau dans le fichier')
})

test('nothing that asks of which file it is looks at a place that keeps silent', () => {
  const { file, session } = silentDocument('unseen')
  const away = `${file}.ailleurs`
  fs.renameSync(file, away)

  // What a look would deny.
  expect([isHeldHere(file), isSameFile(file, away), trueName(file)]).toEqual([
    true,
    true,
    fs.realpathSync(away).replace('.ailleurs', ''),
  ])
  fs.renameSync(away, file)
  session.findAgain()
  session.close()
})

test('what somebody else wrote while the server was away is not overwritten', () => {
  const { file, session, written } = silentDocument('given-away')
  // A server that was away has forgotten the lock: so has this file.
  const others = folder.path('others.gouvernail')
  fs.copyFileSync(file, others)
  const somebody = openSession(others)
  successOf(somebody.execute(purpose('d’un autre')))
  somebody.close()
  fs.writeFileSync(file, fs.readFileSync(others))

  session.findAgain()

  expect(session.adrift()).toEqual({ reason: 'file-replaced', edits: 1 })
  expect(session.settle()).toMatchObject({ ok: false, error: { code: 'file-replaced' } })
  expect(written()).toBe('en mémoire')
  session.close()
  expect(purposeIn(file)).toBe('d’un autre')
})

test('a document that is left while its place keeps silent is let go of once that answers', () => {
  const { file, session } = silentDocument('left')
  session.close()
  expect(openDocument(file)).toMatchObject({ ok: false, error: { code: 'file-open-elsewhere' } })

  session.findAgain()

  expect(purposeIn(file)).toBe('dans le fichier')
})

test('a document out of reach whose file was lost before keeps what it has in memory', () => {
  const { file, session, written } = given('lost-twice')
  const away = `${file}.ailleurs`
  fs.renameSync(file, away)
  successOf(session.execute(purpose('en mémoire')))
  session.loseSight()
  successOf(session.execute(purpose('toujours en mémoire')))
  expect(session.adrift()).toEqual({ reason: 'place-silent', edits: 2 })

  fs.renameSync(away, file)
  session.findAgain()

  expect(session.adrift()).toBeNull()
  expect(written()).toBe('toujours en mémoire')
  session.close()
  expect(purposeIn(file)).toBe('toujours en mémoire')
})

/** A document of a share, with an annex that fills many pages, of which the file is then lost under the program. */
function lostShare(name: string, asReadOnly: boolean) {
  const file = folder.path(`${name}.gouvernail`)
  const annex = new Uint8Array(randomBytes(24_000_000))
  newSession(file, startingContent()).close()
  const open = (readOnly: boolean) =>
    keepAfloat(successOf(openDocument(file, { isDistant: true, asReadOnly: readOnly })))
  let session = open(false)
  const sha256 = successOf(session.storeContent(annex))
  if (asReadOnly) {
    session.close()
    session = open(true)
  }
  fs.truncateSync(file, 0)
  return { session, annex, sha256 }
}

test('a document of a share is copied to memory without its file', () => {
  const { session, annex, sha256 } = lostShare('share', false)

  session.loseSight()

  successOf(session.execute(purpose('en mémoire')))
  expect(Buffer.from(session.attachmentContent(sha256) ?? []).equals(annex)).toBe(true)
  expect(verifyDatabase(session.database).map(({ code }) => code)).toEqual(['content-unused'])
  session.close()
})

test('a document of a share that is only looked at is read without its file', () => {
  const { session, annex, sha256 } = lostShare('looked-at', true)

  expect(Buffer.from(session.attachmentContent(sha256) ?? []).equals(annex)).toBe(true)
  session.close()
})
