import { describe, expect, test } from 'vitest'
import { changeDays } from '#shared/organisation/timeline/change-days.ts'
import { differencesBetween } from '#shared/organisation/timeline/differences.ts'
import { comparedLines, comparedText, differenceLines } from '#shared/reports/parts/difference-lines.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const people: readonly RecordSketch[] = [
  ['person', 'anne', { civility: 'mrs', firstName: 'Anne', lastName: 'Sureau' }],
  ['person', 'luc', { civility: 'mr', firstName: 'Luc', lastName: 'Orme' }],
  ['person', 'zoe', { civility: 'mrs', firstName: 'Zoé', lastName: 'Saule' }],
]
const mandate = (id: string, fields: object): RecordSketch => ['mandate', id, { seatId: 'seat', ...fields }]

const data = documentOf([
  ...people,
  ['entity', 'old', { name: 'Commune de Vieuxville', to: '2025-12-31', successorId: 'new' }],
  ['entity', 'new', { name: 'Commune nouvelle', from: '2026-01-01' }],
  ['body', 'cps', { sigle: 'CPS', from: '2024-09-01', hostEntityId: null }],
  ['seat', 'seat', { bodyId: 'cps', label: 'représentant des directeurs', postId: null }],
  mandate('m1', { personId: 'anne', from: '2024-09-01', to: '2025-08-31' }),
  mandate('m2', { personId: 'anne', from: '2025-09-01', to: '2026-08-31' }),
  mandate('m3', { personId: 'luc', from: '2026-09-01', to: '2026-12-31' }),
  mandate('d1', { personId: 'zoe', rank: 'deputy', from: '2026-09-01' }),
  [
    'link',
    'funds',
    {
      kind: 'funds',
      source: { type: 'entity', id: 'old' },
      target: { type: 'body', id: 'cps' },
    },
  ],
])

const told = (before: string, after: string) =>
  differenceLines(data, differencesBetween(data, before, after), after).map(({ sentence }) =>
    plainSpaces(sentence),
  )

describe('differences in words', () => {
  test('a body is told with its seats, an entity that ends with who follows it', () => {
    expect(told('2024-08-31', '2024-09-01')).toEqual([
      'CPS : instance ajoutée, 1 siège pourvu sur 1',
      'Commune de Vieuxville : lien ajouté, Commune de Vieuxville finance CPS',
    ])
    expect(told('2025-12-31', '2026-01-01')).toEqual([
      'Commune de Vieuxville : organisme retiré, Commune nouvelle prend la suite',
      'Commune nouvelle : organisme ajouté',
      'Commune de Vieuxville : lien retiré, Commune de Vieuxville finance CPS',
    ])
  })

  test('a seat is told with who takes over, and with its deputies', () => {
    expect(told('2026-08-31', '2026-09-01')).toEqual([
      'CPS – représentant des directeurs : M. Luc ORME remplace Mme Anne SUREAU, suppléance : Mme Zoé SAULE',
    ])
    expect(told('2026-12-31', '2027-01-01')).toEqual([
      'CPS – représentant des directeurs : M. Luc ORME part, personne ne prend la suite',
    ])
  })

  test('a renewal is an event, and no difference between two days', () => {
    const [event] = changeDays(data).filter(({ date }) => date === '2025-09-01')

    expect(told('2025-08-31', '2025-09-01')).toEqual([])
    expect(
      differenceLines(data, event?.changes ?? [], '2025-09-01').map(({ what }) => plainSpaces(what)),
    ).toEqual(['Mme Anne SUREAU reste en place par un nouveau mandat'])
  })

  test('a comparison puts together what is about the same thing, and leaves out what goes without saying', () => {
    const { groups, counts } = comparedLines(data, '2024-08-31', '2026-09-01')

    expect(groups.map(({ title, lines: own }) => [title, own.length])).toEqual([
      ['Commune de Vieuxville', 1],
      ['Commune nouvelle', 1],
      ['CPS', 1],
    ])
    expect(counts).toEqual({ added: 2, removed: 1, changed: 0 })
  })

  test('a comparison is copied as plain text', () => {
    const compared = comparedLines(data, '2026-08-31', '2026-09-01')

    expect(plainSpaces(comparedText(compared, '2026-08-31', '2026-09-01')).split('\n')).toEqual([
      'Du 31 août 2026 au 1er septembre 2026',
      '1 changement',
      '',
      'CPS',
      '  Changement – Représentant des directeurs : M. Luc ORME remplace Mme Anne SUREAU, suppléance : Mme Zoé SAULE',
    ])
  })
})
