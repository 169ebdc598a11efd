import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { currentVersion } from '#electron/database/migrate.ts'
import { openDocument } from '#electron/document/open.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { noFilter } from '#shared/organisation/new-view.ts'
import { aRecord } from '../../support/builders.ts'
import { aCommand, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const golden = path.resolve(import.meta.dirname, '../../documents/golden')
const versions = fs.readdirSync(golden).filter((name) => name.endsWith('.gouvernail'))

const openCopy = (name: string) => {
  fs.copyFileSync(path.join(golden, name), folder.path(name))
  return successOf(openDocument(folder.path(name)))
}

test('there is a golden document of every earlier version', () => {
  const earlier = Array.from({ length: currentVersion - 1 }, (_, index) => `version-${index + 1}.gouvernail`)

  expect(versions.toSorted()).toEqual(earlier.toSorted())
})

test.each(versions)('%s opens, sound, with the version of today', (name) => {
  const session = openCopy(name)

  expect(checkDocument(session.data())).toEqual([])
  expect(verifyDatabase(session.database).filter(({ code }) => code !== 'content-unused')).toEqual([])
  session.close()
})

test('a document of version 1 keeps its coordinator, its annexes and its numbers, and gets the referentials', () => {
  const session = openCopy('version-1.gouvernail')
  const data = session.data()

  expect([...data.responsibility.values()]).toMatchObject([
    { kind: 'coordination', holder: { type: 'entity', id: 'entity-2' }, isPrincipal: true },
  ])
  expect(data.attachment.get('attachment-1')).toMatchObject({
    agendaItemId: 'agenda-item-1',
    conventionId: null,
  })
  expect(data.decision.get('decision-1')?.number).not.toBeNull()
  expect([data.phase.size, data.mission.size, data.rulesProfile.size]).toEqual([7, 20, 4])
  expect(data.entity.size).toBe(5)
  session.close()
})

test('what a migration gave an old document is what a new one begins with', async () => {
  const { readReferentials } = await import('#electron/document/referentials.ts')
  const shipped = await readReferentials(path.resolve(import.meta.dirname, '../../../resources'))
  const session = openCopy('version-1.gouvernail')
  const { phase, mission, rulesProfile } = session.data()
  // Second calls under the CRPA were read again since: a migration stays as it is, and what it gave may be edited.
  const { secondCallDays: _, note: __, ...crpa } = shipped.rulesProfile.get('crpa') ?? {}

  expect({ phase, mission }).toEqual({ phase: shipped.phase, mission: shipped.mission })
  expect([...rulesProfile.keys()].toSorted()).toEqual([...shipped.rulesProfile.keys()].toSorted())
  expect(rulesProfile.get('crpa')).toMatchObject(crpa)
  for (const id of ['cgct', 'school-council', 'free']) {
    expect(rulesProfile.get(id)).toEqual(shipped.rulesProfile.get(id))
  }
  session.close()
})

test('a document of version 3 keeps the hours of arrival and departure, and knows its usual items', () => {
  const session = openCopy('version-3.gouvernail')
  const { sessionEvent, attendance, agendaItem, convocation } = session.data()

  expect([...sessionEvent.values()].map(({ kind, at, seatId }) => [kind, at, seatId])).toEqual([
    ['arrived', '14:20', 'seat-1'],
    ['left', '15:40', 'seat-1'],
  ])
  expect(attendance.size).toBe(2)
  expect([...agendaItem.values()].filter(({ standing }) => standing === 'previous-minutes')).toHaveLength(1)
  expect(convocation.has('convocation-1')).toBe(true)
  session.close()
})

test('a document of version 4 keeps its sender block as the letterhead of the project, and its seals', () => {
  const session = openCopy('version-4.gouvernail')
  const { project, letterhead, sessionEvent, minutes } = session.data()

  expect(letterhead.get(project.get('project')?.letterheadId ?? '')).toMatchObject({
    lines: 'ACADÉMIE D’ORVELLE\nDSDEN de la Haute-Orvelle',
    logo: null,
  })
  expect([...sessionEvent.values()].map(({ seatId, guestId }) => [seatId, guestId])).toEqual([
    [null, null],
    ['seat-1', null],
  ])
  // Its seal, computed before guests came and went, is among what a sound document must keep true.
  expect(minutes.get('minutes-1')?.seal).not.toBeNull()
  session.close()
})

test('a document of version 5 keeps its numbers and its seal, numbers its follow-ups and knows which acts are awaited', () => {
  const session = openCopy('version-5.gouvernail')
  const { decision, followUp, minutes, seal } = session.data()

  expect(decision.get('decision-4')).toMatchObject({
    status: 'executed',
    numberOrdinal: 2,
    actState: 'to-take',
  })
  expect(decision.get('decision-1')).toMatchObject({ status: 'adopted', numberOrdinal: 1, actState: null })
  expect([...followUp.values()].map(({ id, number, progress }) => [id, number, progress])).toEqual([
    ['follow-up-1', 2, 0],
    ['follow-up-2', 1, 100],
  ])
  expect(minutes.get('minutes-1')?.seal).not.toBeNull()
  // The chain begins with the next adoption, which seals what was numbered before.
  expect(seal.size).toBe(0)
  const added = aRecord('decision', 'decision-5', { title: 'Calendrier' })
  successOf(session.execute(aCommand({ type: 'decision.create', value: added })))
  successOf(session.execute(aCommand({ type: 'decision.adopt', id: 'decision-5', date: '2026-06-02' })))
  const sealed = [...session.data().seal.values()].toSorted((a, b) => a.order - b.order)
  expect(sealed.map(({ decisionId }) => decisionId)).toEqual(['decision-1', 'decision-4', 'decision-5'])
  expect(verifyDatabase(session.database).filter(({ code }) => code !== 'content-unused')).toEqual([])
  session.close()
})

test('a document of version 6 keeps its register, its follow-ups and its annexes, and can keep a quality approach', () => {
  const session = openCopy('version-6.gouvernail')
  const {
    decision,
    decisionTheme,
    decisionPassage,
    seal,
    followUp,
    contributor,
    reminder,
    attachment,
    risk,
  } = session.data()

  expect([...decision.values()].map(({ id, number, status }) => [id, number, status])).toEqual([
    ['decision-1', '2026-CPS-03', 'withdrawn'],
    ['decision-2', '2026-CPS-02', 'adopted'],
    ['decision-3', null, 'proposed'],
    ['decision-4', '2026-CPS-01', 'adopted'],
  ])
  expect([...seal.values()].toSorted((a, b) => a.order - b.order).map(({ kind }) => kind)).toEqual([
    'decision',
    'decision',
    'decision',
    'annulment',
    'minutes',
  ])
  expect(followUp.get('follow-up-2')).toMatchObject({ number: 1, progress: 40, revisedDueDate: '2026-05-31' })
  expect([decisionTheme.size, decisionPassage.size, contributor.size, reminder.size]).toEqual([2, 3, 2, 2])
  expect(
    [...attachment.values()].map(({ decisionId, followUpId, conventionId, minutesId, acceptanceId }) => [
      decisionId ?? followUpId ?? conventionId ?? minutesId,
      acceptanceId,
    ]),
  ).toEqual([
    [null, null],
    ['decision-4', null],
    ['follow-up-2', null],
    ['convention-1', null],
    ['minutes-1', null],
  ])
  expect(attachment.get('attachment-3')?.isConfidential).toBe(true)
  expect(risk.size).toBe(0)
  const { number: _, ...value } = aRecord('risk', 'risk-1')
  successOf(session.execute(aCommand({ type: 'risk.create', value })))
  successOf(
    session.execute(
      aCommand({
        type: 'risk-action.create',
        value: aRecord('riskAction', 'action-1', { followUpId: 'follow-up-2' }),
      }),
    ),
  )
  expect(verifyDatabase(session.database).filter(({ code }) => code !== 'content-unused')).toEqual([])
  session.close()
})

test('a document of version 7 keeps its views and their places; each draws everything, as before', () => {
  const session = openCopy('version-7.gouvernail')
  const { view, placement, risk } = session.data()

  expect(
    [...view.values()].map(({ id, scope, keptLevels, focusBodyId }) => [id, scope, keptLevels, focusBodyId]),
  ).toEqual([
    ['view-2', 'everything', [], null],
    ['view-main', 'everything', [], null],
  ])
  expect([...placement.values()].map(({ id, viewId }) => [id, viewId])).toEqual([
    ['placement-1', 'view-main'],
    ['placement-2', 'view-main'],
    ['placement-3', 'view-2'],
  ])
  expect(risk.size).toBe(2)
  const filter = { ...noFilter, keptLevels: ['school'] }
  successOf(session.execute(aCommand({ type: 'view.filter', id: 'view-2', filter })))
  expect(session.data().view.get('view-2')).toMatchObject({ keptLevels: ['school'] })
  expect(verifyDatabase(session.database).filter(({ code }) => code !== 'content-unused')).toEqual([])
  session.close()
})
