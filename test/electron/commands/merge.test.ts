import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Session } from '#electron/document/session.ts'
import type { Collection } from '#shared/document/collections.ts'
import { remarksOn } from '#shared/document/remarks.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aRecord } from '../../support/builders.ts'
import { aCommand, newSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let session: Session

beforeEach(() => {
  session = newSession(folder.path(`${Date.now()}-${Math.random()}.gouvernail`), startingContent())
})
afterEach(() => session.close())

/** Another value of some fields of a record that is there. */
function edited(collection: Collection, id: string, fields: object) {
  const before = session.data()[collection].get(id)
  return { collection, id, before, after: { ...before, ...fields } }
}

test('undo gives back what a merge made refer to something new, and redo does it again', () => {
  const before = session.data()
  const school = aRecord('entity', 'entity-9', { kind: 'school', level: 'school' })
  const seat = aRecord('seat', 'seat-9', { bodyId: 'body-2' })
  const changes = [
    edited('link', 'link-2', { target: { type: 'entity', id: 'entity-9' } }),
    edited('mandate', 'mandate-3', { seatId: 'seat-9' }),
    { collection: 'entity', id: 'entity-9', before: null, after: school },
    { collection: 'seat', id: 'seat-9', before: null, after: seat },
  ]

  successOf(session.execute(aCommand({ type: 'document.merge', name: 'copie', changes })))
  const merged = session.data()
  expect(merged.link.get('link-2')).toMatchObject({ target: { type: 'entity', id: 'entity-9' } })
  expect(merged.mandate.get('mandate-3')).toMatchObject({ seatId: 'seat-9' })

  successOf(session.undo())
  expect(session.data()).toEqual(before)
  successOf(session.redo())
  expect(session.data()).toEqual(merged)
})

test('what a copy had in disorder before is taken with the rest, and told', () => {
  const risk = aRecord('risk', 'risk-9', { number: 9, status: 'closed' })
  const changes = [
    { collection: 'risk', id: 'risk-9', before: null, after: risk },
    edited('entity', 'entity-1', { name: 'Rectorat' }),
  ]

  successOf(session.execute(aCommand({ type: 'document.merge', name: 'copie', changes })))

  expect(remarksOn(session.data())).toMatchObject([{ id: 'risk-9', detail: 'risk-closed-without-day' }])
})
