import { expect, test } from 'vitest'
import { createDocument, newDocumentContent } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import type { Session } from '#electron/document/session.ts'
import { aRecord } from '../../support/builders.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function newSession(name: string): Session {
  return value(createDocument(folder.path(`${name}.gouvernail`), newDocumentContent('ENT des écoles')))
}

test('an edit is committed, announced once, and undone after closing and opening again', () => {
  const session = newSession('round-trip')
  const events: unknown[] = []
  session.subscribe((event) => events.push(event.changes))
  const body = aRecord('body', 'body-1')

  value(session.execute({ type: 'body.create', value: body }))
  value(
    session.execute({ type: 'node.rename', node: { type: 'body', id: body.id }, name: 'Comité stratégique' }),
  )
  session.close()

  expect(events).toHaveLength(2)
  const again = value(openDocument(session.path))
  expect(again.data().body.get('body-1')?.name).toBe('Comité stratégique')
  expect(again.read().history).toMatchObject({
    undo: { type: 'node.rename', params: { name: 'Comité stratégique' } },
  })
  value(again.undo())
  expect(again.data().body.get('body-1')).toEqual(body)
  value(again.undo())
  expect(again.data().body.size).toBe(0)
  expect(again.undo()).toEqual({ ok: false, error: { code: 'nothing-to-undo', params: {} } })
  value(again.redo())
  expect(again.data().body.get('body-1')).toEqual(body)
  again.close()
})

test('adopting a decision gives it the next number of its body, and cannot be undone', () => {
  const session = newSession('adoption')
  value(session.execute({ type: 'body.create', value: aRecord('body', 'body-1') }))
  for (const id of ['decision-1', 'decision-2', 'decision-3']) {
    value(session.execute({ type: 'decision.create', value: aRecord('decision', id) }))
  }
  const { id: first } = aRecord('decision', 'decision-2')
  const { id: second } = aRecord('decision', 'decision-1')

  value(session.execute({ type: 'decision.adopt', id: first, date: '2026-03-10' }))
  value(session.execute({ type: 'decision.adopt', id: second, date: '2026-03-10' }))

  expect(session.data().decision.get('decision-2')?.number).toBe('2026-CPS-01')
  expect(session.data().decision.get('decision-1')?.number).toBe('2026-CPS-02')
  expect(session.undo()).toMatchObject({
    ok: false,
    error: { code: 'undo-barrier', params: { number: '2026-CPS-02' } },
  })
  expect(session.execute({ type: 'decision.delete', id: first })).toMatchObject({
    error: { code: 'decision-sealed' },
  })
  expect(session.execute({ type: 'decision.edit', id: first, patch: { text: 'Autre' } })).toMatchObject({
    error: { code: 'decision-sealed' },
  })
  session.close()
})

test('a document open in one session is refused to another, with the name of who has it', () => {
  const session = newSession('locked')

  const second = openDocument(session.path)

  expect(second).toMatchObject({
    ok: false,
    error: { code: 'file-open-elsewhere', params: { name: 'locked.gouvernail' } },
  })
  expect(second).toHaveProperty('error.params.host')
  session.close()
})
