import { describe, expect, test } from 'vitest'
import { joinedFacts, type Overlay } from '#shared/organisation/overlays/overlay.ts'
import { overlayMarks } from '#shared/organisation/overlays/overlay-marks.ts'
import {
  categoryTotal,
  overlayAloud,
  overlayCaption,
  overlayEmpty,
  overlayWords,
} from '#shared/text/overlays.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const day = '2026-11-27'

const organisation: readonly RecordSketch[] = [
  ['person', 'aubepine'],
  ['person', 'bruyere'],
  ['function', 'ien-ccpd'],
  ['entity', 'dsden', { kind: 'dsden' }],
  ['entity', 'commune', { kind: 'commune' }],
  ['entity', 'ecole', { kind: 'school' }],
  ['post', 'ien', { functionId: 'ien-ccpd', entityId: 'dsden' }],
  ['body', 'comite'],
  ['seat', 'seat-1', { bodyId: 'comite', postId: 'ien', order: 1 }],
  ['seat', 'seat-2', { bodyId: 'comite', entityId: 'commune', order: 2 }],
  ['seat', 'seat-3', { bodyId: 'comite', entityId: 'ecole', order: 3 }],
  ['seat', 'seat-4', { bodyId: 'comite', order: 4 }],
]

/** « comite: 2 sièges vacants, 1 suppléant seul » */
function told(overlay: Overlay, records: readonly RecordSketch[] = [], date = day): readonly string[] {
  const marks = overlayMarks(documentOf([...organisation, ...records]), overlay, date)
  return plainSpaces(
    marks.map(({ nodeId, facts }) => `${nodeId}: ${facts.map(overlayWords.caption).join(', ')}`),
  )
}

const mandate = (seatId: string, more: object): RecordSketch => [
  'mandate',
  `mandate-${seatId}`,
  { seatId, personId: 'aubepine', rank: 'holder', ...more },
]
const tenure = (to: string | null): RecordSketch => [
  'tenure',
  'tenure',
  { postId: 'ien', personId: 'bruyere', to },
]

describe('vacancies', () => {
  const overlay = { kind: 'vacancies', months: 6 } as const

  test('are the seats and posts that nobody holds on the day, a deputy alone told apart', () => {
    const deputy = mandate('seat-2', { rank: 'deputy' })

    expect(told(overlay, [deputy])).toEqual([
      'comite: 3 sièges vacants, 1 suppléant seul',
      'dsden: 1 poste vacant',
    ])
    expect(told(overlay, [deputy, tenure(null)])).toEqual(['comite: 2 sièges vacants, 1 suppléant seul'])
  })

  test('of what does not exist on the day are not told', () => {
    const gone: RecordSketch = ['body', 'passe', { to: '2026-06-30' }]

    expect(told(overlay, [gone, ['seat', 'seat-9', { bodyId: 'passe' }], tenure(null)])).toEqual([
      'comite: 3 sièges vacants',
    ])
  })
})

describe('terms that end', () => {
  const records = [
    mandate('seat-2', { to: '2027-02-27' }),
    mandate('seat-3', { to: '2027-02-28' }),
    tenure('2027-01-31'),
  ]

  test('are those whose last day is within so many months, that day included', () => {
    expect(told({ kind: 'endings', months: 3 }, records)).toEqual([
      'comite: 2 fins de mandat dès le 31/01/2027',
      'dsden: 1 fin de nomination le 31/01/2027',
    ])
    expect(told({ kind: 'endings', months: 4 }, records)[0]).toBe(
      'comite: 3 fins de mandat dès le 31/01/2027',
    )
    expect(told({ kind: 'endings', months: 1 }, records)).toEqual([])
  })

  test('are looked for from the day shown', () => {
    expect(told({ kind: 'endings', months: 1 }, records, '2027-01-28')).toEqual([
      'comite: 3 fins de mandat dès le 31/01/2027',
      'dsden: 1 fin de nomination le 31/01/2027',
    ])
  })

  test('when there are none, the last day that was looked at is told', () => {
    const sentence = overlayEmpty({ kind: 'endings', months: 6 }, day)

    expect(plainSpaces(sentence)).toBe('Aucun mandat ne prend fin d’ici le 27 mai 2027.')
  })
})

test('members are counted by the family of the organisation for which they sit', () => {
  expect(told({ kind: 'members', months: 6 })).toEqual(['comite: État 1, 1 collectivité, 1 école, 1 autre'])
})

test('who carries what is told on each holder, funding with its key', () => {
  const carried = (id: string, kind: string, more: object = {}): RecordSketch => [
    'responsibility',
    id,
    { kind, holder: { type: 'entity', id: 'commune' }, ...more },
  ]
  const overlay = { kind: 'charges', months: 6 } as const
  const records = [
    carried('r-1', 'funding', { share: 3_333 }),
    carried('r-2', 'helpdesk-1'),
    carried('r-3', 'helpdesk-2'),
    carried('r-4', 'purchasing', { to: '2026-11-26' }),
    carried('r-5', 'coordination', { holder: { type: 'entity', id: 'dsden' } }),
    carried('r-6', 'quality'),
  ]

  expect(told(overlay, records)).toEqual([
    'dsden: coordination globale',
    'commune: financement 33,33 %, assistance',
  ])
})

test('a legend takes what nodes tell together', () => {
  const facts = joinedFacts([
    { category: 'funding', count: 1, share: 4_000 },
    { category: 'coordination', count: 1 },
    { category: 'funding', count: 1, share: 6_000 },
  ])

  expect(plainSpaces(facts.map(categoryTotal))).toEqual(['1', '2 · 100 %'])
  expect(plainSpaces(overlayAloud(facts))).toBe('en évidence : coordination globale, financement 100 %')
  expect(plainSpaces(overlayCaption({ kind: 'charges', months: 6 }, day))).toBe(
    'En évidence : qui porte quoi',
  )
})
