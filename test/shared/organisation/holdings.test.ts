import { expect, test } from 'vitest'
import { holdingsAt, successiveHoldings } from '#shared/organisation/holdings.ts'
import { holdingsAloud, holdingsText } from '#shared/text/holdings.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const day = '2026-11-24'
const idOf = (id: string) => aRecord('entity', id).id
const school = (id: string, fields: object = {}): RecordSketch => [
  'entity',
  id,
  { kind: 'school', level: 'school', parentId: 'circonscription', communeId: 'commune', ...fields },
]
const frame: readonly RecordSketch[] = [
  ['entity', 'academie', { kind: 'academy' }],
  ['entity', 'dsden', { kind: 'dsden', parentId: 'academie' }],
  ['entity', 'circonscription', { kind: 'constituency', parentId: 'dsden' }],
  ['entity', 'epci', { kind: 'epci' }],
  ['entity', 'commune', { kind: 'commune' }],
  [
    'link',
    'l-1',
    {
      kind: 'group-member',
      source: { type: 'entity', id: 'commune' },
      target: { type: 'entity', id: 'epci' },
    },
  ],
  ['person', 'aubepine'],
  ['function', 'directeur-ecole'],
]
const team = (id: string, hostEntityId: string): RecordSketch => [
  'body',
  id,
  { kinds: ['school-team'], level: 'school', hostEntityId },
]
const headOf = (entityId: string): RecordSketch => [
  'post',
  `head-${entityId}`,
  { functionId: 'directeur-ecole', entityId },
]

function told(records: readonly RecordSketch[], id: string, date = day): string {
  return plainSpaces(holdingsText(holdingsAt(documentOf([...frame, ...records]), date)(idOf(id))))
}

test('a constituency, a service, a commune and its grouping tell their schools, teams and vacant posts of head', () => {
  const records = [
    school('aa'),
    school('bb'),
    school('cc', { communeId: null }),
    team('team-a', 'aa'),
    team('team-b', 'bb'),
    headOf('aa'),
    headOf('bb'),
    ['tenure', 't-1', { postId: 'head-aa', personId: 'aubepine' }] satisfies RecordSketch,
  ]

  expect(told(records, 'circonscription')).toBe('3 écoles · 2 équipes · 1 sans directeur')
  expect(told(records, 'dsden')).toBe('1 circonscription · 3 écoles · 2 équipes · 1 sans directeur')
  expect(told(records, 'academie')).toBe(
    '1 DSDEN · 1 circonscription · 3 écoles · 2 équipes · 1 sans directeur',
  )
  expect(told(records, 'commune')).toBe('2 écoles · 2 équipes · 1 sans directeur')
  expect(told(records, 'epci')).toBe('1 commune · 2 écoles · 2 équipes · 1 sans directeur')
  expect(told(records, 'bb')).toBe('1 équipe · sans directeur')
})

test('the counts are those of the day', () => {
  const records = [
    school('aa', { to: '2026-08-31' }),
    school('bb'),
    headOf('bb'),
    ['tenure', 't-1', { postId: 'head-bb', personId: 'aubepine', to: '2026-12-31' }] satisfies RecordSketch,
  ]

  expect(told(records, 'circonscription', '2026-08-31')).toBe('2 écoles')
  expect(told(records, 'circonscription', '2026-09-01')).toBe('1 école')
  expect(told(records, 'circonscription', '2027-01-01')).toBe('1 école · 1 sans directeur')
})

test('without a post of head, the seat of the head in the team tells; a school of which neither is known lacks nobody', () => {
  const seat: RecordSketch = ['seat', 's-1', { bodyId: 'team-a', functionId: 'directeur-ecole' }]
  const held: RecordSketch = ['mandate', 'm-1', { seatId: 's-1', personId: 'aubepine', rank: 'holder' }]
  const records = [school('aa'), school('bb'), team('team-a', 'aa'), seat]

  expect(told(records, 'circonscription')).toBe('2 écoles · 1 équipe · 1 sans directeur')
  expect(told([...records, held], 'circonscription')).toBe('2 écoles · 1 équipe')
})

test('a school reached by two ways is counted once', () => {
  const second: RecordSketch = [
    'link',
    'l-2',
    { kind: 'hierarchy', source: { type: 'entity', id: 'aa' }, target: { type: 'entity', id: 'dsden' } },
  ]

  expect(told([school('aa'), second], 'dsden')).toBe('1 circonscription · 1 école')
})

test('aloud, it is one sentence', () => {
  expect(
    plainSpaces(
      holdingsAloud([
        { thing: 'school', count: 2 },
        { thing: 'headless', count: 1 },
      ]),
    ),
  ).toBe('contient 2 écoles, 1 sans directeur')
  expect(plainSpaces(holdingsAloud([{ thing: 'headless', count: 1 }]))).toBe('sans directeur')
})

test('what an edit does not touch is the same object afterwards', () => {
  const next = successiveHoldings()
  const before = documentOf([...frame, school('aa')])
  const after = documentOf([
    ...frame,
    school('aa', { name: 'Autrement' }),
    school('bb', { parentId: null, communeId: null }),
  ])

  const first = next(before, day)
  const counted = first(idOf('circonscription'))

  expect(next({ ...before, person: new Map() }, day)).toBe(first)
  expect(next(after, day)(idOf('circonscription'))).toBe(counted)
})
