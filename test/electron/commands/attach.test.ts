import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Session } from '#electron/document/session.ts'
import { undoText } from '#shared/text/commands.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aRecord } from '../../support/builders.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { aCommand, newSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let session: Session

beforeEach(() => {
  session = newSession(folder.path(`${Date.now()}-${Math.random()}.gouvernail`), startingContent())
})
afterEach(() => session.close())

const execute = (command: object) => session.execute(aCommand(command))
const label = () => plainSpaces(undoText(session.read().history))
const placesOf = (id: string) => [...session.data().placement.values()].filter(({ node }) => node.id === id)

test('attaching an entity is one step, called by both ends', () => {
  const before = session.data()

  successOf(execute({ type: 'entity.attach', id: 'entity-5', parentId: 'entity-1' }))

  expect(session.data().entity.get('entity-5')?.parentId).toBe('entity-1')
  expect(label()).toBe('Annuler : rattacher « Commune de Belleroche » à « Commune de Belleroche »')
  successOf(session.undo())
  expect(session.data()).toEqual(before)
})

test('a body changes its host, and an entity never depends on itself', () => {
  successOf(execute({ type: 'body.host', id: 'body-2', hostEntityId: 'entity-1' }))

  expect(session.data().body.get('body-2')?.hostEntityId).toBe('entity-1')
  expect(label()).toBe('Annuler : faire porter « GAP » par « Commune de Belleroche »')
  const loop = execute({ type: 'entity.attach', id: 'entity-1', parentId: 'entity-3' })
  expect(loop).toMatchObject({ error: { code: 'entity-loop' } })
  expect(execute({ type: 'entity.attach', id: 'entity-1', parentId: 'entity-9' })).toMatchObject({
    error: { code: 'reference-missing' },
  })
})

test('the others keep the places where they stand, in the same step', () => {
  const place = aRecord('placement', 'placement-9', {
    viewId: 'view-main',
    node: { type: 'entity', id: 'entity-1' },
    x: 40,
  })

  successOf(execute({ type: 'entity.attach', id: 'entity-5', parentId: 'entity-1', placements: [place] }))

  expect(placesOf('entity-1')).toEqual([place])
  successOf(session.undo())
  expect(placesOf('entity-1')).toEqual([])
})

test('what enters a container forgets its places, which count from another corner; otherwise it keeps them', () => {
  const circo = aRecord('entity', 'entity-9', { kind: 'constituency', level: 'territorial' })
  successOf(execute({ type: 'entity.create', value: circo }))
  expect(placesOf('entity-3')).toHaveLength(1)

  successOf(execute({ type: 'entity.attach', id: 'entity-3', parentId: 'entity-1' }))
  expect(placesOf('entity-3')).toHaveLength(1)
  successOf(execute({ type: 'entity.edit', id: 'entity-3', patch: { parentId: 'entity-9' } }))
  expect(placesOf('entity-3')).toEqual([])
  successOf(session.undo())
  expect(placesOf('entity-3')).toHaveLength(1)
})

/** A circonscription placed at (400, 200) with one school that stands at (16, 48) from its corner. */
function placedConstituency(): void {
  const circo = aRecord('entity', 'entity-9', { kind: 'constituency', level: 'territorial' })
  const school = aRecord('entity', 'entity-10', { kind: 'school', level: 'school', parentId: 'entity-9' })
  const place = (id: string, of: string, x: number, y: number) =>
    aRecord('placement', id, { viewId: 'view-main', node: { type: 'entity', id: of }, x, y })
  successOf(
    execute({ type: 'entity.create', value: circo, placements: [place('placement-9', circo.id, 400, 200)] }),
  )
  successOf(
    execute({ type: 'entity.create', value: school, placements: [place('placement-10', school.id, 16, 48)] }),
  )
}

test('the schools of a circonscription that is deleted stay where one sees them', () => {
  placedConstituency()

  successOf(execute({ type: 'organisation.delete', entityIds: ['entity-9'], bodyIds: [], linkIds: [] }))
  expect(placesOf('entity-10')).toMatchObject([{ x: 416, y: 248 }])
  successOf(session.undo())
  expect(placesOf('entity-10')).toMatchObject([{ x: 16, y: 48 }])
})

test('so do those of a circonscription that becomes something else; becoming one again, it arranges them', () => {
  placedConstituency()

  successOf(execute({ type: 'entity.edit', id: 'entity-9', patch: { kind: 'commune' } }))
  expect(placesOf('entity-10')).toMatchObject([{ x: 416, y: 248 }])
  successOf(execute({ type: 'entity.edit', id: 'entity-9', patch: { kind: 'constituency' } }))
  expect(placesOf('entity-10')).toEqual([])
})

test('schools of which the circonscription has no place are left to the layout', () => {
  placedConstituency()
  const [place] = placesOf('entity-9')
  successOf(session.undo())
  successOf(session.undo())
  const circo = aRecord('entity', 'entity-9', { kind: 'constituency', level: 'territorial' })
  const school = aRecord('entity', 'entity-10', { kind: 'school', level: 'school', parentId: 'entity-9' })
  const inside = { ...place, node: { type: 'entity', id: 'entity-10' }, x: 16, y: 48 }
  successOf(execute({ type: 'entity.create', value: circo }))
  successOf(execute({ type: 'entity.create', value: school, placements: [inside] }))

  successOf(execute({ type: 'organisation.delete', entityIds: ['entity-9'], bodyIds: [], linkIds: [] }))
  expect(placesOf('entity-10')).toEqual([])
})
