import { expect, test } from 'vitest'
import { excerptOf } from '#shared/copying/excerpt-of.ts'
import { paste } from '#shared/copying/paste.ts'
import { entryLabel } from '#shared/text/commands.ts'
import { aRecord } from '../../support/builders.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { aCommand, newSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let count = 0
const newId = () => `copy-${++count}`

const body = aRecord('body', 'cps', { name: 'Comité', sigle: 'CPS' })
const seat = aRecord('seat', 'seat-1', { bodyId: 'cps' })
const item = aRecord('templateItem', 'item-1', { bodyId: 'cps' })

test('pasting is one step with its own name, taken back whole', () => {
  const session = newSession(folder.path('paste.gouvernail'))
  successOf(session.execute(aCommand({ type: 'body.create', value: body })))
  successOf(session.execute(aCommand({ type: 'seat.create', value: seat })))
  successOf(session.execute(aCommand({ type: 'agenda-template.set', bodyId: 'cps', items: [item] })))
  const before = session.data()
  const excerpt = excerptOf(before, new Set(['cps']), () => undefined)
  const pasted = paste(excerpt, before, {
    newId,
    purpose: 'duplicate',
    about: '« CPS »',
    nameOfPost: () => '',
  })

  successOf(session.execute(pasted.step([])))

  expect(session.data().body.size).toBe(2)
  expect(session.data().seat.size).toBe(2)
  expect(session.data().templateItem.size).toBe(2)
  const undo = session.read().history.undo
  expect(undo && plainSpaces(entryLabel(undo))).toBe('Dupliquer « CPS »')
  successOf(session.undo())
  expect(session.data()).toEqual(before)
  session.close()
})

test('cutting and aligning say what they did', () => {
  const session = newSession(folder.path('cut.gouvernail'))
  const label = () => {
    const { undo } = session.read().history
    return undo === null ? '' : plainSpaces(entryLabel(undo))
  }
  successOf(session.execute(aCommand({ type: 'body.create', value: body })))
  const [view] = session.data().view.keys()
  const placement = aRecord('placement', 'placement-1', {
    viewId: view,
    node: { type: 'body', id: 'cps' },
    ...{ x: 10, y: 20, collapsed: false, pinned: false },
  })
  successOf(
    session.execute(aCommand({ type: 'chart.move', placements: [placement], purpose: 'distribute-x' })),
  )
  expect(label()).toMatch(/^Répartir .* en largeur$/)

  const cut = { type: 'organisation.delete', entityIds: [], bodyIds: ['cps'], linkIds: [], purpose: 'cut' }
  successOf(session.execute(aCommand(cut)))
  expect(label()).toBe('Couper « CPS »')
  session.close()
})
