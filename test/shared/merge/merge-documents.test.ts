import { expect, test } from 'vitest'
import type { Change } from '#shared/document/changes.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import type { Side } from '#shared/merge/sides.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const start: readonly RecordSketch[] = [
  ['project', 'project'],
  ['view', 'view-main'],
  ['entity', 'entity-1'],
  ['entity', 'entity-2', { name: 'Ville de Brumeval' }],
  ['person', 'person-1'],
  ['person', 'person-2', { civility: 'mr', firstName: 'Paul', lastName: 'Martin' }],
  ['body', 'body-1', { hostEntityId: 'entity-1' }],
  ['seat', 'seat-1'],
]

/** The start with records put, or taken away by null. */
function variant(...edits: readonly (readonly [Collection, string, object | null])[]): DocumentData {
  const known = start.filter(
    ([collection, id]) => !edits.some((edit) => edit[0] === collection && edit[1] === id),
  )
  const fieldsOf = (collection: Collection, id: string) =>
    start.find((sketch) => sketch[0] === collection && sketch[1] === id)?.[2] ?? {}
  const put = edits.flatMap(([collection, id, fields]): readonly RecordSketch[] =>
    fields === null ? [] : [[collection, id, { ...fieldsOf(collection, id), ...fields }]],
  )
  return documentOf([...known, ...put])
}

const base = variant()

function outcome(
  mine: DocumentData,
  theirs: DocumentData,
  answer: Side | null = null,
  was: DocumentData | null = base,
) {
  const { changes, conflicts, merged } = mergeDocuments(was, mine, theirs, () => answer)
  return {
    changes: changes.map(said),
    conflicts: conflicts.map(({ kind, id, fields }) => [kind, id, ...fields]),
    merged,
  }
}

function said({ collection, id, before, after }: Change): string {
  return `${before === null ? '+' : after === null ? '-' : '~'} ${collection} ${id}`
}

test('fields that only one side changed are taken, of one record too', () => {
  const merged = outcome(
    variant(['entity', 'entity-1', { phone: '01' }]),
    variant(['entity', 'entity-1', { note: 'Relue.' }], ['person', 'person-3', {}]),
  )

  expect(merged).toMatchObject({ changes: ['~ entity entity-1', '+ person person-3'], conflicts: [] })
  expect(merged.merged.entity.get('entity-1')).toMatchObject({ phone: '01', note: 'Relue.' })
})

test('a field that both changed is asked, and the answer is obeyed', () => {
  const mine = variant(['entity', 'entity-1', { name: 'Commune A' }])
  const theirs = variant(['entity', 'entity-1', { name: 'Commune B' }])

  expect(outcome(mine, theirs)).toMatchObject({ changes: [], conflicts: [['fields', 'entity-1', 'name']] })
  expect(outcome(mine, theirs, 'theirs').merged.entity.get('entity-1')?.name).toBe('Commune B')
  expect(outcome(mine, theirs, 'mine').merged.entity.get('entity-1')?.name).toBe('Commune A')
})

test('without a base, what only one has is kept and what differs is asked', () => {
  const mine = variant(['entity', 'entity-1', { name: 'Commune A' }], ['person', 'person-2', null])
  const theirs = variant(['entity', 'entity-2', null], ['person', 'person-3', {}])

  expect(outcome(mine, theirs, null, null)).toMatchObject({
    changes: ['+ person person-2', '+ person person-3'],
    conflicts: [['fields', 'entity-1', 'name']],
  })
})

test('lists without an order take what each side added and took away', () => {
  const kinds = (...values: string[]) => variant(['body', 'body-1', { kinds: values }])
  const merged = mergeDocuments(
    kinds('steering', 'proximity'),
    kinds('steering'),
    kinds('steering', 'proximity', 'operational'),
  )

  expect(merged.conflicts).toEqual([])
  expect(merged.merged.body.get('body-1')?.kinds).toEqual(['steering', 'operational'])
})

test('an end before a beginning, one from each side, is asked as one', () => {
  const was = variant(['body', 'body-1', { from: '2025-01-01', to: '2027-01-01' }])
  const mine = variant(['body', 'body-1', { from: '2026-06-01', to: '2027-01-01' }])
  const theirs = variant(['body', 'body-1', { from: '2025-01-01', to: '2026-01-01' }])

  expect(outcome(mine, theirs, null, was).conflicts).toEqual([['fields', 'body-1', 'from', 'to']])
})

test('a deletion of what nobody touched is taken, with what went along', () => {
  expect(outcome(base, variant(['person', 'person-2', null])).changes).toEqual(['- person person-2'])
})

test('what one side deleted and the other changed is asked: kept until somebody answers', () => {
  const mine = variant(['person', 'person-2', { email: 'paul@exemple.fr' }])
  const theirs = variant(['person', 'person-2', null])

  expect(outcome(mine, theirs)).toMatchObject({ changes: [], conflicts: [['deleted', 'person-2']] })
  expect(outcome(mine, theirs, 'theirs').changes).toEqual(['- person person-2'])
  expect(outcome(theirs, mine).changes).toEqual(['+ person person-2'])
})

test('what one side deleted and the other came to need is asked, and goes with what needs it', () => {
  const mine = variant(['mandate', 'mandate-1', { personId: 'person-2' }])
  const theirs = variant(['person', 'person-2', null])

  expect(outcome(mine, theirs)).toMatchObject({ changes: [], conflicts: [['deleted', 'person-2']] })
  expect(outcome(mine, theirs, 'theirs').changes).toEqual(['- person person-2', '- mandate mandate-1'])
})

test('a body that comes back comes with its seats', () => {
  const mine = variant(['seat', 'seat-1', { label: 'représentant des maires' }])
  const theirs = variant(['body', 'body-1', null], ['seat', 'seat-1', null])

  expect(outcome(mine, theirs)).toMatchObject({ changes: [], conflicts: [['deleted', 'body-1']] })
  expect(outcome(theirs, mine).changes).toEqual(['+ body body-1', '+ seat seat-1'])
})

test('two holders of one seat at the same time are asked, and only one stays', () => {
  const mine = variant(['mandate', 'mandate-1', { from: '2026-09-01' }])
  const theirs = variant(['mandate', 'mandate-2', { personId: 'person-2', from: '2026-10-01' }])

  expect(outcome(mine, theirs)).toMatchObject({ changes: [], conflicts: [['twice', 'mandate-1']] })
  expect(outcome(mine, theirs, 'theirs').changes).toEqual(['- mandate mandate-1', '+ mandate mandate-2'])
})

test('the same appointment, noted on both sides, is one', () => {
  const mine = variant(['mandate', 'mandate-1', { from: '2026-09-01' }])
  const theirs = variant(['mandate', 'mandate-2', { from: '2026-09-01', act: 'Arrêté du 3 juillet' }])

  expect(outcome(mine, theirs).conflicts).toEqual([['fields', 'mandate-1', 'act']])
})

test('a school that both added under one UAI is one, with all that names it', () => {
  const school = { kind: 'school', level: 'school', uai: '0940001A' }
  const mine = variant(['entity', 'school-1', { ...school, name: 'École A' }])
  const theirs = variant(
    ['entity', 'school-2', { ...school, name: 'École A' }],
    ['seat', 'seat-2', { entityId: 'school-2' }],
  )
  const merged = outcome(mine, theirs)

  expect(merged).toMatchObject({ changes: ['+ seat seat-2'], conflicts: [] })
  expect(merged.merged.seat.get('seat-2')?.entityId).toBe('school-1')
})

test('a loop of which each side made a half is asked', () => {
  const mine = variant(['entity', 'entity-1', { parentId: 'entity-2' }])
  const theirs = variant(['entity', 'entity-2', { parentId: 'entity-1' }])

  expect(outcome(mine, theirs)).toMatchObject({ changes: [], conflicts: [['rule', 'entity-1']] })
  const taken = outcome(mine, theirs, 'theirs').merged
  expect([taken.entity.get('entity-1')?.parentId, taken.entity.get('entity-2')?.parentId]).toEqual([
    null,
    'entity-1',
  ])
})

test('a risk that both numbered alike takes the next number: nobody was told of it', () => {
  const merged = outcome(
    variant(['risk', 'risk-a', { number: 1 }]),
    variant(['risk', 'risk-b', { number: 1 }]),
  )

  expect(merged.conflicts).toEqual([])
  expect(merged.merged.risk.get('risk-b')?.number).toBe(2)
})

test('a meeting that was convened keeps its number, the planned one takes the next', () => {
  const merged = outcome(
    variant(['meeting', 'meeting-a', { number: 1, status: 'planned' }]),
    variant(['meeting', 'meeting-b', { number: 1, status: 'convened' }]),
  )

  expect(merged.conflicts).toEqual([])
  expect(merged.merged.meeting.get('meeting-a')?.number).toBe(2)
})

test('two meetings that were convened under one number are asked', () => {
  const mine = variant(['meeting', 'meeting-a', { number: 1, status: 'convened' }])
  const theirs = variant(['meeting', 'meeting-b', { number: 1, status: 'convened' }])

  expect(outcome(mine, theirs).conflicts).toEqual([['number', 'meeting-a', 'number']])
  expect(outcome(mine, theirs, 'theirs').merged.meeting.get('meeting-a')?.number).toBe(2)
})

test('both moved a card: it stays where it is here', () => {
  const placed = (x: number) =>
    variant([
      'placement',
      'placement-1',
      { viewId: 'view-main', node: { type: 'entity', id: 'entity-1' }, x },
    ])

  expect(outcome(placed(1), placed(2), null, placed(0))).toMatchObject({ changes: [], conflicts: [] })
})

test('who was made anonymous on one side is so on the other, whatever was written there', () => {
  const erased = { firstName: '', lastName: 'Personne n° 1', anonymisedOn: '2026-11-01' }
  const merged = outcome(
    variant(['person', 'person-2', { email: 'paul@exemple.fr' }]),
    variant(['person', 'person-2', erased]),
  )

  expect(merged.conflicts).toEqual([])
  expect(merged.merged.person.get('person-2')).toEqual(
    aRecord('person', 'person-2', { civility: 'mr', ...erased }),
  )
})

test('what was attached elsewhere before a deletion does not go along with it on the other side', () => {
  const put = (functions: readonly string[], functionId: string, title: string): DocumentData =>
    documentOf([
      ...start,
      ...functions.map((id): RecordSketch => ['function', id, id === 'old' ? { titleMasculine: title } : {}]),
      ['post', 'post-1', { functionId }],
      ['tenure', 'tenure-1'],
    ])
  const merged = outcome(
    put(['new'], 'new', ''),
    put(['old'], 'old', 'coordonnateur'),
    'mine',
    put(['old'], 'old', 'animateur'),
  )

  expect(merged.conflicts).toEqual([['deleted', 'old']])
  expect(merged.changes).toEqual([])
})
