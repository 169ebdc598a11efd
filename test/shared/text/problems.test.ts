import { expect, test } from 'vitest'
import { emptyData } from '#shared/document/document-data.ts'
import { namedFinding } from '#shared/document/findings.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { findingText, problemCount } from '#shared/text/problems.ts'
import { aRecord } from '../../support/builders.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

/** The problems of a document, as they are read, with plain spaces. */
function told(records: Partial<ReturnType<typeof emptyData>>): readonly string[] {
  const data = { ...emptyData(), ...sound, ...records }
  return checkDocument(data).map((problem) => plainSpaces(findingText(namedFinding(data, problem))))
}

const sound = {
  project: new Map([['project', aRecord('project', 'project')]]),
  view: new Map([['view-1', aRecord('view', 'view-1')]]),
}

test('dates that are the wrong way round are told as dates', () => {
  const entity = aRecord('entity', 'entity-1', { from: '2026-09-01', to: '2026-01-10' })

  expect(told({ entity: new Map([['entity-1', entity]]) })).toEqual([
    'Organisme « Commune de Belleroche » : la date de fin précède la date de début (1er septembre 2026, 10 janvier 2026).',
  ])
})

test('records are called by their names, also those that are only mentioned', () => {
  const [a, b] = [
    aRecord('entity', 'entity-1', { name: 'Rectorat', parentId: 'entity-2' }),
    aRecord('entity', 'entity-2', { name: 'Direction', parentId: 'entity-1' }),
  ]

  expect(
    told({
      entity: new Map([
        ['entity-1', a],
        ['entity-2', b],
      ]),
    }),
  ).toEqual([
    'Organisme « Rectorat » : cet organisme dépend de lui-même, par l’intermédiaire de Direction.',
    'Organisme « Direction » : cet organisme dépend de lui-même, par l’intermédiaire de Rectorat.',
  ])
})

test('a hole in the numbering says in which series', () => {
  const body = aRecord('body', 'body-1')
  const numbered = { status: 'adopted', number: '2026-CPS-02', numberPeriod: '2026', numberOrdinal: 2 }
  const decision = aRecord('decision', 'decision-1', numbered)

  expect(told({ body: new Map([['body-1', body]]), decision: new Map([['decision-1', decision]]) })).toEqual([
    'Instance « CPS » : la numérotation a un trou (2026 : 1 numéro manquant).',
  ])
})

test('what is missing altogether is told without a name', () => {
  expect(told({ view: new Map() })).toEqual([
    'Un document contient au moins une vue de l’organisation ; celui-ci n’en a pas.',
  ])
})

test('problems are counted', () => {
  expect([1, 2].map(problemCount).map(plainSpaces)).toEqual(['1 problème', '2 problèmes'])
})
