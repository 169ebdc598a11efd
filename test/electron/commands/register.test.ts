import { beforeEach, expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import type { Session } from '#electron/document/session.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aRecord } from '../../support/builders.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let session: Session
let count = 0

const execute = (command: object) => session.execute(aCommand(command))
const run = (command: object) => successOf(execute(command))
const decision = (id: string) => session.data().decision.get(id)
const relate = (id: string, decisionId: string, targetId: string, kind: string) => ({
  type: 'decision-relation.create',
  value: aRecord('decisionRelation', id, { decisionId, targetId, kind }),
})

beforeEach(() => {
  const file = folder.path(`register-${count++}.gouvernail`)
  successOf(writeDocument(file, startingContent()))
  session = openSession(file)
  return () => session.close()
})

test('adopting what replaces another decision ends it, and annulling its number lets it hold again', () => {
  run(relate('replaces', 'decision-2', 'decision-4', 'replaces'))
  expect(decision('decision-4')?.status).toBe('adopted')

  run({ type: 'decision.adopt', id: 'decision-2', date: '2026-03-10' })
  expect(decision('decision-4')?.status).toBe('replaced')
  const annul = {
    type: 'decision.annul',
    id: 'decision-2',
    on: '2026-03-11',
    reason: 'Numéro donné deux fois',
  }
  expect(execute({ ...annul, on: '2026-03-09' })).toMatchObject({
    error: { code: 'annulment-before-adoption' },
  })
  run(annul)

  expect(decision('decision-4')?.status).toBe('adopted')
  expect(decision('decision-2')).toMatchObject({
    status: 'withdrawn',
    number: '2026-CPS-02',
    annulledOn: '2026-03-11',
  })
  expect(execute(annul)).toMatchObject({ error: { code: 'decision-not-numbered' } })
  expect(session.undo()).toMatchObject({
    error: { code: 'undo-barrier', params: { type: 'decision.annul' } },
  })
  // The number is kept: the next decision has the one after it.
  run({ type: 'decision.adopt', id: 'decision-1', date: '2026-03-12' })
  expect(decision('decision-1')?.number).toBe('2026-CPS-03')
  expect(verifyDatabase(session.database)).toEqual([])
})

test('a relation said afterwards ends the earlier decision, and taking it away gives it back as it was', () => {
  const passage = { passageId: 'passage-1', on: '2026-02-20', reason: 'Règles diffusées' }
  run({ type: 'decision.set-status', id: 'decision-4', status: 'executed', ...passage })
  run({ type: 'decision.adopt', id: 'decision-2', date: '2026-03-10' })

  run(relate('repeals', 'decision-2', 'decision-4', 'repeals'))
  expect(decision('decision-4')?.status).toBe('obsolete')
  run({ type: 'decision-relation.delete', id: 'repeals' })
  expect(decision('decision-4')?.status).toBe('executed')
})

test('a relation needs two decisions, the earlier one adopted before the later', () => {
  expect(execute(relate('loop', 'decision-4', 'decision-4', 'amends'))).toMatchObject({
    error: { code: 'relation-refused' },
  })
  expect(execute(relate('none', 'decision-4', 'decision-1', 'amends'))).toMatchObject({
    error: { code: 'decision-not-numbered' },
  })
  run({ type: 'decision.adopt', id: 'decision-2', date: '2026-03-10' })
  expect(execute(relate('early', 'decision-4', 'decision-2', 'amends'))).toMatchObject({
    error: { code: 'relation-refused' },
  })
})

test('the official text, its motives and the options set aside no longer change once the number is given', () => {
  run({ type: 'decision.edit', id: 'decision-1', patch: { optionsSetAside: 'Attendre un an' } })
  run({ type: 'decision.adopt', id: 'decision-1', date: '2026-03-10' })

  for (const patch of [
    { text: 'Autre' },
    { motives: 'Autres' },
    { optionsSetAside: '' },
    { proposedOn: '2026-01-01' },
  ])
    expect(execute({ type: 'decision.edit', id: 'decision-1', patch })).toMatchObject({
      error: { code: 'decision-sealed' },
    })
  run({
    type: 'decision.edit',
    id: 'decision-1',
    patch: { actState: 'taken', actReference: '2026-41', diffusion: 'Écoles' },
  })
  // No edit annuls, or gives a number.
  for (const patch of [{ annulledOn: '2026-03-12' }, { number: '2026-CPS-09' }])
    expect(execute({ type: 'decision.edit', id: 'decision-2', patch })).toMatchObject({
      error: { code: 'decision-sealed' },
    })
})

test('a passage keeps its day and its reason, and goes with undo', () => {
  const passage = { passageId: 'passage-1', on: '2026-03-10', reason: 'Budget incomplet' }
  run({ type: 'decision.set-status', id: 'decision-1', status: 'adjourned', ...passage })

  expect(session.data().decisionPassage.get('passage-1')).toMatchObject({
    status: 'adjourned',
    reason: 'Budget incomplet',
  })
  expect(
    execute({ type: 'decision.set-status', id: 'decision-1', status: 'proposed', ...passage }),
  ).toMatchObject({
    error: { code: 'record-exists' },
  })
  successOf(session.undo())
  expect(session.data().decisionPassage.has('passage-1')).toBe(false)
})

test('a decision is classified as a whole: what is not given goes', () => {
  run({ type: 'theme.create', value: aRecord('theme', 'theme-2', { name: 'Budget' }) })
  const theme = (id: string, themeId: string) => aRecord('decisionTheme', id, { themeId })
  const subject = aRecord('decisionSubject', 'subject-2', { node: { type: 'body', id: 'body-2' } })
  const aim = aRecord('decisionAim', 'aim-2', { objectiveId: null })
  const classify = (
    themes: readonly object[],
    subjects: readonly object[] = [],
    aims: readonly object[] = [],
  ) => execute({ type: 'decision.classify', id: 'decision-1', themes, subjects, aims })

  successOf(classify([theme('decision-theme-1', 'theme-1'), theme('dt-2', 'theme-2')], [subject]))
  successOf(classify([theme('dt-2', 'theme-2')], [subject], [aim]))
  expect([...session.data().decisionTheme.keys()]).toEqual(['dt-2'])
  expect([...session.data().decisionSubject.keys()]).toEqual(['subject-2'])
  expect([...session.data().decisionAim.keys()]).toEqual(['aim-2'])
  expect(classify([], [], [aim, { ...aim, id: 'aim-3' }])).toMatchObject({
    error: { code: 'input-invalid', params: { field: 'aims' } },
  })
  expect(classify([theme('a-1', 'theme-1'), theme('a-2', 'theme-1')])).toMatchObject({
    error: { code: 'input-invalid' },
  })
  expect(classify([theme('a-1', 'nowhere')])).toMatchObject({ error: { code: 'reference-missing' } })
  run({ type: 'theme.delete', id: 'theme-2' })
  expect(session.data().decisionTheme.size).toBe(0)
})

test('themes are put in order, and one merged into another leaves each decision filed once', () => {
  run({ type: 'theme.create', value: aRecord('theme', 'theme-2', { order: 20, name: 'Budget' }) })
  const file = (decisionId: string, ...links: (readonly [string, string])[]) =>
    run({
      type: 'decision.classify',
      id: decisionId,
      themes: links.map(([id, themeId]) => aRecord('decisionTheme', id, { decisionId, themeId })),
      subjects: [],
      aims: [],
    })
  file('decision-1', ['link-1', 'theme-1'], ['link-2', 'theme-2'])
  file('decision-2', ['link-3', 'theme-1'])

  run({ type: 'theme.reorder', themeIds: ['theme-2', 'theme-1'] })
  expect(session.data().theme.get('theme-1')?.order).toBe(20)
  expect(execute({ type: 'theme.reorder', themeIds: ['theme-2'] })).toMatchObject({
    error: { code: 'order-mismatch' },
  })
  const before = session.data()
  run({ type: 'theme.merge', id: 'theme-1', intoId: 'theme-2' })

  expect([...session.data().theme.keys()]).toEqual(['theme-2'])
  expect(
    [...session.data().decisionTheme.values()].map(({ decisionId, themeId }) => [decisionId, themeId]).sort(),
  ).toEqual([
    ['decision-1', 'theme-2'],
    ['decision-2', 'theme-2'],
  ])
  expect(verifyDatabase(session.database)).toEqual([])
  for (const [id, intoId] of [
    ['theme-2', 'theme-2'],
    ['theme-1', 'theme-2'],
    ['theme-2', 'theme-1'],
  ])
    expect(execute({ type: 'theme.merge', id, intoId })).toMatchObject({ ok: false })
  successOf(session.undo())
  expect(session.data()).toEqual(before)
})

test('follow-ups are numbered in their body, and reminders are noted together', () => {
  const value = (id: string, bodyId: string) => aRecord('followUp', id, { bodyId })
  run({ type: 'follow-up.create', value: value('f-2', 'body-1') })
  run({ type: 'follow-up.create', value: value('f-3', 'body-1') })
  run({ type: 'follow-up.create', value: value('f-4', 'body-2') })
  const reminder = (id: string, followUpId: string) => aRecord('reminder', id, { followUpId })
  run({ type: 'reminder.record', reminders: [reminder('r-2', 'f-2'), reminder('r-3', 'f-3')] })

  const numbers = ['f-2', 'f-3', 'f-4'].map((id) => session.data().followUp.get(id)?.number)
  expect(numbers).toEqual([1, 2, 1])
  expect(session.data().reminder.size).toBe(3)
  expect(
    execute({ type: 'reminder.record', reminders: [reminder('r-4', 'f-2'), reminder('r-4', 'f-3')] }),
  ).toMatchObject({
    error: { code: 'record-exists' },
  })
  expect(session.data().reminder.size).toBe(3)
})
