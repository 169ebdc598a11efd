import { describe, expect, test } from 'vitest'
import { coverageOf, responsibleBodies } from '#shared/organisation/missions.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const day = '2026-11-24'
const { id: missionId } = aRecord('mission', 'm-1')

const body = (id: string, kind: string, hostEntityId: string | null = null, fields = {}): RecordSketch => [
  'body',
  id,
  { kinds: [kind], hostEntityId, ...fields },
]
const role = (bodyId: string, given = 'responsible'): RecordSketch => [
  'assignment',
  `a-${bodyId}`,
  { missionId, bodyId, role: given },
]
const coverage = (...sketches: readonly RecordSketch[]) =>
  coverageOf(documentOf([['mission', 'm-1'], ...sketches]), missionId, day)

const [cps, cso] = [body('cps', 'steering'), body('cso', 'operational')]
const [brumeval, montfabule] = [
  body('gap-1', 'proximity', 'circo-brumeval'),
  body('gap-2', 'proximity', 'circo-montfabule'),
]

describe('a mission', () => {
  test('that nobody is responsible for is not covered, whoever contributes', () => {
    expect(coverage(cps, role('cps', 'contributor'))).toBe('unassigned')
  })

  test('is carried by one body', () => {
    expect(coverage(cps, cso, role('cps'), role('cso', 'informed'))).toBe('carried')
  })

  test('is carried twice when two committees answer for it', () => {
    expect(coverage(cps, cso, role('cps'), role('cso'))).toBe('carried-twice')
  })

  test('is carried once when each group answers for it at its own place', () => {
    expect(coverage(brumeval, montfabule, role('gap-1'), role('gap-2'))).toBe('carried')
  })

  test('is carried twice by a group and a committee', () => {
    expect(coverage(brumeval, cso, role('gap-1'), role('cso'))).toBe('carried-twice')
  })

  test('loses a responsible body that has ended, and waits for one that is to come', () => {
    const ended = body('cps', 'steering', null, { to: '2026-08-31' })
    const data = documentOf([['mission', 'm-1'], ended, role('cps')])

    expect(coverageOf(data, missionId, day)).toBe('unassigned')
    expect(responsibleBodies(data, missionId, '2026-08-31').map(({ id }) => id)).toEqual(['cps'])
  })
})
