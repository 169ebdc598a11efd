import { expect, test } from 'vitest'
import type { Session } from '#electron/document/session.ts'
import { aRecord } from '../../support/builders.ts'
import { aCommand, newSession, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const startOf = (name: string): Session => newSession(folder.path(`${name}.gouvernail`))

const batch = (create: object, edit: readonly object[] = []) =>
  aCommand({ type: 'batch.apply', purpose: 'directory', create, edit })

const academy = aRecord('entity', 'academy', { kind: 'academy', level: 'academic' })
const dsden = aRecord('entity', 'dsden', { kind: 'dsden', parentId: 'academy' })

test('records that refer to each other come in any order, and leave by one undo', () => {
  const session = startOf('any-order')
  const merged = aRecord('entity', 'former', { successorId: 'dsden' })

  successOf(session.execute(batch({ entity: [merged, dsden, academy] })))

  expect(session.data().entity.get('former')).toEqual(merged)
  expect(session.data().entity.get('dsden')).toEqual(dsden)
  expect(session.read().history.undo?.params).toEqual({ purpose: 'directory', count: 3 })
  successOf(session.undo())
  expect(session.data().entity.size).toBe(0)
  session.close()
})

test('an edit sees what the same batch creates', () => {
  const session = startOf('edit-sees')
  successOf(session.execute(batch({ entity: [academy] })))

  const edit = { collection: 'entity', id: 'academy', patch: { successorId: 'dsden', to: '2026-08-31' } }
  successOf(session.execute(batch({ entity: [dsden] }, [edit])))

  expect(session.data().entity.get('academy')).toMatchObject({ successorId: 'dsden', to: '2026-08-31' })
  session.close()
})

test.each([
  ['a parent that is nowhere', { entity: [dsden] }, [], 'reference-missing'],
  ['an id that is taken', { entity: [academy, academy] }, [], 'record-exists'],
  ['a loop', { entity: [{ ...academy, parentId: 'dsden' }, dsden] }, [], 'entity-loop'],
  [
    'a period that ends before it begins',
    { entity: [{ ...academy, from: '2026-09-01', to: '2026-01-01' }] },
    [],
    'period-reversed',
  ],
  [
    'a body that carries what takes a legal person',
    {
      body: [aRecord('body', 'cps')],
      responsibility: [
        aRecord('responsibility', 'r1', { kind: 'purchasing', holder: { type: 'body', id: 'cps' } }),
      ],
    },
    [],
    'batch-refused',
  ],
  [
    'an edit of nothing',
    { entity: [academy] },
    [{ collection: 'person', id: 'nobody', patch: { phone: '' } }],
    'record-missing',
  ],
])('%s refuses the whole batch and leaves nothing', (name, create, edit, code) => {
  const session = startOf(name.replaceAll(' ', '-'))
  const before = session.data()

  const result = session.execute(batch(create, edit))

  expect(result).toMatchObject({ ok: false, error: { code } })
  expect(session.data()).toBe(before)
  session.close()
})

test('what was broken before does not stand in the way of a batch', () => {
  const file = folder.path('broken-before.gouvernail')
  const altered = newSession(file)
  successOf(altered.execute(aCommand({ type: 'body.create', value: aRecord('body', 'cps') })))
  altered.database.exec("UPDATE body SET number_pattern = 'no order'")
  altered.close()
  const session = openSession(file)

  successOf(session.execute(batch({ entity: [academy] })))

  expect(session.data().entity.has('academy')).toBe(true)
  session.close()
})
