import { describe, expect, test } from 'vitest'
import {
  conventionLines,
  movedParty,
  partyLines,
} from '#renderer/features/governance/conventions/convention-lines.ts'
import { newParty, partyDraft } from '#renderer/features/governance/conventions/party-draft.ts'
import { conventionChoices } from '#renderer/sheets/convention-choices.ts'
import { aRecord } from '../../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../../support/document-data.ts'
import { plainSpaces } from '../../../support/plain-spaces.ts'

const day = '2026-11-24'
const framework = aRecord('convention', 'framework', { kind: 'framework', signedOn: '2025-11-12' })
const base: readonly RecordSketch[] = [
  ['entity', 'syndicate', { kind: 'syndicate', name: 'Sourdaine Numérique' }],
  ['entity', 'dsden', { kind: 'dsden', name: 'DSDEN de la Sourdaine' }],
  ['function', 'function-1', { titleMasculine: 'président', titleFeminine: 'présidente' }],
  ['post', 'post-1', { entityId: 'syndicate' }],
  ['person', 'person-1', { civility: 'mr', firstName: 'Philippe', lastName: 'Grandevoile' }],
  ['person', 'person-2', { civility: 'mrs', firstName: 'Agnès', lastName: 'Chantegrive' }],
  ['tenure', 'tenure-1', { to: '2026-04-28' }],
  ['tenure', 'tenure-2', { personId: 'person-2', from: '2026-04-29' }],
  ['convention', 'framework', { kind: 'framework', signedOn: '2025-11-12' }],
]
const party = (id: string, entityId: string, fields = {}): RecordSketch => [
  'conventionParty',
  id,
  { conventionId: 'framework', entityId, ...fields },
]

describe('a party', () => {
  test('was signed for by the one who held the post on that day', () => {
    const sketches = [...base, party('party-1', 'syndicate', { signatoryPostId: 'post-1' })]
    const [signed] = partyLines(documentOf(sketches), framework, day)
    const [draft] = partyLines(documentOf(sketches), { ...framework, signedOn: null }, day)

    expect(plainSpaces(signed?.signature ?? '')).toBe('Signé le 12 novembre 2025 par M. Philippe GRANDEVOILE')
    expect(plainSpaces(draft?.signature ?? '')).toBe('Signataire : Mme Agnès CHANTEGRIVE')
  })

  test('tells what it does not say: the fiche wants a role and a competence', () => {
    const lines = partyLines(
      documentOf([
        ...base,
        party('party-1', 'syndicate'),
        party('party-2', 'dsden', { order: 20, role: 'pilotage', competence: 'enseignement' }),
      ]),
      framework,
      day,
    )

    expect(lines.map(({ missing }) => missing)).toEqual([['rôle à préciser', 'compétence à préciser'], []])
  })

  test('names the act by which it may sign, as far as it is known', () => {
    const act = (fields: object) =>
      partyLines(documentOf([...base, party('party-1', 'syndicate', fields)]), framework, day)[0]?.enablingAct

    expect(
      [
        act({ enablingAct: 'Délibération n° 31', enabledOn: '2025-11-04' }),
        act({ enabledOn: '2025-11-04' }),
        act({}),
      ].map((words) => plainSpaces(words ?? '')),
    ).toEqual(['Délibération n° 31 du 4 novembre 2025', 'Acte du 4 novembre 2025', ''])
  })

  test('goes up and down among the others, and a new one comes last', () => {
    const data = documentOf([
      ...base,
      party('party-1', 'syndicate'),
      party('party-2', 'dsden', { order: 20 }),
    ])
    const lines = partyLines(data, framework, day)
    const [first] = lines
    if (first === undefined) throw new Error('no party')
    const { id, entityId } = aRecord('conventionParty', 'party-3')
    const others = lines.map((line) => line.party)

    expect(movedParty(lines, first.party, 1)).toEqual(['party-2', 'party-1'])
    expect(movedParty(lines, first.party, -1)).toBe(null)
    expect(newParty(partyDraft(null), entityId, id, framework, others).order).toBe(30)
  })
})

test('a convention may apply any other but itself and those that apply it', () => {
  const data = documentOf([
    ...base,
    ['convention', 'specific', { kind: 'specific', parentId: 'framework' }],
    ['convention', 'market', { kind: 'market' }],
  ])
  const of = (id: string | null) =>
    conventionChoices(data, id === null ? null : aRecord('convention', id).id).map((choice) => choice.id)

  expect(of('framework')).toEqual(['market'])
  expect(of('specific')).toEqual(['framework', 'market'])
  expect(of(null)).toEqual(['framework', 'specific', 'market'])
})

test('the notice before the end of a convention is the one that the document sets', () => {
  const ending = { signedOn: '2025-01-01', to: '2027-06-30' }
  const states = (...more: readonly RecordSketch[]) =>
    conventionLines(documentOf([['convention', 'framework', ending], ...more]), day).map(({ state }) => state)
  const parameters = JSON.stringify({ imbalancePercent: 66, lateDecisionDays: 90, endingSoonDays: 365 })

  expect(states()).toEqual(['in-force'])
  expect(states(['setting', 'conformity', { value: parameters }])).toEqual(['ending'])
})
