import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Session } from '#electron/document/session.ts'
import { noFilter } from '#shared/organisation/new-view.ts'
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

test('putting in order is called by what was selected, or by the whole chart', () => {
  const placements = [at('entity-1', 400), at('entity-3', 600)]
  const tidied = (isPart: boolean) => {
    successOf(session.execute(aCommand({ type: 'chart.tidy', placements, isPart })))
    const called = label()
    successOf(session.undo())
    return called
  }

  expect([tidied(true), tidied(false)]).toEqual([
    'Annuler : ranger 2 éléments',
    'Annuler : ranger l’organigramme',
  ])
})

test('a filter that is taken away is not called a filter', () => {
  const filter = { ...noFilter, keptLevels: ['school'] }
  successOf(session.execute(aCommand({ type: 'view.filter', id: 'view-main', filter })))

  successOf(session.execute(aCommand({ type: 'view.filter', id: 'view-main', filter: noFilter })))

  expect(label()).toBe('Annuler : ne plus filtrer la vue « Organisation »')
})

test('what is moved and said to stand is moved', () => {
  const command = { type: 'chart.move', placements: [at('entity-1', 400)], standing: [at('entity-1', 0)] }

  successOf(session.execute(aCommand(command)))

  expect([...session.data().placement.values()].filter(({ node }) => node.id === 'entity-1')).toMatchObject([
    { x: 400 },
  ])
})

const view = (id: string, fields: object = {}) => aRecord('view', id, { order: 2, ...fields })
const placesOf = (viewId: string) =>
  [...session.data().placement.values()].filter((placement) => placement.viewId === viewId)

test('a copy of a view has its places, and moving something in it leaves the source alone', () => {
  const placements = placesOf('view-main').map((place) => ({
    ...place,
    id: `copy-${place.id}`,
    viewId: 'view-3',
  }))
  const value = view('view-3', { name: 'Pour les élus' })
  const before = placesOf('view-main')

  successOf(session.execute(aCommand({ type: 'view.duplicate', sourceId: 'view-main', value, placements })))
  expect(label()).toBe('Annuler : dupliquer la vue « Organisation »')
  expect(placesOf('view-3')).toEqual(placements)
  const moved = { ...placements[0], x: 999 }
  successOf(session.execute(aCommand({ type: 'chart.move', placements: [moved] })))

  expect(placesOf('view-main')).toEqual(before)
  successOf(session.undo())
  successOf(session.undo())
  expect(session.data().view.has('view-3')).toBe(false)
  expect(placesOf('view-3')).toEqual([])
})

test('each change of a view says what it did', () => {
  const labelOf = (command: object) => {
    successOf(session.execute(aCommand(command)))
    return label()
  }
  const focus = { type: 'view.focus', id: 'view-2', focusEntityId: null, focusBodyId: null, focusSteps: 1 }

  expect(labelOf({ type: 'view.rename', id: 'view-2', name: 'Écoles' })).toBe(
    'Annuler : renommer la vue « Écoles »',
  )
  expect(
    labelOf({ type: 'view.filter', id: 'view-2', filter: { ...noFilter, keptLevels: ['school'] } }),
  ).toBe('Annuler : filtrer la vue « Écoles »')
  expect(labelOf({ ...focus, focusBodyId: 'body-2' })).toBe(
    'Annuler : concentrer la vue « Écoles » sur « GAP »',
  )
  expect(labelOf(focus)).toBe('Annuler : montrer toute la vue')
  expect(labelOf({ type: 'view.reorder', ids: ['view-2', 'view-main'] })).toBe(
    'Annuler : réordonner les vues',
  )
  expect(labelOf({ type: 'chart.collapse', placements: [{ ...at('entity-1', 0), collapsed: true }] })).toBe(
    'Annuler : replier « Commune de Belleroche »',
  )
  expect(labelOf({ type: 'chart.pin', placements: [{ ...at('entity-1', 0), pinned: true }] })).toBe(
    'Annuler : épingler « Commune de Belleroche »',
  )
  expect([...session.data().view.values()].toSorted((a, b) => a.order - b.order).map(({ id }) => id)).toEqual(
    ['view-2', 'view-main'],
  )
})

test('a node is put into a view and taken out of it, and stays in the organisation', () => {
  const node = { type: 'body', id: 'body-2' }
  const placed = aRecord('placement', 'place-1', { viewId: 'view-2', node })

  successOf(session.execute(aCommand({ type: 'view.include', placements: [placed] })))
  expect(label()).toBe('Annuler : ajouter « GAP » à la vue « Organisation »')
  expect(placesOf('view-2')).toContainEqual(placed)
  successOf(session.execute(aCommand({ type: 'view.exclude', id: 'view-2', nodes: [node] })))

  expect(label()).toBe('Annuler : retirer « GAP » de la vue « Organisation »')
  expect(placesOf('view-2')).not.toContainEqual(placed)
  expect(session.data().body.has('body-2')).toBe(true)
})

test('a view whose centre is deleted stays, with what was placed in it', () => {
  successOf(
    session.execute(
      aCommand({ type: 'view.edit', id: 'view-2', patch: { scope: 'chosen', centreEntityId: 'entity-5' } }),
    ),
  )

  successOf(
    session.execute(
      aCommand({ type: 'organisation.delete', entityIds: ['entity-5'], bodyIds: [], linkIds: [] }),
    ),
  )

  expect(session.data().view.get('view-2')).toMatchObject({ scope: 'chosen', centreEntityId: null })
  successOf(session.undo())
  expect(session.data().view.get('view-2')).toMatchObject({ centreEntityId: 'entity-5' })
})

test('an order that does not name each view once is refused', () => {
  const refused = session.execute(aCommand({ type: 'view.reorder', ids: ['view-2'] }))

  expect(refused).toMatchObject({ ok: false, error: { code: 'order-mismatch' } })
})

test('a series of views is one step that says how many, and none of it stays when one is refused', () => {
  const values = ['a', 'b'].map((id) =>
    view(`view-${id}`, { name: `Circonscription ${id}`, scope: 'chosen', centreEntityId: 'entity-1' }),
  )
  const series = { type: 'view.create-series', series: 'constituency' }

  const refused = session.execute(
    aCommand({ ...series, values: [...values, view('view-c', { centreEntityId: 'entity-nowhere' })] }),
  )
  expect(refused).toMatchObject({ ok: false, error: { code: 'reference-missing' } })
  expect(session.data().view.has('view-a')).toBe(false)
  successOf(session.execute(aCommand({ ...series, values })))

  expect(label()).toBe('Annuler : créer 2 vues, une par circonscription')
  successOf(session.undo())
  expect(session.data().view.has('view-b')).toBe(false)
})
