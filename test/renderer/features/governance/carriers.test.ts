import { describe, expect, test } from 'vitest'
import { type CarrierBlock, carrierGroups } from '#renderer/features/governance/carriers/carrier-blocks.ts'
import {
  firstDraft,
  missingInDraft,
  responsibilityOf,
  successionIn,
  totalWith,
} from '#renderer/features/governance/carriers/entrust-draft.ts'
import { answererOn, carrierName } from '#shared/reports/parts/carriers.ts'
import { aRecord } from '../../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../../support/document-data.ts'
import { plainSpaces } from '../../../support/plain-spaces.ts'

const day = '2026-11-24'
const entity = (id: string) => ({ type: 'entity', id })
const carried = (id: string, kind: string, holder: object, fields = {}): RecordSketch => [
  'responsibility',
  id,
  { kind, holder, ...fields },
]
const base: readonly RecordSketch[] = [
  ['entity', 'dsden', { kind: 'dsden', name: 'DSDEN de la Sourdaine' }],
  ['entity', 'syndicate', { kind: 'syndicate', name: 'Sourdaine Numérique' }],
  ['body', 'cso', { name: 'Comité de suivi opérationnel' }],
  [
    'function',
    'function-1',
    { titleMasculine: 'directeur général des services', titleFeminine: 'directrice générale des services' },
  ],
  ['post', 'post-1', { entityId: 'syndicate' }],
  ['person', 'person-1', { civility: 'mr', firstName: 'Olivier', lastName: 'Rocfeuille' }],
  ['tenure', 'tenure-1', { to: '2026-12-31' }],
]
const blockOf = (kind: string, date: string, ...more: readonly RecordSketch[]): CarrierBlock => {
  const groups = carrierGroups(documentOf([...base, ...more]), date)
  const block = groups.flatMap(({ blocks }) => blocks).find((one) => one.kind === kind)
  if (block === undefined) throw new Error(kind)
  return block
}

describe('who carries what', () => {
  const first = carried('first', 'coordination', entity('dsden'), { to: '2026-08-31' })
  const second = carried('second', 'coordination', entity('syndicate'), {
    from: '2026-09-01',
    isPrincipal: true,
  })

  test('is told as of the day, and what was before stays as history', () => {
    const now = blockOf('coordination', day, first, second)
    const before = blockOf('coordination', '2026-06-30', first, second)

    expect([now.lines, now.past].map((lines) => lines.map(({ holder }) => holder))).toEqual([
      ['Sourdaine Numérique'],
      ['DSDEN de la Sourdaine'],
    ])
    expect(before.lines.map(({ holder, tags }) => [holder, ...tags])).toEqual([
      ['DSDEN de la Sourdaine'],
      ['Sourdaine Numérique', 'à venir'],
    ])
  })

  test('a coordination that nobody carries, or several without saying so, is to be set right', () => {
    const rival = carried('rival', 'coordination', entity('dsden'))
    const tones = [
      blockOf('coordination', day),
      blockOf('coordination', day, second),
      blockOf('coordination', day, second, rival),
    ].map(({ remark }) => remark?.tone ?? 'none')

    expect(tones).toEqual(['attention', 'none', 'attention'])
  })

  test('funding keys are added up, and what is missing is told', () => {
    const key = (id: string, share: number) => carried(id, 'funding', entity('dsden'), { share })
    const words = (...keys: readonly RecordSketch[]) =>
      plainSpaces(blockOf('funding', day, ...keys).remark?.words ?? '')

    expect(words(key('key-a', 5_250), key('key-b', 3_500))).toBe('il manque 12,5 %')
    expect(words(key('key-a', 6_667), key('key-b', 3_333))).toBe('100 %')
    expect(words(key('key-a', 6_667), key('key-b', 3_400))).toBe('0,67 % de trop')
  })

  test('whoever answers for it is named by the post, without the organisation that is named already', () => {
    const data = documentOf(base)
    const answer = (holder: string, date: string) => {
      const { name, quality, isVacant } = answererOn(
        data,
        aRecord('responsibility', 'r-1', { holder: entity(holder), postId: 'post-1' }),
        date,
      )
      return [plainSpaces(name), quality, isVacant]
    }

    expect(answer('syndicate', day)).toEqual([
      'M. Olivier ROCFEUILLE',
      'directeur général des services',
      false,
    ])
    expect(answer('dsden', day)[1]).toContain('Sourdaine Numérique')
    expect(answer('syndicate', '2027-01-01')).toEqual([
      'poste vacant',
      'directeur général ou directrice générale des services',
      true,
    ])
    expect(carrierName(data, aRecord('responsibility', 'r-1', { holder: { type: 'body', id: 'cso' } }))).toBe(
      'Comité de suivi opérationnel',
    )
  })
})

describe('entrusting something', () => {
  const former = carried('former', 'hosting', entity('dsden'), { from: '2026-09-01', isShared: true })
  const funding = carried('key', 'funding', entity('dsden'), { share: 6_000 })
  const data = documentOf([...base, former, funding])

  test('takes over from the only one who carries it; a funding key adds up', () => {
    expect([
      firstDraft(data, { kind: 'hosting' }, day).endsId,
      firstDraft(data, { kind: 'funding' }, day).endsId,
    ]).toEqual(['former', null])
  })

  test('asks for a holder, and for a day after the former one began', () => {
    const draft = firstDraft(data, { kind: 'hosting' }, day)
    const { holder } = aRecord('responsibility', 'r-1', { holder: entity('syndicate') })
    const missing = (patch: object) => {
      const asked = { ...draft, holder, ...patch }
      return missingInDraft({ kind: 'hosting' }, asked, successionIn(data, asked))
    }

    expect(missing({ holder: null })).toMatch(/^Choisissez qui/)
    expect(missing({ from: null })).toMatch(/^Donnez la date/)
    expect(missing({ from: '2026-09-01' })).toMatch(/^Choisissez une date postérieure/)
    expect(missing({ from: '2027-01-01' })).toBe(null)
    expect(successionIn(data, { ...draft, from: '2027-01-01' })).toEqual({
      type: 'ends',
      lastDay: '2026-12-31',
    })
  })

  test('whoever takes over is what the former one was', () => {
    const { holder, id } = aRecord('responsibility', 'r-1', { holder: entity('syndicate') })
    const draft = { ...firstDraft(data, { kind: 'hosting' }, day), holder }

    expect(responsibilityOf(data, { kind: 'hosting' }, draft, id)).toMatchObject({
      isShared: true,
      from: day,
      share: null,
    })
  })

  test('the keys are added up while one is typed, without the one that it replaces', () => {
    const draft = { ...firstDraft(data, { kind: 'funding' }, day), share: 2_500 }
    const { id } = aRecord('responsibility', 'key')

    expect([totalWith(data, draft), totalWith(data, { ...draft, endsId: id })]).toEqual([8_500, 2_500])
  })
})
