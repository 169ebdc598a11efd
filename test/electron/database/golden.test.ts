import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { currentVersion } from '#electron/database/migrate.ts'
import { openDocument } from '#electron/document/open.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { successOf } from '../../support/sessions.ts'
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

  expect(versions.toSorted()).toEqual(earlier)
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

  expect({ phase, mission, rulesProfile }).toEqual({
    phase: shipped.phase,
    mission: shipped.mission,
    rulesProfile: shipped.rulesProfile,
  })
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
