import { describe, expect, test } from 'vitest'
import {
  matrixOf,
  mostColumns,
  movedMission,
  nextRole,
  roleAt,
  roleOfKey,
} from '#renderer/features/governance/missions/matrix.ts'
import { missionsInOrder } from '#shared/organisation/missions.ts'
import { bodiesAt } from '#shared/reports/parts/bodies.ts'
import { documentOf, type RecordSketch } from '../../../support/document-data.ts'

const day = '2026-11-24'
const body = (id: string, kind: string, fields = {}): RecordSketch => [
  'body',
  id,
  { sigle: id, kinds: [kind], hostEntityId: id, ...fields },
]
const mission = (id: string, order: number, bodyKind: string | null, source = 'fiche'): RecordSketch => [
  'mission',
  id,
  { order, bodyKind, source },
]
const role = (missionId: string, bodyId: string, given: string): RecordSketch => [
  'assignment',
  `a-${missionId}-${bodyId}`,
  { missionId, bodyId, role: given },
]
const data = documentOf([
  body('gap', 'proximity'),
  body('cso', 'operational'),
  body('cps', 'steering'),
  body('old', 'steering', { to: '2025-12-31' }),
  mission('m-cps-1', 20, 'steering'),
  mission('m-cps-0', 10, 'steering'),
  mission('m-gap-1', 100, 'proximity'),
  mission('m-risk', 190, null),
  mission('own', 210, 'steering', 'project'),
  role('m-cps-0', 'cps', 'responsible'),
  role('m-cps-0', 'gap', 'informed'),
  role('m-gap-1', 'gap', 'contributor'),
])

describe('the matrix of a day', () => {
  test('has the bodies of that day as columns, those that steer first', () => {
    expect(bodiesAt(data, day).map(({ id }) => id)).toEqual(['cps', 'cso', 'gap'])
    expect(bodiesAt(data, '2025-12-31').map(({ id }) => id)).toEqual(['cps', 'old', 'cso', 'gap'])
  })

  test('groups the missions as the fiche does, then those of the project', () => {
    const shown = matrixOf(data, day, 'all').groups.map(({ id, rows }) => [
      id,
      rows.map((row) => `${row.mission.id} ${row.roles} ${row.coverage}`),
    ])

    expect(shown).toEqual([
      ['steering', ['m-cps-0 R-I carried', 'm-cps-1 --- unassigned']],
      ['proximity', ['m-gap-1 --C unassigned']],
      ['fiche', ['m-risk --- unassigned']],
      ['project', ['own --- unassigned']],
    ])
  })

  test('keeps to one kind of body when asked, while coverage counts all of them', () => {
    const [first] = matrixOf(data, day, 'proximity').groups[0]?.rows ?? []

    expect([first?.roles, first?.coverage]).toEqual(['I', 'carried'])
  })

  test('shows no wall of columns, and tells how many are left out', () => {
    const schools = Array.from({ length: mostColumns + 5 }, (_, index) =>
      body(`team-${index}`, 'school-team'),
    )
    const { bodies, hidden } = matrixOf(documentOf(schools), day, 'all')

    expect([bodies.length, hidden]).toEqual([mostColumns, 5])
  })
})

test('the letter of a key, or the next role, is what a cell becomes', () => {
  expect(['r', 'C', 'i', 'Delete', 'x'].map(roleOfKey)).toEqual([
    'responsible',
    'contributor',
    'informed',
    null,
    undefined,
  ])
  expect([null, 'responsible', 'contributor', 'informed'].map((from) => nextRole(from as null))).toEqual([
    'responsible',
    'contributor',
    'informed',
    null,
  ])
  expect(roleAt({ roles: 'R-' } as Parameters<typeof roleAt>[0], 1)).toBe(null)
})

test('a mission moves among those of its group only', () => {
  const order = (id: string, by: -1 | 1) =>
    movedMission(missionsInOrder(data), id, by)?.map((moved) => moved.id) ?? null

  expect(order('m-cps-1', -1)).toEqual(['m-cps-1', 'm-cps-0', 'm-gap-1', 'm-risk', 'own'])
  expect(order('m-cps-1', 1)).toBe(null)
  expect(order('own', -1)).toBe(null)
})
