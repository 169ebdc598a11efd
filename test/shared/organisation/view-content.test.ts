import { expect, test } from 'vitest'
import type { BodyId } from '#shared/organisation/body.ts'
import { nodesAround } from '#shared/organisation/neighbours.ts'
import { noFilter, noFocus } from '#shared/organisation/new-view.ts'
import type { View } from '#shared/organisation/view.ts'
import { broughtForward, drawnIn } from '#shared/organisation/view-content.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const day = '2026-03-12'
const entity = (id: string) => ({ type: 'entity', id })
const body = (id: string) => ({ type: 'body', id })

/** A constituency with two schools, one of which has a team; the commune of one; a committee in which the commune sits. */
const records: readonly RecordSketch[] = [
  ['project', 'project'],
  ['entity', 'dsden', { kind: 'dsden', level: 'academic' }],
  ['entity', 'circo', { kind: 'constituency', level: 'territorial', parentId: 'dsden' }],
  ['entity', 'vigie', { kind: 'school', level: 'school', parentId: 'circo', communeId: 'brumeval' }],
  ['entity', 'phare', { kind: 'school', level: 'school', parentId: 'circo' }],
  ['entity', 'brumeval', { kind: 'commune', level: 'territorial' }],
  ['entity', 'editeur', { kind: 'company', level: 'territorial' }],
  ['body', 'team', { kinds: ['school-team'], level: 'school', hostEntityId: 'vigie' }],
  ['body', 'cps', { kinds: ['steering'], level: 'academic', hostEntityId: 'dsden' }],
  ['seat', 'seat-cps', { bodyId: 'cps', entityId: 'brumeval' }],
  [
    'link',
    'supplies',
    { kind: 'supplies', source: entity('editeur'), target: body('cps'), from: '2026-01-01' },
  ],
  ['view', 'view'],
  ['view', 'other'],
]

const around = (centre: string, steps: number, date = day) =>
  [...nodesAround(documentOf(records), date, [centre], steps)].sort()

test('what stands inside a centre is as near as the centre itself', () => {
  expect(around('circo', 0)).toEqual(['circo', 'phare', 'team', 'vigie'])
})

test('what is reached comes with the container around it, but not with what else stands there', () => {
  expect(around('team', 0)).toEqual(['circo', 'team', 'vigie'])
  expect(around('brumeval', 1)).toEqual(['brumeval', 'circo', 'cps', 'vigie'])
})

test('a seat, a host, a commune, an attachment and a link of the day are one step', () => {
  expect(around('cps', 1)).toEqual(['brumeval', 'cps', 'dsden', 'editeur'])
  expect(around('cps', 1, '2025-12-31')).toEqual(['brumeval', 'cps', 'dsden'])
  expect(around('vigie', 1)).toEqual(['brumeval', 'circo', 'team', 'vigie'])
})

test('a centre that is not there reaches nothing', () => {
  expect(around('nobody', 3)).toEqual([])
})

const drawn = (view: Partial<View>, ...more: readonly RecordSketch[]) => {
  const data = documentOf([...records, ...more])
  const set = drawnIn(data, { ...aRecord('view', 'view'), ...view }, day)
  return set === null ? 'everything' : [...set].sort()
}
const centre = aRecord('entity', 'circo').id

test('a view draws everything, or what stands around its centre and what was placed in it', () => {
  expect(drawn({})).toBe('everything')
  expect(drawn({ scope: 'chosen', centreEntityId: centre, centreSteps: 0 })).toEqual([
    'circo',
    'phare',
    'team',
    'vigie',
  ])
  const placed: RecordSketch = ['placement', 'p-1', { viewId: 'view', node: body('cps') }]
  const elsewhere: RecordSketch = ['placement', 'p-2', { viewId: 'other', node: entity('dsden') }]
  expect(drawn({ scope: 'chosen' }, placed, elsewhere)).toEqual(['cps'])
  const inside: RecordSketch = ['placement', 'p-3', { viewId: 'view', node: entity('phare') }]
  expect(drawn({ scope: 'chosen' }, inside)).toEqual(['circo', 'phare'])
})

const forward = (
  filter: Partial<View>,
  problems: readonly string[] = [],
  ...more: readonly RecordSketch[]
) => {
  const asked = { ...noFilter, ...noFocus, ...filter }
  const set = broughtForward(documentOf([...records, ...more]), asked, day, new Set(problems))
  return set === null ? 'everything' : [...set].sort()
}

test('a filter that asks for nothing lets nothing step back', () => {
  expect(forward({})).toBe('everything')
})

test('of several levels or kinds one is enough, and all that is asked must be true', () => {
  expect(forward({ keptLevels: ['academic'] })).toEqual(['cps', 'dsden'])
  expect(forward({ keptEntityKinds: ['commune', 'company'] })).toEqual(['brumeval', 'editeur'])
  expect(forward({ keptBodyKinds: ['steering', 'school-team'], keptLevels: ['academic'] })).toEqual(['cps'])
  expect(forward({ keptBodyKinds: ['steering'], keptEntityKinds: ['dsden'] })).toEqual(['cps', 'dsden'])
})

test('what is brought forward inside a container brings the container', () => {
  expect(forward({ keptBodyKinds: ['school-team'] })).toEqual(['circo', 'team', 'vigie'])
})

test('a seat or a post without anybody is vacant, until somebody holds it', () => {
  const held: RecordSketch = ['mandate', 'mandate-1', { seatId: 'seat-cps', from: '2026-01-01', to: null }]
  expect(forward({ keptStates: ['vacant'] })).toEqual(['cps'])
  expect(forward({ keptStates: ['vacant'] }, [], ['person', 'person-1'], held)).toEqual([])
  const post: RecordSketch = ['post', 'post-1', { entityId: 'phare' }]
  expect(forward({ keptStates: ['vacant'] }, [], post)).toEqual(['circo', 'cps', 'phare'])
})

test('a term ends soon when its last day comes within the months asked, that day included', () => {
  const until = (to: string): RecordSketch => ['mandate', 'mandate-1', { seatId: 'seat-cps', from: null, to }]
  const ending = (to: string, endingMonths = 6) =>
    forward({ keptStates: ['ending'], endingMonths }, [], ['person', 'person-1'], until(to))

  expect(ending('2026-09-12')).toEqual(['cps'])
  expect(ending('2026-09-13')).toEqual([])
  expect(ending('2026-09-13', 7)).toEqual(['cps'])
  expect(ending('2026-03-11')).toEqual([])
})

test('what the checks find something about comes forward, and of several states one is enough', () => {
  expect(forward({ keptStates: ['problem'] }, ['editeur'])).toEqual(['editeur'])
  expect(forward({ keptStates: ['problem', 'vacant'] }, ['editeur'])).toEqual(['cps', 'editeur'])
})

test('a focus brings forward what is near, and a filter chooses among it', () => {
  const focus = { focusEntityId: aRecord('entity', 'brumeval').id, focusSteps: 1 }
  expect(forward(focus)).toEqual(['brumeval', 'circo', 'cps', 'vigie'])
  expect(forward({ ...focus, keptLevels: ['academic'] })).toEqual(['cps'])
})

test('to be concentrated on several nodes brings forward what stands around each, instead of the one of the view', () => {
  const filter = { ...noFilter, ...noFocus, focusBodyId: 'cps' as BodyId, focusSteps: 0 }
  const forward = (focusNodes?: readonly string[]) =>
    [...(broughtForward(documentOf(records), { ...filter, focusNodes }, day, new Set()) ?? [])].sort()

  expect(forward()).toEqual(['cps'])
  expect(forward(['vigie', 'editeur'])).toEqual(['circo', 'editeur', 'team', 'vigie'])
})
