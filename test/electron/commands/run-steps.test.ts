import { expect, test } from 'vitest'
import { createDocument } from '#electron/document/create.ts'
import type { Session } from '#electron/document/session.ts'
import { entryLabel } from '#shared/text/commands.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'
import { aCommand, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const start = (name: string): Session => {
  const data = documentOf([
    ['project', 'project'],
    ['person', 'rectrice'],
    ['body', 'cps'],
    ['seat', 'presidence', { bodyId: 'cps' }],
    ['meeting', 'march', { bodyId: 'cps' }],
    ['view', 'view-main'],
  ])
  return successOf(createDocument(folder.path(`${name}.gouvernail`), { data, contents: new Map() }))
}
const run = (session: Session, purpose: string | null, ...steps: object[]) =>
  session.execute(aCommand({ type: 'steps', purpose, steps }))
const undoLabel = (session: Session) => {
  const { undo } = session.read().history
  return undo === null ? null : entryLabel(undo)
}
const item = (id: string) => ({
  type: 'agenda-item.create',
  value: aRecord('agendaItem', id, { meetingId: 'march' }),
})
const decision = {
  type: 'decision.create',
  value: aRecord('decision', 'd-1', { bodyId: 'cps', meetingId: 'march', agendaItemId: 'i-1' }),
}

test('each step sees those before it, and all are undone at once', () => {
  const session = start('together')
  const before = session.data()

  successOf(
    run(session, null, item('i-1'), decision, {
      type: 'agenda-item.edit',
      id: 'i-1',
      patch: { title: 'Calendrier' },
    }),
  )

  expect(session.data().agendaItem.get('i-1')?.title).toBe('Calendrier')
  expect(session.data().decision.get('d-1')?.agendaItemId).toBe('i-1')
  expect(undoLabel(session)).toContain('Ajouter le point')
  successOf(session.undo())
  expect(session.data()).toEqual(before)
  successOf(session.redo())
  expect(session.data().agendaItem.get('i-1')?.title).toBe('Calendrier')
})

test('when one step is refused, nothing of the others stays', () => {
  const session = start('refused')
  const before = session.data()

  expect(run(session, 'session-note', item('i-1'), item('i-1'))).toMatchObject({
    ok: false,
    error: { code: 'record-exists' },
  })

  expect(session.data()).toBe(before)
  expect(undoLabel(session)).toBeNull()
})

test('an official act among several is told by its own name, and undo stops there', () => {
  const session = start('official')
  successOf(
    run(session, 'session-note', item('i-1'), decision, {
      type: 'decision.adopt',
      id: 'd-1',
      date: '2026-03-10',
    }),
  )

  expect(session.undo()).toMatchObject({
    ok: false,
    error: { code: 'undo-barrier', params: { type: 'decision.adopt' } },
  })
})

test('a purpose names the step, with how many there were', () => {
  const session = start('purpose')
  successOf(run(session, 'carry-over', item('i-1'), item('i-2')))

  expect(undoLabel(session)).toBe('Reporter 2 points')
})

test('an erasure goes alone', () => {
  const session = start('erasure')

  expect(run(session, null, item('i-1'), { type: 'person.purge', ids: ['rectrice'] })).toMatchObject({
    ok: false,
  })
  expect(session.data().agendaItem.size).toBe(0)
})

test('a step is named by what it is for, and by whom it is about when that is said', () => {
  const session = start('named')

  successOf(
    session.execute(
      aCommand({ type: 'steps', purpose: 'session-note', about: 'Calendrier', steps: [item('i-1')] }),
    ),
  )

  expect(undoLabel(session)).toBe('Ajouter une note à «\u00A0Calendrier\u00A0»')
})
