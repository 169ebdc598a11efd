import { expect, test } from 'vitest'
import { createDocument } from '#electron/document/create.ts'
import type { Session } from '#electron/document/session.ts'
import { missionsInOrder } from '#shared/organisation/missions.ts'
import { defaultParameters, parametersOf } from '#shared/quality/conformity/parameters.ts'
import { errorText } from '#shared/text/errors.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { aCommand, newSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const records: readonly RecordSketch[] = [
  ['entity', 'dsden', { kind: 'dsden' }],
  ['entity', 'syndicate', { kind: 'syndicate' }],
  ['project', 'project'],
  ['rulesProfile', 'crpa'],
  ['body', 'cps', { rulesProfileId: 'crpa' }],
  ['mission', 'm-cps-0', { source: 'fiche', code: 'M-CPS-0' }],
  ['mission', 'own'],
  [
    'responsibility',
    'first',
    { kind: 'coordination', holder: { type: 'entity', id: 'dsden' }, from: '2025-09-01' },
  ],
  ['convention', 'framework'],
  ['convention', 'specific', { parentId: 'framework' }],
  ['conventionParty', 'party', { conventionId: 'framework', entityId: 'dsden' }],
  ['view', 'view-main'],
]
const start = (name: string): Session =>
  successOf(
    createDocument(folder.path(`${name}.gouvernail`), { data: documentOf(records), contents: new Map() }),
  )
const run = (session: Session, command: object) => session.execute(aCommand(command))

test.each([
  ['another name', { type: 'mission.edit', id: 'm-cps-0', patch: { name: 'autre' } }],
  ['a deletion', { type: 'mission.delete', id: 'm-cps-0' }],
  [
    'a mission that passes for one of the fiche',
    {
      type: 'mission.create',
      value: aRecord('mission', 'false', { source: 'fiche' }),
    },
  ],
  [
    'a mission of ours that becomes one of the fiche',
    { type: 'mission.edit', id: 'own', patch: { source: 'fiche' } },
  ],
])('the words of the fiche refuse %s', (name, command) => {
  const session = start(`fiche-${name.replaceAll(' ', '-')}`)

  expect(run(session, command)).toMatchObject({ ok: false, error: { code: 'mission-of-fiche' } })
  session.close()
})

test('a mission of the fiche may be moved in the matrix', () => {
  const session = start('moved')

  successOf(run(session, { type: 'mission.edit', id: 'm-cps-0', patch: { order: 90 } }))

  expect(session.data().mission.get('m-cps-0')?.order).toBe(90)
  session.close()
})

test('all missions take a new order in one step, which must name each of them', () => {
  const session = start('reordered')

  expect(run(session, { type: 'mission.reorder', missionIds: ['own'] })).toMatchObject({
    ok: false,
    error: { code: 'order-mismatch' },
  })
  successOf(run(session, { type: 'mission.reorder', missionIds: ['own', 'm-cps-0'] }))

  expect(missionsInOrder(session.data()).map(({ id }) => id)).toEqual(['own', 'm-cps-0'])
  session.close()
})

test('a cell of the matrix is filled, changed and emptied by the same command', () => {
  const session = start('cell')
  const cell = { type: 'assignment.set', missionId: 'own', bodyId: 'cps' }
  const cells = () => [...session.data().assignment.values()].map(({ id, role }) => [id, role])

  successOf(run(session, { ...cell, id: 'a1', role: 'responsible' }))
  expect(cells()).toEqual([['a1', 'responsible']])
  successOf(run(session, { ...cell, id: 'a2', role: 'informed' }))
  expect(cells()).toEqual([['a1', 'informed']])
  successOf(run(session, { ...cell, id: 'a3', role: null }))
  expect(cells()).toEqual([])
  session.close()
})

test('a responsibility that is taken over ends the day before, and both remain', () => {
  const session = start('taken-over')
  const value = aRecord('responsibility', 'second', {
    kind: 'coordination',
    holder: { type: 'entity', id: 'syndicate' },
    from: '2026-09-01',
  })

  successOf(run(session, { type: 'responsibility.create', value, endsId: 'first' }))

  expect(session.data().responsibility.get('first')?.to).toBe('2026-08-31')
  expect(session.data().responsibility.get('second')).toEqual(value)
  session.close()
})

test.each([
  [
    'a body without legal personality',
    { kind: 'coordination', holder: { type: 'body', id: 'cps' } },
    'responsibility-needs-entity',
  ],
  [
    'a share of what is not funded',
    { kind: 'support', share: 5000, holder: { type: 'entity', id: 'dsden' } },
    'share-without-funding',
  ],
])('a responsibility is refused to %s', (name, fields, code) => {
  const session = start(name.replaceAll(' ', '-'))

  const value = aRecord('responsibility', 'wrong', fields)

  expect(run(session, { type: 'responsibility.create', value })).toMatchObject({ error: { code } })
  session.close()
})

test('a convention never applies itself, and names a party once', () => {
  const session = start('conventions')
  const again = aRecord('conventionParty', 'again', { conventionId: 'framework', entityId: 'dsden' })

  expect(
    run(session, { type: 'convention.edit', id: 'framework', patch: { parentId: 'specific' } }),
  ).toMatchObject({
    error: { code: 'convention-loop' },
  })
  expect(run(session, { type: 'convention-party.create', value: again })).toMatchObject({
    error: { code: 'party-exists' },
  })
  session.close()
})

test('rules of functioning that a body follows stay', () => {
  const session = start('rules')

  expect(run(session, { type: 'rules-profile.delete', id: 'crpa' })).toMatchObject({
    error: { code: 'profile-in-use', params: { count: 1 } },
  })
  session.close()
})

test('a result set aside counts again when it is revoked, and the line stays', () => {
  const session = newSession(folder.path('dismissal.gouvernail'))
  const value = aRecord('dismissal', 'd1', { on: '2026-03-10' })

  successOf(run(session, { type: 'dismissal.create', value }))
  expect(run(session, { type: 'dismissal.revoke', id: 'd1', on: '2026-03-09' })).toMatchObject({ ok: false })
  successOf(run(session, { type: 'dismissal.revoke', id: 'd1', on: '2026-04-01' }))

  expect(session.data().dismissal.get('d1')).toEqual({ ...value, revokedOn: '2026-04-01' })
  session.close()
})

test('the thresholds of the checks are set together, undone together, and go back to the original ones', () => {
  const session = newSession(folder.path('thresholds.gouvernail'))
  const value = { ...defaultParameters, imbalancePercent: 75, lateDecisionDays: 30, endingSoonDays: 60 }
  const kept = () => parametersOf(session.data().setting)

  successOf(run(session, { type: 'threshold.set', value }))
  expect(kept()).toEqual(value)
  successOf(run(session, { type: 'threshold.set', value: { ...value, lateDecisionDays: 0 } }))
  successOf(session.undo())
  expect(kept()).toEqual(value)
  successOf(run(session, { type: 'threshold.set', value: null }))

  expect([kept(), session.data().setting.size]).toEqual([defaultParameters, 0])
  session.close()
})

test('a threshold out of its bounds is refused in a sentence that says which and how far', () => {
  const session = newSession(folder.path('threshold-out-of-bounds.gouvernail'))
  const value = { ...defaultParameters, imbalancePercent: 20, lateDecisionDays: 30 }

  const refused = run(session, { type: 'threshold.set', value })
  if (refused.ok) throw new Error('accepted')

  expect(plainSpaces(errorText(refused.error).message)).toBe(
    '« Part des sièges d’un même partenaire » : donnez un nombre entier entre 34 et 100 %. Rien n’a été changé.',
  )
  expect(session.data().setting.size).toBe(0)
  session.close()
})
