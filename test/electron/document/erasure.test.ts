import fs from 'node:fs'
import { expect, test } from 'vitest'
import { copyDocument } from '#electron/document/copy.ts'
import { commandSchema } from '#shared/commands/command.ts'
import { aRecord } from '../../support/builders.ts'
import { aCommand, newSession, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

const secrets = [
  'Vaucanson',
  'Hippolyte',
  'hippolyte.vaucanson@exemple.fr',
  '06 98 76 54 32',
  'allergique aux rapports',
]
const her = {
  civility: 'mr',
  firstName: 'Hippolyte',
  lastName: 'Vaucanson',
  email: 'hippolyte.vaucanson@exemple.fr',
  phone: '06 98 76 54 32',
  note: 'allergique aux rapports',
}

/** A document where somebody was added, edited, appointed and left, among many others. */
function documentWithFormer(name: string) {
  const session = newSession(folder.path(`${name}.gouvernail`))
  const run = (command: object) => successOf(session.execute(aCommand(command)))
  run({ type: 'person.create', value: aRecord('person', 'person-1', her) })
  run({ type: 'entity.create', value: aRecord('entity', 'entity-1') })
  run({ type: 'function.create', value: aRecord('function', 'function-1') })
  run({ type: 'post.create', value: aRecord('post', 'post-1') })
  const term = { from: '2023-09-01', to: '2024-08-31' }
  run({ type: 'tenure.create', value: aRecord('tenure', 'tenure-1', { ...term, personId: 'person-1' }) })
  // Rows that come and go: what SQLite moves about between its pages must leave no shadow either.
  for (let i = 2; i < 200; i++)
    run({
      type: 'person.create',
      value: aRecord('person', `person-${i}`, { note: 'n'.repeat((i * 37) % 900) }),
    })
  for (let i = 0; i < 20; i++)
    run({ type: 'person.edit', id: 'person-1', patch: { note: i % 2 === 0 ? '' : 'x'.repeat(i * 90) } })
  run({ type: 'person.edit', id: 'person-1', patch: { note: her.note } })
  for (let i = 2; i < 150; i += 2) run({ type: 'person.delete', id: `person-${i}` })
  return { session, run }
}

/** Which of these words can be read in the bytes of the file or of its journal; of an open one, this gives up the lock. */
function readable(file: string, words: readonly string[]): readonly string[] {
  const bytes = [file, `${file}-journal`]
    .filter((path) => fs.existsSync(path))
    .map((path) => fs.readFileSync(path))
  return words.filter((word) => bytes.some((some) => some.includes(word)))
}

test('an anonymised name can be read nowhere in the bytes of the file, open or closed', () => {
  const { session, run } = documentWithFormer('anonymised')
  expect(readable(session.path, secrets)).toEqual(secrets)

  run({ type: 'person.anonymise', ids: ['person-1'], on: '2026-11-25' })

  expect(readable(session.path, secrets)).toEqual([])
  session.close()
  expect(readable(session.path, secrets)).toEqual([])
  const again = openSession(session.path)
  expect(again.data().person.get('person-1')).toMatchObject({
    civility: 'mr',
    firstName: '',
    lastName: 'Ancien membre n° 1',
    email: '',
    phone: '',
    note: '',
    anonymisedOn: '2026-11-25',
  })
  expect(again.data().tenure.get('tenure-1')).toMatchObject({ personId: 'person-1', to: '2024-08-31' })
  again.close()
})

test('an erasure empties the trash: nothing of what was deleted can be read in the file', () => {
  const { session, run } = documentWithFormer('trash')
  const gone = { firstName: 'Cunégonde', lastName: 'Tréviranus' }
  run({ type: 'person.create', value: aRecord('person', 'person-gone', gone) })
  run({ type: 'person.delete', id: 'person-gone' })
  for (let i = 0; i < 201; i++) run({ type: 'person.edit', id: 'person-3', patch: { note: `note ${i}` } })
  expect(session.trash().some(({ id }) => id === 'person-gone')).toBe(true)
  expect(readable(session.path, ['Tréviranus'])).toEqual(['Tréviranus'])

  run({ type: 'person.anonymise', ids: ['person-1'], on: '2026-11-25' })

  expect(session.trash()).toEqual([])
  expect(readable(session.path, ['Tréviranus', ...secrets])).toEqual([])
  session.close()
})

test('an emptied trash can be read nowhere in the file, and the journal tells of it', () => {
  const { session, run } = documentWithFormer('emptied')
  const gone = { firstName: 'Cunégonde', lastName: 'Tréviranus' }
  run({ type: 'person.create', value: aRecord('person', 'person-gone', gone) })
  run({ type: 'person.delete', id: 'person-gone' })
  const before = session.data()
  const count = session.trash().length
  expect(readable(session.path, ['Tréviranus'])).toEqual(['Tréviranus'])

  run({ type: 'trash.empty', count })

  expect(session.trash()).toEqual([])
  expect(readable(session.path, ['Tréviranus'])).toEqual([])
  expect(session.data()).toEqual(before)
  expect(session.journal().map(({ title }) => title)).toEqual([`Vider la corbeille (${count} éléments)`])
  expect(session.undo()).toMatchObject({ error: { code: 'undo-barrier', params: { type: 'trash.empty' } } })
  run({ type: 'person.edit', id: 'person-3', patch: { note: 'après' } })
  successOf(session.undo())
  session.close()
  expect(readable(session.path, ['Tréviranus'])).toEqual([])
})

test('backups that were deleted for what they held are told in the journal, although no record changed', () => {
  const { session, run } = documentWithFormer('told')
  const data = session.data()

  run({ type: 'backups.forget', count: 3 })

  expect(session.data()).toEqual(data)
  expect(session.journal()[0]).toMatchObject({
    title: 'Supprimer 3 sauvegardes antérieures à un effacement',
    state: 'official',
  })
  session.close()
})

test('purged contacts can be read nowhere; the name stays', () => {
  const { session, run } = documentWithFormer('purged')

  run({ type: 'person.purge', ids: ['person-1'] })

  session.close()
  expect(readable(session.path, secrets)).toEqual(['Vaucanson', 'Hippolyte'])
})

test('contacts that somebody cleared by hand are purged from the history, which held them', () => {
  const { session, run } = documentWithFormer('cleared')
  run({ type: 'person.edit', id: 'person-1', patch: { email: '', phone: '', note: '' } })
  const cleared = session.data()
  expect(readable(session.path, secrets)).toEqual(secrets)

  run({ type: 'person.purge', ids: ['person-1'] })

  expect(readable(session.path, secrets)).toEqual(['Vaucanson', 'Hippolyte'])
  expect(session.data()).toEqual(cleared)
  expect(session.undo()).toMatchObject({ error: { code: 'undo-barrier', params: { type: 'person.purge' } } })
  session.close()
  expect(readable(session.path, secrets)).toEqual(['Vaucanson', 'Hippolyte'])
})

test('contacts that undo would have brought back by redo are purged too', () => {
  const { session, run } = documentWithFormer('undone')
  const other = '07 11 22 33 44'
  run({ type: 'person.edit', id: 'person-1', patch: { phone: other } })
  successOf(session.undo())

  run({ type: 'person.purge', ids: ['person-1'] })

  expect(readable(session.path, [...secrets, other])).toEqual(['Vaucanson', 'Hippolyte'])
  expect(session.read().history.redo).toBe(null)
  session.close()
})

test('an erasure whose file cannot be written again is done, and says what remains to do', () => {
  const { session, run } = documentWithFormer('unfinished')
  const file = session.path
  // VACUUM attaches a database of its own: with as many as SQLite admits, it is refused for good.
  for (let i = 0; i < 10; i++) session.database.exec(`ATTACH ':memory:' AS other${i}`)

  const done = session.execute(aCommand({ type: 'person.anonymise', ids: ['person-1'], on: '2026-11-25' }))

  const name = 'unfinished'
  expect(done).toMatchObject({
    ok: true,
    value: { warning: { code: 'erasure-unfinished', params: { name, reason: 'SQLITE_ERROR' } } },
  })
  expect(session.data().person.get('person-1')?.anonymisedOn).toBe('2026-11-25')
  const copy = folder.path('finished.gouvernail')
  for (let i = 0; i < 10; i++) session.database.exec(`DETACH other${i}`)
  successOf(copyDocument(session, copy))
  expect(readable(copy, secrets)).toEqual([])
  // The next erasure writes the file again.
  expect(run({ type: 'person.purge', ids: ['person-1'] })).not.toHaveProperty('warning')
  session.close()
  expect(readable(file, secrets)).toEqual([])
})

test('undo stops at an erasure, says why, and takes back what came after it', () => {
  const { session, run } = documentWithFormer('undo')
  run({ type: 'person.anonymise', ids: ['person-1'], on: '2026-11-25' })
  const erased = session.data()
  run({ type: 'person.edit', id: 'person-3', patch: { phone: '01' } })

  successOf(session.undo())

  expect(session.data()).toEqual(erased)
  expect(session.undo()).toMatchObject({
    error: { code: 'undo-barrier', params: { type: 'person.anonymise' } },
  })
  expect(session.read().history).toMatchObject({
    undo: { type: 'person.anonymise', params: { count: 1 } },
    barrier: true,
  })
  session.close()
})

test('former members are numbered one after the other, in the gender of their civility', () => {
  const session = newSession(folder.path('numbers.gouvernail'))
  const run = (command: object) => successOf(session.execute(aCommand(command)))
  for (const [id, civility] of [
    ['person-1', 'mrs'],
    ['person-2', 'mr'],
    ['person-3', null],
  ] as const)
    run({ type: 'person.create', value: aRecord('person', id, { civility }) })

  run({ type: 'person.anonymise', ids: ['person-1', 'person-2', 'person-1'], on: '2026-11-25' })
  run({ type: 'person.anonymise', ids: ['person-2', 'person-3'], on: '2026-11-26' })

  const names = [...session.data().person.values()].map(({ lastName }) => lastName)
  expect(names).toEqual(['Ancienne membre n° 1', 'Ancien membre n° 2', 'Ancien membre n° 3'])
  expect(session.data().person.get('person-2')?.anonymisedOn).toBe('2026-11-25')
  session.close()
})

test('whoever still holds something is not anonymised', () => {
  const { session, run } = documentWithFormer('in-office')
  run({ type: 'tenure.edit', id: 'tenure-1', patch: { to: null } })
  const before = session.data()

  const refused = session.execute(aCommand({ type: 'person.anonymise', ids: ['person-1'], on: '2026-11-25' }))

  expect(refused).toMatchObject({ error: { code: 'person-in-office' } })
  expect(session.data()).toBe(before)
  session.close()
})

test('nobody who was made anonymous is named again by an edit, nor made so by one', () => {
  for (const anonymisedOn of [null, '2026-11-25']) {
    const edit = { type: 'person.edit', id: 'person-1', patch: { anonymisedOn } }
    expect(commandSchema.safeParse(edit).success).toBe(false)
  }
})
