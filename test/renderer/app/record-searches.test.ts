import { afterEach, expect, test } from 'vitest'
import { recordSearches } from '#renderer/app/record-searches.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { type DocumentData, emptyData } from '#shared/document/document-data.ts'
import { aRecord } from '../../support/builders.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

afterEach(() => useDocumentStore.setState({ state: { phase: 'none' } }))

function open(data: Partial<DocumentData>): void {
  const status = {
    name: 'Projet',
    folder: '/ENT',
    savedAt: '2026-11-24T09:00:00Z',
    readOnly: null,
    adrift: null,
  }
  const history = { undo: null, redo: null, barrier: false }
  const snapshot = { opening: 'first', status, revision: 1, history, data: { ...emptyData(), ...data } }
  useDocumentStore.setState({ state: { phase: 'open', snapshot } })
}

/** What the palette lists for some words: « group: label ». */
function found(typed: string): readonly string[] {
  return recordSearches.flatMap(({ group, find }) =>
    find(typed).map(({ label }) => plainSpaces(`${group}: ${label}`)),
  )
}

const body = new Map([['body-1', aRecord('body', 'body-1')]])

test('records of several kinds are found by name, sigle or number, accents aside', () => {
  const person = aRecord('person', 'person-1', { firstName: 'Élodie', lastName: 'Ménard' })
  const numbers = { number: '2026-CPS-03', numberPeriod: '2026', numberOrdinal: 3, status: 'adopted' }
  const decision = aRecord('decision', 'decision-1', numbers)
  open({ body, person: new Map([[person.id, person]]), decision: new Map([[decision.id, decision]]) })

  expect(found('cps')).toEqual([
    'Instances: Comité de pilotage stratégique',
    'Décisions: Périmètre de déploiement',
  ])
  expect(found('elodie men')).toEqual(['Personnes: Mme Élodie MÉNARD'])
  expect(found('zzz')).toEqual([])
})

test('missions are found by name or code, conventions by title or number', () => {
  const mission = aRecord('mission', 'mission-1', { name: 'Informer les familles', code: 'M-GAP-4' })
  const convention = aRecord('convention', 'convention-1', {
    title: 'Convention cadre',
    number: '2025-ENT-01',
  })
  open({ mission: new Map([[mission.id, mission]]), convention: new Map([[convention.id, convention]]) })

  expect(found('gap-4')).toEqual(['Missions: Informer les familles'])
  expect(found('ent-01')).toEqual(['Conventions: Convention cadre'])
})

test('a meeting is called by its body, as it is called now', () => {
  const meeting = new Map([['meeting-1', aRecord('meeting', 'meeting-1')]])
  open({ body, meeting })
  const before = found('10 mars')
  open({ body: new Map([['body-1', aRecord('body', 'body-1', { sigle: 'COPIL' })]]), meeting })

  expect([...before, ...found('10 mars')]).toEqual([
    expect.stringContaining('CPS'),
    expect.stringContaining('COPIL'),
  ])
})

test('only the best few of many are listed, and nothing without a document', () => {
  const schools = Array.from({ length: 40 }, (_, index) => {
    const id = `entity-${index}`
    return [id, aRecord('entity', id, { name: `École n° ${index}` })] as const
  })
  open({ entity: new Map(schools) })
  const many = found('ecole')
  useDocumentStore.setState({ state: { phase: 'none' } })

  expect(many).toHaveLength(5)
  expect(found('ecole')).toEqual([])
})
