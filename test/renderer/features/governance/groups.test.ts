import { describe, expect, test } from 'vitest'
import { groupLines, transmission } from '#renderer/features/governance/groups/group-lines.ts'
import { aRecord } from '../../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../../support/document-data.ts'
import { plainSpaces } from '../../../support/plain-spaces.ts'

const day = '2026-11-24'
const body = (id: string) => ({ type: 'body', id })
const entity = (id: string) => ({ type: 'entity', id })
const link = (id: string, kind: string, source: object, target: object, label = ''): RecordSketch => [
  'link',
  id,
  { kind, source, target, label },
]
const base: readonly RecordSketch[] = [
  ['body', 'users', { name: 'Groupe d’utilisateurs', sigle: 'GU', kinds: ['user-group'] }],
  ['body', 'cso', { name: 'Comité de suivi opérationnel', sigle: 'CSO', kinds: ['operational'] }],
  ['entity', 'editor', { kind: 'company', name: 'Plumevent Éducation' }],
  link('l-reports', 'reports-to', body('users'), body('cso')),
]
const toCso = link('l-1', 'transmits', body('users'), body('cso'), 'demandes d’évolution')
const toEditor = link('l-2', 'transmits', body('cso'), entity('editor'))
const lineOf = (...more: readonly RecordSketch[]) => {
  const [line] = groupLines(documentOf([...base, ...more]), day)
  if (line === undefined) throw new Error('no group')
  return line
}

describe('a group of users', () => {
  test('shows the chain of its requests to the éditeur, with what is passed on', () => {
    const { chain, arrives, proposals } = lineOf(toCso, toEditor)

    expect(chain.map(({ name, label }) => [name, label])).toEqual([
      ['GU', ''],
      ['CSO', 'demandes d’évolution'],
      ['Plumevent Éducation', ''],
    ])
    expect([arrives, proposals]).toEqual([true, []])
  })

  test('is offered the committee that passes requests on already, then the éditeur', () => {
    expect(lineOf(toEditor).proposals.map(({ name }) => name)).toEqual(['CSO', 'Plumevent Éducation'])
    expect(lineOf().proposals.map(({ name }) => name)).toEqual(['Plumevent Éducation'])
  })

  test('has its chain mended where it stops', () => {
    const { chain, proposals } = lineOf(toCso)
    const [last, target] = [chain.at(-1)?.node, proposals[0]?.node]
    if (last === undefined || target === undefined) throw new Error('nothing to mend')
    const added = transmission(last, target, aRecord('link', 'l-new').id, day)

    expect(added).toMatchObject({ kind: 'transmits', source: body('cso'), target: entity('editor') })
    expect(lineOf(toCso, ['link', 'l-new', added]).arrives).toBe(true)
  })

  test('is animated by its facilitator, or by its chair when it has none', () => {
    const seat = (id: string, role: string, person: string): readonly RecordSketch[] => [
      ['seat', id, { bodyId: 'users', role, label: 'conseiller pédagogique' }],
      ['mandate', `m-${id}`, { seatId: id, personId: person }],
      ['person', person, { civility: 'mr', firstName: 'Mathieu', lastName: person }],
    ]
    const chair = seat('s-chair', 'chair', 'dupont')
    const names = (...more: readonly RecordSketch[]) =>
      lineOf(...more).animators.map((words) => plainSpaces(words))

    expect(names(...chair, ...seat('s-animator', 'facilitator', 'martin'))).toEqual([
      'M. Mathieu MARTIN, conseiller pédagogique',
    ])
    expect(names(...chair)).toEqual(['M. Mathieu DUPONT, conseiller pédagogique'])
    expect(names()).toEqual([])
  })
})
