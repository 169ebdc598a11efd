import { expect, test } from 'vitest'
import type { Session } from '#electron/document/session.ts'
import { journalInWords, journalSignature } from '#shared/text/journal.ts'
import { aRecord } from '../../support/builders.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { aCommand, newSession, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

function start(name: string) {
  const session = newSession(folder.path(`${name}.gouvernail`))
  return { session, run: (command: object) => successOf(session.execute(aCommand(command))) }
}

const rename = (name: string) => ({ type: 'node.rename', node: { type: 'body', id: 'body-1' }, name })

function seqOf(session: Session, title: RegExp): number {
  const line = session.journal().find((one) => title.test(plainSpaces(one.title)))
  if (line === undefined) throw new Error(`no step ${title} in\n${journalInWords(session.journal())}`)
  return line.seq
}

test('the journal tells each step with the names of its time, most recent first, undone ones too', () => {
  const { session, run } = start('journal')
  run({ type: 'body.create', value: aRecord('body', 'body-1', { name: 'Comité', sigle: 'CPS' }) })
  run(rename('Comité stratégique'))
  run(rename('Comité académique'))
  successOf(session.undo())

  const lines = session.journal()

  expect(lines.map(({ state }) => state)).toEqual(['undone', 'done', 'done'])
  expect(plainSpaces(lines[1]?.told[0]?.lines[0] ?? '')).toContain('nom (« Comité » → « Comité stratégique »')
  expect(lines[1]?.subjects).toMatchObject([{ collection: 'body', id: 'body-1', isObject: true }])
  expect(plainSpaces(journalInWords(lines))).toMatch(/Renommer « Comité académique » \(annulée\)/)
  session.close()
})

test('the journal tells who did each step, beside its hour; nobody where that is not known', () => {
  const { session, run } = start('authors')
  run({ type: 'body.create', value: aRecord('body', 'body-1', { name: 'Comité' }) })
  const [first] = session.journal()
  session.close()
  if (first === undefined) throw new Error('an empty journal')
  // At nine sharp there are no minutes to be read.
  const line = { ...first, at: '2026-03-10T08:07:00.000Z' }

  expect(line.author).not.toBe('')
  expect(plainSpaces(journalInWords([{ ...line, author: 'mdurand' }]))).toMatch(
    /\d h \d\d {2}mdurand {2}Ajouter/,
  )
  expect(plainSpaces(journalInWords([{ ...line, author: '' }]))).toMatch(/\d h \d\d {2}Ajouter/)
  expect(plainSpaces(journalSignature({ ...line, author: 'mdurand' }))).toMatch(/ à \d+ h \d\d, par mdurand$/)
  expect(journalSignature({ ...line, author: '' })).not.toContain('par')
})

test('going back and forth over several steps is one change, and stops whole at an official act', () => {
  const { session, run } = start('travel')
  run({ type: 'body.create', value: aRecord('body', 'body-1') })
  run({ type: 'decision.create', value: aRecord('decision', 'decision-1') })
  const created = seqOf(session, /Ajouter la décision/)
  run({ type: 'decision.adopt', id: 'decision-1', date: '2026-03-10' })
  for (const name of ['Un', 'Deux', 'Trois']) run(rename(name))
  const late = session.data()
  let told = 0
  session.subscribe(() => {
    told += 1
  })

  expect(session.travel(created)).toMatchObject({ ok: false, error: { code: 'undo-barrier' } })
  expect(session.data()).toBe(late)
  successOf(session.travel(seqOf(session, /« Deux »/)))

  expect(session.data().body.get('body-1')?.name).toBe('Un')
  successOf(session.travel(seqOf(session, /« Trois »/)))
  expect(session.data()).toEqual(late)
  expect(told).toBe(2)
  expect(session.travel(9999)).toMatchObject({ error: { code: 'entry-missing' } })
  session.close()
})

test('one old step is undone alone, unless later ones rest on it: they are named', () => {
  const { session, run } = start('alone')
  run({ type: 'body.create', value: aRecord('body', 'body-1', { name: 'Comité', sigle: 'CPS' }) })
  run(rename('Comité stratégique'))
  run({ type: 'meeting.create', value: aRecord('meeting', 'meeting-1', { bodyId: 'body-1' }) })
  run({ type: 'person.create', value: aRecord('person', 'person-1') })

  const refused = session.takeOut(seqOf(session, /Ajouter l.instance/))
  const before = session.data()
  successOf(session.takeOut(seqOf(session, /Renommer/)))

  expect(refused).toMatchObject({ error: { code: 'entry-tied', params: { count: 2 } } })
  expect(plainSpaces(refused.ok ? '' : String(refused.error.params.by))).toMatch(
    /^« Ajouter la séance “CPS” .*» et « Renommer “Comité stratégique” »$/,
  )
  expect(session.data().body.get('body-1')?.name).toBe('Comité')
  expect(session.data().meeting.size).toBe(1)
  expect(plainSpaces(session.journal()[0]?.title ?? '')).toBe(
    'Revenir sur un changement (renommer « Comité stratégique »)',
  )
  successOf(session.undo())
  expect(session.data()).toEqual(before)
  session.close()
})

test('a step that an official act was built on cannot be taken out', () => {
  const { session, run } = start('sealed')
  run({ type: 'body.create', value: aRecord('body', 'body-1') })
  run({ type: 'decision.create', value: aRecord('decision', 'decision-1') })
  run({ type: 'decision.edit', id: 'decision-1', patch: { text: 'Article unique.' } })
  const edited = session.journal()[0]?.seq ?? 0
  run({ type: 'decision.adopt', id: 'decision-1', date: '2026-03-10' })

  expect(session.takeOut(edited)).toMatchObject({ error: { code: 'entry-tied' } })
  expect(session.takeOut(seqOf(session, /Adopter|numéro/i))).toMatchObject({
    error: { code: 'undo-barrier' },
  })
  session.close()
})

test('the trash gives a meeting back whole after two hundred steps and a closing', () => {
  const { session, run } = start('trash')
  run({ type: 'body.create', value: aRecord('body', 'body-1') })
  run({ type: 'meeting.create', value: aRecord('meeting', 'meeting-1', { bodyId: 'body-1' }) })
  run({ type: 'agenda-item.create', value: aRecord('agendaItem', 'item-1', { meetingId: 'meeting-1' }) })
  const whole = session.data()
  run({ type: 'meeting.delete', id: 'meeting-1' })
  expect(session.data().agendaItem.size).toBe(0)
  for (let i = 0; i < 201; i++) run(rename(`Comité ${i}`))
  expect(session.journal()).toHaveLength(200)
  session.close()

  const again = openSession(session.path)
  const [item] = again.trash()
  expect(item).toMatchObject({ collection: 'meeting', id: 'meeting-1', along: 1 })
  successOf(again.bringBack(item?.seq ?? 0, 'meeting', 'meeting-1'))

  expect(again.data().meeting).toEqual(whole.meeting)
  expect(again.data().agendaItem).toEqual(whole.agendaItem)
  expect(again.trash()).toEqual([])
  expect(again.bringBack(item?.seq ?? 0, 'meeting', 'meeting-1')).toMatchObject({
    error: { code: 'trash-missing' },
  })
  successOf(again.undo())
  expect(again.trash()).toHaveLength(1)
  again.close()
})

test('what is brought back needs what it belongs to, which is told', () => {
  const { session, run } = start('place')
  run({ type: 'body.create', value: aRecord('body', 'body-1') })
  run({ type: 'meeting.create', value: aRecord('meeting', 'meeting-1', { bodyId: 'body-1' }) })
  run({ type: 'meeting.delete', id: 'meeting-1' })
  run({ type: 'organisation.delete', entityIds: [], bodyIds: ['body-1'], linkIds: [] })
  const before = session.data()
  const [body, meeting] = session.trash()

  expect(session.bringBack(meeting?.seq ?? 0, 'meeting', 'meeting-1')).toMatchObject({
    error: { code: 'trash-refused', params: { reason: 'reference-missing' } },
  })
  expect(session.data()).toBe(before)
  successOf(session.bringBack(body?.seq ?? 0, 'body', 'body-1'))
  successOf(session.bringBack(meeting?.seq ?? 0, 'meeting', 'meeting-1'))
  expect(session.trash()).toEqual([])
  session.close()
})
