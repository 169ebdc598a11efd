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

const label = () => plainSpaces(undoText(session.read().history))

function at(id: string, x: number) {
  return aRecord('placement', `place-${id}`, { viewId: 'view-main', node: { type: 'entity', id }, x })
}

test('a move is called by what was moved, not by what was stored where it stood', () => {
  const moved = at('entity-1', 400)
  const standing = [at('entity-3', 0), at('entity-5', 200)]

  successOf(session.execute(aCommand({ type: 'chart.move', placements: [moved], standing })))

  expect(label()).toBe('Annuler : déplacer « Commune de Belleroche »')
  for (const placement of [moved, ...standing])
    expect(session.data().placement.get(placement.id)).toEqual(placement)
})

test('a move of several is counted', () => {
  const placements = [at('entity-1', 400), at('entity-3', 600)]

  successOf(session.execute(aCommand({ type: 'chart.move', placements, standing: [at('entity-5', 0)] })))

  expect(label()).toBe('Annuler : déplacer 2 éléments')
})

test('what is moved and said to stand is moved', () => {
  const command = { type: 'chart.move', placements: [at('entity-1', 400)], standing: [at('entity-1', 0)] }

  successOf(session.execute(aCommand(command)))

  expect([...session.data().placement.values()].filter(({ node }) => node.id === 'entity-1')).toMatchObject([
    { x: 400 },
  ])
})
