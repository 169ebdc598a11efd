import { expect, test } from 'vitest'
import type { ViewId } from '#shared/organisation/view.ts'
import { membersOf, viewsOf } from '#shared/organisation/view-series.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const day = '2026-03-12'
const circo = (id: string, name: string, fields: object = {}): RecordSketch => [
  'entity',
  id,
  { kind: 'constituency', level: 'territorial', name, ...fields },
]
const records: readonly RecordSketch[] = [
  ['project', 'project'],
  circo('c10', 'Circonscription 10'),
  circo('c2', 'Circonscription 2'),
  circo('ended', 'Circonscription 3', { to: '2025-08-31' }),
  circo('twin', 'Circonscription 2'),
  ['entity', 'dsden', { kind: 'dsden', level: 'academic', name: 'DSDEN', sigle: 'DSDEN 99' }],
  ['body', 'cps', { kinds: ['steering'], level: 'academic', name: 'Pilotage', sigle: 'CPS' }],
  ['body', 'team', { kinds: ['school-team'], level: 'school', name: 'Équipe' }],
  ['view', 'view-main', { name: 'Organisation' }],
]
const names = (series: 'constituency' | 'body' | 'department', more: readonly RecordSketch[] = []) =>
  membersOf(documentOf([...records, ...more]), series, day).map(({ name }) => name)

test('there is one for each constituency of the day, in the order of their numbers, none called like another', () => {
  expect(names('constituency')).toEqual(['Circonscription 2', 'Circonscription 2 (2)', 'Circonscription 10'])
})

test('committees have one each, teams of schools none; a département is its DSDEN', () => {
  expect(names('body')).toEqual(['CPS'])
  expect(names('department')).toEqual(['DSDEN 99'])
})

test('a view that stands around the same centre is told by its own name and not made again', () => {
  const data = documentOf([
    ...records,
    ['view', 'mine', { name: 'Chez nous', scope: 'chosen', centreEntityId: 'c10' }],
  ])

  const members = membersOf(data, 'constituency', day)

  expect(members.find(({ centre }) => centre.id === 'c10')).toMatchObject({
    name: 'Chez nous',
    existing: { id: 'mine' },
  })
  const ids = ['a', 'b'] as ViewId[]
  expect(viewsOf(members, 2, 20, () => ids.shift() ?? ('none' as ViewId))).toMatchObject([
    { id: 'a', name: 'Circonscription 2', order: 20, scope: 'chosen', centreEntityId: 'c2', centreSteps: 2 },
    { id: 'b', name: 'Circonscription 2 (2)', order: 30, centreEntityId: 'twin', centreBodyId: null },
  ])
})

test('a name that another view bears, accents aside, gets a number', () => {
  expect(names('body', [['view', 'other', { name: 'cps' }]])).toEqual(['CPS (2)'])
})
