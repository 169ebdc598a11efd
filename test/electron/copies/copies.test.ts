import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mergeCopy, openCopy } from '#electron/copies/merge-copy.ts'
import { readCopy } from '#electron/copies/read-copy.ts'
import { sendCopy, sendEncryptedCopy } from '#electron/copies/send-copy.ts'
import { copyDocument } from '#electron/document/copy.ts'
import { unpacked } from '#electron/document/packed.ts'
import { sealFindings } from '#electron/document/seal-findings.ts'
import type { Session } from '#electron/document/session.ts'
import { verifyDocument } from '#electron/document/verify.ts'
import {
  encryptSent,
  openEncrypted,
  writeDecrypted,
  writeEncryptedCopy,
} from '#electron/encryption/encrypted-copy.ts'
import { doTask, type Task } from '#electron/encryption/task.ts'
import type { DecisionId } from '#shared/decisions/decision.ts'
import { type ParcelScope, parcelScopeSchema } from '#shared/document/parcel-scope.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import type { Side } from '#shared/merge/sides.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import { partOf } from '#shared/parcel/part-of.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aRecord } from '../../support/builders.ts'
import type { RecordSketch } from '../../support/document-data.ts'
import { aCommand, newSession, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let made = 0
let clock = Date.parse('2026-11-27T09:00:00Z')
/** Each later than the one before. */
const now = () => {
  clock += 60_000
  return new Date(clock)
}

const aDocument = () => newSession(folder.path(`document-${++made}.gouvernail`), startingContent())
const act = (session: Session, ...commands: readonly object[]) => {
  for (const command of commands) successOf(session.execute(aCommand(command)))
}
const rename = (id: string, name: string) => ({ type: 'entity.edit', id, patch: { name } })
const nameOf = (session: Session, id: string) => session.data().entity.get(id as never)?.name

const everything: ParcelScope = { kind: 'everything' }

/** All of a document, or a part, for another office. */
const sendingOf = (session: Session, given: readonly string[] = [], scope: ParcelScope = everything) => ({
  to: 'DSDEN de l’Yonne',
  from: 'Rectorat',
  scope: JSON.stringify(scope),
  part: partOf(session.data(), scope),
  given: given as readonly BodyId[],
})

/** A copy for another office, as a file. */
function send(session: Session, given: readonly string[] = [], scope: ParcelScope = everything): string {
  const file = folder.path(`copie-${++made}.gouvernail`)
  successOf(sendCopy(session, sendingOf(session, given, scope), file, now()))
  return file
}

const password = 'abaisser-tulipe-volcan'
const light = (task: Task) => doTask(task.kind === 'encrypt' ? { ...task, work: 4 } : task)

/** The document in an encrypted copy, as whoever opens it has it. */
async function opened(encrypted: string): Promise<string> {
  const file = folder.path(`reçu-${++made}.gouvernail`)
  successOf(writeDecrypted(successOf(await openEncrypted(encrypted, password, light)), file))
  return file
}

/** Merges a file into a document, and tells what was asked and what was changed. */
function take(session: Session, file: string, side: Side | null = 'mine') {
  const theirs = successOf(openCopy(session, file))
  const { base, theirs: read, erased } = readCopy(session, theirs)
  const merge = mergeDocuments(base, session.data(), read, () => side)
  successOf(mergeCopy(session, theirs, merge, [], now()))
  theirs.close()
  return { base, erased, asked: merge.conflicts.length, changed: merge.changes.length }
}

function editFile(file: string, ...commands: readonly object[]): void {
  const session = openSession(file)
  act(session, ...commands)
  session.close()
}

describe('a copy that was sent', () => {
  test('is a sound document of the same project, with an identity of its own and no history', () => {
    const mine = aDocument()
    const file = send(mine)

    expect(verifyDocument(file)).toEqual({ ok: true, value: [] })
    const copy = openSession(file)
    expect(copy.identity().projectId).toBe(mine.identity().projectId)
    expect(copy.identity().copyId).not.toBe(mine.identity().copyId)
    expect(copy.read().history.undo).toBeNull()
    expect(copy.copies()).toMatchObject([{ relation: 'origin', name: 'Rectorat' }])
    expect(mine.copies()).toMatchObject([{ relation: 'sent', name: 'DSDEN de l’Yonne', mergedAt: null }])
    expect(mine.read().history).toMatchObject({ undo: { type: 'document.send-copy' }, barrier: true })
    mine.close()
    copy.close()
  })

  test('comes back: what each changed is there, what both changed is asked, what one deleted is gone', () => {
    const mine = aDocument()
    const file = send(mine)
    editFile(file, rename('entity-1', 'Académie'), rename('entity-2', 'DSDEN 99'))
    act(mine, rename('entity-1', 'Rectorat'), rename('entity-3', 'Collège'))

    expect(take(mine, file)).toMatchObject({ asked: 1, changed: 1 })

    expect(['entity-1', 'entity-2', 'entity-3'].map((id) => nameOf(mine, id))).toEqual([
      'Rectorat',
      'DSDEN 99',
      'Collège',
    ])
    mine.close()
  })

  test('comes back twice: what was settled the first time is not asked again', () => {
    const mine = aDocument()
    const file = send(mine)
    editFile(file, rename('entity-1', 'Académie'))
    act(mine, rename('entity-1', 'Rectorat'))
    take(mine, file)
    act(mine, rename('entity-1', 'Rectorat de région'))
    editFile(file, rename('entity-2', 'DSDEN 99'))

    expect(take(mine, file)).toMatchObject({ asked: 0, changed: 1 })
    expect(nameOf(mine, 'entity-1')).toBe('Rectorat de région')
    mine.close()
  })

  test('of which the merge was undone gives all of it again', () => {
    const mine = aDocument()
    const file = send(mine)
    editFile(file, rename('entity-2', 'DSDEN 99'))
    take(mine, file)
    successOf(mine.undo())
    act(mine, rename('entity-3', 'Collège'))

    take(mine, file)

    expect(nameOf(mine, 'entity-2')).toBe('DSDEN 99')
    mine.close()
  })

  test('of which somebody made a second one there loses nothing of either', () => {
    const mine = aDocument()
    const file = send(mine)
    const second = `${file}.2.gouvernail`
    fs.copyFileSync(file, second)
    editFile(file, rename('entity-1', 'Rectorat'))
    editFile(second, rename('entity-2', 'DSDEN 99'))
    take(mine, file)

    take(mine, second)

    expect(nameOf(mine, 'entity-1')).toBe('Rectorat')
    expect(nameOf(mine, 'entity-2')).toBe('DSDEN 99')
    mine.close()
  })

  test('takes the document that merged it, and so on, without a question', () => {
    const mine = aDocument()
    const file = send(mine)
    editFile(file, rename('entity-1', 'Académie'))
    take(mine, file)
    act(mine, rename('entity-1', 'Rectorat'), rename('entity-3', 'Collège'))
    mine.close()
    const copy = openSession(file)
    act(copy, rename('entity-2', 'DSDEN 99'))

    expect(take(copy, mine.path)).toMatchObject({ asked: 0 })
    copy.close()
    const again = openSession(mine.path)
    expect(take(again, file)).toMatchObject({ asked: 0, changed: 1 })

    expect(['entity-1', 'entity-2', 'entity-3'].map((id) => nameOf(again, id))).toEqual([
      'Rectorat',
      'DSDEN 99',
      'Collège',
    ])
    again.close()
  })
})

describe('a copy that was sent under a password', () => {
  const encrypt = (bytes: Uint8Array) => encryptSent(bytes, password, light)

  test('opens as one sent in clear: it knows its origin and keeps the register that it was given', async () => {
    const mine = aDocument()
    const sealed = folder.path(`copie-${++made}.gouvernail.age`)
    const before = fs.readdirSync(folder.path('.'))

    successOf(await sendEncryptedCopy(mine, sendingOf(mine, ['body-1']), sealed, now(), encrypt))

    const written = fs
      .readdirSync(folder.path('.'))
      .filter((name) => !before.includes(name) && !name.startsWith('document-'))
    expect(written).toEqual([`copie-${made}.gouvernail.age`])
    expect(fs.readFileSync(sealed).includes('SQLite')).toBe(false)
    const file = await opened(sealed)
    expect(verifyDocument(file)).toEqual({ ok: true, value: [] })
    const copy = openSession(file)
    expect(copy.copies()).toMatchObject([{ relation: 'origin', name: 'Rectorat' }])
    expect(copy.data().body.get('body-1' as BodyId)?.registerCopy).toBe(copy.identity().copyId)
    copy.close()
    editFile(file, rename('entity-1', 'Académie'), rename('entity-2', 'DSDEN 99'))
    act(mine, rename('entity-3', 'Collège'))
    expect(take(mine, file)).toMatchObject({ asked: 0, changed: 2 })
    mine.close()
    const there = openSession(file)
    expect(take(there, mine.path)).toMatchObject({ asked: 0 })
    expect(nameOf(there, 'entity-3')).toBe('Collège')
    there.close()
  })

  test('comes back under a password too, as often as one likes, with the base that its origin kept', async () => {
    const mine = aDocument()
    const file = send(mine)
    editFile(file, rename('entity-2', 'DSDEN 99'))
    const back = async () => {
      const copy = openSession(file)
      const sealed = folder.path(`retour-${++made}.gouvernail.age`)
      successOf(await writeEncryptedCopy(copy, sealed, password, light))
      copy.close()
      return opened(sealed)
    }

    const first = await back()
    const returned = openSession(first)
    expect(returned.copies()).toMatchObject([{ relation: 'origin', name: 'Rectorat' }])
    const states = returned.database.prepare('SELECT base, merged FROM known_copy').all()
    expect(states).toEqual([{ base: null, merged: null }])
    returned.close()
    act(mine, rename('entity-3', 'Collège'))
    expect(take(mine, first)).toMatchObject({ asked: 0, changed: 1 })
    editFile(file, rename('entity-1', 'Académie'))
    expect(take(mine, await back())).toMatchObject({ asked: 0, changed: 1 })

    expect(['entity-1', 'entity-2', 'entity-3'].map((id) => nameOf(mine, id))).toEqual([
      'Académie',
      'DSDEN 99',
      'Collège',
    ])
    mine.close()
  })

  test('is not sent when the document changed while it was encrypted, nor under a short password', async () => {
    const mine = aDocument()
    const sealed = folder.path(`copie-${++made}.gouvernail.age`)
    const meanwhile = async (bytes: Uint8Array) => {
      act(mine, rename('entity-3', 'Collège'))
      return encrypt(bytes)
    }

    const refused = [
      await sendEncryptedCopy(mine, sendingOf(mine, ['body-1']), sealed, now(), meanwhile),
      await sendEncryptedCopy(mine, sendingOf(mine, ['body-1']), sealed, now(), (bytes) =>
        encryptSent(bytes, 'onze lettre', light),
      ),
    ]

    expect(refused).toMatchObject([{ error: { code: 'copy-outrun' } }, { error: { code: 'password-short' } }])
    expect([fs.existsSync(sealed), mine.copies()]).toEqual([false, []])
    expect(mine.data().body.get('body-1' as BodyId)?.registerCopy).toBeNull()
    mine.close()
  })
})

describe('a clean copy, which leaves without history', () => {
  const cleanCopyOf = (session: Session) => {
    const file = folder.path(`copie-${++made}.gouvernail`)
    successOf(copyDocument(session, file))
    return file
  }

  test('comes back with the state in which it left: only what both changed since is asked', () => {
    const mine = aDocument()
    act(mine, rename('entity-4', 'Ville'))
    const file = cleanCopyOf(mine)
    act(mine, rename('entity-1', 'Rectorat'), rename('entity-3', 'Collège'))
    editFile(file, rename('entity-1', 'Académie'), rename('entity-2', 'DSDEN 99'))

    expect(take(mine, file)).toMatchObject({ asked: 1, changed: 1 })
    mine.close()
    const there = openSession(file)
    expect(take(there, mine.path, 'theirs')).toMatchObject({ asked: 1, changed: 2 })
    expect(['entity-1', 'entity-2', 'entity-3'].map((id) => nameOf(there, id))).toEqual([
      'Rectorat',
      'DSDEN 99',
      'Collège',
    ])
    there.close()
  })

  test('has nothing in common with a document that does not remember that state', () => {
    const mine = aDocument()
    const file = cleanCopyOf(mine)
    act(mine, rename('entity-1', 'Rectorat'))
    mine.database.exec('DELETE FROM history_change; DELETE FROM history_entry')
    editFile(file, rename('entity-2', 'DSDEN 99'))

    expect(take(mine, file)).toMatchObject({ base: null, asked: 2 })
    mine.close()
  })
})

describe('two copies that never met their origin again', () => {
  test('have in common the state in which the first of them left: only what both changed is asked', () => {
    const origin = aDocument()
    const first = send(origin)
    act(origin, rename('entity-3', 'Collège'))
    const second = send(origin)
    origin.close()
    editFile(first, rename('entity-1', 'Académie'), rename('entity-5', 'Éditeur'))
    editFile(second, rename('entity-2', 'DSDEN 99'), rename('entity-5', 'Société'))

    const one = openSession(first)
    expect(take(one, second)).toMatchObject({ asked: 1, changed: 2 })
    expect(take(one, second)).toMatchObject({ asked: 0, changed: 0 })
    expect(['entity-1', 'entity-2', 'entity-3', 'entity-5'].map((id) => nameOf(one, id))).toEqual([
      'Académie',
      'DSDEN 99',
      'Collège',
      'Éditeur',
    ])
    one.close()
    const other = openSession(second)
    expect(take(other, first)).toMatchObject({ asked: 0, changed: 2 })
    other.close()
  })

  test('and the one that left later finds the same, whichever takes the other', () => {
    const origin = aDocument()
    const first = send(origin)
    act(origin, rename('entity-3', 'Collège'))
    const second = send(origin)
    editFile(first, rename('entity-1', 'Académie'))

    const other = openSession(second)
    expect(take(other, first)).toMatchObject({ asked: 0, changed: 1 })
    expect(nameOf(other, 'entity-3')).toBe('Collège')
    other.close()
    expect(take(origin, second)).toMatchObject({ asked: 0, changed: 1 })
    expect(nameOf(origin, 'entity-1')).toBe('Académie')
    origin.close()
  })

  test('nothing is common to those of a document that was put back to before the first left', () => {
    const origin = aDocument()
    const backup = `${origin.path}.backup`
    fs.writeFileSync(backup, origin.database.serialize())
    const first = send(origin)
    origin.close()
    const restored = openSession(backup)
    act(restored, rename('entity-3', 'Collège'))
    const second = send(restored)
    restored.close()

    const one = openSession(first)
    expect(take(one, second)).toMatchObject({ base: null, asked: 1 })
    one.close()
  })

  test('a part that left later is no proof of deletions, nor of what it does not tell', () => {
    const origin = aDocument()
    act(origin, { type: 'entity.edit', id: 'entity-1', patch: { email: 'academie@exemple.fr' } })
    const scope = parcelScopeSchema.parse({ kind: 'body', bodyId: 'body-1' })
    const first = send(origin)
    const part = send(origin, [], scope)
    origin.close()
    editFile(part, { type: 'body.edit', id: 'body-1', patch: { frequency: 'Deux fois par an' } })

    const one = openSession(first)
    const before = one.data()
    expect(take(one, part, null)).toMatchObject({ asked: 0, changed: 1 })
    expect(one.data()).toEqual({ ...before, body: one.data().body })
    one.close()
    const other = openSession(part)
    expect(take(other, first, null)).toMatchObject({ asked: 0 })
    expect(other.data().entity.get('entity-1' as never)?.email).toBe('academie@exemple.fr')
    other.close()
  })
})

test('two files with one past, as a copy made by hand, were the same until their last common step', () => {
  const mine = aDocument()
  act(mine, rename('entity-1', 'Rectorat'))
  mine.close()
  const byHand = folder.path(`conflit-${++made}.gouvernail`)
  fs.copyFileSync(mine.path, byHand)
  editFile(byHand, rename('entity-2', 'DSDEN 99'))
  const again = openSession(mine.path)
  const was = again.data()
  act(again, rename('entity-3', 'Collège'))

  const taken = take(again, byHand)

  expect(taken).toMatchObject({ asked: 0, changed: 1 })
  expect(taken.base).toEqual(was)
  expect(nameOf(again, 'entity-2')).toBe('DSDEN 99')
  expect(nameOf(again, 'entity-3')).toBe('Collège')
  again.close()
})

test('two files of which nothing proves a common state are asked about, and nothing is lost', () => {
  const one = aDocument()
  const more: readonly RecordSketch[] = [['entity', 'entity-9', { name: 'Une autre école' }]]
  const other = newSession(folder.path(`document-${++made}.gouvernail`), startingContent(more))
  act(one, rename('entity-1', 'Rectorat'))
  act(other, rename('entity-1', 'Académie'))
  other.close()

  expect(take(one, other.path)).toMatchObject({ base: null, asked: 1 })
  expect(nameOf(one, 'entity-1')).toBe('Rectorat')
  one.close()
})

test('a base that somebody planted is no base', () => {
  const mine = aDocument()
  const file = send(mine)
  mine.database.prepare('UPDATE known_copy SET base = ?').run(Buffer.from('PK not a base'))
  const copy = openSession(file)
  copy.database.prepare('UPDATE known_copy SET base = zeroblob(2000)').run()
  act(copy, rename('entity-2', 'DSDEN 99'))
  copy.close()
  act(mine, rename('entity-3', 'Collège'))
  mine.database.exec('DELETE FROM history_change; DELETE FROM history_entry')

  expect(take(mine, file).base).toBeNull()
  mine.close()
})

test('whom an erasure made anonymous is in no base any more', () => {
  const mine = aDocument()
  act(mine, {
    type: 'person.create',
    value: {
      ...[...mine.data().person.values()][0],
      id: 'person-x',
      lastName: 'Zyxwvutsr',
      email: 'zyx@example.org',
    },
  })
  send(mine)
  act(mine, { type: 'person.anonymise', ids: ['person-x'], on: '2026-11-27' })

  const bases = mine.database.prepare<[], { base: Buffer }>('SELECT base FROM known_copy').all()
  expect(bases).toHaveLength(1)
  const [base] = bases.map((row) => unpacked(new Uint8Array(row.base)))
  expect(JSON.stringify([...(base?.person.values() ?? [])])).not.toContain('Zyxwvutsr')
  expect(base?.person.size).toBeGreaterThan(0)
  mine.close()
})

test('whom an erasure made anonymous does not come into a base with a copy that still names her', () => {
  const mine = aDocument()
  act(mine, {
    type: 'person.create',
    value: {
      ...[...mine.data().person.values()][0],
      ...{ id: 'person-y', lastName: 'Qwxyzvut', email: 'qwx@example.org' },
    },
  })
  const file = send(mine)
  act(mine, { type: 'person.anonymise', ids: ['person-y'], on: '2026-11-27' })
  editFile(file, rename('entity-2', 'DSDEN 99'))
  take(mine, file)

  const merged = mine.database.prepare<[], { merged: Buffer }>('SELECT merged FROM known_copy').all()
  const [base] = merged.map((row) => unpacked(new Uint8Array(row.merged)))
  expect(JSON.stringify([...(base?.person.values() ?? [])])).not.toContain('Qwxyzvut')
  expect(base?.person.has('person-y')).toBe(true)
  mine.close()
})

describe('what was erased here for good', () => {
  const withPerson = (id: string, lastName: string) => {
    const mine = aDocument()
    const [some] = [...mine.data().person.values()]
    const value = { ...some, id, lastName, email: 'qwx@example.org', note: 'Appeler le matin' }
    act(mine, { type: 'person.create', value })
    return mine
  }
  const personIn = (session: Session, id: string) => session.data().person.get(id as PersonId)
  const empty = { type: 'trash.empty', count: 1 }

  test('a person does not come back with a copy that still has her, whatever was done there, and it is told', () => {
    const mine = withPerson('person-z', 'Zyxwvutsr')
    const file = send(mine)
    act(mine, { type: 'person.delete', id: 'person-z' }, empty)
    const bases = mine.database.prepare<[], { base: Buffer }>('SELECT base FROM known_copy').all()
    const base = unpacked(new Uint8Array(bases[0]?.base ?? Buffer.from('')))
    expect([base?.person.has('person-z' as PersonId), base?.person.has('person-1' as PersonId)]).toEqual([
      false,
      true,
    ])
    const mandate = aRecord('mandate', 'mandate-z', { seatId: 'seat-1', personId: 'person-z' })
    editFile(
      file,
      { type: 'mandate.create', value: mandate },
      { type: 'person.edit', id: 'person-z', patch: { phone: '01' } },
      rename('entity-2', 'DSDEN 99'),
    )

    for (const changed of [1, 0]) {
      const taken = take(mine, file, null)
      expect(taken).toMatchObject({ asked: 0, changed, erased: [{ what: 'person', count: 1 }] })
      expect([personIn(mine, 'person-z'), mine.data().mandate.has('mandate-z' as never)]).toEqual([
        undefined,
        false,
      ])
    }
    const known = mine.database.prepare<[], { merged: Buffer }>('SELECT merged FROM known_copy').all()
    expect(
      unpacked(new Uint8Array(known[0]?.merged ?? Buffer.from('')))?.person.has('person-z' as PersonId),
    ).toBe(false)
    mine.close()
  })

  test('neither do contacts that were purged; those that were typed since in a copy that knows of it do', () => {
    const mine = withPerson('person-z', 'Zyxwvutsr')
    const file = send(mine)
    act(
      mine,
      { type: 'person.purge', ids: ['person-z'] },
      { type: 'person.edit', id: 'person-z', patch: { firstName: 'Ana' } },
    )
    editFile(file, { type: 'person.edit', id: 'person-z', patch: { phone: '01' } })

    for (const _ of ['once', 'again']) {
      expect(take(mine, file, null)).toMatchObject({
        asked: 0,
        changed: 0,
        erased: [{ what: 'contacts', count: 1 }],
      })
      expect(personIn(mine, 'person-z')).toMatchObject({ firstName: 'Ana', email: '', phone: '', note: '' })
    }
    const later = send(mine)
    editFile(later, { type: 'person.edit', id: 'person-z', patch: { email: 'new@example.org' } })
    expect(take(mine, later, null)).toMatchObject({ asked: 0, changed: 1, erased: [] })
    expect(personIn(mine, 'person-z')?.email).toBe('new@example.org')
    mine.close()
  })

  test('nor does an older copy bring her back into one that left after, which is told of it without a word', () => {
    const origin = withPerson('person-z', 'Zyxwvutsr')
    const older = send(origin)
    act(origin, { type: 'person.delete', id: 'person-z' }, empty)
    const newer = send(origin)
    origin.close()

    const copy = openSession(newer)
    expect(take(copy, older, null)).toMatchObject({ asked: 0, changed: 0, erased: [{ what: 'person' }] })
    const told = JSON.stringify(copy.database.prepare('SELECT * FROM erasure').all())
    expect([told.includes('person-z'), told.includes('Zyxwvutsr')]).toEqual([false, false])
    copy.close()
  })

  test('who was erased and has sealed something there since comes as a person without a name', () => {
    const mine = withPerson('person-z', 'Zyxwvutsr')
    const file = send(mine, ['body-1', 'body-2'])
    act(mine, { type: 'person.delete', id: 'person-z' }, empty)
    const record = { ...mine.data().attendance.get('attendance-1' as never), personId: 'person-z' }
    editFile(
      file,
      { type: 'attendance.record', meetingId: 'meeting-1', records: [record] },
      { type: 'meeting.edit', id: 'meeting-1', patch: { status: 'held' } },
      { type: 'minutes.adopt', id: 'minutes-1', adoptedOn: '2026-11-27', adoptedAtMeetingId: null },
    )

    expect(take(mine, file, null)).toMatchObject({ asked: 0, erased: [{ what: 'person', count: 1 }] })
    expect(personIn(mine, 'person-z')).toMatchObject({
      lastName: 'Ancienne membre n° 1',
      email: '',
      note: '',
    })
    expect(mine.data().attendance.get('attendance-1' as never)?.personId).toBe('person-z')
    expect(sealFindings(mine.data())).toEqual([])
    expect(take(mine, file, null)).toMatchObject({ asked: 0, changed: 0 })
    mine.close()
  })
})

describe('the register of a body', () => {
  test('is kept by one copy: the other is refused, and told by whom', () => {
    const mine = aDocument()
    const file = send(mine, ['body-1'])
    const [decision] = [...mine.data().decision.values()].filter(
      ({ status, bodyId }) => status === 'proposed' && bodyId === 'body-1',
    )
    if (decision === undefined) throw new Error('no proposal in the starting content')
    const adoption = aCommand({ type: 'decision.adopt', id: decision.id, date: '2026-11-27' })

    expect(mine.execute(adoption)).toMatchObject({
      ok: false,
      error: { code: 'register-elsewhere', params: { by: 'DSDEN de l’Yonne' } },
    })
    const copy = openSession(file)
    expect(copy.execute(adoption)).toMatchObject({ ok: true })
    successOf(
      copy.execute(
        aCommand({
          type: 'register.give',
          bodyIds: ['body-1'],
          copyId: mine.identity().copyId,
          holder: 'Rectorat',
        }),
      ),
    )
    copy.close()

    expect(take(mine, file)).toMatchObject({ asked: 0 })
    expect(mine.data().decision.get(decision.id)?.status).toBe('adopted')
    expect(mine.data().body.get('body-1' as BodyId)).toMatchObject({ registerHolder: 'Rectorat' })
    mine.close()
  })

  test('is taken back by whoever gave it, when its copy does not come back', () => {
    const mine = aDocument()
    send(mine, ['body-1'])
    act(mine, { type: 'register.take', bodyIds: ['body-1'] })

    expect(mine.data().body.get('body-1' as BodyId)?.registerCopy).toBe(mine.identity().copyId)
    mine.close()
  })
})

describe('a part that was sent', () => {
  const scope = parcelScopeSchema.parse({ kind: 'body', bodyId: 'body-1' })

  test('comes back as often as one likes: nothing is asked, and nothing of the rest is touched', () => {
    const mine = aDocument()
    act(mine, {
      type: 'agenda-item.edit',
      id: 'agenda-item-1',
      patch: { isConfidential: true, text: 'Secret.' },
    })
    const file = send(mine, ['body-1'], scope)
    expect(verifyDocument(file)).toEqual({ ok: true, value: [] })
    expect(fs.readFileSync(file).includes('Secret.')).toBe(false)
    const before = mine.data()

    act(mine, rename('entity-3', 'École des Tilleuls'))
    editFile(file, { type: 'body.edit', id: 'body-1', patch: { frequency: 'Deux fois par an' } })
    const first = take(mine, file, null)
    const value = aRecord('decision', 'of-part', {
      bodyId: 'body-1',
      date: '2026-06-01',
      text: 'Le comité valide.',
    })
    editFile(
      file,
      { type: 'decision.create', value },
      { type: 'decision.adopt', id: 'of-part', date: '2026-06-01' },
    )
    const second = take(mine, file, null)

    expect([first, second].map(({ base, asked }) => [base !== null, asked])).toEqual([
      [true, 0],
      [true, 0],
    ])
    const after = mine.data()
    expect(after.body.get('body-1' as BodyId)?.frequency).toBe('Deux fois par an')
    expect(after.decision.get('of-part' as never)?.number).toBe('2026-CPS-02')
    expect(nameOf(mine, 'entity-3')).toBe('École des Tilleuls')
    expect(after.agendaItem).toEqual(before.agendaItem)
    for (const collection of [
      'person',
      'seat',
      'meeting',
      'followUp',
      'risk',
      'placement',
      'setting',
    ] as const)
      expect([...after[collection].keys()].sort(), collection).toEqual([...before[collection].keys()].sort())
    expect(take(mine, file, null)).toMatchObject({ asked: 0, changed: 0 })
  })
})

describe('what was made official here, where a copy moved the meeting to another body meanwhile', () => {
  const meeting: RecordSketch = [
    'meeting',
    'meeting-9',
    { bodyId: 'body-1', date: '2026-03-01', status: 'planned' },
  ]
  const held: RecordSketch = [
    'meeting',
    'meeting-8',
    { bodyId: 'body-1', date: '2026-01-05', status: 'held' },
  ]
  const move = { type: 'meeting.edit', id: 'meeting-9', patch: { bodyId: 'body-2' } }
  const decision = { bodyId: 'body-1', meetingId: 'meeting-9', text: 'Texte', date: '2026-03-01' }

  test.each([
    [
      'a numbered decision',
      [
        { type: 'decision.create', value: aRecord('decision', 'decision-9', decision) },
        { type: 'decision.adopt', id: 'decision-9', date: '2026-03-02' },
      ],
    ],
    [
      'minutes that were adopted there',
      [{ type: 'minutes.adopt', id: 'minutes-8', adoptedOn: '2026-03-02', adoptedAtMeetingId: 'meeting-9' }],
    ],
    [
      'a convocation that was sent',
      [
        {
          ...{ type: 'convocation.send', id: 'convocation-9', meetingId: 'meeting-9', kind: 'convocation' },
          ...{ sentOn: '2026-02-01', means: 'email', note: '' },
          addressees: [
            aRecord('addressee', 'addressee-9', { convocationId: 'convocation-9', seatId: 'seat-1' }),
          ],
        },
      ],
    ],
  ])('%s stays whatever is answered, with its meeting', (_, acts) => {
    const file = folder.path(`document-${++made}.gouvernail`)
    const mine = newSession(
      file,
      startingContent([meeting, held, ['minutes', 'minutes-8', { meetingId: 'meeting-8' }]]),
    )
    const copy = send(mine)
    editFile(copy, move, rename('entity-2', 'DSDEN 99'))
    act(mine, ...acts)
    const before = mine.data()

    expect(take(mine, copy, 'theirs')).toMatchObject({ asked: 1, changed: 1 })

    expect(nameOf(mine, 'entity-2')).toBe('DSDEN 99')
    expect({ ...mine.data(), entity: before.entity }).toEqual(before)
    expect(sealFindings(mine.data())).toEqual([])
    mine.close()
  })
})

test.each([
  ['mine', [1, 0], ['seat-8']],
  ['theirs', [0, 1], ['seat-9']],
] as const)(
  'a vote that both counted is one statement: with the count of %s go its ballots',
  (side, count, seats) => {
    const more: readonly RecordSketch[] = [
      ['decision', 'decision-8', { bodyId: 'body-1' }],
      ['seat', 'seat-8', { bodyId: 'body-1' }],
      ['seat', 'seat-9', { bodyId: 'body-1' }],
    ]
    const vote = (seatId: string, choice: string, votesFor: number) => ({
      ...{
        type: 'vote.record',
        decisionId: 'decision-8',
        voteMode: 'roll-call',
        abstentions: 0,
        votesNotTaking: 0,
      },
      ...{ votesFor, votesAgainst: 1 - votesFor },
      ballots: [aRecord('ballot', `ballot-${seatId}`, { decisionId: 'decision-8', seatId, choice })],
    })
    const mine = newSession(folder.path(`document-${++made}.gouvernail`), startingContent(more))
    const copy = send(mine)
    editFile(copy, vote('seat-9', 'against', 0))
    act(mine, vote('seat-8', 'for', 1))

    expect(take(mine, copy, side)).toMatchObject({ asked: 1 })

    const { decision, ballot } = mine.data()
    const told = decision.get('decision-8' as DecisionId)
    expect([told?.votesFor, told?.votesAgainst]).toEqual(count)
    const cast = [...ballot.values()].filter(({ decisionId }) => decisionId === 'decision-8')
    expect(cast.map(({ seatId }) => seatId)).toEqual(seats)
    mine.close()
  },
)
