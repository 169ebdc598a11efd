import { expect, test } from 'vitest'
import { checkProject } from '#shared/model/project-rules.ts'
import { toldGroups } from '#shared/reports/conformity/told-groups.ts'
import { documentOf, type Row } from './support/orvelle.ts'

const date = '2026-11-24'

/** What a rule says, as the first names of what it is about. */
function toldBy(code: string, ...rows: readonly Row[]): readonly string[] {
  const data = documentOf(['project', 'project'], ...rows)
  const groups = toldGroups(data, checkProject(data, { date }))
  return groups
    .filter((group) => group.code === code)
    .flatMap(({ results }) => results.map(({ objects }) => objects[0]?.id ?? ''))
}

test('places are told by name, whatever their article and their accents, numbers by value', () => {
  const commune = (id: string, name: string): Row => ['entity', id, { kind: 'commune', name }]
  const constituency = (id: string, name: string): Row => ['entity', id, { kind: 'constituency', name }]

  expect(
    toldBy(
      'COL-01',
      commune('c-1', 'Commune du Plessis-Trévise'),
      commune('c-2', 'Commune de Santeny'),
      commune('c-3', 'Commune d’Alfortville'),
      commune('c-4', 'Commune de Périgny'),
    ),
  ).toEqual(['c-3', 'c-4', 'c-1', 'c-2'])
  expect(
    toldBy(
      'TER-02',
      constituency('t-1', 'Circonscription de Créteil 10'),
      constituency('t-2', 'Circonscription de Créteil 2'),
      constituency('t-3', 'Circonscription d’Arcueil'),
    ),
  ).toEqual(['t-3', 't-2', 't-1'])
})

test('vacant seats are told committee by committee, the highest first, in the order of protocol', () => {
  const body = (id: string, kind: string, name: string): Row => ['body', id, { kinds: [kind], name }]
  const seat = (id: string, bodyId: string, order: number): Row => ['seat', id, { bodyId, order }]

  expect(
    toldBy(
      'ADM-01',
      body('gap-b', 'proximity', 'GAP 2'),
      body('gap-a', 'proximity', 'GAP 10'),
      body('cso', 'operational', 'Comité de suivi'),
      body('cps', 'steering', 'Comité de pilotage'),
      seat('s-1', 'gap-a', 10),
      seat('s-2', 'gap-b', 10),
      seat('s-3', 'cps', 20),
      seat('s-4', 'cso', 10),
      seat('s-5', 'cps', 100),
      seat('s-6', 'cps', 30),
    ),
  ).toEqual(['s-3', 's-6', 's-5', 's-4', 's-2', 's-1'])
})

test('what is said of meetings is told day by day', () => {
  const meeting = (id: string, day: string): Row => [
    'meeting',
    id,
    { bodyId: 'cps', date: day, status: 'held' },
  ]

  expect(
    toldBy(
      'ADM-15',
      ['body', 'cps', { kinds: ['steering'] }],
      meeting('m-1', '2026-09-29'),
      meeting('m-2', '2026-02-03'),
      meeting('m-3', '2026-05-21'),
    ),
  ).toEqual(['m-2', 'm-3', 'm-1'])
})
